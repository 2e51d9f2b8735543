// What the house asks of a store: one way to write (units, all or nothing, acknowledged when on disk) and small readers by
// subject. SQLite, PostgreSQL and memory pass one conformance suite. No interactive transaction exists: the engine decides
// in memory and the store records.
import type { AccountAction } from '../model/action.ts';
import type { Case, CaseDecision, CaseKind, Report } from '../model/case.ts';
import type { WireFinding } from '../model/finding.ts';
import type { PlaceKind } from '../model/message.ts';
import type { Answer, Hold, ReasonCode, Resolution, Verdict } from '../model/verdict.ts';

/** A hold, an intercept, or a delivered message that was retracted later. Times in epoch ms. No text. */
export type DecisionRecord = {
  readonly id: string;
  readonly platform: string;
  readonly message: string;
  readonly account: string;
  readonly placeKind: PlaceKind;
  readonly place: string;
  /** Keyed fingerprint of text, sender, place, what, editOf: the same-id rule across restarts. */
  readonly fingerprint: string;
  readonly at: number;
  readonly verdict: Verdict;
  readonly hold: Hold | undefined;
  readonly due: number | undefined;
  readonly code: ReasonCode | undefined;
  readonly campaign: string | undefined;
  readonly score: number;
  readonly findings: readonly WireFinding[];
  readonly answer: Answer;
  readonly policy: string;
  readonly resolution: Resolution | undefined;
  readonly resolvedAt: number | undefined;
};

/** An encrypted text. `sealed` carries its own nonce; the person key that opens it is in `PersonKey`. */
export type EvidenceRecord = {
  readonly platform: string;
  readonly message: string;
  readonly account: string;
  readonly kind: 'held' | 'intercepted' | 'reported' | 'retracted';
  readonly sealed: Uint8Array;
  /** For held texts: their own wrapped key, destroyed with the row at release. */
  readonly ownKey: Uint8Array | undefined;
  /** Which person key opens every other text; undefined for held ones. */
  readonly personKey: string | undefined;
  readonly at: number;
  readonly expiresAt: number;
};
/** A person has one key a process run; forgetting a person deletes them all. */
export type PersonKey = {
  readonly id: string;
  readonly platform: string;
  readonly account: string;
  readonly wrapped: Uint8Array;
};

/** What the ledger records; sequence and hash are set when it is stored, so a failed unit leaves no hole in the chain. */
export type LedgerEntry = {
  readonly at: number;
  readonly kind: string;
  readonly subject: string;
  readonly body: Readonly<Record<string, unknown>>;
};
/** Without it nobody, not even with the ledger key, can tell whose pseudonym it is. A person has one a process run. */
export type LedgerSalt = {
  readonly id: string;
  readonly platform: string;
  readonly account: string;
  readonly salt: Uint8Array;
};
export type StoredLedgerEntry = LedgerEntry & {
  readonly seq: number;
  readonly previous: string;
  readonly hash: string;
};

/** One stored event: `body` is the replay line without seq and platform. */
export type EventRecord = {
  readonly seq: number;
  readonly platform: string;
  readonly at: number;
  readonly type: string;
  readonly body: Readonly<Record<string, unknown>>;
};

export type SettingRecord = {
  readonly name: string;
  readonly value: unknown;
  readonly at: number;
  readonly by: string;
  readonly reason: string;
};
/** Pair of sender and recipient as a truncated keyed hash (contract.md §4); counters of delivered messages each way. */
export type PairRecord = {
  readonly pair: string;
  readonly forth: number;
  readonly back: number;
  readonly days: number;
  readonly lastDay: number;
};
export type RecipientRecord = {
  readonly platform: string;
  readonly id: string;
  readonly from: 'everyone' | 'known' | 'contacts';
  readonly at: number;
};
export type CounterRecord = {
  readonly platform: string;
  readonly day: number;
  readonly name: string;
  readonly value: number;
};
export type IdempotencyRecord = {
  readonly key: string;
  readonly fingerprint: string;
  readonly answer: unknown;
  readonly at: number;
};
export type SnapshotRecord = {
  readonly id: string;
  readonly state: string;
  readonly at: number;
  readonly snapshot: unknown;
};
export type CandidateChunk = {
  readonly id: string;
  readonly kind: 'kept' | 'ring';
  readonly at: number;
  readonly expiresAt: number;
  readonly sealed: Uint8Array;
};
/** Known material of the operator: media hashes or exact canonical texts (as keyed hashes). */
export type BankRecord = {
  readonly kind: 'sha256' | 'text';
  readonly value: string;
  readonly name: string;
  readonly at: number;
  readonly by: string;
};

