// The generated Unicode tables opened into flat look-ups: one 32-bit entry a code point, equal pages of 256 shared, so
// that the whole of Unicode costs some 150 KB and a look-up two reads.
import { decodeNumbers } from './table-codec.ts';
import {
  CLASS_RUNS,
  COMBINING,
  CYRILLIC_ALIKE,
  FLAGS,
  FOLD_RUNS,
  GREEK_ALIKE,
  LATIN_ALIKE,
  LONG_FOLD_GAPS,
  LONG_FOLDS,
} from './unicode-tables.ts';

/** Kind of a unit of canonical text: the low four bits of its class; the high four are its script. */
export const KIND = {
  /** Signs that separate words and mean nothing else here: brackets, slashes, currency. */
  other: 0,
  letter: 1,
  /** A letter that a reader takes for one of another alphabet. */
  lookalike: 2,
  mark: 3,
  regional: 4,
  digit: 5,
  space: 6,
  newline: 7,
  /** Stands for every emoji and ornament; becomes a space, or nothing inside a word. */
  symbol: 8,
  /** Parts words only by chance: . - , _ and their like. */
  weak: 9,
  apostrophe: 10,
  quote: 11,
  /** A mark that normalisation may move. */
  moving: 12,
  /** Ornament inside words: * ~ ^ */
  strong: 13,
  /** Signs that stand for letters inside words: @ $ ! | + and some currencies. */
  leet: 14,
  /** Part of a link, handle or address: left as it is. */
  raw: 15,
} as const;

export const SYMBOL = 1;
/** Numbers of the scripts in the high half of a class; `1 << number` is the bit in `SCRIPT`. */
export const LATIN = 0;
export const CYRILLIC = 1;
export const GREEK = 2;
export const HAN = 7;
export const KANA = 8;
export const HANGUL = 9;
export const THAI = 10;
export const OTHER_SCRIPT = 11;

/** An entry that drops its code point. Else: sign = index of a long fold; target in 21 bits, 0 = itself; class above. */
export const DROP = 0x40000000;
export const TARGET = 0x1fffff;
export const CLASS_SHIFT = 21;

export type CodePoints = {
  /** Page of each block of 256 code points. */
  readonly pages: Uint16Array;
  readonly entries: Int32Array;
  /** Long folds: length, then (target | class << 21) each. */
  readonly long: Int32Array;
  /** Combining classes of moving marks. */
  readonly combining: ReadonlyMap<number, number>;
  /** For Latin, Cyrillic, Greek: letter → the letter it is taken for in that script. */
  readonly alike: readonly [ReadonlyMap<number, number>, ReadonlyMap<number, number>, ReadonlyMap<number, number>];
  /** One byte for each pair of regional indicators: 1 = a flag. */
  readonly flags: Uint8Array;
  /** Class of a code point that canonical text can hold. */
  readonly classOf: (cp: number) => number;
  /** Classes of ASCII, for the fast path. */
  readonly ascii: Uint8Array;
};

const LAST = 0x10ffff;
/** Letters whose capitals look alike though they do not: t and T, н and Н. */
const ALIKE_AS_CAPITALS = 'bhkmt' + 'внкмт' + 'βεζημτ';

const pairs = (text: string): Map<number, number> => {
  const numbers = decodeNumbers(text);
  const map = new Map<number, number>();
  let at = 0;
  for (let i = 0; i < numbers.length; i += 2) {
    at += numbers[i]!;
    map.set(at, numbers[i + 1]!);
  }
  return map;
};

function asciiClasses(): Uint8Array {
  const classes = new Uint8Array(0x80);
  const set = (chars: string, kind: number) => {
    for (const char of chars) classes[char.charCodeAt(0)] = kind;
  };
  set('abcdefghijklmnopqrstuvwxyz', KIND.letter);
  set('aceiopxy', KIND.lookalike);
  set('0123456789', KIND.digit);
  set(' ', KIND.space);
  set('\n', KIND.newline);
  set('.,-:;_', KIND.weak);
  set('*~^', KIND.strong);
  set('@$!|+', KIND.leet);
  classes[0x27] = KIND.apostrophe;
  classes[0x22] = KIND.quote;
  classes[SYMBOL] = KIND.symbol;
  return classes;
}

