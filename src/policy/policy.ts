// Policy: findings + relation + restriction + campaign → verdict. Pure; the decision table of contract.md §1 as data.
import type { ActionKind } from '../model/action.ts';
import type { CampaignState } from '../model/campaign.ts';
import type { Finding } from '../model/finding.ts';
import type { PlaceKind, Relation } from '../model/message.ts';
import type { Hold, ReasonCode, Verdict } from '../model/verdict.ts';

/** Everything a row of the table may look at. */
export type Situation = {
  readonly relation: Relation;
  readonly placeKind: PlaceKind;
  /** The strongest live action on the sender. */
  readonly restriction: ActionKind | undefined;
  /** The recipient's switch refuses this sender. */
  readonly refusedByRecipient: boolean;
  /** Exact hit in the operator's bank. */
  readonly known: boolean;
  readonly findings: readonly Finding[];
  /** Declared by a person, and meant for this message: the lower thresholds count. */
  readonly emergency?: boolean;
  readonly campaign: { readonly state: CampaignState; readonly carries: boolean } | undefined;
};

/** Rows of the table; 7 delivers. */
export type Row = 1 | 2 | 3 | 4 | 5 | 6;

export type Ruling = {
  readonly row: Row | 7;
  readonly verdict: Verdict;
  readonly hold: Hold | undefined;
  readonly code: ReasonCode | undefined;
  /** A person should look (row 5). */
  readonly opensCase: boolean;
  /** The first row that would have decided, were it live; recorded, not done. */
  readonly shadow: Row | undefined;
};
