// What the doors (api, cli, connectors, lab) ask of the road: receive → inspect → decide → enact → record. One road, live and
// in replay; only the clock, the ids and the store differ.

import type { Preview, Representative, TimelinePoint } from '../campaigns/campaign.ts';
import type { AccountAction, ActionKind } from '../model/action.ts';
import type { CampaignSummary } from '../model/campaign.ts';
import type { Case, CaseDecision, Report, ReportCategory } from '../model/case.ts';
import type { EventPage, StampedEvent } from '../model/event.ts';
import type { Message } from '../model/message.ts';
import type { Opinion } from '../model/opinion.ts';
import type { Answer } from '../model/verdict.ts';
import type { DecisionRecord } from '../store/store.ts';
import type { Bank } from './bank.ts';
import type { CertificateFigures } from './certificate.ts';
import type { Emergency } from './emergency.ts';

export type Outcome = {
  readonly answer: Answer;
  /** Undefined: nothing had to be stored (deliver). Rejects with UpstreamError when the store refuses: answer 503. */
  readonly durable: Promise<void> | undefined;
  /** For a moment hold: the answer once the hold has ended (`resolved` set, or `hold: review`). */
  readonly ended: Promise<Answer> | undefined;
  readonly repeat: boolean;
};

export type AccountView = {
  readonly id: string;
  readonly platform: string;
  /** The strongest action in force, if any. */
  readonly restriction: ActionKind | undefined;
  readonly actions: readonly AccountAction[];
  readonly decisions: readonly DecisionRecord[];
};

export type Variant = Representative & {
  /** Decrypted text with what differs from the first variant marked as [start, end) offsets; undefined when not kept. */
  readonly text: string | undefined;
  readonly differs: readonly (readonly [number, number])[];
};
export type CampaignDetail = {
  readonly campaign: CampaignSummary;
  readonly variants: readonly Variant[];
  readonly timeline: readonly TimelinePoint[];
  readonly accounts: readonly {
    readonly id: string;
    readonly part: string;
    readonly why: string;
    readonly evidence: readonly string[];
    readonly restriction: ActionKind | undefined;
  }[];
  readonly actions: readonly AccountAction[];
  /** What a language model says of one of its texts, if one was asked. */
  readonly opinion: Opinion | undefined;
};

export type ActionRequest = {
  readonly platform: string;
  readonly account: string;
  readonly kind: ActionKind;
  readonly reason: string;
  readonly evidence: readonly string[];
  readonly by: string;
  readonly expiresAt: number | undefined;
  readonly idempotencyKey: string | undefined;
};

/** Live figures since start, for the console's head line and /metrics. */
export type LiveCounts = {
  readonly messages: number;
  readonly delivered: number;
  readonly held: number;
  readonly intercepted: number;
  readonly released: number;
  readonly retracted: number;
  readonly blocked: number;
  readonly suspended: number;
  readonly limited: number;
  readonly undone: number;
  readonly openHolds: number;
  readonly campaigns: number;
  readonly candidates: number;
  readonly degraded: boolean;
  readonly stopped: boolean;
  readonly breaker: boolean;
};

/** A complaint as a door hands it in; `at` undefined: now. */
export type ReportInput = {
  readonly platform: string;
  readonly message: string;
  readonly reporter: string;
  readonly category: ReportCategory;
  readonly text: string | undefined;
  readonly at: number | undefined;
};

export type Road = AsyncDisposable & {
  /** Decides in order of arrival. A promise only when an earlier durable answer or a concurrent same id must be awaited. Throws ConflictError (409). */
  check(message: Message): Outcome | Promise<Outcome>;
  report(input: ReportInput): Promise<Report>;
  setRecipient(platform: string, id: string, from: 'everyone' | 'known' | 'contacts'): Promise<void>;

  decision(id: string): Promise<Answer | undefined>;
  message(
    platform: string,
    id: string,
  ): Promise<{ readonly record: DecisionRecord; readonly text: string | undefined } | undefined>;
  account(platform: string, id: string): Promise<AccountView>;
  act(request: ActionRequest): Promise<AccountAction>;
  /** Removes one action id, never another's. Throws NotFoundError. */
  undo(platform: string, account: string, action: string, by: string): Promise<AccountAction>;

  campaigns(): readonly CampaignSummary[];
  campaign(id: string): Promise<CampaignDetail | undefined>;
  preview(id: string): Preview | undefined;
  contain(id: string, by: string): Promise<CampaignSummary>;
  dismiss(id: string, by: string): Promise<CampaignSummary>;
  /** Evidence from outside; it neither contains nor dismisses. Throws NotFoundError. */
  opinion(campaign: string, opinion: Omit<Opinion, 'at' | 'messages'>): Promise<void>;

  cases(query: { readonly open: boolean; readonly limit: number; readonly after?: string }): Promise<readonly Case[]>;
  decideCase(id: string, decision: CaseDecision, by: string): Promise<Case>;
  /** A person's word on a message, campaign or account (replay `decide` lines and the case route share it). */
  decide(
    subject: {
      readonly platform: string;
      readonly message?: string;
      readonly campaign?: string;
      readonly account?: string;
    },
    decision: CaseDecision,
    by: string,
  ): Promise<void>;

  /** Every automatic action to shadow, at once, durably; `start` takes it back. */
  stop(by: string): Promise<void>;
  start(by: string): Promise<void>;

  /** The operator's bank of known material. */
  readonly bank: Pick<Bank, 'list' | 'put' | 'drop'>;

  /** Lower thresholds for young strangers, for hours. */
  readonly emergency: Pick<Emergency, 'declare' | 'end' | 'order' | 'cost'>;

  /** Synchronous, in order; returns the unsubscribe function. Events that must be durable are emitted after they are. */
  subscribe(listener: (event: StampedEvent) => void): () => void;
  /** Stored events after `seq`, oldest first. */
  eventsSince(seq: number, limit: number): Promise<EventPage>;
  counts(): LiveCounts;
  /** How sure it is, by random reviews, that those acted on are participants. */
  certificate(): CertificateFigures;
  /** Contract §13, per day buckets between two times. */
  counters(platform: string, from: number, to: number): Promise<Readonly<Record<string, number>>>;
  /** Resolves when recovery is done: holds past due are decided, candidates are back. */
  readonly ready: Promise<void>;
  /** Waits until everything acknowledged so far is stored and timers due by now have run. */
  settle(): Promise<void>;
};
