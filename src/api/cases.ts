// Cases: what a person should look at, `imminent` first, and the person's word.
import { Type } from 'typebox';
import { CASE_DECISIONS, CaseSchema } from '../model/case.ts';
import { ConflictError } from '../model/errors.ts';
import { literals } from '../model/literals.ts';
import { IdSchema } from '../model/message.ts';
import { type Route, route } from './route.ts';
import { errors, IdParams } from './shapes.ts';
import { wireCase } from './wire.ts';

const exact = { additionalProperties: false };

export const caseRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/v1/cases',
    about: 'Open cases, imminent ones first, then oldest; `open=false` lists closed ones.',
    access: 'key',
    query: Type.Object(
      {
        open: Type.Optional(Type.Union([Type.Literal('true'), Type.Literal('false')])),
        limit: Type.Optional(
          Type.String({ pattern: '^([1-9][0-9]{0,2}|1000)$', description: '1 to 1000, default 100' }),
        ),
        after: Type.Optional(IdSchema),
      },
      exact,
    ),
    answers: {
      200: { about: 'The cases.', schema: Type.Object({ cases: Type.Array(CaseSchema) }, exact) },
      ...errors(400, 401, 403),
    },
    handle: async ({ query }, { road }) => {
      const cases = await road.cases({
        open: query.open !== 'false',
        limit: Number(query.limit ?? 100),
        ...(query.after === undefined ? {} : { after: query.after }),
      });
      return { cases: cases.map(wireCase) };
    },
  }),
  route({
    method: 'POST',
    path: '/v1/cases/:id/decide',
    about: 'Decide a case.',
    access: 'key',
    params: IdParams,
    body: Type.Object({ decision: literals(CASE_DECISIONS) }, exact),
    answers: { 200: { about: 'The case, closed.', schema: CaseSchema }, ...errors(400, 401, 403, 404, 409, 503) },
    handle: async ({ params, body, by }, { road }) => {
      const one = await road.decideCase(params.id, body.decision, by);
      // A second person must not believe that their other word took effect.
      if (one.decision !== body.decision)
        throw new ConflictError('case-closed', 'This case is closed already, with another decision.', 'decision');
      return wireCase(one);
    },
  }),
];
