// Timers in order of (due, creation): a binary heap that the live clock and the clock of a recorded stream share.
import type { Timer } from '../model/clock.ts';

type Entry = { readonly due: number; readonly order: number; task: (() => void) | undefined };

export type TimerHeap = {
  add(due: number, task: () => void): Timer;
  /** When the next timer is due; undefined when there is none. */
  next(): number | undefined;
  /** Takes the next task if it is due by `now`. */
  take(now: number): { readonly due: number; readonly task: () => void } | undefined;
};

export const createTimerHeap = (): TimerHeap => {
  const heap: Entry[] = [];
  let order = 0;

  const before = (a: Entry, b: Entry): boolean => a.due < b.due || (a.due === b.due && a.order < b.order);
  const raise = (entry: Entry): void => {
    let at = heap.push(entry) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!before(entry, heap[parent]!)) break;
      heap[at] = heap[parent]!;
      at = parent;
    }
    heap[at] = entry;
  };
  const removeFirst = (): void => {
    const entry = heap.pop()!;
    if (heap.length === 0) return;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && before(heap[child + 1]!, heap[child]!)) child++;
      if (!before(heap[child]!, entry)) break;
      heap[at] = heap[child]!;
      at = child;
    }
    heap[at] = entry;
  };
  /** Cancelled timers stay in the heap without a task until they come to the front. */
  const dropCancelled = (): void => {
    while (heap.length > 0 && heap[0]!.task === undefined) removeFirst();
  };

  return {
    add: (due, task) => {
      const entry: Entry = { due, order: order++, task };
      raise(entry);
      return {
        cancel: () => {
          entry.task = undefined;
        },
      };
    },
    next: () => {
      dropCancelled();
      return heap[0]?.due;
    },
    take: (now) => {
      dropCancelled();
      const entry = heap[0];
      if (entry === undefined || entry.due > now) return undefined;
      removeFirst();
      const task = entry.task!;
      entry.task = undefined;
      return { due: entry.due, task };
    },
  };
};
