// `PUT /v1/recipients/:id`: a person's own switch, who may write to them directly.
import { Type } from 'typebox';
import { literals } from '../model/literals.ts';
import { type Route, route } from './route.ts';
import { errors, IdParams } from './shapes.ts';

const exact = { additionalProperties: false };
const From = literals(['everyone', 'known', 'contacts']);

export const recipientsRoute: Route = route({
  method: 'PUT',
  path: '/v1/recipients/:id',
  about: 'Set who may write to this person directly.',
  access: 'key',
  params: IdParams,
  body: Type.Object({ directMessagesFrom: From }, exact),
  answers: {
    200: {
      about: 'Stored.',
      schema: Type.Object({ id: Type.String(), directMessagesFrom: From }, exact),
    },
    ...errors(400, 401, 403, 503),
  },
  handle: async ({ params, body }, { road, platform }) => {
    await road.setRecipient(platform, params.id, body.directMessagesFrom);
    return { id: params.id, directMessagesFrom: body.directMessagesFrom };
  },
});
