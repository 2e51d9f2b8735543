// The tiers by name, with the leak that each may have when the judge sees the call: median and p99.
import type { Tier } from '../stream.ts';

export type Goal = {
  readonly about: string;
  readonly median?: number;
  readonly p99?: number;
  readonly messages?: number;
};

export const GOALS: Readonly<Record<Tier, Goal>> = {
  A: { about: 'exact copies, 50 messages/s (odd seeds) and 1,000 (even)', median: 0.001, p99: 0.01 },
  B: { about: 'template: slots, case, emoji, random tails', median: 0.001, p99: 0.01 },
  C: { about: 'heavy disguise', median: 0.01, p99: 0.05 },
  D: { about: 'human paraphrases of one call', median: 0.05, p99: 0.1 },
  DL: { about: 'one call in many languages', median: 0.2, p99: 0.2 },
  E: { about: 'one message in 30 s, 60 accounts', messages: 10 },
  F: { about: 'hidden in a harmless burst', median: 0.02, p99: 0.1 },
  G: { about: "framing: an innocent's message copied, the call added", median: 0.001, p99: 0.01 },
  H: { about: 'searched for with 1,000 questions to the judge' },
  I: { about: 'accounts taken over or aged', median: 0.02, p99: 0.1 },
};
