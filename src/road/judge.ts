// Receive → inspect → decide → enact → record, for one new message. Everything here is synchronous and in order of arrival;
// only the unit of a hold or an intercept is waited for, and by the caller.
import type { Campaigns, Placement } from '../campaigns/campaign.ts';
import type { Finding } from '../model/finding.ts';
import type { Message, Relation } from '../model/message.ts';
import { DELIVER, decide, scoreThatCounts } from '../policy/decide.ts';
import type { Policy } from '../policy/parse-policy.ts';
import type { Ruling, Situation } from '../policy/policy.ts';
import type { CampaignSeen } from './answers.ts';
import type { Batches } from './batches.ts';
import type { Containment } from './containment.ts';
import type { Tally } from './counters.ts';
import type { Deliver } from './deliver.ts';
import type { Emergency } from './emergency.ts';
import type { Inspect, Inspected } from './inspect.ts';
import type { KeepDecision } from './keep-decision.ts';
import type { Recipients } from './recipients.ts';
import type { Relations } from './relations.ts';
import type { Reporters } from './reporters.ts';
import type { Outcome } from './road.ts';
import type { Sanctions } from './sanctions.ts';
import type { MakeSighting } from './sighting.ts';
import type { Standing } from './standing.ts';

export type Judge = (message: Message, key: number, print: number, now: number) => Outcome;

type Parts = {
  readonly policy: Policy;
  readonly campaigns: Campaigns;
  readonly inspect: Inspect;
  readonly makeSighting: MakeSighting;
  readonly relations: Relations;
  readonly recipients: Recipients;
  readonly sanctions: Sanctions;
  readonly standing: Standing;
  readonly deliver: Deliver;
  readonly containment: Containment;
  readonly keepDecision: KeepDecision;
  readonly batches: Batches;
  readonly tally: Tally;
  readonly stopped: () => boolean;
  readonly emergency: Pick<Emergency, 'means' | 'note'>;
  readonly reporters: Pick<Reporters, 'seen'>;
};

const NO_FINDINGS: readonly Finding[] = [];
/** What one message was found to be. */
type Judged = {
  readonly ruling: Ruling;
  readonly findings: readonly Finding[];
  readonly placement: Placement | undefined;
  /** The campaign whose action restricts the sender. */
  readonly because: string | undefined;
  /** Only the emergency mode stopped it. */
  readonly onlyNow?: boolean;
};

export const createJudge = (parts: Parts): Judge => {
  const { policy, campaigns, inspect, makeSighting, relations, recipients, sanctions, standing } = parts;
  const { settings } = policy;
  const { tally } = parts;

  const look = (message: Message, relation: Relation, now: number): Judged => {
    const restriction = sanctions.strongest(message.platform, message.sender.id, now);
    const situation: Situation = {
      relation,
      placeKind: message.to.kind,
      restriction: restriction?.kind,
      refusedByRecipient: recipients.refuses(message, relation),
      known: false,
      findings: NO_FINDINGS,
      campaign: undefined,
    };
    // Rows 1 and 2 look at nobody's words: no finding, no campaign.
    if (restriction !== undefined || situation.refusedByRecipient) {
      const ruling = decide(situation, settings, parts.stopped());
      if (ruling.row <= 2)
        return { ruling, findings: NO_FINDINGS, placement: undefined, because: restriction?.campaign };
    }
    if (relation === 'contact') {
      const known = inspect.bankHits(message).length > 0;
      return { ...BARE, ruling: decide(known ? { ...situation, known } : situation, settings, parts.stopped()) };
    }
    const inspected = inspect.full(message);
    const placement = observe(inspected, relation, now);
    const findings = withCopy(inspected.findings, placement);
    const seenAs: Situation = {
      ...situation,
      known: inspected.bankHits.length > 0 && findings.every((f) => f.detector !== 'known' || f.stance === 'own'),
      findings: placement?.dismissed === true ? NO_FINDINGS : findings,
      campaign:
        placement?.campaign === undefined ? undefined : { state: placement.campaign.state, carries: placement.carries },
    };
    const ruling = decide(seenAs, settings, parts.stopped());
    if (!parts.emergency.means(message, relation, findings, now))
      return { ruling, findings, placement, because: undefined };
    const sooner = decide({ ...seenAs, emergency: true }, settings, parts.stopped());
    return { ruling: sooner, findings, placement, because: undefined, onlyNow: sooner.verdict !== ruling.verdict };
  };

  const observe = (inspected: Inspected, relation: Relation, now: number): Placement | undefined => {
    const { message } = inspected;
    // Nobody acts on a place's own moderators there, so they are no evidence either.
    const leads =
      message.to.kind !== 'direct' && (message.sender.role === 'moderator' || message.sender.role === 'admin');
    if (leads) return undefined;
    return campaigns.observe(makeSighting(inspected, { relation, established: standing.note(message, now), at: now }));
  };

  return (message, key, print, now) => {
    tally.messages++;
    parts.reporters.seen(message);
    const relation = relations.of(message);
    let judged = look(message, relation, now);
    // A message that is out already cannot wait: what its campaign becomes decides about its retraction.
    if (message.delivered && judged.ruling.verdict === 'hold') judged = { ...judged, ruling: DELIVER };
    const { ruling, placement } = judged;
    const outcome =
      ruling.verdict === 'deliver'
        ? parts.deliver({
            ...{ message, key, print, now, findings: judged.findings },
            campaign: seen(placement),
            carries: placement?.carries === true,
            shadow: ruling.shadow,
          })
        : parts.keepDecision({
            ...{ message, key, print, now, ruling },
            findings: judged.findings,
            campaign: seen(placement),
            because: judged.because,
            score: scoreThatCounts(judged.findings),
          });
    if (judged.onlyNow === true && ruling.verdict !== 'deliver')
      parts.emergency.note(message.platform, ruling.verdict, outcome.ended);
    parts.batches.active(now);
    if (placement !== undefined) {
      const { campaign } = placement;
      if (campaign !== undefined && campaign.state !== 'watching') parts.batches.grew(campaign.id);
      if (placement.changes.length > 0) parts.containment.follow(message.platform, placement.changes, 'machine');
      if (placement.campaign?.state === 'contained') {
        if (placement.carries) parts.containment.touched(placement.campaign.id);
        else parts.containment.look(placement.campaign.id);
      }
    }
    return outcome;
  };
};

/** Whoever hides a call that others speak openly says what they say: an observation of its own (product.md, "Bounds"). */
const withCopy = (findings: readonly Finding[], placement: Placement | undefined): readonly Finding[] => {
  if (placement?.copy === undefined) return findings;
  const copy: Finding = {
    detector: 'copy',
    harm: 'call',
    score: Math.round(placement.copy * 1000) / 1000,
    stance: 'own',
    because: 'a disguised copy of the call of a confirmed campaign, with no word that turns it round',
    spans: [],
  };
  return [...findings, copy];
};

const BARE = { findings: NO_FINDINGS, placement: undefined, because: undefined };
/** A cluster that is only being watched is never shown. */
const seen = (placement: Placement | undefined): CampaignSeen | undefined => {
  const campaign = placement?.campaign;
  return campaign === undefined || campaign.state === 'watching' || campaign.state === 'dismissed'
    ? undefined
    : campaign;
};
