// Deliver answers of the last ten minutes, at most a million (contract.md §3): what the same message asked again gets. Flat
// rings instead of objects, because nearly every message ends here and nobody asks for most of them again.
import type { Answer } from '../model/verdict.ts';
import { createSlotIndex } from './slot-index.ts';

export type Remembered = {
  /** The slot of a message, or -1. */
  find(key: number, now: number): number;
  print(slot: number): number;
  /** The first answer again. */
  answer(slot: number, id: string): Answer;
  /** `answer`: a decision id stands for the plain deliver answer. */
  add(key: number, print: number, now: number, answer: Answer | string): void;
  forget(key: number): void;
};

type Limits = {
  readonly most: number;
  readonly forMs: number;
  /** The answer that most messages get, from its decision id: only that id is kept for them. */
  readonly plain: (id: string, decision: string) => Answer;
};

/** A ring of `capacity` places, a power of two. */
const createRing = (capacity: number) => {
  const keys = new Float64Array(capacity);
  return {
    capacity,
    keys,
    prints: new Float64Array(capacity),
    times: new Float64Array(capacity),
    answers: new Array<Answer | string | undefined>(capacity),
    index: createSlotIndex(keys),
  };
};

export const createRemembered = ({ most, forMs, plain }: Limits): Remembered => {
  let ring = createRing(1024);
  let head = 0;
  let count = 0;

  const put = (slot: number, key: number, print: number, time: number, answer: Answer | string | undefined): void => {
    ring.keys[slot] = key;
    ring.prints[slot] = print;
    ring.times[slot] = time;
    ring.answers[slot] = answer;
    if (key !== 0) ring.index.set(key, slot);
  };
  const dropOldest = (): void => {
    const key = ring.keys[head]!;
    if (key !== 0) ring.index.delete(key);
    ring.answers[head] = undefined;
    head = (head + 1) & (ring.capacity - 1);
    count--;
  };
  const grow = (): void => {
    const old = ring;
    ring = createRing(old.capacity * 2);
    for (let i = 0; i < count; i++) {
      const from = (head + i) & (old.capacity - 1);
      put(i, old.keys[from]!, old.prints[from]!, old.times[from]!, old.answers[from]);
    }
    head = 0;
  };
  const forget = (key: number): void => {
    const slot = ring.index.find(key);
    if (slot < 0) return;
    ring.index.delete(key);
    // The slot stays in the ring until its turn comes.
    ring.keys[slot] = 0;
  };

  return {
    forget,
    find: (key, now) => {
      const slot = ring.index.find(key);
      return slot >= 0 && now - ring.times[slot]! <= forMs ? slot : -1;
    },
    print: (slot) => ring.prints[slot]!,
    answer: (slot, id) => {
      const kept = ring.answers[slot]!;
      return typeof kept === 'string' ? plain(id, kept) : kept;
    },
    add: (key, print, now, answer) => {
      forget(key);
      while (count > 0 && (count >= most || now - ring.times[head]! > forMs)) dropOldest();
      if (count === ring.capacity) grow();
      put((head + count) & (ring.capacity - 1), key, print, now, answer);
      count++;
    },
  };
};
