// Four ways to say that two texts are alike: equal, enough common word shingles, MinHash with banded lookup, SimHash within three bits.
import { hashOf, mix, plainOf, smallest, windowHashes } from './words.ts';

type GroupOf = (text: string) => number;

/** Equal texts, after folding case, compatibility forms and punctuation. */
export const groupExact = (): GroupOf => {
  const groups = new Map<string, number>();
  return (text) => {
    const key = plainOf(text);
    const known = groups.get(key) ?? groups.size;
    groups.set(key, known);
    return known;
  };
};

/** Joins the group that owns at least `share` of a text's hashes; its other hashes become that group's too. */
export const groupByOwners = (hashesOf: (text: string) => Uint32Array, share: number): GroupOf => {
  const owners = new Map<number, number>();
  let groups = 0;
  return (text) => {
    const hashes = hashesOf(text);
    const votes = new Map<number, number>();
    for (const hash of hashes) {
      const owner = owners.get(hash);
      if (owner !== undefined) votes.set(owner, (votes.get(owner) ?? 0) + 1);
    }
    let [best, most] = [-1, 0];
    for (const [owner, count] of votes) if (count > most) [best, most] = [owner, count];
    const group = most > 0 && most >= share * hashes.length ? best : groups++;
    for (const hash of hashes) if (!owners.has(hash)) owners.set(hash, group);
    return group;
  };
};

const SHINGLE_WORDS = 3;
/** The 32 smallest hashes of three words in a row; a shorter text is one shingle. */
export const wordShingles = (text: string): Uint32Array => {
  const words = plainOf(text).split(' ');
  const count = Math.max(1, words.length - SHINGLE_WORDS + 1);
  return smallest(
    Uint32Array.from({ length: count }, (_, i) => hashOf(words.slice(i, i + SHINGLE_WORDS).join(' '))),
    32,
  );
};

const PERMUTATIONS = 64;
const ROWS = 4;
const LETTERS = 5;
const ALIKE = 0.5;
const MULTIPLIERS = Uint32Array.from({ length: PERMUTATIONS }, (_, i) => mix(i + 1) | 1);
const ADDENDS = Uint32Array.from({ length: PERMUTATIONS }, (_, i) => mix(i + 1001));

const signatureOf = (text: string): Uint32Array => {
  const signature = new Uint32Array(PERMUTATIONS).fill(0xffffffff);
  for (const hash of windowHashes(plainOf(text), LETTERS))
    for (let i = 0; i < PERMUTATIONS; i++) {
      const value = (Math.imul(hash, MULTIPLIERS[i] as number) + (ADDENDS[i] as number)) >>> 0;
      if (value < (signature[i] as number)) signature[i] = value;
    }
  return signature;
};
const resemblance = (a: Uint32Array, b: Uint32Array): number => {
  let equal = 0;
  for (let i = 0; i < PERMUTATIONS; i++) if (a[i] === b[i]) equal++;
  return equal / PERMUTATIONS;
};

/** MinHash of 64 permutations over five letters in a row, sixteen bands of four; a candidate counts from resemblance 0.5. */
export const groupMinHash = (): GroupOf => {
  const bands = new Map<string, number>();
  const signatures: Uint32Array[] = [];
  const groups: number[] = [];
  let next = 0;
  return (text) => {
    const signature = signatureOf(text);
    let [best, found] = [ALIKE, -1];
    const keys: string[] = [];
    for (let i = 0; i < PERMUTATIONS; i += ROWS) {
      const key = `${i} ${signature[i]} ${signature[i + 1]} ${signature[i + 2]} ${signature[i + 3]}`;
      keys.push(key);
      const other = bands.get(key);
      if (other === undefined) continue;
      const alike = resemblance(signature, signatures[other] as Uint32Array);
      if (alike >= best) [best, found] = [alike, groups[other] as number];
    }
    const group = found < 0 ? next++ : found;
    if (best === 1) return group;
    const own = signatures.push(signature) - 1;
    groups.push(group);
    for (const key of keys) bands.set(key, own);
    return group;
  };
};

const FEATURE_LETTERS = 4;
const BITS = 3;
const ones = (value: number): number => {
  let v = value - ((value >>> 1) & 0x55555555);
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
  return Math.imul((v + (v >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
};

/** 64 bits, as two halves, over four letters in a row. */
const simHashOf = (text: string): readonly [number, number] => {
  const sums = new Int32Array(64);
  for (const hash of windowHashes(plainOf(text), FEATURE_LETTERS)) {
    const other = mix(hash ^ 0x5bd1e995);
    for (let bit = 0; bit < 32; bit++) {
      sums[bit] = (sums[bit] as number) + (((hash >>> bit) & 1) === 1 ? 1 : -1);
      sums[32 + bit] = (sums[32 + bit] as number) + (((other >>> bit) & 1) === 1 ? 1 : -1);
    }
  }
  let [low, high] = [0, 0];
  for (let bit = 0; bit < 32; bit++) {
    if ((sums[bit] as number) > 0) low |= 1 << bit;
    if ((sums[32 + bit] as number) > 0) high |= 1 << bit;
  }
  return [low, high];
};

/** Manku, Jain and Das Sarma (WWW 2007): two texts within three bits share one of four blocks of sixteen. */
export const groupSimHash = (): GroupOf => {
  const tables = Array.from({ length: 4 }, () => new Map<number, number[]>());
  const lows: number[] = [];
  const highs: number[] = [];
  const groups: number[] = [];
  let next = 0;
  return (text) => {
    const [low, high] = simHashOf(text);
    const blocks = [low & 0xffff, low >>> 16, high & 0xffff, high >>> 16];
    let [best, found] = [BITS + 1, -1];
    for (const [i, block] of blocks.entries())
      for (const other of tables[i]?.get(block) ?? []) {
        const apart = ones(low ^ (lows[other] as number)) + ones(high ^ (highs[other] as number));
        if (apart < best) [best, found] = [apart, groups[other] as number];
      }
    const group = found < 0 ? next++ : found;
    if (best === 0) return group;
    const own = lows.push(low) - 1;
    highs.push(high);
    groups.push(group);
    for (const [i, block] of blocks.entries()) {
      const list = tables[i]?.get(block);
      if (list === undefined) tables[i]?.set(block, [own]);
      else list.push(own);
    }
    return group;
  };
};
