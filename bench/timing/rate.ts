// How the benches of the text room time a function that takes microseconds.
import assert from 'node:assert/strict';

/** Calls a second, the best of five rounds of `calls`: other work shares the machine. `run` must return something positive in sum. */
export const rate = (run: () => number, calls: number): number => {
  let best = 0;
  let sum = 0;
  for (let round = 0; round < 5; round++) {
    const start = performance.now();
    for (let i = 0; i < calls; i++) sum += run();
    best = Math.max(best, (calls * 1000) / (performance.now() - start));
  }
  assert.ok(sum > 0);
  return best;
};

/** Microseconds a call, as printed. */
export const per = (perSecond: number): string => `${(1e6 / perSecond).toFixed(2)} µs`;
