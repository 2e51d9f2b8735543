// What the road asks of the campaigns room, and what it answers. State has one writer: everything here is synchronous,
// in order of arrival; durability is the road's business (it stores what `changes` and `memberships` say).
import type { CampaignChange, CampaignState, CampaignSummary } from '../model/campaign.ts';
import type { Harm, Stance } from '../model/finding.ts';
import type { PlaceKind, Relation, Role } from '../model/message.ts';
import type { Opinion } from '../model/opinion.ts';
import type { CanonicalText, TextSketch } from '../text/canonical-text.ts';
import type { Reporter } from './reporter.ts';

/** One candidate message as the campaigns see it. */
export type Sighting = {
  readonly platform: string;
  readonly message: string;
  readonly account: string;
  /** Who gets it: the recipient of a direct message, else the place. */
  readonly recipient: string;
  readonly placeKind: PlaceKind;
  readonly relation: Relation;
  readonly at: number;
  readonly accountCreatedAt: number | undefined;
  /** Two-way talk on 3 days or older than 90 days (contract.md §14). */
  readonly established: boolean;
  readonly role: Role;
  readonly network: string | undefined;
  readonly device: string | undefined;
  readonly editOf: string | undefined;
  readonly forwarded: boolean;
  /** True when the message was delivered (a campaign confirmed later retracts it). */
  readonly delivered: boolean;
  /** The strongest violent finding: 0 and null when none. */
  readonly score: number;
  readonly harm: Harm | null;
  readonly stance: Stance;
  readonly clean: boolean;
  /** Meaning sketch of the strongest finding; 0 = none. */
  readonly meaning: number;
  /** Keyed 53-bit hashes of wallets, handles, links, phone numbers, media fingerprints. */
  readonly indicators: readonly number[];
  /** The same indicators as a reviewer may read them, same order. */
  readonly indicatorNames: readonly string[];
  readonly sketch: TextSketch;
  /**
   * Sketch of the passage that holds the call (`callPassage` cuts it out by the finding's spans); undefined = the whole text.
   * The call, not what a message shares with others around it, must carry a campaign.
   */
  readonly core?: TextSketch | undefined;
  /** Sketches of the same under the key before, for a day after the key changed. */
  readonly before?: { readonly sketch: TextSketch; readonly core: TextSketch | undefined };
  readonly canonical: CanonicalText;
  readonly lang: string | undefined;
};

/** Where the sighting landed. */
export type Placement = {
  /** Undefined: it stays alone (or its cluster is only being watched: then `state` is never shown outside). */
  readonly campaign:
    | { readonly id: string; readonly state: CampaignState; readonly accounts: number; readonly messages: number }
    | undefined;
  /** The message carries, in its own voice, the call of that campaign (decision row 4, and the ground for an action). */
  readonly carries: boolean;
  /** A person has said that this very text is no call: no row of the table that the judge alone would fire acts on it. */
  readonly dismissed?: boolean;
  /** True when this text, exactly or nearly, was seen before from another account (candidate "repeat", contract.md §8). */
  readonly repeat: boolean;
  /** It hides the call of a confirmed campaign word by word: how near it is, 0 to 1. The judge alone hears nothing in it. */
  readonly copy?: number;
  /** State changes this sighting caused, in order. */
  readonly changes: readonly CampaignChange[];
};

/** One account's own part in a campaign. */
export type Member = {
  readonly account: string;
  readonly platform: string;
  /** Its messages that carry the call in its own voice. */
  readonly evidence: readonly string[];
  /** All its messages in the cluster, with whether each was delivered. */
  readonly messages: readonly {
    readonly id: string;
    readonly carries: boolean;
    readonly delivered: boolean;
    readonly at: number;
  }[];
  /** `participant`: acted on; others stay out, with the reason. */
  readonly part: 'participant' | 'taken-over' | 'excluded';
  readonly why: string;
};

export type Preview = {
  readonly campaign: CampaignSummary;
  readonly accounts: readonly Member[];
  readonly excluded: readonly Member[];
  /** Messages held or to be retracted. */
  readonly held: readonly string[];
  readonly retract: readonly string[];
  /** Expected number of innocent accounts among `accounts`. */
  readonly expectedCollateral: number;
};

/** A variant shown to a reviewer; its text comes from the evidence room, never from here. */
export type Representative = {
  readonly message: string;
  readonly copies: number;
  /** It speaks the call. */
  readonly calls: boolean;
  readonly at: number;
  readonly lang: string | undefined;
};
export type TimelinePoint = { readonly at: number; readonly messages: number; readonly accounts: number };

export type Campaigns = {
  /**
   * Places one candidate. Every message it placed must be settled later: until then previews call it held.
   * `message` must be unique among all platforms. O(1) amortised; no promise, no clock: `sighting.at` is the time. */
  observe(sighting: Sighting): Placement;
  /** Marks what became of a message, so that previews and retraction lists are right. */
  settle(message: string, fate: 'delivered' | 'intercepted' | 'retracted'): void;
  /** A report on a message: can raise its cluster to suspected, never to confirmed. One reporter counts once a campaign. */
  report(message: string, reporter: Reporter, violent: boolean, at: number): readonly CampaignChange[];
  /** A person's word, or the road's automatic containment. Throws NotFoundError on an unknown id. */
  confirm(id: string, by: string, at: number): readonly CampaignChange[];
  contain(id: string, by: string, at: number): readonly CampaignChange[];
  dismiss(id: string, by: string, at: number): readonly CampaignChange[];
  /** Evidence from outside, weighed with the next call: by itself it moves no state. Throws NotFoundError on an unknown id. */
  opine(id: string, opinion: Opinion): void;
  /** The latest; `why` is gone after a restart. */
  opinion(id: string): Opinion | undefined;
  /** Forgets what has expired (24 h kept, 1 h ring) and closes campaigns that have been silent. */
  expire(at: number): readonly CampaignChange[];

  state(id: string): CampaignState | undefined;
  /** BCP 47 code of the language that most of its calls are in, as the judge hears it or the platform says, where they agree. */
  language(id: string): string | undefined;
  /** The campaign a message belongs to, if any. */
  of(message: string): string | undefined;
  summary(id: string): CampaignSummary | undefined;
  /** Newest first. Watching clusters are not campaigns yet and are left out. */
  list(): readonly CampaignSummary[];
  members(id: string): readonly Member[];
  preview(id: string): Preview | undefined;
  representatives(id: string): readonly Representative[];
  timeline(id: string): readonly TimelinePoint[];
  /** Whether the message carries the campaign's call in its own voice. */
  carries(message: string): boolean;

  /** Candidates since the last call, packed for the store (sealed there), and everything a restart needs of campaigns. */
  takeCandidates(): { readonly kept: Uint8Array | undefined; readonly ring: Uint8Array | undefined };
  restoreCandidates(chunk: Uint8Array, at: number): number;
  /** State of the named campaign, complete enough that `restore` continues interception and previews. JSON-safe. */
  snapshot(id: string): CampaignSnapshot | undefined;
  restore(snapshot: CampaignSnapshot): void;
  readonly stats: () => {
    readonly candidates: number;
    readonly clusters: number;
    readonly campaigns: number;
    readonly ringRate: number;
  };
};

/** Opaque to everyone but the campaigns room; versioned, JSON-safe, no message text. */
export type CampaignSnapshot = {
  readonly version: 1;
  readonly id: string;
  readonly state: CampaignState;
  readonly data: unknown;
};
