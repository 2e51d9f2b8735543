// Deliver answers of the last ten minutes, at most a million (contract.md §3): what the same message asked again gets. Flat
// rings instead of objects, because nearly every message ends here and nobody asks for most of them again.
import type { Answer } from '../model/verdict.ts';

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

export const createRemembered = ({ most, forMs, plain }: Limits): Remembered => {
  let capacity = 1024;
  let keys = new Float64Array(capacity);
  let prints = new Float64Array(capacity);
  let times = new Float64Array(capacity);
  let answers: (Answer | string | undefined)[] = new Array(capacity);
  /** Open addressing: ring position + 1, twice as many places as the ring. */
  let table = new Int32Array(capacity * 2);
  let head = 0;
  let count = 0;

  const home = (key: number): number => ((key % 4294967296) >>> 0) & (table.length - 1);
  const placeOf = (key: number): number => {
    let place = home(key);
    while (table[place] !== 0 && keys[table[place]! - 1] !== key) place = (place + 1) & (table.length - 1);
    return place;
  };
  const unlink = (key: number): void => {
    let hole = placeOf(key);
    if (table[hole] === 0) return;
    table[hole] = 0;
    for (let p = (hole + 1) & (table.length - 1); table[p] !== 0; p = (p + 1) & (table.length - 1)) {
      const from = home(keys[table[p]! - 1]!);
      if (((p - from) & (table.length - 1)) < ((p - hole) & (table.length - 1))) continue;
      table[hole] = table[p]!;
      table[p] = 0;
      hole = p;
    }
  };
  const dropOldest = (): void => {
    const key = keys[head]!;
    if (key !== 0) unlink(key);
    answers[head] = undefined;
    head = (head + 1) & (capacity - 1);
    count--;
  };
  const grow = (): void => {
    const old = { keys, prints, times, answers, capacity, head };
    capacity *= 2;
    keys = new Float64Array(capacity);
    prints = new Float64Array(capacity);
    times = new Float64Array(capacity);
    answers = new Array(capacity);
    table = new Int32Array(capacity * 2);
    head = 0;
    for (let i = 0; i < count; i++) {
      const from = (old.head + i) & (old.capacity - 1);
      keys[i] = old.keys[from]!;
      prints[i] = old.prints[from]!;
      times[i] = old.times[from]!;
      answers[i] = old.answers[from];
      if (keys[i] !== 0) table[placeOf(keys[i]!)] = i + 1;
    }
  };

  const forget = (key: number): void => {
    const slot = table[placeOf(key)]! - 1;
    if (slot < 0) return;
    unlink(key);
    // The slot stays in the ring until its turn comes.
    keys[slot] = 0;
  };

  return {
    find: (key, now) => {
      const slot = table[placeOf(key)]! - 1;
      return slot >= 0 && now - times[slot]! <= forMs ? slot : -1;
    },
    print: (slot) => prints[slot]!,
    answer: (slot, id) => {
      const kept = answers[slot]!;
      return typeof kept === 'string' ? plain(id, kept) : kept;
    },
    add: (key, print, now, answer) => {
      forget(key);
      while (count > 0 && (count >= most || now - times[head]! > forMs)) dropOldest();
      if (count === capacity) grow();
      const slot = (head + count) & (capacity - 1);
      keys[slot] = key;
      prints[slot] = print;
      times[slot] = now;
      answers[slot] = answer;
      table[placeOf(key)] = slot + 1;
      count++;
    },
    forget,
  };
};
