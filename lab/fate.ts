// What became of one message and of one account, as the output of a run tells it: what every score is counted from.
import type { Truth } from './stream.ts';

/** What became of one message. */
export type Fate = {
  readonly truth: Truth;
  readonly at: number;
  readonly verdict: string;
  readonly hold: string | undefined;
  /** `release`, `intercept`, `retract` or `unresolved`, and when. */
  ended: string | undefined;
  endedAt: number | undefined;
};
export type Sanction = { readonly kind: string; readonly at: number; undone: boolean };
/** Everything that ever happened to an account, undone or not. */
export type Sanctions = ReadonlyMap<string, readonly Sanction[]>;
