// The public counters (contract.md §13), per platform and day, and the live figures since start.
import type { Store, Write } from '../store/store.ts';

const DAY_MS = 86_400_000;

export const COUNTERS = [
  'attempt-intercepted',
  'attempt-retracted',
  'attempt-confirmed',
  'attempt-appealed',
  'attempt-reversed',
  'block-appealed',
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

/** All public figures of the days from `from` to `to`; accounts are distinct, so they are not summed day by day. */
export const figuresOf = async (
  { counters, actions }: Pick<Store, 'counters' | 'actions'>,
  platform: string,
  from: number,
  to: number,
): Promise<Readonly<Record<string, number>>> => {
  const figures: Record<string, number> = {};
  for (const { name, value } of await counters.between(platform, dayOf(from), dayOf(to)))
    figures[name] = (figures[name] ?? 0) + value;
  const { blocked, automated, confirmed, reversed } = await actions.blocks(
    platform,
    dayOf(from) * DAY_MS,
    (dayOf(to) + 1) * DAY_MS,
  );
  if (blocked + confirmed + reversed === 0) return figures;
  return {
    ...figures,
    'account-blocked': blocked,
    'block-automated': automated,
    'block-confirmed': confirmed,
    'block-reversed': reversed,
  };
};

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
