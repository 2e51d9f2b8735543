// Word and stem look-up: the distinct words of all packs as numbers, found by one incremental hash over a token's
// characters. No strings are kept: a word is its 32-bit hash and its length.

import { createNearWords, type NearWords } from './near-words.ts';

/** FNV-1a over UTF-16 units, cheap to extend by one unit, so that every prefix of a token is looked up on the way. */
const SEED = 0x811c9dc5;
const PRIME = 0x01000193;
/** Bits of the pre-filter: one bit test per character decides whether a stem can end here at all. */
const FILTER_BITS = 16;

export type WordTable = {
  /** Writes the symbols of `text[start, end)` to `out` from `at` on and returns the new end: whole words and stems. */
  readonly symbols: (text: string, start: number, end: number, out: Int32Array, at: number) => number;
  /** The same for words and stems one typing error away (`near-words.ts`); built at its first use. */
  readonly near: (text: string, start: number, end: number, out: Int32Array, at: number) => number;
  /** `text[start, end)` is a word of some pack. */
  readonly has: (text: string, start: number, end: number) => boolean;
  readonly bytes: number;
};

export type WordTableBuilder = {
  /** The number of a whole word (`stem` false) or of all words beginning so (`stem` true); 1-based. */
  readonly add: (word: string, stem: boolean) => number;
  /** The word also stands for the class of this number. */
  readonly join: (word: string, stem: boolean, klass: number) => void;
  /** A new number for a class of words. */
  readonly newClass: () => number;
  readonly count: () => number;
  readonly build: () => WordTable;
};

/** Most symbols one token can have: its whole word, its stems and the classes of both. */
export const MAX_SYMBOLS = 12;

export function createWordTableBuilder(): WordTableBuilder {
  const whole = new Map<string, number>();
  const stems = new Map<string, number>();
  let count = 0;
  const classes = new Map<number, number[]>();
  const add = (word: string, stem: boolean): number => {
    const map = stem ? stems : whole;
    const known = map.get(word);
    if (known !== undefined) return known;
    count += 1;
    map.set(word, count);
    return count;
  };
  return {
    add,
    join: (word, stem, klass) => {
      const own = add(word, stem);
      const held = classes.get(own);
      if (held === undefined) classes.set(own, [klass]);
      else if (!held.includes(klass)) held.push(klass);
    },
    newClass: () => ++count,
    count: () => count,
    build: () => buildTable(whole, stems, flatClasses(count, classes)),
  };
}

/** Classes of word n are `list[first[n], first[n + 1])`. */
type Classes = { readonly first: Int32Array; readonly list: Int32Array };

function flatClasses(count: number, classes: ReadonlyMap<number, readonly number[]>): Classes {
  const first = new Int32Array(count + 2);
  const list: number[] = [];
  for (let n = 0; n <= count; n++) {
    first[n] = list.length;
    list.push(...(classes.get(n) ?? []));
  }
  first[count + 1] = list.length;
  return { first, list: Int32Array.from(list) };
}

const hashOf = (word: string): number => hashBetween(word, 0, word.length);

function hashBetween(text: string, start: number, end: number): number {
  let h = SEED;
  for (let i = start; i < end; i++) h = Math.imul(h ^ text.charCodeAt(i), PRIME);
  return h;
}

/** FNV's low bits are weak: one round of mixing before the hash is used as an index. */
const mix = (h: number): number => {
  const x = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  return x ^ (x >>> 13);
};

type Slots = { hashes: Int32Array; lengths: Uint16Array; values: Int32Array; mask: number };

function openTable(words: ReadonlyMap<string, number>): Slots {
  let size = 16;
  while (size < words.size * 2) size *= 2;
  const slots: Slots = {
    hashes: new Int32Array(size),
    lengths: new Uint16Array(size),
    values: new Int32Array(size),
    mask: size - 1,
  };
  for (const [word, value] of words) {
    const h = hashOf(word);
    let i = mix(h) & slots.mask;
    while (slots.values[i] !== 0) i = (i + 1) & slots.mask;
    slots.hashes[i] = h;
    slots.lengths[i] = word.length;
    slots.values[i] = value;
  }
  return slots;
}

function find(slots: Slots, h: number, length: number): number {
  let i = mix(h) & slots.mask;
  for (;;) {
    const value = slots.values[i]!;
    if (value === 0) return 0;
    if (slots.hashes[i] === h && slots.lengths[i] === length) return value;
    i = (i + 1) & slots.mask;
  }
}

function buildTable(
  whole: ReadonlyMap<string, number>,
  stems: ReadonlyMap<string, number>,
  { first, list }: Classes,
): WordTable {
  const words = openTable(whole);
  const begins = openTable(stems);
  const filter = new Uint8Array(1 << (FILTER_BITS - 3));
  let shortest = 0xffff;
  let longest = 0;
  for (const stem of stems.keys()) {
    const bit = mix(hashOf(stem)) >>> (32 - FILTER_BITS);
    filter[bit >>> 3]! |= 1 << (bit & 7);
    shortest = Math.min(shortest, stem.length);
    longest = Math.max(longest, stem.length);
  }
  let nearWords: NearWords | undefined;
  /** A word and its classes, as far as there is room. */
  const write = (word: number, out: Int32Array, at: number, limit: number): number => {
    let next = at;
    out[next++] = word;
    for (let k = first[word]!; k < first[word + 1]! && next < limit; k++) out[next++] = list[k]!;
    return next;
  };
  return {
    has: (text, start, end) => find(words, hashBetween(text, start, end), end - start) !== 0,
    near: (text, start, end, out, at) => {
      nearWords ??= createNearWords(whole, stems);
      return nearWords(text, start, end, out, at, at + MAX_SYMBOLS);
    },
    symbols: (text, start, end, out, at) => {
      let h = SEED;
      let next = at;
      for (let i = start; i < end; i++) {
        h = Math.imul(h ^ text.charCodeAt(i), PRIME);
        const length = i + 1 - start;
        if (length < shortest || length > longest) continue;
        const bit = mix(h) >>> (32 - FILTER_BITS);
        if ((filter[bit >>> 3]! & (1 << (bit & 7))) === 0) continue;
        const stem = find(begins, h, length);
        // The last places are kept for the whole word.
        if (stem !== 0 && next - at < MAX_SYMBOLS / 2) next = write(stem, out, next, at + MAX_SYMBOLS / 2);
      }
      const word = find(words, h, end - start);
      return word === 0 ? next : write(word, out, next, at + MAX_SYMBOLS);
    },
    bytes: (words.mask + begins.mask + 2) * 10 + filter.length + (first.length + list.length) * 4,
  };
}
