// Builds answers (contract.md, POST /v1/check): what is absent says nothing, and the sender's reason names no threshold, span or
// campaign.
import type { CampaignState } from '../model/campaign.ts';
import type { Finding, WireFinding } from '../model/finding.ts';
import type { Answer, Hold, ReasonCode, Resolution, Verdict } from '../model/verdict.ts';
import type { Policy } from '../policy/parse-policy.ts';
import { REASONS, refusalOf } from '../policy/reasons.ts';

export type CampaignSeen = { readonly id: string; readonly state: CampaignState; readonly accounts: number };

type AnswerFacts = {
  readonly id: string;
  readonly decision: string;
  readonly verdict: Verdict;
  readonly hold: Hold | undefined;
  readonly code: ReasonCode | undefined;
  readonly findings: readonly WireFinding[];
  readonly campaign: CampaignSeen | undefined;
};

export type Answers = {
  /** The answer that nearly every message gets. */
  plain(id: string, decision: string): Answer;
  of(facts: AnswerFacts): Answer;
  /** A hold that has ended, or a message looked at again. */
  resolved(
    answer: Answer,
    resolution: Resolution,
    code: ReasonCode | undefined,
    campaign: CampaignSeen | undefined,
  ): Answer;
  /** A moment hold that now waits for a person. */
  reheld(answer: Answer): Answer;
};

const NO_FINDINGS: WireFinding[] = [];

export const createAnswers = ({ settings, version }: Policy): Answers => {
  const refusalFields = (code: ReasonCode | undefined): Partial<Answer> =>
    code === undefined ? {} : { reason: { code, text: REASONS[code] }, refusal: refusalOf(code, settings) };
  const campaignField = (campaign: CampaignSeen | undefined): Partial<Answer> =>
    campaign === undefined ? {} : { campaign: { id: campaign.id, state: campaign.state, accounts: campaign.accounts } };
  return {
    plain: (id, decision) => ({
      id,
      decision,
      verdict: 'deliver',
      findings: NO_FINDINGS,
      policy: version,
      degraded: false,
    }),
    of: ({ id, decision, verdict, hold, code, findings, campaign }) => ({
      id,
      decision,
      verdict,
      ...(hold === undefined
        ? {}
        : { hold, holdMs: hold === 'moment' ? settings.holds.momentMs : settings.holds.reviewMs }),
      findings: findings as WireFinding[],
      ...campaignField(campaign),
      ...refusalFields(code),
      policy: version,
      degraded: false,
    }),
    resolved: (answer, resolution, code, campaign) => ({
      ...answer,
      resolved: resolution,
      ...campaignField(campaign),
      ...(resolution === 'release' ? {} : refusalFields(code)),
    }),
    reheld: (answer) => {
      if (settings.holds.platformKeeps) return { ...answer, hold: 'review', holdMs: settings.holds.reviewMs };
      // It is sent again when a person, or the end of the hold, releases it.
      const { hold: _hold, holdMs: _holdMs, ...rest } = answer;
      return { ...rest, verdict: 'intercept', redeliver: true };
    },
  };
};

/** Without what nobody outside sees. */
export const wireFinding = ({ detector, harm, score, stance, because, spans }: Finding): WireFinding => ({
  detector,
  harm,
  score,
  stance,
  because,
  spans: spans.map(([from, to]) => [from, to]),
});
