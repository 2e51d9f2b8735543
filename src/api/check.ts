// `POST /v1/check`: one message in, one answer out.
import { Type } from 'typebox';
import { InputError } from '../model/errors.ts';
import { CheckSchema } from '../model/message.ts';
import { AnswerSchema } from '../model/verdict.ts';
import { decideOne } from './decide-one.ts';
import { type Route, route } from './route.ts';
import { errors } from './shapes.ts';

const DEFAULT_DEADLINE_MS = 250;
const MAX_DEADLINE_MS = 60_000;

export const DeadlineHeader = Type.Object({
  'breakwater-deadline-ms': Type.Optional(
    Type.Integer({ minimum: 1, maximum: MAX_DEADLINE_MS, default: DEFAULT_DEADLINE_MS }),
  ),
});
export const WaitQuery = Type.Object(
  { wait: Type.Optional(Type.Union([Type.Literal('true'), Type.Literal('false')])) },
  { additionalProperties: false },
);

/** Throws InputError. */
export const readDeadline = (header: string | string[] | undefined): number => {
  if (header === undefined) return DEFAULT_DEADLINE_MS;
  const ms = typeof header === 'string' && /^\d{1,6}$/.test(header) ? Number(header) : 0;
  if (ms >= 1 && ms <= MAX_DEADLINE_MS) return ms;
  throw new InputError(
    'bad-value',
    `Header "Breakwater-Deadline-Ms" must be a whole number from 1 to ${MAX_DEADLINE_MS}.`,
    'Breakwater-Deadline-Ms',
  );
};

export const checkRoute: Route = route({
  method: 'POST',
  path: '/v1/check',
  about: 'Judge one message before it is delivered.',
  access: 'key',
  query: WaitQuery,
  headers: DeadlineHeader,
  /** Checked by readMessage, which knows more than the schema; the schema is here for the OpenAPI text. */
  body: Type.Unsafe<unknown>(CheckSchema),
  bodyAs: 'raw-json',
  answers: {
    200: { about: 'The verdict.', schema: AnswerSchema },
    ...errors(400, 401, 403, 409, 413, 503),
  },
  handle: ({ body, query, request }, house) =>
    decideOne(
      body,
      { deadlineMs: readDeadline(request.headers['breakwater-deadline-ms']), wait: query.wait === 'true' },
      house,
    ),
});
