// Is the process alive, is it ready (recovered), and its figures for Prometheus.
import { Type } from 'typebox';
import { UpstreamError } from '../model/errors.ts';
import { type Route, route } from './route.ts';
import { errors } from './shapes.ts';

const exact = { additionalProperties: false };

export const healthRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/healthz',
    about: 'The process answers.',
    access: 'open',
    answers: { 200: { about: 'Alive.', schema: Type.Object({ status: Type.Literal('ok') }, exact) }, ...errors(403) },
    handle: () => ({ status: 'ok' }),
  }),
  route({
    method: 'GET',
    path: '/readyz',
    about: 'Recovery is done: holds past due are decided, campaigns intercept again.',
    access: 'open',
    answers: {
      200: {
        about: 'Ready.',
        schema: Type.Object({ status: Type.Literal('ready'), degraded: Type.Boolean() }, exact),
      },
      ...errors(403, 503),
    },
    handle: (_, { isReady, road }) => {
      if (!isReady()) throw new UpstreamError('starting', 'The server is recovering its state. Try again shortly.');
      return { status: 'ready', degraded: road.counts().degraded };
    },
  }),
  route({
    method: 'GET',
    path: '/metrics',
    about: 'Figures in the text format of Prometheus.',
    access: 'key',
    answers: { 200: { about: 'The figures.', type: 'text/plain', schema: Type.String() }, ...errors(401, 403) },
    handle: async ({ reply }, { metrics }) => reply.type(metrics.contentType).send(await metrics.metrics()),
  }),
];
