// Word and stem look-up: the distinct words of all packs as numbers, found by one incremental hash over a token's characters.

import { hashBetween, mix, PRIME, SEED } from '../text/token.ts';
import { createNearWords, ERRORS, type NearTables } from './near-words.ts';
import { find, type Slots } from './slots.ts';

/** Bits of the pre-filter: one bit test per character decides whether a stem can end here at all. */
export const FILTER_BITS = 16;

export type WordTableData = {
  readonly words: Slots;
  readonly stems: Slots;
  readonly filter: Uint8Array;
  /** Lengths of the stems. */
  readonly shortest: number;
  readonly longest: number;
  /** Classes of word n are `classes[firstClass[n], firstClass[n + 1])`. */
  readonly firstClass: Int32Array;
  readonly classes: Int32Array;
  /** Words and stems of acts with one letter left out (`near-words.ts`). */
  readonly nearActs: NearTables;
  /** The same of words that tell another voice or a negation, and which they are, a bit each. */
  readonly nearVoices: NearTables;
  readonly voices: Uint8Array;
};

export type WordTable = {
  /** How many units of `text[start, end)` are known: all of a word, those of its longest stem with few behind it, or 0. */
  readonly knows: (text: string, start: number, end: number) => number;
  /** Writes the symbols of `text[start, end)` to `out` from `at` on and returns the new end: whole words and stems. */
  readonly symbols: (text: string, start: number, end: number, out: Int32Array, at: number) => number;
  /** The same for words and stems one typing error away: of acts, or of those that tell another voice. */
  readonly near: (text: string, start: number, end: number, out: Int32Array, at: number, of: Misspelt) => number;
  /** `text[start, end)` is a word of some pack. */
  readonly has: (text: string, start: number, end: number) => boolean;
};

export type Misspelt = 'acts' | 'voices';

/** Units of an ending. */
const ENDING = 4;

/** Most symbols one token can have: its whole word, its stems and the classes of both. */
export const MAX_SYMBOLS = 24;

export function openWordTable(data: WordTableData): WordTable {
  const { words, stems, filter, shortest, longest, firstClass, classes } = data;
  /** A word and its classes, as far as there is room. */
  const write = (word: number, out: Int32Array, at: number, limit: number): number => {
    let next = at;
    out[next++] = word;
    for (let k = firstClass[word]!; k < firstClass[word + 1]! && next < limit; k++) out[next++] = classes[k]!;
    return next;
  };
  const near = {
    acts: createNearWords({ exact: data, near: data.nearActs, wanted: undefined, errors: ERRORS.acts }),
    voices: createNearWords({ exact: data, near: data.nearVoices, wanted: data.voices, errors: ERRORS.voices }),
  };
  return {
    knows: (text, start, end) => {
      let h = SEED;
      let known = 0;
      for (let i = start; i < end; i++) {
        h = Math.imul(h ^ text.charCodeAt(i), PRIME);
        const length = i + 1 - start;
        if (end - i - 1 <= ENDING && length <= longest && find(stems, h, length) !== 0) known = length;
      }
      return find(words, h, end - start) === 0 ? known : end - start;
    },
    has: (text, start, end) => find(words, hashBetween(text, start, end), end - start) !== 0,
    near: (text, start, end, out, at, of) => {
      const words = near[of](text, start, end, out, at, at + MAX_SYMBOLS);
      let next = words;
      for (let i = at; i < words; i++)
        for (let k = firstClass[out[i]!]!; k < firstClass[out[i]! + 1]! && next < at + MAX_SYMBOLS; k++)
          out[next++] = classes[k]!;
      return next;
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
        const stem = find(stems, h, length);
        // The last places are kept for the whole word.
        if (stem !== 0 && next - at < MAX_SYMBOLS / 2) next = write(stem, out, next, at + MAX_SYMBOLS / 2);
      }
      const word = find(words, h, end - start);
      return word === 0 ? next : write(word, out, next, at + MAX_SYMBOLS);
    },
  };
}
