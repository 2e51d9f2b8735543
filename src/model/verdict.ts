// The verdict: the answer for one message, with its reason, and the wire shape of POST /v1/check.
import { type Static, Type } from 'typebox';
import { CAMPAIGN_STATES } from './campaign.ts';
import { FindingSchema } from './finding.ts';
import { literals } from './literals.ts';

export const VERDICTS = ['deliver', 'hold', 'intercept'] as const;
export type Verdict = (typeof VERDICTS)[number];
export const HOLDS = ['moment', 'review'] as const;
export type Hold = (typeof HOLDS)[number];
export const REASON_CODES = ['account-restricted', 'recipient-choice', 'known', 'campaign', 'call'] as const;
export type ReasonCode = (typeof REASON_CODES)[number];
export const REFUSALS = ['told', 'generic', 'silent'] as const;
export type Refusal = (typeof REFUSALS)[number];
/** How a hold, or a delivered message looked at again, ended. */
export const RESOLUTIONS = ['release', 'intercept', 'retract'] as const;
export type Resolution = (typeof RESOLUTIONS)[number];

export const AnswerSchema = Type.Object(
  {
    id: Type.String(),
    decision: Type.String(),
    verdict: literals(VERDICTS),
    hold: Type.Optional(literals(HOLDS)),
    holdMs: Type.Optional(Type.Integer({ minimum: 0 })),
    resolved: Type.Optional(literals(RESOLUTIONS)),
    findings: Type.Array(FindingSchema),
    campaign: Type.Optional(
      Type.Object(
        { id: Type.String(), state: literals(CAMPAIGN_STATES), accounts: Type.Integer() },
        { additionalProperties: false },
      ),
    ),
    reason: Type.Optional(
      Type.Object({ code: literals(REASON_CODES), text: Type.String() }, { additionalProperties: false }),
    ),
    refusal: Type.Optional(literals(REFUSALS)),
    redeliver: Type.Optional(Type.Boolean()),
    policy: Type.String(),
    degraded: Type.Boolean(),
  },
  { $id: 'Answer', additionalProperties: false },
);
/** The answer of POST /v1/check. */
export type Answer = Static<typeof AnswerSchema>;
