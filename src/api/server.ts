// Puts the routes on an HTTP server: reads bodies strictly, asks who it is, checks input by the route's own schemas, turns
// what was thrown into an answer, and counts. Fastify's own validation and logging stay off: each would repeat input.
import fastifyCookie from '@fastify/cookie';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { Type } from 'typebox';
import { NotFoundError } from '../model/errors.ts';
import { LIMITS } from '../model/message.ts';
import { readJson } from '../model/read-json.ts';
import { checkIdBytes, createReader } from '../model/read-value.ts';
import type { Road } from '../road/road.ts';
import { routes } from './all.ts';
import { addConsole, addSecurityHeaders } from './console-pages.ts';
import { toHttpError, traceOf } from './errors.ts';
import { createLimits } from './limits.ts';
import { createMetrics } from './metrics.ts';
import { createOpenapi } from './openapi.ts';
import type { House, Route } from './route.ts';
import { COOKIE, createSignIn, type NamedKey } from './sign-in.ts';

export type ServerSettings = {
  readonly road: Road;
  readonly platform: string;
  readonly keys: readonly NamedKey[];
  readonly sessionKey: Uint8Array;
  /** The address it will listen on: decides which Host headers are its own. */
  readonly host: string;
  readonly consoleFolder: string;
  readonly version: string;
  readonly log: Logger;
  readonly now: () => number;
};
export type Server = AsyncDisposable & {
  /** Resolves to the port. */
  listen(port: number): Promise<number>;
  /** Path of the one-time sign-in. */
  readonly signInPath: string;
};

export const createServer = async (settings: ServerSettings): Promise<Server> => {
  const { road, log, host, now } = settings;
  const closing = new AbortController();
  const metrics = createMetrics(road);
  const signIn = createSignIn({ ...settings });
  let ready = false;
  void road.ready.then(() => (ready = true)).catch(() => undefined);
  const house: House = {
    road,
    platform: settings.platform,
    now,
    log,
    metrics: metrics.registry,
    limits: createLimits(),
    isReady: () => ready,
    closing: closing.signal,
  };
  const server = Fastify({
    logger: false,
    bodyLimit: LIMITS.bodyBytes,
    exposeHeadRoutes: false,
    routerOptions: { maxParamLength: 4096 },
    frameworkErrors: (error, _request, reply) => fail(error, reply as FastifyReply, log),
  });
  readBodiesAsBytes(server);
  await server.register(fastifyCookie);
  server.addHook('onRequest', async (request, reply) => {
    addSecurityHeaders(reply);
    signIn.checkOrigin(request.headers);
  });
  server.addHook('onResponse', async (request, reply) =>
    metrics.observe(request.routeOptions.url ?? 'none', reply.statusCode, reply.elapsedTime / 1000),
  );
  server.setErrorHandler((error, _request, reply) => fail(error, reply, log));
  server.setNotFoundHandler((request, reply) =>
    fail(new NotFoundError('no-route', `There is no route for ${request.method} at this address.`), reply, log),
  );
  for (const route of routes) {
    if (route.bodyAs === 'stream')
      await server.register(async (inner) => addRoute(readNothing(inner), route, house, signIn.identify));
    else addRoute(server, route, house, signIn.identify);
  }
  const openapi = JSON.stringify(createOpenapi(routes, settings.version));
  server.get('/openapi.json', (_, reply) => reply.type('application/json').send(openapi));
  await addConsole(server, settings.consoleFolder, signIn, house.limits);
  return {
    listen: async (port) => {
      await server.listen({ port, host });
      const address = server.server.address();
      return typeof address === 'object' && address !== null ? address.port : port;
    },
    signInPath: `/sign-in?code=${signIn.code}`,
    [Symbol.asyncDispose]: async () => {
      closing.abort();
      await server.close();
    },
  };
};

/** A misspelt field of a query is an error, as one of a body is. */
const NO_QUERY = Type.Object({}, { additionalProperties: false });

type Identify = (headers: FastifyRequest['headers'], cookie: string | undefined) => string;

const addRoute = (server: FastifyInstance, route: Route, house: House, identify: Identify): void => {
  const readParams = route.params && createReader(route.params, 'The address');
  const readQuery = createReader(route.query ?? NO_QUERY, 'The query');
  const readBody = route.body && route.bodyAs === undefined ? createReader(route.body) : undefined;
  const optional = route.body !== undefined && '~optional' in route.body;
  server.route({
    method: route.method,
    url: route.path,
    // Before the body is read: who has no key costs no memory.
    onRequest: async (request) => {
      if (route.access === 'key') request.by = identify(request.headers, request.cookies[COOKIE]);
    },
    handler: async (request, reply) => {
      if (!route.path.startsWith('/openapi')) reply.header('cache-control', 'no-store');
      const params = readParams?.(request.params) as Readonly<Record<string, string>> | undefined;
      for (const [name, id] of Object.entries(params ?? {})) checkIdBytes(id, name);
      const query = readQuery({ ...(request.query as object) });
      const body = bodyOf(request, route, readBody, optional);
      return route.handle({ params, query, body, by: request.by, request, reply }, house);
    },
  });
};

const bodyOf = (
  request: FastifyRequest,
  route: Route,
  read: ((value: unknown) => unknown) | undefined,
  optional: boolean,
): unknown => {
  if (route.body === undefined) return undefined;
  if (route.bodyAs === 'stream') return request.body;
  const value = readJson(Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0));
  if (read === undefined || (optional && value === undefined)) return value;
  return read(value);
};

/** Whatever the content type says, a body is bytes here; readJson says what is wrong with them. */
const readBodiesAsBytes = (server: FastifyInstance): void => {
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  server.decorateRequest('by', '');
};

const readNothing = (server: FastifyInstance): FastifyInstance => {
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('*', (_request, payload, done) => done(null, payload));
  return server;
};

const fail = (error: unknown, reply: FastifyReply, log: Logger): FastifyReply => {
  const { status, body, retryAfter, expected } = toHttpError(error);
  if (!expected) log.error(traceOf(error), 'defect');
  if (retryAfter !== undefined) reply.header('retry-after', retryAfter);
  if (status === 401) reply.header('www-authenticate', 'Bearer');
  return reply.code(status).type('application/json').header('cache-control', 'no-store').send(body);
};

declare module 'fastify' {
  interface FastifyRequest {
    /** The name behind the key or the session; empty on open routes. */
    by: string;
  }
}
