// Counts of delivered messages between two, with the day last seen, and the accounts that talk both ways: keyed numbers, never
// ids, 180 days (contract.md §4).
import type { PairRecord } from '../store/store.ts';

export type Pair = { forth: number; back: number; days: number; lastDay: number };

export type PairCounts = {
  get(key: number): Pair | undefined;
  /** Counts one message forth or back on a day. */
  bump(key: number, forward: boolean, day: number): Pair;
  /** Remembers that an account talks both ways on three days. */
  markTalker(key: number, day: number): void;
  isTalker(key: number): boolean;
  talkers(): number;
  restore(record: PairRecord): void;
  /** What changed since the last call. */
  takeChanged(): readonly PairRecord[];
  forgetBefore(day: number): void;
};

const MOST = 255;

export const createPairCounts = (): PairCounts => {
  const pairs = new Map<number, Pair>();
  /** With the day last seen. */
  const talkers = new Map<number, number>();
  const changed = new Set<number>();
  const changedTalkers = new Set<number>();

  return {
    get: (key) => pairs.get(key),
    bump: (key, forward, day) => {
      let pair = pairs.get(key);
      if (pair === undefined) {
        pair = { forth: 0, back: 0, days: 0, lastDay: -1 };
        pairs.set(key, pair);
      }
      if (forward) pair.forth = Math.min(MOST, pair.forth + 1);
      else pair.back = Math.min(MOST, pair.back + 1);
      if (day !== pair.lastDay) pair.days = Math.min(MOST, pair.days + 1);
      pair.lastDay = day;
      changed.add(key);
      return pair;
    },
    markTalker: (key, day) => {
      if (talkers.get(key) === day) return;
      talkers.set(key, day);
      changedTalkers.add(key);
    },
    isTalker: (key) => talkers.has(key),
    talkers: () => talkers.size,
    restore: ({ pair, forth, back, days, lastDay }) => {
      const key = Number.parseInt(pair.slice(1), 36);
      if (pair.startsWith('t')) talkers.set(key, lastDay);
      else pairs.set(key, { forth, back, days, lastDay });
    },
    takeChanged: () => {
      const records: PairRecord[] = [];
      for (const key of changed) {
        const pair = pairs.get(key);
        if (pair !== undefined) records.push({ pair: `p${key.toString(36)}`, ...pair });
      }
      for (const key of changedTalkers)
        records.push({ pair: `t${key.toString(36)}`, forth: 1, back: 1, days: 3, lastDay: talkers.get(key) ?? 0 });
      changed.clear();
      changedTalkers.clear();
      return records;
    },
    forgetBefore: (oldest) => {
      for (const [key, pair] of pairs) if (pair.lastDay < oldest) pairs.delete(key);
      for (const [key, day] of talkers) if (day < oldest) talkers.delete(key);
    },
  };
};
