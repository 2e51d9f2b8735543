// Who may ask: keys, the one-time code and its cookie, and the Host and Origin checks, over real HTTP.
import assert from 'node:assert/strict';
import { request } from 'node:http';
import { after, before, test } from 'node:test';
import { KEY, NOW, startTestServer, type TestServer } from './fake-road.test.ts';
import { COOKIE, createSignIn, hashKey, SESSION_MS } from './sign-in.ts';

let server: TestServer;
before(async () => (server = await startTestServer()));
after(() => server[Symbol.asyncDispose]());

/** fetch forbids setting Host; plain http does not. */
const ask = (path: string, headers: Record<string, string>): Promise<{ status: number; code: string }> =>
  new Promise((resolve, reject) => {
    request({ port: server.port, host: '127.0.0.1', path, headers }, (answer) => {
      let text = '';
      answer.on('data', (chunk) => (text += chunk));
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, code: text.includes('"error"') ? JSON.parse(text).error.code : '' }),
      );
    })
      .once('error', reject)
      .end();
  });
const key = { authorization: `Bearer ${KEY}` };

const ROWS: readonly (readonly [
  name: string,
  path: string,
  headers: Record<string, string>,
  status: number,
  code: string,
])[] = [
  ['no key', '/v1/live', {}, 401, 'no-key'],
  ['a wrong key', '/v1/live', { authorization: 'Bearer wrong' }, 401, 'wrong-key'],
  ['a key that only begins right', '/v1/live', { authorization: `Bearer ${KEY}x` }, 401, 'wrong-key'],
  ['another scheme', '/v1/live', { authorization: `Basic ${KEY}` }, 401, 'no-key'],
  ['an invented cookie', '/v1/live', { cookie: `${COOKIE}=${NOW + 1000}.abc` }, 401, 'no-key'],
  ['metrics without a key', '/metrics', {}, 401, 'no-key'],
  ['the right key', '/v1/live', key, 200, ''],
  ['the right key by another loopback name', '/v1/live', { ...key, host: 'localhost:1' }, 200, ''],
  ['a foreign Host', '/v1/live', { ...key, host: 'evil.example' }, 403, 'foreign-host'],
  ['a foreign Host on an open route', '/healthz', { host: 'evil.example' }, 403, 'foreign-host'],
  ['a foreign Origin', '/v1/live', { ...key, origin: 'http://evil.example' }, 403, 'foreign-origin'],
  ['an opaque Origin', '/v1/live', { ...key, origin: 'null' }, 403, 'foreign-origin'],
  [
    'another port as Origin',
    '/v1/live',
    { ...key, host: '127.0.0.1:8070', origin: 'http://127.0.0.1:9' },
    403,
    'foreign-origin',
  ],
  ['the own Origin', '/v1/live', { ...key, host: '127.0.0.1:8070', origin: 'http://127.0.0.1:8070' }, 200, ''],
  ['health without a key', '/healthz', {}, 200, ''],
];
for (const [name, path, headers, status, code] of ROWS) {
  test(`${name} is answered ${status} ${code}`, async () =>
    assert.deepEqual(await ask(path, headers), { status, code }));
}

test('the printed address signs a browser in once, with a strict cookie that scripts cannot read', async () => {
  const first = await server.call('GET', server.signIn, undefined, { authorization: '' });
  assert.equal(first.status, 303);
  assert.equal(first.headers.get('location'), '/');
  const cookie = first.headers.get('set-cookie') ?? '';
  assert.match(cookie, /HttpOnly/);
  assert.match(cookie, /SameSite=Strict/);
  const second = await server.call('GET', server.signIn, undefined, { authorization: '' });
  assert.equal(second.status, 401);
  assert.equal(second.headers.get('set-cookie'), null);
  const signedIn = await fetch(`${server.url}/v1/live`, { headers: { cookie: cookie.split(';')[0] ?? '' } });
  assert.equal(signedIn.status, 200);
});

test('a session outlives a restart with the same key, and ends in time', () => {
  let now = NOW;
  const make = (fill: number) =>
    createSignIn({
      keys: [{ name: 'operator', hash: hashKey(KEY) }],
      sessionKey: Buffer.alloc(32, fill),
      host: '127.0.0.1',
      now: () => now,
    });
  const before = make(1);
  const cookie = before.exchange(before.code);
  assert.equal(make(1).identify({}, cookie), 'operator');
  assert.throws(() => make(2).identify({}, cookie), /sign in/);
  now += SESSION_MS;
  assert.throws(() => make(1).identify({}, cookie), /sign in/);
});

test('every answer forbids frames, foreign scripts and sniffing, and an unbuilt console says so', async () => {
  const page = await fetch(`${server.url}/`);
  assert.match(await page.text(), /console:build/);
  for (const answer of [page, await fetch(`${server.url}/healthz`), await fetch(`${server.url}/v1/live`)]) {
    assert.match(answer.headers.get('content-security-policy') ?? '', /frame-ancestors 'none'/);
    assert.equal(answer.headers.get('x-content-type-options'), 'nosniff');
  }
});
