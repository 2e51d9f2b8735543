// The campaign: many messages that are one call. Its states, and the shapes that the API and the store share.
import { type Static, Type } from 'typebox';
import { literals } from './literals.ts';

export const CAMPAIGN_STATES = ['watching', 'suspected', 'confirmed', 'contained', 'closed', 'dismissed'] as const;
export type CampaignState = (typeof CAMPAIGN_STATES)[number];

/** States in which decision row 4 intercepts every further message that carries the call. */
export const INTERCEPTING: ReadonlySet<CampaignState> = new Set(['confirmed', 'contained']);

export const CampaignSchema = Type.Object(
  {
    id: Type.String(),
    state: literals(CAMPAIGN_STATES),
    createdAt: Type.String(),
    updatedAt: Type.String(),
    firstComplaintAt: Type.Optional(Type.String()),
    accounts: Type.Integer(),
    messages: Type.Integer(),
    recipients: Type.Integer(),
    strangerShare: Type.Number(),
    languages: Type.Array(Type.String()),
    indicators: Type.Array(Type.String()),
    evidence: Type.Number({ description: 'log10 of the e-value' }),
    lineage: Type.Optional(Type.String({ description: 'copycat of this campaign' })),
  },
  { $id: 'Campaign', additionalProperties: false },
);
/** The public summary of a campaign. */
export type CampaignSummary = Static<typeof CampaignSchema>;

/** One change of state, as the ledger, the events and the store record it. */
export type CampaignChange = {
  readonly campaign: string;
  readonly from: CampaignState;
  readonly to: CampaignState;
  readonly at: number;
  readonly why: string;
  readonly accounts: number;
  readonly messages: number;
};
