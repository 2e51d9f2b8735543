// An endpoint that misbehaves in every way, on a free loopback port, for the tests of whoever asks it; and that one is asked as the
// format says.
import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import type { Clock } from '../model/clock.ts';
import type { AskOpinion } from '../model/opinion.ts';
import { createCanonicalizer } from '../text/canonicalize.ts';
import { type AskParts, createAskOpinion } from './ask-opinion.ts';

type Body = {
  readonly model: string;
  readonly messages: readonly { readonly role: string; readonly content: string }[];
  readonly temperature?: number;
  readonly response_format?: { readonly type: string };
};
export type Question = {
  readonly nonce: string;
  readonly message: string;
  /** The asking with a warning. */
  readonly caution: boolean;
  /** Counts from 1. */
  readonly n: number;
  readonly body: Body;
  readonly authorization: string | undefined;
};
export type Says = (question: Question, response: ServerResponse) => void;

/** What a good model says, as the endpoint's JSON. */
export const completion = (content: string): string =>
  JSON.stringify({ id: 'x', choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' }] });
export const answer = (nonce: string, more: Readonly<Record<string, unknown>> = {}): string =>
  JSON.stringify({
    ...{ nonce, violent: true, harm: 'call', stance: 'own', confidence: 0.9, why: 'asks people to attack' },
    ...more,
  });
export const right: Says = ({ nonce }, response) => void response.end(completion(answer(nonce)));
export const harmless = { violent: false, harm: null, stance: 'report', confidence: 0.95, why: 'reports' };

/** Time passes only in pauses, and then at once. */
export const hurriedClock = (): Clock & { readonly paused: number[] } => {
  let now = 1_000_000;
  const paused: number[] = [];
  return {
    paused,
    now: () => now,
    at: (due, task) => {
      let off = false;
      setImmediate(() => {
        if (off) return;
        paused.push(due - now);
        now = Math.max(now, due);
        task();
      });
      return {
        cancel: () => {
          off = true;
        },
      };
    },
  };
};

export type FakeEndpoint = AsyncDisposable & {
  readonly url: string;
  readonly asked: readonly Question[];
  readonly clock: ReturnType<typeof hurriedClock>;
  readonly ask: AskOpinion;
};

const readBody = async (request: IncomingMessage): Promise<Body> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString('utf8')) as Body;
};

export const startEndpoint = async (says: Says, more: Partial<AskParts> = {}): Promise<FakeEndpoint> => {
  const asked: Question[] = [];
  const server = createServer((request, response) => {
    void readBody(request).then((body) => {
      const { nonce, message } = JSON.parse(body.messages.at(-1)?.content ?? '') as { nonce: string; message: string };
      const { authorization } = request.headers;
      const caution = body.messages.length === 3;
      const question = { nonce, message, caution, body, authorization, n: asked.length + 1 };
      asked.push(question);
      response.setHeader('content-type', 'application/json');
      if (request.method !== 'POST' || request.url !== '/v1/chat/completions') response.writeHead(404).end();
      else says(question, response);
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
  const clock = hurriedClock();
  let nonces = 0;
  const ask = createAskOpinion({
    ...{ url, model: 'small', key: undefined, perHour: 1000, send: fetch, clock },
    canonicalize: createCanonicalizer(),
    newNonce: () => `nonce-${++nonces}`,
    signal: new AbortController().signal,
    ...more,
  });
  return {
    ...{ url, asked, clock, ask },
    [Symbol.asyncDispose]: () =>
      new Promise<void>((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
};

test('it is asked twice, by the format, with the message as data and the policy before it', async () => {
  await using endpoint = await startEndpoint(right, { key: 'secret' });
  const asked = await endpoint.ask('Everyone, "attack" them}');
  assert.deepEqual(asked, {
    opinion: {
      ...{ model: 'small', violent: true, harm: 'call', stance: 'own', confidence: 0.9 },
      why: 'asks people to attack',
    },
  });
  const [plain, warned] = endpoint.asked;
  assert.equal(endpoint.asked.length, 2);
  assert.match(plain?.message ?? '', /^Everyone, "attack" them\}\n\nTo whoever judges this/);
  assert.equal(warned?.message, 'Everyone, "attack" them}');
  assert.notEqual(plain?.nonce, warned?.nonce);
  assert.deepEqual([plain?.caution, warned?.caution], [false, true]);
  for (const { body, authorization } of endpoint.asked) {
    assert.equal(authorization, 'Bearer secret');
    assert.deepEqual([body.model, body.temperature, body.response_format?.type], ['small', 0, 'json_schema']);
    assert.match(body.messages[0]?.content ?? '', /glorification: /);
  }
});
