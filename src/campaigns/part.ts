// One account's part in a cluster: its messages and the weight of its own evidence.
import type { Traits, Voice } from './trace.ts';

export type Weight = {
  readonly evidence: number;
  /** Halves of a stranger-writing own-voice account: 2 young or unknown, 1 established. */
  readonly callers: number;
  readonly established: number;
  readonly clean: number;
  /** A stranger-writing caller that is young; one whose call is so short that others write it by chance. */
  readonly young: number;
  readonly brief: number;
  /** Speaks the call in its own voice, to whomever. */
  readonly own: number;
  /** Quarters of accounts that send the same text to strangers without a call in it. */
  readonly against: number;
  /** Accounts that quote, report or condemn the call to strangers, and the share of the above that is wrapped in own words. */
  readonly quoted: number;
  readonly wrapped: boolean;
};

/** One message of a member. */
export type Piece = {
  readonly id: string;
  readonly at: number;
  traits: Traits;
  carries: boolean;
  fate: 'open' | 'delivered' | 'intercepted' | 'retracted';
  readonly slot: number;
  readonly recipient: number;
};
/** One account's part. `traits` are those of its strongest message. */
export type Part = {
  readonly account: string;
  readonly platform: string;
  readonly pieces: Piece[];
  voice: Voice;
  traits: Traits;
  clean: boolean;
  device: number;
  firstCallAt: number;
  weight: Weight;
};
