// The emergency stop (every automatic action to shadow, durably), its reverse, and the live figures of the console.
import { type Route, route } from './route.ts';
import { EmptyBody, errors, LiveSchema } from './shapes.ts';

const answers = { 200: { about: 'The figures after it.', schema: LiveSchema }, ...errors(401, 403, 503) };

export const controlRoutes: readonly Route[] = [
  route({
    method: 'GET',
    path: '/v1/live',
    about: 'Figures since the start of the process.',
    access: 'key',
    answers,
    handle: (_, { road }) => road.counts(),
  }),
  route({
    method: 'POST',
    path: '/v1/stop',
    about: 'Every automatic action becomes shadow (recorded, not done), at once and across restarts.',
    access: 'key',
    body: EmptyBody,
    answers,
    handle: async ({ by }, { road }) => {
      await road.stop(by);
      return road.counts();
    },
  }),
  route({
    method: 'POST',
    path: '/v1/start',
    about: 'Takes the stop back.',
    access: 'key',
    body: EmptyBody,
    answers,
    handle: async ({ by }, { road }) => {
      await road.start(by);
      return road.counts();
    },
  }),
];
