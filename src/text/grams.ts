// The n-grams of a canonical text as keyed 32-bit hashes, in order, with the places where sentences end. Spaces,
// punctuation and words with digits (amounts, codes, random tails) do not count, so slots and tails change little.
import type { KeyedHash } from './keyed-hash.ts';

export type GramReader = {
  /** Reads a text; the fields below are then valid until the next call. */
  readonly read: (text: string) => void;
  /** Hashes of grams [0, count), in order of their end. */
  hashes: Uint32Array;
  count: number;
  /** Letters and digits without spaces and punctuation; [0, wholeEnd) without the junk at the end. */
  units: Uint16Array;
  wholeEnd: number;
  /** Sentence s ends before gram `breakGrams[s]`; its units are [breakUnits[s - 1], breakEnds[s]), junk left off. */
  breakGrams: Uint32Array;
  breakUnits: Uint32Array;
  breakEnds: Uint32Array;
  breaks: number;
};

const OUT = 0;
const LETTER = 1;
const DIGIT = 2;
const END = 3;
/** Characters that are words or syllables: pairs of them say what four letters say elsewhere. */
const DENSE = 4;

function unitKinds(): Uint8Array {
  const kinds = new Uint8Array(0x10000).fill(LETTER);
  kinds.fill(OUT, 0, 0x80);
  kinds.fill(DIGIT, 0x30, 0x3a);
  kinds.fill(LETTER, 0x61, 0x7b);
  kinds.fill(LETTER, 0x41, 0x5b);
  for (const end of ['.', '!', '?', '\n']) kinds[end.charCodeAt(0)] = END;
  kinds.fill(OUT, 0xa2, 0xa6);
  kinds.fill(OUT, 0x20a0, 0x20d0);
  kinds.fill(DENSE, 0x3041, 0x3100);
  kinds.fill(DENSE, 0x3400, 0xa000);
  kinds.fill(DENSE, 0xac00, 0xd7a4);
  return kinds;
}

export function createGramReader({ seeds: [s2, s3] }: Pick<KeyedHash, 'seeds'>): GramReader {
  const kinds = unitKinds();
  let room = 0;
  const reader: GramReader = {
    read,
    hashes: new Uint32Array(0),
    count: 0,
    units: new Uint16Array(0),
    wholeEnd: 0,
    breakGrams: new Uint32Array(0),
    breakUnits: new Uint32Array(0),
    breakEnds: new Uint32Array(0),
    breaks: 0,
  };
  grow(512);
  return reader;

  function grow(size: number): void {
    room = size;
    // A letter ends at most one character gram and one word gram.
    reader.hashes = new Uint32Array(size * 2 + 2);
    reader.units = new Uint16Array(size + 1);
    reader.breakGrams = new Uint32Array(size + 1);
    reader.breakUnits = new Uint32Array(size + 1);
    reader.breakEnds = new Uint32Array(size + 1);
  }

  function read(text: string): void {
    const length = text.length;
    if (length > room) grow(length * 2);
    const { hashes, units, breakGrams, breakUnits, breakEnds } = reader;
    let n = 0;
    let grams = 0;
    let breaks = 0;
    let clean = 0;
    // The last four letters, two in each word, and how many there are.
    let high = 0;
    let low = 0;
    let letters = 0;
    let before = 0;
    let word = 0;
    let digits = false;
    let open = false;
    let sentence = 0;
    // What a word with digits takes back when it ends.
    let heldGrams = 0;
    let heldHigh = 0;
    let heldLow = 0;
    let heldLetters = 0;

    for (let i = 0; i <= length; i++) {
      const unit = i < length ? text.charCodeAt(i) : 0x0a;
      const kind = kinds[unit]!;
      if (kind === LETTER || kind === DIGIT || kind === DENSE) {
        if (!open) {
          open = true;
          digits = false;
          word = 0;
          heldGrams = grams;
          heldHigh = high;
          heldLow = low;
          heldLetters = letters;
        }
        units[n++] = unit;
        if (kind === DIGIT) {
          digits = true;
          continue;
        }
        high = (high << 16) | (low >>> 16);
        low = (low << 16) | unit;
        letters++;
        word = Math.imul(word ^ unit, 0x01000193);
        if (kind === DENSE) {
          if (letters >= 2) hashes[grams++] = mix(0, low, s2, s3);
        } else if (letters >= 4) hashes[grams++] = mix(high, low, s2, s3);
        continue;
      }
      if (open) {
        open = false;
        if (digits) {
          grams = heldGrams;
          high = heldHigh;
          low = heldLow;
          letters = heldLetters;
        } else {
          if (before !== 0) hashes[grams++] = mix(before, word, s3, s2);
          before = word;
          clean = n;
        }
      }
      if (kind === END && n > sentence) {
        breakGrams[breaks] = grams;
        breakUnits[breaks] = n;
        breakEnds[breaks] = clean > sentence ? clean : n;
        breaks++;
        sentence = n;
      }
    }
    reader.count = grams;
    reader.wholeEnd = clean > 0 ? clean : n;
    reader.breaks = breaks;
  }
}

/** Inlined by the engine: two words and two seeds to 32 bits with full avalanche. */
function mix(a: number, b: number, seed: number, other: number): number {
  let x = Math.imul(a ^ seed, 0x9e3779b1);
  x ^= x >>> 15;
  x = Math.imul(x ^ b ^ other, 0x85ebca6b);
  x ^= x >>> 13;
  x = Math.imul(x, 0xc2b2ae35);
  return (x ^ (x >>> 16)) >>> 0;
}
