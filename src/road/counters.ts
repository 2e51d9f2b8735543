// The public counters (contract.md §13), per platform and day, and the live figures since start.
import type { Write } from '../store/store.ts';

const DAY_MS = 86_400_000;

export const COUNTERS = [
  'attempt-intercepted',
  'attempt-retracted',
  'attempt-confirmed',
  'attempt-appealed',
  'attempt-reversed',
  'account-blocked',
  'block-automated',
  'block-confirmed',
  'block-appealed',
  'block-reversed',
  'restricted-resend',
  'message-held',
  'message-released',
  'report',
] as const;
export type CounterName = (typeof COUNTERS)[number];

export const dayOf = (at: number): number => Math.floor(at / DAY_MS);

/** Adds `value` to a counter of the day of `at`, in the unit of what it counts. */
export const count = (platform: string, name: CounterName, at: number, value = 1): Write => ({
  do: 'count',
  counter: { platform, day: dayOf(at), name, value },
});

/** The live figures, one mutable number each. */
export type Tally = {
  messages: number;
  delivered: number;
  held: number;
  intercepted: number;
  released: number;
  retracted: number;
  blocked: number;
  suspended: number;
  limited: number;
  undone: number;
};
export const createTally = (): Tally => ({
  messages: 0,
  delivered: 0,
  held: 0,
  intercepted: 0,
  released: 0,
  retracted: 0,
  blocked: 0,
  suspended: 0,
  limited: 0,
  undone: 0,
});
