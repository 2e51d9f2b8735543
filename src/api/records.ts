// What became of a message: by decision id (how a platform learns the end of a hold) and by the message's own id.
import { NotFoundError } from '../model/errors.ts';
import { AnswerSchema } from '../model/verdict.ts';
import { type Route, route } from './route.ts';
import { errors, IdParams, RecordSchema } from './shapes.ts';
import { wireRecord } from './wire.ts';

export const recordRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/v1/decisions/:id',
    about: 'The answer of a decision as it stands now; `resolved` is set once a hold has ended.',
    access: 'key',
    params: IdParams,
    answers: { 200: { about: 'The answer.', schema: AnswerSchema }, ...errors(400, 401, 403, 404) },
    handle: async ({ params }, { road }) => {
      const answer = await road.decision(params.id);
      if (answer === undefined)
        throw new NotFoundError('no-decision', 'There is no such decision. Deliveries are remembered for 10 minutes.');
      return answer;
    },
  }),
  route({
    method: 'GET',
    path: '/v1/messages/:id',
    about: 'The record of a message that was held, intercepted or retracted, with its text while it is kept.',
    access: 'key',
    params: IdParams,
    answers: { 200: { about: 'The record.', schema: RecordSchema }, ...errors(400, 401, 403, 404) },
    handle: async ({ params }, { road, platform }) => {
      const found = await road.message(platform, params.id);
      if (found === undefined)
        throw new NotFoundError('no-message', 'There is no record of this message. Delivered messages are not stored.');
      return wireRecord(found.record, found.text);
    },
  }),
];
