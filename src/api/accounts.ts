// An account: its restriction, what was done to it, and doing or undoing it by a person's hand.
import { Type } from 'typebox';
import { ACTION_KINDS, ActionSchema } from '../model/action.ts';
import { InputError } from '../model/errors.ts';
import { literals } from '../model/literals.ts';
import { IdSchema, LIMITS, TimeSchema } from '../model/message.ts';
import { checkIdBytes, readTime } from '../model/read-value.ts';
import { type Route, route } from './route.ts';
import { errors, IdParams, RecordSchema } from './shapes.ts';
import { wireAction, wireRecord } from './wire.ts';

const exact = { additionalProperties: false };
const ActionBody = Type.Object(
  {
    action: literals(ACTION_KINDS),
    reason: Type.String({ minLength: 1, maxLength: 2000 }),
    evidence: Type.Optional(Type.Array(IdSchema, { maxItems: 1000 })),
    expiresAt: Type.Optional(TimeSchema),
  },
  { $id: 'ActionRequest', ...exact },
);
const IDEMPOTENCY = 'Idempotency-Key';

const readIdempotencyKey = (header: string | string[] | undefined): string | undefined => {
  if (header === undefined) return undefined;
  if (typeof header === 'string' && header.length >= 1 && header.length <= LIMITS.idBytes) return header;
  throw new InputError(
    'bad-value',
    `Header "${IDEMPOTENCY}" must have 1 to ${LIMITS.idBytes} characters.`,
    IDEMPOTENCY,
  );
};

const readExpiry = (value: string | undefined, now: number): number | undefined => {
  const at = readTime(value, 'expiresAt');
  if (at !== undefined && at <= now)
    throw new InputError('bad-value', 'Field "expiresAt" must lie in the future.', 'expiresAt');
  return at;
};

export const accountRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/v1/accounts/:id',
    about: 'The restriction in force, every action with its undo, and the latest decisions.',
    access: 'key',
    params: IdParams,
    answers: {
      200: {
        about: 'The account; one that nothing ever happened to has empty lists.',
        schema: Type.Object(
          {
            id: Type.String(),
            platform: Type.String(),
            restriction: Type.Optional(literals(ACTION_KINDS)),
            actions: Type.Array(ActionSchema),
            decisions: Type.Array(RecordSchema),
          },
          exact,
        ),
      },
      ...errors(400, 401, 403),
    },
    handle: async ({ params }, { road, platform }) => {
      const view = await road.account(platform, params.id);
      return {
        id: view.id,
        platform: view.platform,
        ...(view.restriction === undefined ? {} : { restriction: view.restriction }),
        actions: view.actions.map(wireAction),
        decisions: view.decisions.map((record) => wireRecord(record)),
      };
    },
  }),
  route({
    method: 'POST',
    path: '/v1/accounts/:id/actions',
    about: 'Limit, suspend or block one account. Repeating the request with the same Idempotency-Key does it once.',
    access: 'key',
    params: IdParams,
    headers: Type.Object({
      'idempotency-key': Type.Optional(Type.String({ minLength: 1, maxLength: LIMITS.idBytes })),
    }),
    body: ActionBody,
    answers: { 201: { about: 'Stored and in force.', schema: ActionSchema }, ...errors(400, 401, 403, 409, 503) },
    handle: async ({ params, body, by, request, reply }, { road, platform, now }) => {
      for (const [i, id] of (body.evidence ?? []).entries()) checkIdBytes(id, `evidence.${i}`);
      const action = await road.act({
        platform,
        account: params.id,
        kind: body.action,
        reason: body.reason.toWellFormed(),
        evidence: body.evidence ?? [],
        by,
        expiresAt: readExpiry(body.expiresAt, now()),
        idempotencyKey: readIdempotencyKey(request.headers['idempotency-key']),
      });
      void reply.code(201);
      return wireAction(action);
    },
  }),
  route({
    method: 'DELETE',
    path: '/v1/accounts/:id/actions/:action',
    about: 'Undo one action; others on the same account stay.',
    access: 'key',
    params: Type.Object({ id: IdSchema, action: IdSchema }, exact),
    answers: { 200: { about: 'The action, undone.', schema: ActionSchema }, ...errors(400, 401, 403, 404, 503) },
    handle: async ({ params, by }, { road, platform }) =>
      wireAction(await road.undo(platform, params.id, params.action, by)),
  }),
];
