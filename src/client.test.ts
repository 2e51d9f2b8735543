// The client never leaves a platform without an answer: retries, deadline, failure mode, sweep, and bad input held.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type BreakwaterError, createClient } from './client.ts';

type Reply = { readonly status: number; readonly body: unknown } | Error;
const message = { id: 'm-1', text: 'Good morning', sender: { id: 'u' }, to: { kind: 'direct' as const, id: 'v' } };
const answer = { id: 'm-1', decision: 'd', verdict: 'deliver', findings: [], policy: '1', degraded: false };
const error = (status: number, code: string): Reply => ({ status, body: { error: { code, message: 'no' } } });

/** A server that answers from a list; the last answer repeats. */
const scripted = (replies: readonly Reply[]) => {
  const bodies: string[] = [];
  const send = async (_url: unknown, init?: RequestInit): Promise<Response> => {
    const reply = replies[Math.min(bodies.length, replies.length - 1)] as Reply;
    bodies.push(String(init?.body));
    if (reply instanceof Error) throw reply;
    return new Response(JSON.stringify(reply.body), { status: reply.status });
  };
  return { bodies, send: send as typeof fetch };
};

const ROWS: readonly (readonly [
  name: string,
  replies: readonly Reply[],
  failure: 'open' | 'closed',
  verdict: string,
  failed: string | undefined,
  tries: number,
])[] = [
  ['an answer is given on', [{ status: 200, body: answer }], 'closed', 'deliver', undefined, 1],
  [
    'a 503 is tried again',
    [error(503, 'store-full'), { status: 200, body: answer }],
    'closed',
    'deliver',
    undefined,
    2,
  ],
  ['no server fails open', [new TypeError('refused')], 'open', 'deliver', 'no-connection', 3],
  ['no server fails closed', [new TypeError('refused')], 'closed', 'hold', 'no-connection', 3],
  ['a full disk fails open', [error(503, 'store-full')], 'open', 'deliver', 'store-full', 3],
  ['bad input holds even when failing open', [error(400, 'bad-value')], 'open', 'hold', 'bad-value', 1],
  ['a text that is too large holds', [error(413, 'text-too-large')], 'open', 'hold', 'text-too-large', 1],
  ['a wrong key is not tried again', [error(401, 'wrong-key')], 'closed', 'hold', 'wrong-key', 1],
];
for (const [name, replies, failure, verdict, failed, tries] of ROWS) {
  test(name, async () => {
    const { bodies, send } = scripted(replies);
    const client = createClient({ url: 'http://127.0.0.1:1', key: 'k', failure, deadlineMs: 5000, fetch: send });
    const given = await client.check(message);
    assert.deepEqual([given.verdict, given.failed, bodies.length], [verdict, failed, tries]);
  });
}

test('what passed unjudged is asked about again as delivered, and taken back when it must be', async () => {
  const { bodies, send } = scripted([
    new TypeError('refused'),
    { status: 200, body: { ...answer, verdict: 'intercept' } },
  ]);
  const retracted: string[] = [];
  const client = createClient({
    url: 'http://127.0.0.1:1',
    key: 'k',
    failure: 'open',
    retries: 0,
    fetch: send,
    onRetract: (one) => void retracted.push(one.id),
  });
  assert.equal((await client.check(message)).verdict, 'deliver');
  assert.equal(await client.sweep(), 0);
  assert.equal(JSON.parse(bodies[1] ?? '').delivered, true);
  assert.deepEqual(retracted, ['m-1']);
});

test('a sweep while the server is still away keeps what is open', async () => {
  const { send } = scripted([new TypeError('refused')]);
  const client = createClient({ url: 'http://127.0.0.1:1', key: 'k', failure: 'open', retries: 0, fetch: send });
  await client.check(message);
  assert.equal(await client.sweep(), 1);
});

test('a report that cannot be stored throws with its code', async () => {
  const { send } = scripted([error(400, 'bad-value')]);
  const client = createClient({ url: 'http://127.0.0.1:1', key: 'k', failure: 'open', fetch: send });
  await assert.rejects(
    client.report({ message: 'm', reporter: 'u', category: 'violence' }),
    (e: BreakwaterError) => e.code === 'bad-value',
  );
});
