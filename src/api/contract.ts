// The shapes the console shares with the API: the wire forms of what road/road.ts answers. Times are RFC 3339 strings.
import type { ActionKind, WireAction } from '../model/action.ts';
import type { CampaignSummary } from '../model/campaign.ts';
import type { WireCase } from '../model/case.ts';
import type { WireFinding } from '../model/finding.ts';
import type { PlaceKind } from '../model/message.ts';
import type { Opinion } from '../model/opinion.ts';
import type { Hold, ReasonCode, Resolution, Verdict } from '../model/verdict.ts';
import type { CertificateFigures } from '../road/certificate.ts';
import type { Audience, EmergencyCost } from '../road/emergency.ts';
import type { LiveCounts } from '../road/road.ts';

/** `LiveCounts`: `GET /v1/live`, figures since the start of the process. */
export type { CampaignSummary, LiveCounts, WireAction, WireCase };

/** `GET /v1/messages/:id`: a message that was held, intercepted or retracted. */
export type WireRecord = {
  readonly id: string;
  readonly decision: string;
  readonly account: string;
  readonly to?: { readonly kind: PlaceKind; readonly id: string };
  readonly at: string;
  readonly verdict: Verdict;
  readonly hold?: Hold;
  readonly dueAt?: string;
  readonly code?: ReasonCode;
  readonly campaign?: string;
  readonly score: number;
  readonly findings: readonly WireFinding[];
  readonly policy: string;
  readonly policyHash: string;
  readonly resolved?: Resolution;
  readonly resolvedAt?: string;
  /** Absent when it is not kept, or in lists. */
  readonly text?: string;
};

/** `GET /v1/transparency`. */
export type Transparency = {
  readonly platform: string;
  readonly from: string;
  readonly to: string;
  readonly counters: Readonly<Record<string, number>>;
  readonly certificate: CertificateFigures;
};

/** `GET /v1/emergency`. */
export type EmergencyView = {
  readonly on: boolean;
  readonly since?: string;
  readonly until?: string;
  readonly youngerThanDays?: number;
  readonly audience?: Audience;
  readonly reason?: string;
  readonly by?: string;
  readonly cost: EmergencyCost;
};

/** `GET /v1/campaigns`, newest first. */
export type CampaignList = { readonly campaigns: readonly CampaignSummary[] };

export type Variant = {
  readonly message: string;
  readonly copies: number;
  readonly at: string;
  readonly lang?: string;
  /** Absent when the text is not kept. */
  readonly text?: string;
  /** Half-open UTF-16 offsets into `text` of what differs from the first variant. */
  readonly differs: readonly (readonly [number, number])[];
};
export type CampaignAccount = {
  readonly id: string;
  readonly part: string;
  readonly why: string;
  readonly evidence: readonly string[];
  readonly restriction?: ActionKind;
};
/** What a language model says of one of the texts; `why` is gone after a restart. */
export type WireOpinion = Omit<Opinion, 'at' | 'messages' | 'why'> & { readonly at: string; readonly why?: string };
/** `GET /v1/campaigns/:id`. */
export type CampaignDetail = {
  readonly campaign: CampaignSummary;
  readonly variants: readonly Variant[];
  readonly timeline: readonly { readonly at: string; readonly messages: number; readonly accounts: number }[];
  readonly accounts: readonly CampaignAccount[];
  readonly actions: readonly WireAction[];
  readonly opinion?: WireOpinion;
};
/** `POST /v1/campaigns/:id/preview`: what containing it would do. */
export type CampaignPreview = {
  readonly campaign: CampaignSummary;
  readonly accounts: readonly CampaignAccount[];
  readonly excluded: readonly CampaignAccount[];
  readonly held: readonly string[];
  readonly retract: readonly string[];
  readonly expectedCollateral: number;
};
/** `GET /v1/cases`, `imminent` first. */
export type CaseList = { readonly cases: readonly WireCase[] };
/** Every error answer. */
export type ErrorBody = {
  readonly error: { readonly code: string; readonly message: string; readonly field?: string };
};
