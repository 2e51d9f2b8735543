// Bad input over real HTTP: each row is answered with its status, code and field; the server goes on after all of them, and
// neither an answer nor a log line repeats what the sender wrote.
import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { after, before, test } from 'node:test';
import { UpstreamError } from '../model/errors.ts';
import type { ErrorBody } from './contract.ts';
import { good, KEY, startTestServer, type TestServer } from './fake-road.test.ts';

let server: TestServer;
before(async () => (server = await startTestServer()));
after(() => server[Symbol.asyncDispose]());

const PLANTED = 'quibblefinch';
const raw = (text: string): Uint8Array => new TextEncoder().encode(text);
const CHECK = ['POST', '/v1/check'] as const;

type Row = readonly [
  name: string,
  call: readonly [method: string, path: string],
  body: unknown,
  status: number,
  code: string,
  field?: string,
  headers?: Record<string, string>,
];
const ROWS: readonly Row[] = [
  ['broken JSON', CHECK, raw(`{"id":"m","text":"${PLANTED}`), 400, 'broken-json'],
  ['no body', CHECK, undefined, 400, 'wrong-type'],
  ['an empty body', CHECK, raw(''), 400, 'wrong-type'],
  ['a body that is a list', CHECK, [PLANTED], 400, 'wrong-type'],
  ['a body that is null', CHECK, raw('null'), 400, 'wrong-type'],
  [
    'invalid UTF-8',
    CHECK,
    new Uint8Array([...raw('{"id":"m","text":"'), 0xc3, 0x28, ...raw('"}')]),
    400,
    'invalid-utf8',
  ],
  ['a number as id', CHECK, { ...good('x'), id: 5 }, 400, 'wrong-type', 'id'],
  ['a number as sender', CHECK, { ...good('x'), sender: { id: 5 } }, 400, 'wrong-type', 'sender.id'],
  ['an unknown field', CHECK, { ...good('x'), [PLANTED.slice(0, 3)]: PLANTED }, 400, 'unknown-field', 'qui'],
  ['a missing field', CHECK, { id: 'm', text: PLANTED, sender: { id: 'u' } }, 400, 'missing-field', 'to'],
  ['64 KiB + 1 of text', CHECK, good('x', 'a'.repeat(65_537)), 413, 'text-too-large', 'text'],
  ['a body over the limit', CHECK, good('x', PLANTED.repeat(50_000)), 413, 'body-too-large'],
  ['a million combining marks', CHECK, good('x', '\u0301'.repeat(1_000_000)), 413, 'body-too-large'],
  ['200,000 combining marks', CHECK, good('x', '\u0301'.repeat(200_000)), 413, 'text-too-large', 'text'],
  ['deep nesting of lists', CHECK, raw('['.repeat(500_000)), 400, 'broken-json'],
  ['deep nesting that closes', CHECK, raw('['.repeat(200_000) + ']'.repeat(200_000)), 400, 'wrong-type'],
  [
    'deep nesting in a field',
    CHECK,
    raw(`{"id":${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}}`),
    400,
    'missing-field',
    'sender',
  ],
  ['sentAt in the far future', CHECK, { ...good('x'), sentAt: '2030-01-01T00:00:00Z' }, 400, 'bad-value', 'sentAt'],
  [
    'a deadline of nothing',
    CHECK,
    good('x'),
    400,
    'bad-value',
    'Breakwater-Deadline-Ms',
    { 'breakwater-deadline-ms': '0' },
  ],
  ['a content type that is none', CHECK, good('x'), 400, 'bad-value', 'Content-Type', { 'content-type': 'words' }],
  [
    'an unknown query where none is known',
    ['GET', '/v1/campaigns?state=all'],
    undefined,
    400,
    'unknown-field',
    'state',
  ],
  ['an unknown query', ['POST', '/v1/check?speed=fast'], good('x'), 400, 'unknown-field', 'speed'],
  ['a wrong wait', ['POST', '/v1/check?wait=maybe'], good('x'), 400, 'bad-value', 'wait'],
  [
    'a report of no kind',
    ['POST', '/v1/reports'],
    { message: 'm', reporter: 'u', category: PLANTED },
    400,
    'bad-value',
    'category',
  ],
  [
    'a switch of no kind',
    ['PUT', '/v1/recipients/u-1'],
    { directMessagesFrom: PLANTED },
    400,
    'bad-value',
    'directMessagesFrom',
  ],
  [
    'an action of no kind',
    ['POST', '/v1/accounts/u/actions'],
    { action: 'erase', reason: 'r' },
    400,
    'bad-value',
    'action',
  ],
  [
    'an expiry in the past',
    ['POST', '/v1/accounts/u/actions'],
    { action: 'limit', reason: 'r', expiresAt: '2020-01-01T00:00:00Z' },
    400,
    'bad-value',
    'expiresAt',
  ],
  ['a case decision of no kind', ['POST', '/v1/cases/k-1/decide'], { decision: 'maybe' }, 400, 'bad-value', 'decision'],
  [
    'another word on a closed case',
    ['POST', '/v1/cases/k-guilty/decide'],
    { decision: 'innocent' },
    409,
    'case-closed',
    'decision',
  ],
  ['a limit of cases', ['GET', '/v1/cases?limit=5000'], undefined, 400, 'bad-value', 'limit'],
  ['an unknown decision', ['GET', '/v1/decisions/none'], undefined, 404, 'no-decision'],
  ['an unknown message', ['GET', '/v1/messages/none'], undefined, 404, 'no-message'],
  ['an unknown campaign', ['GET', '/v1/campaigns/none'], undefined, 404, 'no-campaign'],
  ['an unknown campaign to contain', ['POST', '/v1/campaigns/none/contain'], {}, 404, 'no-campaign'],
  ['an unknown action to undo', ['DELETE', '/v1/accounts/u/actions/none'], undefined, 404, 'no-action'],
  ['an unknown route', ['GET', '/v2/check'], undefined, 404, 'no-route'],
  ['an address that does not decode', ['GET', '/v1/messages/%ff'], undefined, 400, 'bad-url'],
  ['a control character in an address', ['GET', '/v1/messages/a%00b'], undefined, 400, 'bad-value', 'id'],
  [
    'a period that runs backwards',
    ['GET', '/v1/transparency?from=2026-02-01&to=2026-01-01'],
    undefined,
    400,
    'bad-value',
    'from',
  ],
  ['a foreign event id', ['GET', '/v1/events'], undefined, 400, 'bad-value', 'Last-Event-ID', { 'last-event-id': 'x' }],
];

