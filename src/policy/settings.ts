// The operating settings of the policy as one schema: it validates a policy file, fills nothing silently, and is the
// shape of default.json. Settings of detectors and campaigns are checked by their owners; here they are only carried.
import { type Static, Type } from 'typebox';
import { MODES } from '../model/action.ts';
import { literals } from '../model/literals.ts';
import { REFUSALS } from '../model/verdict.ts';

const exact = { additionalProperties: false };
const score = (description: string) => Type.Number({ minimum: 0, maximum: 1, description });
const count = (description: string, minimum = 0) => Type.Integer({ minimum, description });
const mode = (description: string) =>
  Type.Unsafe<Static<ReturnType<typeof literals<(typeof MODES)[number]>>>>({ ...literals(MODES), description });

export const PolicySchema = Type.Object(
  {
    version: Type.String({ minLength: 1, maxLength: 64, description: 'Shown in every answer.' }),
    thresholds: Type.Object(
      {
        evidence: score('A violent own-voice finding from here on counts as evidence inside a suspected campaign.'),
        hold: score('A stranger is held for a moment from here on (row 6).'),
        intercept: score('A clean frame of a stranger is intercepted alone from here on (row 5).'),
      },
      exact,
    ),
    emergency: Type.Object(
      {
        hold: score('Row 6 in the emergency mode, for young strangers of its audience.'),
        intercept: score('Row 5 in the emergency mode: a frame in the own voice, clean or not.'),
      },
      exact,
    ),
    holds: Type.Object(
      {
        momentMs: count('How long a moment hold lasts at most, milliseconds.', 1),
        reviewMs: count('How long a review hold lasts at most, milliseconds.', 1),
        platformKeeps: Type.Boolean({
          description:
            'The platform keeps a message while it is held. Where it cannot, a review hold is answered "intercept" with "redeliver": true.',
        }),
      },
      exact,
    ),
    rows: Type.Object(
      {
        restricted: mode('Row 1: the sender is under an action.'),
        recipient: mode("Row 2: the recipient's switch."),
        known: mode("Row 3: the operator's bank of known material."),
        campaign: mode('Row 4: the call of a confirmed campaign.'),
        call: mode('Row 5: a clear call of a stranger.'),
        suspect: mode('Row 6: a suspect is held for a moment.'),
      },
      exact,
    ),
    actions: Type.Object(
      {
        contain: mode('Containment of a confirmed campaign without waiting for a person.'),
        retract: mode('Delivered messages of a contained campaign are retracted.'),
        suspend: mode('Accounts that look taken over are suspended.'),
        block: mode('Participants are blocked.'),
      },
      exact,
    ),
    confirmWithinMs: count('A block that no person confirmed in this time becomes a suspension.', 1),
    relations: Type.Object(
      {
        learnDays: count('Days without automatic actions on old accounts where relations must be inferred.'),
        oldAccountDays: count('From this age on an account is old for that rule.'),
      },
      exact,
    ),
    breaker: Type.Object(
      {
        establishedShare: score('Blocks on more than this share of established accounts trip the breaker.'),
        establishedLeast: count('… and at least this many.', 1),
        blocksPerMinute: count('More blocks in a minute trip it too.', 1),
        certificate: score(
          'Reviews of random accounts must show that at least this share of those acted on took part.',
        ),
      },
      exact,
    ),
    refusal: Type.Object(
      { lone: literals(REFUSALS), campaign: literals(REFUSALS), restricted: literals(REFUSALS) },
      exact,
    ),
    detectors: Type.Record(Type.String(), Type.Object({ mode: literals(MODES), settings: Type.Unknown() }, exact), {
      description: 'By name; a detector that is not named runs live with its own defaults.',
    }),
    campaigns: Type.Record(Type.String(), Type.Unknown(), { description: 'Settings of the campaigns room.' }),
  },
  { $id: 'Policy', ...exact },
);
export type PolicySettings = Static<typeof PolicySchema>;
