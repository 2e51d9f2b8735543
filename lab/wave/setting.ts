// What one run of the proof plays, and what comes back from a worker: plain data, so that it crosses threads and is the same twice.
import type { Score } from '../score.ts';
import type { Search } from '../search.ts';

export type Setting = {
  /** The first seed, how many, and of how many the baselines play too. */
  readonly seed: number;
  readonly seeds: number;
  readonly baselineSeeds: number;
  /** Accounts of a campaign, and of a burst beside it; ordinary messages. */
  readonly accounts: number;
  readonly ordinary: number;
  /** Seeds of each suite. */
  readonly suiteSeeds: number;
  readonly languages: readonly string[];
};

export const KINDS = ['wave', 'rates', 'bursts', 'framing', 'brigading'] as const;
export type Kind = (typeof KINDS)[number];
export type Task = { readonly kind: Kind; readonly seed: number; readonly baselines: boolean };

export type Played = { readonly road: string; readonly score: Score };
export type Result = Task & {
  /** The road first, then the baselines if they played. */
  readonly played: readonly Played[];
  /** Names of campaigns whose call the judge sees by itself. */
  readonly seen: readonly string[];
  readonly search: Search | null;
};

export const OURS = 'Breakwater';

/** Messages that one road read, those that nothing is scored by left out. */
export const messagesOf = ({ campaigns, others }: Score): number =>
  [...campaigns, ...others].reduce((sum, { messages }) => sum + messages, 0);

/** Rates of the picture "leak against rate", messages a second. */
export const RATES = [1, 5, 50, 200, 1000] as const;

export const tasksOf = ({ seed, seeds, baselineSeeds, suiteSeeds }: Setting): readonly Task[] => {
  const some = (kind: Kind, count: number, baselines: (i: number) => boolean): readonly Task[] =>
    Array.from({ length: count }, (_, i) => ({ kind, seed: seed + i, baselines: baselines(i) }));
  return [
    ...some('bursts', suiteSeeds, (i) => i === 0),
    ...some('framing', Math.ceil(suiteSeeds / 4), (i) => i === 0),
    ...some('brigading', suiteSeeds, () => false),
    ...some('rates', suiteSeeds, () => false),
    ...some('wave', seeds, (i) => i < baselineSeeds),
  ];
};
