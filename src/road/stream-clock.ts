// The clock of a recorded stream: time passes only when the stream says so, and every timer due by then runs first, in
// order of (due, creation).
import type { Clock } from '../model/clock.ts';
import { createTimerHeap } from './timer-heap.ts';

export type StreamClock = Clock & {
  /** Runs what is due by `time`, then stands at `time`. Never goes back. */
  advanceTo(time: number): void;
  /** When the next timer is due. */
  next(): number | undefined;
};

export const createStreamClock = (start = 0): StreamClock => {
  const heap = createTimerHeap();
  let now = start;
  return {
    now: () => now,
    at: (due, task) => heap.add(due, task),
    next: () => heap.next(),
    advanceTo: (time) => {
      for (let one = heap.take(time); one !== undefined; one = heap.take(time)) {
        if (one.due > now) now = one.due;
        one.task();
      }
      if (time > now) now = time;
    },
  };
};
