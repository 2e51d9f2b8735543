// From the road's shapes (epoch milliseconds, undefined) to the wire's (RFC 3339, absent), field by field.
import type { Member, Preview } from '../campaigns/campaign.ts';
import type { AccountAction, WireAction } from '../model/action.ts';
import type { Case, WireCase } from '../model/case.ts';
import type { Opinion } from '../model/opinion.ts';
import type { CampaignDetail as RoadDetail } from '../road/road.ts';
import type { DecisionRecord } from '../store/store.ts';
import type { CampaignAccount, CampaignDetail, CampaignPreview, WireOpinion, WireRecord } from './contract.ts';

export const time = (at: number): string => new Date(at).toISOString();

/** The object without its undefined fields. */
type Present<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};
const present = <T extends object>(fields: T): Present<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Present<T>;
const maybeTime = (at: number | undefined): string | undefined => (at === undefined ? undefined : time(at));

export const wireAction = (action: AccountAction): WireAction =>
  present({
    id: action.id,
    account: action.account,
    action: action.kind,
    at: time(action.at),
    expiresAt: maybeTime(action.expiresAt),
    by: action.by,
    mode: action.mode,
    campaign: action.campaign,
    reason: action.reason,
    evidence: [...action.evidence],
    confirmedAt: maybeTime(action.confirmedAt),
    undoneAt: maybeTime(action.undoneAt),
    undoneBy: action.undoneBy,
  });

export const wireCase = (one: Case): WireCase =>
  present({
    id: one.id,
    kind: one.kind,
    imminent: one.imminent,
    openedAt: time(one.openedAt),
    dueAt: maybeTime(one.dueAt),
    closedAt: maybeTime(one.closedAt),
    message: one.message,
    account: one.account,
    campaign: one.campaign,
    because: one.because,
    decision: one.decision,
    by: one.by,
  });

export const wireRecord = (record: DecisionRecord, text?: string): WireRecord =>
  present({
    id: record.message,
    decision: record.id,
    account: record.account,
    to: record.place === '' ? undefined : { kind: record.placeKind, id: record.place },
    at: time(record.at),
    verdict: record.verdict,
    hold: record.hold,
    dueAt: maybeTime(record.due),
    code: record.code,
    campaign: record.campaign,
    score: record.score,
    findings: [...record.findings],
    policy: record.answer.policy,
    policyHash: record.policy,
    resolved: record.resolution,
    resolvedAt: maybeTime(record.resolvedAt),
    text,
  });

export const wireDetail = (detail: RoadDetail): CampaignDetail => ({
  campaign: detail.campaign,
  variants: detail.variants.map((v) =>
    present({
      message: v.message,
      copies: v.copies,
      at: time(v.at),
      lang: v.lang,
      text: v.text,
      differs: v.differs.map(([start, end]): [number, number] => [start, end]),
    }),
  ),
  timeline: detail.timeline.map((p) => ({ at: time(p.at), messages: p.messages, accounts: p.accounts })),
  accounts: detail.accounts.map((a) => present({ ...a, evidence: [...a.evidence] })),
  actions: detail.actions.map(wireAction),
  ...(detail.opinion === undefined ? {} : { opinion: wireOpinion(detail.opinion) }),
});

const wireOpinion = ({ model, at, violent, harm, stance, confidence, why }: Opinion): WireOpinion => ({
  ...{ model, at: time(at), violent, harm, stance, confidence },
  ...(why === '' ? {} : { why }),
});

const wireMember = (member: Member): CampaignAccount => ({
  id: member.account,
  part: member.part,
  why: member.why,
  evidence: [...member.evidence],
});

export const wirePreview = (preview: Preview): CampaignPreview => ({
  campaign: preview.campaign,
  accounts: preview.accounts.map(wireMember),
  excluded: preview.excluded.map(wireMember),
  held: [...preview.held],
  retract: [...preview.retract],
  expectedCollateral: preview.expectedCollateral,
});
