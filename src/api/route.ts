// The contract of a route: method, path, who may call it, the schemas of what goes in and out, and the handler. The OpenAPI
// text, the checks of the input and the tests of the answers all come from this one object.
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import type { Registry } from 'prom-client';
import type { Static, TObject, TProperties, TSchema } from 'typebox';
import type { Road } from '../road/road.ts';
import type { Limits } from './limits.ts';

/** What the routes stand on. */
export type House = {
  readonly road: Road;
  /** The platform the API key stands for. */
  readonly platform: string;
  readonly now: () => number;
  readonly log: Logger;
  readonly metrics: Registry;
  readonly limits: Limits;
  /** True once the road has recovered. */
  readonly isReady: () => boolean;
  /** Aborts when the server closes, so that open streams end. */
  readonly closing: AbortSignal;
};

export type ApiAnswer = {
  readonly about: string;
  readonly schema?: TSchema;
  /** Default application/json. */
  readonly type?: string;
};

type In<B, Q, P> = {
  readonly body: B;
  readonly query: Q;
  readonly params: P;
  /** The name behind the key or the session. */
  readonly by: string;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
};

export type Route = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly about: string;
  /** `key`: an API key or a signed-in console. */
  readonly access: 'open' | 'key';
  readonly params?: TObject;
  readonly query?: TObject;
  readonly headers?: TObject;
  readonly body?: TSchema;
  /** `raw-json`: parsed, but checked by the handler. `stream`: the handler reads the bytes. */
  readonly bodyAs?: 'json' | 'raw-json' | 'stream';
  readonly answers: Readonly<Record<number, ApiAnswer>>;
  readonly handle: (input: In<unknown, unknown, unknown>, house: House) => unknown;
};

/** Types the handler's input by the schemas of its route. Absent schemas give `undefined`. */
export const route = <
  B extends TSchema | undefined = undefined,
  Q extends TObject | undefined = undefined,
  P extends TObject | undefined = undefined,
>(
  one: Omit<Route, 'body' | 'query' | 'params' | 'handle'> & {
    readonly body?: B;
    readonly query?: Q;
    readonly params?: P;
    readonly handle: (input: In<Of<B>, Of<Q>, Of<P>>, house: House) => unknown;
  },
): Route => one as unknown as Route;

type Of<S> =
  S extends TObject<infer Fields extends TProperties>
    ? Static<TObject<Fields>>
    : S extends TSchema
      ? Static<S>
      : undefined;