/** Opens the tables: a few milliseconds, done once by each canonicalizer. */
export function openCodePoints(): CodePoints {
  const ascii = asciiClasses();
  const combining = pairs(COMBINING);
  const classes = new Uint8Array(LAST + 1);
  classes.set(ascii);
  let at = 0x80;
  const runs = decodeNumbers(CLASS_RUNS);
  for (let i = 0; i < runs.length; i += 2) {
    classes.fill(runs[i + 1]!, at, at + runs[i]!);
    at += runs[i]!;
  }
  for (const cp of combining.keys()) classes[cp] = (classes[cp]! & 0xf0) | KIND.moving;
  for (const cp of [0xa2, 0xa3, 0x20ac]) classes[cp] = KIND.leet;

  const flat = new Int32Array(LAST + 1);
  for (let cp = 0; cp <= LAST; cp++) flat[cp] = classes[cp]! << CLASS_SHIFT;
  // Surrogates stand alone only when a pair is broken.
  flat.fill(SYMBOL | (KIND.symbol << CLASS_SHIFT), 0xd800, 0xe000);
  fillFolds(flat, classes);
  const long = fillLongFolds(flat, classes);
  markCapitals(flat);
  markLongCapitals(flat, long);
  const flags = new Uint8Array(26 * 26);
  for (let i = 0; i < FLAGS.length; i += 2) flags[(FLAGS.charCodeAt(i) - 97) * 26 + FLAGS.charCodeAt(i + 1) - 97] = 1;
  const { pages, entries } = share(flat);
  return {
    pages,
    entries,
    classOf: (cp) => (cp < 0x80 ? ascii[cp]! : entries[(pages[cp >> 8]! << 8) | (cp & 0xff)]! >>> CLASS_SHIFT),
    long,
    combining,
    alike: [pairs(LATIN_ALIKE), pairs(CYRILLIC_ALIKE), pairs(GREEK_ALIKE)],
    flags,
    ascii,
  };
}

function fillFolds(flat: Int32Array, classes: Uint8Array): void {
  const folds = decodeNumbers(FOLD_RUNS);
  let at = 0;
  for (let i = 0; i < folds.length; i += 4) {
    at += folds[i]!;
    for (const end = at + folds[i + 1]!; at < end; at++) {
      const target = folds[i + 2] === 0 ? folds[i + 3]! : at + folds[i + 3]!;
      flat[at] = target === 0 ? DROP : target | (classes[target]! << CLASS_SHIFT);
    }
  }
}

/** A capital of those is a look-alike; its small letter, and what a word becomes, is not. */
function markCapitals(flat: Int32Array): void {
  const wanted = new Set([...ALIKE_AS_CAPITALS].map((letter) => letter.codePointAt(0)!));
  for (let cp = 0; cp <= LAST; cp++) {
    const entry = flat[cp]!;
    if (entry <= 0 || entry === DROP || !wanted.has(entry & TARGET)) continue;
    const plain = String.fromCodePoint(cp).normalize('NFKC');
    if (plain.toLowerCase() === plain) continue;
    const script = (entry >>> CLASS_SHIFT) >> 4;
    flat[cp] = (entry & TARGET) | (((script << 4) | KIND.lookalike) << CLASS_SHIFT);
  }
}

/** The same for what becomes several: "MΩ" in one sign has the classes of M and Ω. */
function markLongCapitals(flat: Int32Array, long: Int32Array): void {
  for (let cp = 0; cp <= LAST; cp++) {
    const entry = flat[cp]!;
    if (entry >= 0) continue;
    let at = 1 - entry;
    for (const char of String.fromCodePoint(cp).normalize('NFKD')) {
      const part = char.codePointAt(0)!;
      const own = flat[part]!;
      if (own === DROP) continue;
      if (own < 0 || at > long[-entry]! - entry) break;
      const target = (own & TARGET) === 0 ? part : own & TARGET;
      if (target === (long[at]! & TARGET)) long[at] = target | (own & ~TARGET);
      at++;
    }
  }
}

function fillLongFolds(flat: Int32Array, classes: Uint8Array): Int32Array {
  const long: number[] = [0];
  const texts = LONG_FOLDS.split('\0');
  let at = 0;
  decodeNumbers(LONG_FOLD_GAPS).forEach((gap, i) => {
    at += gap;
    flat[at] = -long.length;
    const folded = [...texts[i]!].map((char) => char.codePointAt(0)!);
    long.push(folded.length);
    for (const cp of folded) long.push(cp | (classes[cp]! << CLASS_SHIFT));
  });
  return Int32Array.from(long);
}

/** Equal pages are kept once, found by a hash and compared. */
function share(flat: Int32Array): { pages: Uint16Array; entries: Int32Array } {
  const pages = new Uint16Array((LAST + 1) >> 8);
  const known = new Map<number, number>();
  const kept: Int32Array[] = [];
  for (let p = 0; p < pages.length; p++) {
    const page = flat.subarray(p << 8, (p + 1) << 8);
    let hash = 0;
    for (let i = 0; i < 256; i++) hash = Math.imul(hash ^ page[i]!, 0x9e3779b1) ^ (hash >>> 15);
    let index = known.get(hash);
    if (index === undefined || !page.every((entry, i) => kept[index!]![i] === entry)) {
      index = kept.push(page) - 1;
      known.set(hash, index);
    }
    pages[p] = index;
  }
  const entries = new Int32Array(kept.length << 8);
  kept.forEach((page, i) => {
    entries.set(page, i << 8);
  });
  return { pages, entries };
}
