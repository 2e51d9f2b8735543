// The clock of a running server: wall time, one heap and one system timer for thousands of holds.
import type { Clock } from '../model/clock.ts';
import { createTimerHeap } from './timer-heap.ts';

/** The longest delay setTimeout takes. */
const LONGEST_MS = 2_147_483_647;

export type LiveClock = Clock & Disposable;

/** `onError` gets what a task threw; the tasks after it still run. */
export const createLiveClock = (onError: (error: unknown) => void): LiveClock => {
  const heap = createTimerHeap();
  let timeout: NodeJS.Timeout | undefined;
  let wakesAt = Number.POSITIVE_INFINITY;
  let closed = false;

  const run = (): void => {
    wakesAt = Number.POSITIVE_INFINITY;
    for (let one = heap.take(Date.now()); one !== undefined && !closed; one = heap.take(Date.now())) {
      try {
        one.task();
      } catch (error) {
        onError(error);
      }
    }
    plan();
  };
  const plan = (): void => {
    const next = heap.next();
    if (closed || next === undefined || next >= wakesAt) return;
    clearTimeout(timeout);
    wakesAt = next;
    timeout = setTimeout(run, Math.min(LONGEST_MS, Math.max(0, next - Date.now())));
  };

  return {
    now: () => Date.now(),
    at: (due, task) => {
      const timer = heap.add(due, task);
      plan();
      return timer;
    },
    [Symbol.dispose]: () => {
      closed = true;
      clearTimeout(timeout);
    },
  };
};
