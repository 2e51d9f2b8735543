// Sketches under the key of the hour (contract.md §12): the key changes every week, and for a day after the change a text is
// sketched with both, so that what was kept under the old key is still met and gets its sketch under the new one.
import type { Clock } from '../model/clock.ts';
import type { CanonicalText, TextSketch } from '../text/canonical-text.ts';
import { createSketcher, type Sketcher } from '../text/sketch.ts';

type Sketched = Pick<CanonicalText, 'text'>;
export type Sketching = {
  now(canonical: Sketched): TextSketch;
  /** Under the key before, in the first day after a change; else undefined. */
  before(canonical: Sketched): TextSketch | undefined;
};

const DAY_MS = 86_400_000;
export const SKETCH_PERIOD_MS = 7 * DAY_MS;
/** As long as candidates are kept. */
const OVERLAP_MS = DAY_MS;

type Parts = {
  /** The key of a period: 16 bytes. */
  readonly keyOf: (period: number) => Uint8Array;
  readonly clock: Pick<Clock, 'now'>;
  /** False: the first key for ever (a replay). */
  readonly rotates: boolean;
};

export const createSketching = ({ keyOf, clock, rotates }: Parts): Sketching => {
  const sketchers = new Map<number, Sketcher>();
  const of = (period: number): Sketcher => {
    let sketcher = sketchers.get(period);
    if (sketcher === undefined) {
      sketcher = createSketcher({ key: keyOf(period) });
      sketchers.set(period, sketcher);
      // Older keys are never needed again.
      for (const old of sketchers.keys()) if (old < period - 1) sketchers.delete(old);
    }
    return sketcher;
  };
  const period = (): number => (rotates ? Math.floor(clock.now() / SKETCH_PERIOD_MS) : 0);
  return {
    now: (canonical) => of(period())(canonical),
    before: (canonical) =>
      rotates && clock.now() % SKETCH_PERIOD_MS < OVERLAP_MS ? of(period() - 1)(canonical) : undefined,
  };
};
