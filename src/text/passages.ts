// Where a longer text is cut into passages for its sketch: sentences, short ones joined, long ones in overlapping windows.
import type { GramReader } from './grams.ts';

/** Texts with fewer grams are one passage, themselves. */
const WHOLE = 90;
/** A sentence with fewer grams is joined with the next. */
const SHORT = 24;
/** A passage with more grams is cut into windows of `WINDOW`, each beginning `STEP` after the last. */
const LONG = 110;
const WINDOW = 72;
const STEP = 36;
/** The first three and the last five are kept: a call is put before or behind what hides it. */
const MOST = 8;
const FIRST = 3;

/**
 * Writes passages as (first gram, end gram, first unit, end unit) to `cuts`, room for 8, and returns how many. Windows have
 * an empty range of units: their ends are accidents, so no exact copy of one is looked for.
 */
export function cutPassages(grams: GramReader, cuts: Uint32Array): number {
  if (grams.count < WHOLE) return 0;
  let count = 0;
  let fromGram = 0;
  let fromUnit = 0;
  const put = (from: number, to: number, unit: number, endUnit: number): void => {
    if (count === MOST) {
      // The oldest of the last five gives way.
      cuts.copyWithin(FIRST * 4, (FIRST + 1) * 4, MOST * 4);
      count--;
    }
    cuts[count * 4] = from;
    cuts[count * 4 + 1] = to;
    cuts[count * 4 + 2] = unit;
    cuts[count * 4 + 3] = endUnit;
    count++;
  };
  for (let s = 0; s < grams.breaks; s++) {
    const toGram = grams.breakGrams[s]!;
    const size = toGram - fromGram;
    if (size < SHORT && s + 1 < grams.breaks) continue;
    if (size > LONG) {
      for (let from = fromGram; from < toGram; from += STEP) {
        const last = from + WINDOW >= toGram;
        put(last ? Math.max(fromGram, toGram - WINDOW) : from, last ? toGram : from + WINDOW, 0, 0);
        if (last) break;
      }
    } else if (size > 0) put(fromGram, toGram, fromUnit, grams.breakEnds[s]!);
    fromGram = toGram;
    fromUnit = grams.breakUnits[s]!;
  }
  return count > 1 ? count : 0;
}
