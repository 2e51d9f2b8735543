// Words of a canonical text as flat arrays with a 32-bit hash each: what packs and sketches look up instead of strings.
import type { Tokens } from './canonical-text.ts';

/** FNV-1a over UTF-16 units: cheap to extend by one unit. */
export const SEED = 0x811c9dc5;
export const PRIME = 0x01000193;

export function hashBetween(text: string, start: number, end: number): number {
  let h = SEED;
  for (let i = start; i < end; i++) h = Math.imul(h ^ text.charCodeAt(i), PRIME);
  return h;
}

/** FNV's low bits are weak: one round of mixing before the hash is used as an index. */
export const mix = (h: number): number => {
  const x = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  return x ^ (x >>> 13);
};

/** 32-bit hash of `text[start, end)`, mixed and unsigned. Not keyed: vocabulary is public. */
export const hashToken = (text: string, start: number, end: number): number => mix(hashBetween(text, start, end)) >>> 0;

/** The hash `hashToken` gives a token spelled so. */
export const hashWord = (word: string): number => hashToken(word, 0, word.length);

/** Kinds of units; the numbers matter only here. */
const OUT = 0;
const WORD = 1;
/** A script written without spaces: one token for each character. */
const ALONE = 2;
/** A mark that belongs to the character before it. */
const ATTACHED = 3;
const APOSTROPHE = 4;

/**
 * One byte for each UTF-16 unit. A canonical text holds nothing beyond ASCII but letters, marks and currency signs, so
 * everything else counts as a letter; a surrogate pair of a Han letter begins with D840 to D88F.
 */
function unitKinds(): Uint8Array {
  const kinds = new Uint8Array(0x10000).fill(WORD);
  const set = (from: number, to: number, kind: number) => kinds.fill(kind, from, to + 1);
  set(0, 0x7f, OUT);
  set(0x30, 0x39, WORD);
  set(0x61, 0x7a, WORD);
  set(0x41, 0x5a, WORD);
  kinds[0x27] = APOSTROPHE;
  set(0xa2, 0xa5, OUT);
  set(0x20a0, 0x20cf, OUT);
  set(0x0e01, 0x0e5b, ALONE);
  kinds[0x0e31] = ATTACHED;
  set(0x0e34, 0x0e3a, ATTACHED);
  set(0x0e47, 0x0e4e, ATTACHED);
  set(0x3041, 0x30ff, ALONE);
  set(0x3099, 0x309a, ATTACHED);
  set(0x31f0, 0x31ff, ALONE);
  set(0x3400, 0x9fff, ALONE);
  set(0xf900, 0xfaff, ALONE);
  set(0xd840, 0xd88f, ALONE);
  return kinds;
}

/** A tokenizer with its own arrays: what it returns is valid until its next call. */
export function createTokenizer(): (canonical: { readonly text: string }) => Tokens {
  const kinds = unitKinds();
  let room = 256;
  const tokens = {
    count: 0,
    starts: new Uint32Array(room),
    ends: new Uint32Array(room),
    hashes: new Uint32Array(room),
  };

  return ({ text }) => {
    const length = text.length;
    if (length >= room) {
      room = length * 2;
      tokens.starts = new Uint32Array(room);
      tokens.ends = new Uint32Array(room);
      tokens.hashes = new Uint32Array(room);
    }
    const { starts, ends, hashes } = tokens;
    let count = 0;
    let i = 0;
    while (i < length) {
      const start = i;
      let unit = text.charCodeAt(i);
      let kind = kinds[unit]!;
      if (kind === OUT || kind === APOSTROPHE) {
        i++;
        continue;
      }
      let h = Math.imul(SEED ^ unit, PRIME);
      i++;
      if (kind === ALONE) {
        if (unit >= 0xd840 && unit <= 0xd88f && i < length) h = Math.imul(h ^ text.charCodeAt(i++), PRIME);
        for (; i < length && kinds[text.charCodeAt(i)] === ATTACHED; i++) h = Math.imul(h ^ text.charCodeAt(i), PRIME);
      } else {
        for (; i < length; i++) {
          unit = text.charCodeAt(i);
          kind = kinds[unit]!;
          // An apostrophe belongs to the word only between two letters.
          if (kind !== WORD && kind !== ATTACHED) {
            if (kind !== APOSTROPHE || i + 1 >= length || kinds[text.charCodeAt(i + 1)] !== WORD) break;
          }
          h = Math.imul(h ^ unit, PRIME);
        }
      }
      starts[count] = start;
      ends[count] = i;
      hashes[count] = mix(h) >>> 0;
      count++;
    }
    tokens.count = count;
    return tokens;
  };
}