/** Everything that can be written, one shape per fact. */
export type Write =
  | { readonly do: 'decision'; readonly decision: DecisionRecord }
  | {
      readonly do: 'resolve';
      readonly decision: string;
      readonly resolution: Resolution;
      readonly at: number;
      readonly campaign: string | undefined;
      readonly code: ReasonCode | undefined;
      readonly answer: Answer;
      readonly due: number | undefined;
      readonly hold: Hold | undefined;
    }
  /** A moment hold that became a review hold: still open. */
  | {
      readonly do: 'rehold';
      readonly decision: string;
      readonly hold: Hold;
      readonly due: number;
      readonly answer: Answer;
    }
  | { readonly do: 'evidence'; readonly evidence: EvidenceRecord; readonly personKey: PersonKey | undefined }
  | { readonly do: 'drop-evidence'; readonly platform: string; readonly message: string }
  | { readonly do: 'action'; readonly action: AccountAction; readonly idempotencyKey: string | undefined }
  | { readonly do: 'undo'; readonly action: string; readonly at: number; readonly by: string }
  | { readonly do: 'confirm-action'; readonly action: string; readonly at: number }
  | { readonly do: 'campaign'; readonly record: SnapshotRecord }
  | { readonly do: 'report'; readonly report: Report }
  | { readonly do: 'case'; readonly case: Case }
  | {
      readonly do: 'close-case';
      readonly case: string;
      readonly decision: CaseDecision;
      readonly by: string;
      readonly at: number;
    }
  | { readonly do: 'recipient'; readonly recipient: RecipientRecord }
  | { readonly do: 'pair'; readonly pair: PairRecord }
  | { readonly do: 'setting'; readonly setting: SettingRecord }
  | { readonly do: 'event'; readonly event: EventRecord }
  /** Brings the salts that its pseudonyms are made with, once each. */
  | { readonly do: 'ledger'; readonly entry: LedgerEntry; readonly salts?: readonly LedgerSalt[] }
  /** Forgets the keys of a person's texts and the salts of his pseudonyms: both are unreadable from then on. */
  | { readonly do: 'forget-person'; readonly platform: string; readonly account: string }
  | { readonly do: 'count'; readonly counter: CounterRecord }
  | { readonly do: 'remember'; readonly record: IdempotencyRecord }
  | { readonly do: 'candidates'; readonly chunk: CandidateChunk }
  | { readonly do: 'bank'; readonly entry: BankRecord }
  | { readonly do: 'unbank'; readonly kind: BankRecord['kind']; readonly value: string };
/** All or nothing. */
export type Unit = readonly Write[];

/** Distinct accounts: blocked, blocked by the machine, confirmed by a person, reversed by a person. */
export type BlockFigures = {
  readonly blocked: number;
  readonly automated: number;
  readonly confirmed: number;
  readonly reversed: number;
};

export type CaseQuery = {
  readonly platform?: string;
  readonly open?: boolean;
  readonly limit: number;
  readonly after?: string;
};

export type Store = AsyncDisposable & {
  /** Resolves when the unit is on disk; rejects with UpstreamError('store-full' | 'store-down' | 'store-refused') and then nothing of it is stored. Units are applied in call order. */
  write(unit: Unit): Promise<void>;
  readonly decisions: {
    get(id: string): Promise<DecisionRecord | undefined>;
    byMessage(platform: string, message: string): Promise<DecisionRecord | undefined>;
    /** Unresolved holds, oldest due first. */
    open(): Promise<readonly DecisionRecord[]>;
    /** Calls back with every (platform, message) that has a durable answer, newest first, to fill the in-memory filter. */
    keys(each: (platform: string, message: string) => void): Promise<void>;
    ofAccount(platform: string, account: string, limit: number): Promise<readonly DecisionRecord[]>;
    ofCampaign(campaign: string): Promise<readonly DecisionRecord[]>;
  };
  readonly evidence: {
    get(platform: string, message: string): Promise<EvidenceRecord | undefined>;
    personKey(id: string): Promise<PersonKey | undefined>;
  };
  readonly actions: {
    get(id: string): Promise<AccountAction | undefined>;
    ofAccount(platform: string, account: string): Promise<readonly AccountAction[]>;
    ofCampaign(campaign: string): Promise<readonly AccountAction[]>;
    /** Distinct accounts by what happened to their live blocks in [from, to). */
    blocks(platform: string, from: number, to: number): Promise<BlockFigures>;
    /** Not undone and not expired at `now`. */
    live(now: number): Promise<readonly AccountAction[]>;
    /** All that the machine took live, undone ones too, in order of time. */
    automatic(): Promise<readonly AccountAction[]>;
  };
  readonly campaigns: { all(): Promise<readonly SnapshotRecord[]> };
  readonly reports: {
    all(since: number): Promise<readonly Report[]>;
    ofMessage(platform: string, message: string): Promise<readonly Report[]>;
  };
  /** Open ones: `imminent` first, then oldest. */
  readonly cases: {
    get(id: string): Promise<Case | undefined>;
    list(query: CaseQuery): Promise<readonly Case[]>;
    /** Open and closed ones of a kind, in order of opening. */
    ofKind(kind: CaseKind): Promise<readonly Case[]>;
  };
  readonly recipients: { all(): Promise<readonly RecipientRecord[]> };
  readonly pairs: { all(each: (pair: PairRecord) => void): Promise<void> };
  readonly settings: {
    current(): Promise<readonly SettingRecord[]>;
    history(name: string): Promise<readonly SettingRecord[]>;
  };
  readonly events: {
    since(seq: number, limit: number): Promise<readonly EventRecord[]>;
    bounds(): Promise<{ readonly first: number; readonly last: number }>;
  };
  readonly ledger: {
    page(after: number, limit: number): Promise<readonly StoredLedgerEntry[]>;
    head(): Promise<{ readonly seq: number; readonly hash: string }>;
    salt(id: string): Promise<LedgerSalt | undefined>;
  };
  readonly counters: { between(platform: string, fromDay: number, toDay: number): Promise<readonly CounterRecord[]> };
  readonly idempotency: { get(key: string): Promise<IdempotencyRecord | undefined> };
  readonly candidates: { live(now: number, each: (chunk: CandidateChunk) => void): Promise<void> };
  readonly bank: { all(): Promise<readonly BankRecord[]> };
  /** Deletes what is past its retention; returns rows per subject. */
  expire(now: number): Promise<Readonly<Record<string, number>>>;
  /** A consistent copy while running (SQLite: a file in `folder`). Throws NotAllowedError where the server's own tools do it. */
  backup(folder: string): Promise<string>;
  /** False while the disk refuses writes. */
  healthy(): boolean;
};
