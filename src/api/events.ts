// `GET /v1/events`: the ordered stream of what happened, as server-sent events. A client that comes back with its
// Last-Event-ID gets everything since, from the store first and then live, without a hole and without a repeat.
import { PassThrough } from 'node:stream';
import { Type } from 'typebox';
import { InputError } from '../model/errors.ts';
import { type StampedEvent, wireEvent } from '../model/event.ts';
import { type House, type Route, route } from './route.ts';
import { errors } from './shapes.ts';

const HEARTBEAT_MS = 15_000;
const PAGE = 500;
/** A client this many bytes behind is cut off; it resumes by Last-Event-ID from the store. */
const MAX_BEHIND = 1_048_576;

export const eventsRoute: Route = route({
  method: 'GET',
  path: '/v1/events',
  about: 'Server-sent events: release, intercept, retract, action, undo, campaign, …; resumable.',
  access: 'key',
  headers: Type.Object({ 'last-event-id': Type.Optional(Type.String({ pattern: '^[0-9]{1,15}$' })) }),
  answers: {
    200: {
      about: '`id: seq`, `event: type`, `data:` one JSON line.',
      type: 'text/event-stream',
      schema: Type.String(),
    },
    ...errors(400, 401, 403),
  },
  handle: ({ request, reply }, house) => {
    const since = readLastEventId(request.headers['last-event-id']);
    const out = new PassThrough({ highWaterMark: MAX_BEHIND });
    follow(since, out, house);
    return reply
      .type('text/event-stream')
      .headers({ 'cache-control': 'no-store', 'x-accel-buffering': 'no' })
      .send(out);
  },
});

const readLastEventId = (header: string | string[] | undefined): number | undefined => {
  if (header === undefined || header === '') return undefined;
  if (typeof header === 'string' && /^\d{1,15}$/.test(header)) return Number(header);
  throw new InputError('bad-value', 'Header "Last-Event-ID" must be the id of an event.', 'Last-Event-ID');
};

const follow = (since: number | undefined, out: PassThrough, { road, log, closing }: House): void => {
  let last = since ?? -1;
  let missed = false;
  let waiting: StampedEvent[] | undefined = since === undefined ? undefined : [];
  const send = (event: StampedEvent): void => {
    if (event.seq <= last) return;
    last = event.seq;
    if (!out.write(frame(event.type, wireEvent(event), event.seq))) out.destroy();
  };
  const unsubscribe = road.subscribe((event) => {
    if (waiting === undefined) send(event);
    else if (waiting.push(event) > 2 * PAGE) {
      // Too many to keep while the store is read: they are stored, so one more page brings them.
      waiting = [];
      missed = true;
    }
  });
  const heartbeat = setInterval(() => out.write(': still here\n\n'), HEARTBEAT_MS);
  const end = (): void => void out.end();
  closing.addEventListener('abort', end, { once: true });
  out.once('close', () => {
    unsubscribe();
    clearInterval(heartbeat);
    closing.removeEventListener('abort', end);
  });
  out.write('retry: 1000\n\n');
  if (since === undefined) return;
  const catchUp = async (): Promise<void> => {
    for (;;) {
      const { gap, from, events } = await road.eventsSince(last, PAGE);
      if (out.destroyed) return;
      if (gap) out.write(frame('gap', { type: 'gap', after: last }));
      last = from;
      for (const event of events) send(event);
      if (events.length < PAGE && !missed) break;
      missed = false;
      await drained(out);
    }
    const live = waiting ?? [];
    waiting = undefined;
    for (const event of live) send(event);
  };
  catchUp().catch((error: unknown) => {
    log.warn({ name: (error as Error).name }, 'events: the store did not answer');
    out.destroy();
  });
};

/** Resolves when the client has taken what was written before, or is gone. */
const drained = (out: PassThrough): Promise<void> =>
  new Promise((done) => {
    out.once('close', done);
    out.write(': more\n\n', () => done());
  });

const frame = (type: string, data: Readonly<Record<string, unknown>>, seq?: number): string =>
  `${seq === undefined ? '' : `id: ${seq}\n`}event: ${type}\ndata: ${JSON.stringify(data)}\n\n`;
