// The numbers of the campaigns room as one schema: bounds, defaults and a sentence each, so that the console and the docs
// can show them. Every threshold of evidence is log10 of an e-value.
import { type Static, Type } from 'typebox';
import { Compile } from 'typebox/compile';
import { InputError } from '../model/errors.ts';

const HOUR = 3_600_000;
const number = (value: number, minimum: number, maximum: number, description: string) =>
  Type.Number({ default: value, minimum, maximum, description });
const integer = (value: number, minimum: number, maximum: number, description: string) =>
  Type.Integer({ default: value, minimum, maximum, description });

export const CampaignSettingsSchema = Type.Object(
  {
    suspectEvidence: number(4, 1, 30, 'log10 of the e-value from which a cluster is suspected'),
    confirmEvidence: number(9, 3, 60, 'log10 of the e-value from which a suspected campaign is confirmed'),
    suspectAccounts: integer(3, 2, 1000, 'distinct own-voice accounts writing to strangers, for suspected'),
    confirmAccounts: integer(5, 3, 1000, 'the same for confirmed; an established account counts half'),
    ownShare: number(0.6, 0.5, 1, 'share of own-voice accounts among those who send the call to strangers'),
    suspectReporters: integer(3, 2, 1000, 'distinct reporters of violence that raise a cluster to suspected'),
    near: number(0.5, 0.2, 1, 'resemblance from which two texts are one text'),
    nearCalls: number(0.28, 0.2, 1, 'the same for two texts that both carry a call in their own voice'),
    carryNear: number(0.45, 0.3, 1, 'nearness to the call from which a disguised copy carries it without a finding'),
    namedNear: number(0.3, 0.2, 1, 'the same once the campaign is confirmed, for a disguised copy'),
    namedCopy: number(0.45, 0.3, 1, 'the same from which a disguised copy is a finding of its own'),
    namedPlain: number(0.6, 0.4, 1, 'the same for an undisguised copy that no word turns round'),
    vouchedNear: number(0.75, 0.3, 1, 'nearness to a text that a person confirmed from which a copy carries it'),
    meaningWindowMs: integer(120_000, 1000, 24 * HOUR, 'window in which equal meanings of several senders bond'),
    meaningSenders: integer(
      4,
      2,
      100,
      'distinct senders to strangers of one rare meaning that bond in the window, at least',
    ),
    youngMs: integer(30 * 24 * HOUR, HOUR, 365 * 24 * HOUR, 'an account younger than this is young'),
    keptMs: integer(24 * HOUR, 60_000, 7 * 24 * HOUR, 'how long a candidate with a finding or a repeat is remembered'),
    ringMs: integer(HOUR, 1000, HOUR, 'how long any other candidate is remembered at most'),
    ringSlots: integer(262_144, 64, 16_777_216, 'candidates without a finding that are remembered at most'),
    silenceMs: integer(24 * HOUR, 60_000, 30 * 24 * HOUR, 'silence after which a campaign closes'),
    closedMs: integer(30 * 24 * HOUR, HOUR, 365 * 24 * HOUR, 'how long closed and dismissed campaigns are recognised'),
    plainMembers: integer(2000, 10, 1_000_000, 'members without the call that a cluster remembers one by one'),
    variants: integer(256, 8, 10_000, 'different texts that a cluster remembers'),
    clusters: integer(
      200_000,
      100,
      10_000_000,
      'lone calls, and clusters without evidence, that are remembered at most',
    ),
  },
  { $id: 'CampaignSettings', additionalProperties: false },
);
export type CampaignSettings = Static<typeof CampaignSettingsSchema>;

const compiled = Compile(CampaignSettingsSchema);

/** Fills the defaults. Throws InputError naming the first setting that is out of its bounds. */
export const readCampaignSettings = (given: Partial<CampaignSettings> = {}): CampaignSettings => {
  const filled: Record<string, unknown> = { ...given };
  for (const [name, schema] of Object.entries(CampaignSettingsSchema.properties))
    filled[name] ??= (schema as unknown as { default: unknown }).default;
  if (compiled.Check(filled)) return filled as CampaignSettings;
  const field = [...compiled.Errors(filled)][0]?.instancePath.slice(1) ?? '';
  throw new InputError('bad-setting', `Campaign setting "${field}" is unknown or out of its bounds.`, field);
};
