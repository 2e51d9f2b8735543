// The operator's bank of known material: exact texts and SHA-256 of media. A text goes in and is kept as a keyed number only.
import { Type } from 'typebox';
import { InputError } from '../model/errors.ts';
import { literals } from '../model/literals.ts';
import { LIMITS } from '../model/message.ts';
import type { BankRecord } from '../store/store.ts';
import { type Route, route } from './route.ts';
import { errors, IdParams } from './shapes.ts';
import { time } from './wire.ts';

const exact = { additionalProperties: false };
const EntrySchema = Type.Object(
  {
    id: Type.String({ description: 'Names the entry in its address: the SHA-256, or a keyed number of the text.' }),
    kind: literals(['text', 'sha256']),
    name: Type.String(),
    at: Type.String(),
    by: Type.String(),
  },
  { $id: 'BankEntry', ...exact },
);
const wire = ({ kind, value, name, at, by }: BankRecord) => ({ id: value, kind, name, at: time(at), by });

export const bankRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/v1/bank',
    about: 'All known material, by name.',
    access: 'key',
    answers: {
      200: { about: 'The entries.', schema: Type.Object({ entries: Type.Array(EntrySchema) }, exact) },
      ...errors(401, 403),
    },
    handle: (_, { road }) => ({ entries: road.bank.list().map(wire) }),
  }),
  route({
    method: 'POST',
    path: '/v1/bank',
    about: 'Add known material: either a text or the SHA-256 of a file. Safe to repeat.',
    access: 'key',
    body: Type.Object(
      {
        name: Type.String({
          minLength: 1,
          maxLength: 200,
          description: 'What a reviewer reads; no text of the material.',
        }),
        text: Type.Optional(Type.String({ minLength: 1, maxLength: LIMITS.textBytes })),
        sha256: Type.Optional(Type.String({ pattern: '^[0-9a-fA-F]{64}$' })),
      },
      exact,
    ),
    answers: { 200: { about: 'The entry.', schema: EntrySchema }, ...errors(400, 401, 403, 413, 503) },
    handle: async ({ body, by }, { road }) => {
      const { name, text, sha256 } = body;
      if (text !== undefined && sha256 === undefined)
        return wire(await road.bank.put({ kind: 'text', name, by, text }));
      if (sha256 !== undefined && text === undefined)
        return wire(await road.bank.put({ kind: 'sha256', name, by, sha256 }));
      throw new InputError('bad-value', 'An entry needs either "text" or "sha256", one of the two.', 'text');
    },
  }),
  route({
    method: 'DELETE',
    path: '/v1/bank/:id',
    about: 'Take known material out again.',
    access: 'key',
    params: IdParams,
    answers: {
      200: { about: 'Taken out.', schema: Type.Object({ id: Type.String() }, exact) },
      ...errors(401, 403, 404, 503),
    },
    handle: async ({ params, by }, { road }) => {
      await road.bank.drop(params.id, by);
      return { id: params.id };
    },
  }),
];
