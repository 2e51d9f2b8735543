// The emergency mode: declared or renewed by a person for at most a day, ended by a person or by itself, and what it costs.
import { Type } from 'typebox';
import { InputError } from '../model/errors.ts';
import { literals } from '../model/literals.ts';
import { PLACE_KINDS } from '../model/message.ts';
import { EMERGENCY_MS, type EmergencyCost, type EmergencyOrder } from '../road/emergency.ts';
import { type Route, route } from './route.ts';
import { errors } from './shapes.ts';
import { time } from './wire.ts';

const exact = { additionalProperties: false };
const count = (description: string) => Type.Integer({ minimum: 0, description });

const AudienceSchema = Type.Object(
  {
    languages: Type.Optional(
      Type.Array(Type.String({ minLength: 1, maxLength: 35 }), {
        minItems: 1,
        maxItems: 50,
        description: 'BCP 47 codes; absent = all. A message whose language nobody knows is then not meant.',
      }),
    ),
    placeKinds: Type.Optional(Type.Array(literals(PLACE_KINDS), { minItems: 1, maxItems: 3 })),
  },
  exact,
);
const EmergencySchema = Type.Object(
  {
    on: Type.Boolean(),
    since: Type.Optional(Type.String()),
    until: Type.Optional(Type.String()),
    youngerThanDays: Type.Optional(Type.Integer()),
    audience: Type.Optional(AudienceSchema),
    reason: Type.Optional(Type.String()),
    by: Type.Optional(Type.String()),
    cost: Type.Object(
      {
        held: count('Messages held that would have been delivered without it.'),
        intercepted: count('Messages intercepted that would not have been without it.'),
        heldLastHour: count('Held in the last hour.'),
        delayMs: Type.Optional(Type.Object({ p50: Type.Number(), p99: Type.Number() }, exact)),
      },
      { ...exact, description: 'What it has cost since it began.' },
    ),
  },
  exact,
);
const view = (order: EmergencyOrder | undefined, cost: EmergencyCost) => {
  if (order === undefined) return { on: false, cost };
  const { since, until, youngerThanDays, audience, reason, by } = order;
  return {
    ...{ on: true, since: time(since), until: time(until), youngerThanDays, reason, by, cost },
    audience: audience as { languages?: string[]; placeKinds?: ('direct' | 'group' | 'channel')[] },
  };
};

const answers = { 200: { about: 'The mode and its cost.', schema: EmergencySchema }, ...errors(400, 401, 403, 503) };

export const emergencyRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/v1/emergency',
    about: 'Whether the emergency mode is on, for whom, until when, and what it costs.',
    access: 'key',
    answers,
    handle: async (_, { road, platform }) => view(road.emergency.order(platform), road.emergency.cost(platform)),
  }),
  route({
    method: 'PUT',
    path: '/v1/emergency',
    about:
      'Declare or renew it: young strangers are held and intercepted sooner. It touches nobody known, acts on no account, and ends by itself.',
    access: 'key',
    body: Type.Object(
      {
        hours: Type.Number({ exclusiveMinimum: 0, maximum: EMERGENCY_MS / 3_600_000 }),
        youngerThanDays: Type.Integer({ minimum: 1, maximum: 3650 }),
        audience: Type.Optional(AudienceSchema),
        reason: Type.String({ minLength: 1, maxLength: 1000 }),
      },
      exact,
    ),
    answers,
    handle: async ({ body, by }, { road, platform, now }) => {
      if (body.reason.trim() === '') throw new InputError('bad-value', 'Field "reason" must say something.', 'reason');
      const since = road.emergency.order(platform)?.since ?? now();
      const { youngerThanDays, audience = {}, reason } = body;
      const until = now() + body.hours * 3_600_000;
      await road.emergency.declare({ platform, since, until, youngerThanDays, audience, reason, by });
      return view(road.emergency.order(platform), road.emergency.cost(platform));
    },
  }),
  route({
    method: 'DELETE',
    path: '/v1/emergency',
    about: 'End it now.',
    access: 'key',
    answers,
    handle: async ({ by }, { road, platform }) => {
      await road.emergency.end(platform, by);
      return view(undefined, road.emergency.cost(platform));
    },
  }),
];
