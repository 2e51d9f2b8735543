// Schemas of answers and parts that several routes share, and the error answers every route can give.
import { type TSchema, Type } from 'typebox';
import { ACTION_KINDS, ActionSchema } from '../model/action.ts';
import { CampaignSchema } from '../model/campaign.ts';
import { FindingSchema } from '../model/finding.ts';
import { literals } from '../model/literals.ts';
import { IdSchema, PLACE_KINDS } from '../model/message.ts';
import { OpinionFields } from '../model/opinion.ts';
import { HOLDS, REASON_CODES, RESOLUTIONS, VERDICTS } from '../model/verdict.ts';
import type { ApiAnswer } from './route.ts';

const exact = { additionalProperties: false };

export const ErrorSchema = Type.Object(
  {
    error: Type.Object({ code: Type.String(), message: Type.String(), field: Type.Optional(Type.String()) }, exact),
  },
  { $id: 'Error', ...exact },
);

const ERRORS: Readonly<Record<number, string>> = {
  400: 'The input is wrong: the sentence names the field and the limit.',
  401: 'No key, or a wrong one.',
  403: 'The Host or Origin header is foreign, or the right is missing.',
  404: 'There is no such thing.',
  409: 'The id or the key was used for something else.',
  413: 'Too large: the sentence names the limit.',
  429: 'Too often: `Retry-After` says when to try again.',
  503: 'Cannot be stored now; `Retry-After` says when to try again. The failure mode applies.',
};
/** Error answers by status, for `answers`. */
export const errors = (...statuses: readonly number[]): Readonly<Record<number, ApiAnswer>> =>
  Object.fromEntries(statuses.map((status) => [status, { about: ERRORS[status] ?? 'Error.', schema: ErrorSchema }]));

export const IdParams = Type.Object({ id: IdSchema }, exact);
/** A body that may be left out. */
export const EmptyBody = Type.Optional(Type.Object({}, exact));

export const RecordSchema = Type.Object(
  {
    id: Type.String(),
    decision: Type.String(),
    account: Type.String(),
    to: Type.Optional(
      Type.Object(
        { kind: literals(PLACE_KINDS), id: Type.String() },
        { ...exact, description: 'Absent for a message that was delivered before a restart and retracted after it.' },
      ),
    ),
    at: Type.String(),
    verdict: literals(VERDICTS),
    hold: Type.Optional(literals(HOLDS)),
    dueAt: Type.Optional(Type.String()),
    code: Type.Optional(literals(REASON_CODES)),
    campaign: Type.Optional(Type.String()),
    score: Type.Number(),
    findings: Type.Array(FindingSchema),
    policy: Type.String({ description: 'Version of the policy, as in the answer.' }),
    policyHash: Type.String({ description: 'Hash of its settings, as in the ledger.' }),
    resolved: Type.Optional(literals(RESOLUTIONS)),
    resolvedAt: Type.Optional(Type.String()),
    text: Type.Optional(Type.String({ description: 'Decrypted evidence; absent when it is not kept.' })),
  },
  { $id: 'Record', ...exact },
);

const Span = Type.Tuple([Type.Integer(), Type.Integer()]);
const CampaignAccountSchema = Type.Object(
  {
    id: Type.String(),
    part: Type.String(),
    why: Type.String(),
    evidence: Type.Array(Type.String()),
    restriction: Type.Optional(literals(ACTION_KINDS)),
  },
  { $id: 'CampaignAccount', ...exact },
);
const VariantSchema = Type.Object(
  {
    message: Type.String(),
    copies: Type.Integer(),
    at: Type.String(),
    lang: Type.Optional(Type.String()),
    text: Type.Optional(Type.String()),
    differs: Type.Array(Span, { description: 'What differs from the first variant, half-open UTF-16 offsets.' }),
  },
  { $id: 'Variant', ...exact },
);
const OpinionSchema = Type.Object(
  {
    model: Type.String(),
    at: Type.String(),
    ...OpinionFields,
    why: Type.Optional(Type.String({ description: 'In the words of the model; gone after a restart.' })),
  },
  { $id: 'Opinion', ...exact, description: 'What a language model says of one of the texts: evidence, no verdict.' },
);
export const CampaignDetailSchema = Type.Object(
  {
    campaign: CampaignSchema,
    variants: Type.Array(VariantSchema),
    timeline: Type.Array(Type.Object({ at: Type.String(), messages: Type.Integer(), accounts: Type.Integer() }, exact)),
    accounts: Type.Array(CampaignAccountSchema),
    actions: Type.Array(ActionSchema),
    opinion: Type.Optional(OpinionSchema),
  },
  { $id: 'CampaignDetail', ...exact },
);
export const CampaignPreviewSchema = Type.Object(
  {
    campaign: CampaignSchema,
    accounts: Type.Array(CampaignAccountSchema),
    excluded: Type.Array(CampaignAccountSchema),
    held: Type.Array(Type.String()),
    retract: Type.Array(Type.String()),
    expectedCollateral: Type.Number({ description: 'Expected number of innocent accounts among `accounts`.' }),
  },
  { $id: 'CampaignPreview', ...exact },
);
export const LiveSchema = Type.Object(
  {
    ...(Object.fromEntries(
      [
        'messages',
        'delivered',
        'held',
        'intercepted',
        'released',
        'retracted',
        'blocked',
        'suspended',
        'limited',
        'undone',
        'openHolds',
        'campaigns',
        'candidates',
      ].map((name) => [name, Type.Integer()]),
    ) as Record<string, TSchema>),
    degraded: Type.Boolean(),
    stopped: Type.Boolean({ description: 'Every automatic action is in shadow.' }),
    breaker: Type.Boolean({ description: 'The breaker has tripped: blocks become suspensions with a case.' }),
  },
  { $id: 'Live', ...exact },
);
