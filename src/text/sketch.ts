// What finds a variation of the same text again: one-permutation MinHash over character and word n-grams of a canonical
// text, keyed, with a sketch for each passage of a longer text so that a call behind a benign prefix still matches.
// Also how sketches compare, and the keys under which an index finds look-alikes.
import type { CanonicalText, TextSketch } from './canonical-text.ts';
import { createGramReader } from './grams.ts';
import { createKeyedHash, finish32 } from './keyed-hash.ts';
import { createMinHash } from './min-hash.ts';
import { cutPassages } from './passages.ts';

/** Registers of a sketch unless told otherwise: a power of two. */
const BINS = 128;
/** With fewer n-grams than this the registers say nothing and only `exact` counts. */
export const MIN_GRAMS = 12;
/** Units that are read. No message has more unless single signs stand for whole phrases, to cost time. */
const MOST_UNITS = 0x20000;
const NO_PASSAGES: readonly TextSketch[] = [];

export type Sketcher = (canonical: Pick<CanonicalText, 'text'>) => TextSketch;

/** `key`: 16 secret bytes; sketches made with different keys or numbers of bins do not compare. */
export function createSketcher({ key, bins = BINS }: { readonly key: Uint8Array; readonly bins?: number }): Sketcher {
  if (bins < 16 || bins > 1024 || (bins & (bins - 1)) !== 0)
    throw new RangeError('The number of bins is a power of two from 16 to 1024.');
  const keyed = createKeyedHash(key);
  const grams = createGramReader(keyed);
  const minhash = createMinHash(bins);
  const cuts = new Uint32Array(64);

  return ({ text }) => {
    grams.read(text.length > MOST_UNITS ? text.slice(0, MOST_UNITS) : text);
    const passages = cutPassages(grams, cuts);
    return {
      bins: minhash(grams.hashes, 0, grams.count),
      exact: keyed.array(grams.units, grams.wholeEnd),
      grams: grams.count,
      passages: passages === 0 ? NO_PASSAGES : passageSketches(passages),
    };
  };

  function passageSketches(count: number): TextSketch[] {
    const sketches: TextSketch[] = [];
    for (let p = 0; p < count; p++) {
      const from = cuts[p * 4]!;
      const to = cuts[p * 4 + 1]!;
      sketches.push({
        bins: minhash(grams.hashes, from, to),
        exact: keyed.array(grams.units.subarray(cuts[p * 4 + 2]!), cuts[p * 4 + 3]! - cuts[p * 4 + 2]!),
        grams: to - from,
        passages: NO_PASSAGES,
      });
    }
    return sketches;
  }
}

/**
 * Registers in a band. A pair of resemblance s shares a band with probability s^3, and one of 42 bands with
 * 1 - (1 - s^3)^42: 0.996 at 0.5, 0.94 at 0.4, 0.29 at 0.2, 0.04 at 0.1, 0.001 at 0.03 (strangers in one language).
 * With four rows, 0.99 at 0.5 would take 72 bands; with two, strangers would meet in one pair out of twenty-seven.
 */
const ROWS = 3;
/** The most keys one sketch has, whatever its number of registers up to 128. */
export const MAX_KEYS = 42;

/** Estimated Jaccard resemblance of two texts' n-grams, 0 to 1. Short texts resemble only their exact copies. */
export function resemblance(a: TextSketch, b: TextSketch): number {
  if (a.exact === b.exact && a.exact !== 0) return 1;
  if (a.grams < MIN_GRAMS || b.grams < MIN_GRAMS) return 0;
  const left = a.bins;
  const right = b.bins;
  if (left.length !== right.length) throw new RangeError('Sketches with different numbers of bins do not compare.');
  let equal = 0;
  for (let i = 0; i < left.length; i++) if (left[i] === right[i]) equal++;
  return equal / left.length;
}

/** Share of `part`'s n-grams that lie in `whole`: I = J (a + b) / (1 + J), over a. */
const shareOf = (part: TextSketch, whole: TextSketch): number => {
  const j = resemblance(part, whole);
  if (j === 1) return 1;
  return Math.min(1, (j * (part.grams + whole.grams)) / (1 + j) / Math.max(1, part.grams));
};

/** Estimated share of `part` that lies in `whole` or in one of its passages, 0 to 1. */
export function containment(part: TextSketch, whole: TextSketch): number {
  let most = shareOf(part, whole);
  for (const passage of whole.passages) most = Math.max(most, shareOf(part, passage));
  return most;
}

/**
 * Writes the keys under which look-alikes of this one sketch are found (not those of its passages: call it on each) and
 * returns how many. Two sketches that share a key are candidates; `resemblance` decides. `out` holds `MAX_KEYS`.
 */
export function bandKeys(sketch: TextSketch, out: Uint32Array): number {
  if (sketch.grams < MIN_GRAMS) {
    if (sketch.exact === 0) return 0;
    out[0] = finish32(
      ((sketch.exact % 0x100000000) | 0) ^ Math.imul(Math.floor(sketch.exact / 0x100000000), 0x9e3779b1),
    );
    return 1;
  }
  const { bins } = sketch;
  const bands = Math.min(MAX_KEYS, Math.trunc(bins.length / ROWS));
  for (let band = 0; band < bands; band++) {
    const at = band * ROWS;
    const first = finish32(((bins[at]! << 16) | bins[at + 1]!) ^ Math.imul(band + 1, 0x9e3779b1));
    out[band] = finish32(first ^ (bins[at + 2]! | (band << 16)));
  }
  return bands;
}