for (const [name, [method, path], body, status, code, field, headers] of ROWS) {
  test(`${name} is answered ${status} ${code}`, async () => {
    const answer = await server.call(method, path, body, headers);
    const text = await answer.text();
    const { error } = JSON.parse(text) as ErrorBody;
    assert.deepEqual([answer.status, error.code, error.field], [status, code, field], text);
    assert.ok(error.message.length > 10);
    assert.ok(!text.includes(PLANTED), 'the answer repeats the input');
    assert.equal((await server.call('POST', '/v1/check', good('still-there'))).status, 200);
  });
}

test('the same id with another text is a conflict', async () => {
  assert.equal((await server.call('POST', '/v1/check', good('twice'))).status, 200);
  assert.equal((await server.call('POST', '/v1/check', good('twice'))).status, 200);
  const answer = await server.call('POST', '/v1/check', good('twice', 'Something else'));
  assert.equal(answer.status, 409);
  assert.equal(((await answer.json()) as ErrorBody).error.field, 'id');
});

test('a defect answers 500 without the message of the error, and logs only where it was', async () => {
  const answer = await server.call('POST', '/v1/check', good('defect', 'explode'));
  assert.equal(answer.status, 500);
  assert.ok(!(await answer.text()).includes('zorvaplane'));
  assert.match(server.log(), /TypeError/);
});

test('a body that ends before its length leaves the server well', async () => {
  await new Promise<void>((done) => {
    const socket = connect(server.port, '127.0.0.1', () => {
      socket.write(
        `POST /v1/check HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer ${KEY}\r\nContent-Length: 500\r\n\r\n{"id":`,
      );
      socket.end(() => socket.destroy());
    });
    socket.once('close', () => done());
  });
  assert.equal((await server.call('POST', '/v1/check', good('after'))).status, 200);
});

test('odd text is no error: NUL, lone surrogates, any marks', async () => {
  const answer = await server.call(
    'POST',
    '/v1/check',
    raw('{"id":"odd","text":"a\\u0000\\ud800b","sender":{"id":"u"},"to":{"kind":"group","id":"g"}}'),
  );
  assert.equal(answer.status, 200);
  assert.equal(server.road.messages.at(-1)?.text, 'a\u0000\ufffdb');
});

test('a store that refuses is 503 with Retry-After, and the next message is answered', async () => {
  server.road.durable = Promise.reject(new UpstreamError('store-full', 'The disk is full.', 5));
  server.road.durable.catch(() => undefined);
  const answer = await server.call('POST', '/v1/check', good('full'));
  const line = await server.call('POST', '/v1/check/batch', good('full-2'));
  server.road.durable = undefined;
  assert.deepEqual([answer.status, answer.headers.get('retry-after')], [503, '5']);
  assert.equal(((await answer.json()) as ErrorBody).error.code, 'store-full');
  assert.equal(((await line.json()) as ErrorBody).error.code, 'store-full');
  assert.equal((await server.call('POST', '/v1/check', good('full'))).status, 200);
});

test('an answer that is not stored by the deadline is 503, and asking again later gets it', async () => {
  let store = (): void => undefined;
  server.road.durable = new Promise((done) => {
    store = done;
  });
  const headers = { 'breakwater-deadline-ms': '20' };
  const late = await server.call('POST', '/v1/check', good('late', 'stop this'), headers);
  assert.deepEqual([late.status, ((await late.json()) as ErrorBody).error.code], [503, 'deadline']);
  store();
  const again = await server.call('POST', '/v1/check', good('late', 'stop this'), headers);
  assert.deepEqual([again.status, ((await again.json()) as { verdict: string }).verdict], [200, 'intercept']);
  server.road.durable = undefined;
});

test('no log line of this file repeats a text', () => {
  assert.ok(server.log().length > 100);
  for (const word of [PLANTED, 'Good morning', 'zorvaplane']) assert.ok(!server.log().includes(word), word);
});
