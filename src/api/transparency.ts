// `GET /v1/transparency`: the counters of contract.md §13 for a period.
import { Type } from 'typebox';
import { InputError } from '../model/errors.ts';
import { TimeSchema } from '../model/message.ts';
import { readTime } from '../model/read-value.ts';
import { type Route, route } from './route.ts';
import { errors } from './shapes.ts';
import { time } from './wire.ts';

const exact = { additionalProperties: false };
const DAY = Type.Union([TimeSchema, Type.String({ pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' })], {
  description: 'A day, "2026-03-24", or a time as in RFC 3339. Whole days of UTC are counted.',
});
const share = (description: string) => Type.Number({ minimum: 0, maximum: 1, description });
const CertificateSchema = Type.Object(
  {
    acted: Type.Integer({ description: 'Accounts that the machine acted on, until now, all platforms together.' }),
    reviewed: Type.Integer({ description: 'Of them drawn at random and marked by a person.' }),
    mistakes: Type.Integer(),
    atLeast: share('At least this share took part, at level 0.01, at every moment.'),
    atMost: share('At most this share, at the same level.'),
    target: share('The breaker trips when reviews bring the bound down through it.'),
  },
  exact,
);
const WEEK_MS = 7 * 24 * 3_600_000;

export const transparencyRoute: Route = route({
  method: 'GET',
  path: '/v1/transparency',
  about: 'Public figures of a period: attempts intercepted, accounts blocked, and beside them what was reversed.',
  access: 'key',
  query: Type.Object({ from: Type.Optional(DAY), to: Type.Optional(DAY) }, exact),
  answers: {
    200: {
      about: 'The counters; the default period is the last seven days.',
      schema: Type.Object(
        {
          platform: Type.String(),
          from: Type.String(),
          to: Type.String(),
          counters: Type.Record(Type.String(), Type.Integer()),
          certificate: CertificateSchema,
        },
        exact,
      ),
    },
    ...errors(400, 401, 403),
  },
  handle: async ({ query }, { road, platform, now }) => {
    const to = readTime(query.to, 'to') ?? now();
    const from = readTime(query.from, 'from') ?? to - WEEK_MS;
    if (from > to) throw new InputError('bad-value', 'Field "from" must not lie after "to".', 'from');
    return {
      platform,
      from: time(from),
      to: time(to),
      counters: await road.counters(platform, from, to),
      certificate: road.certificate(),
    };
  },
});
