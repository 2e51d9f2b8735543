// The two streams over real HTTP: the batch keeps order, answers while it reads, and survives bad lines and a dropped
// connection; the events resume without a hole or a repeat.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { type ClientRequest, type IncomingMessage, request } from 'node:http';
import { after, before, test } from 'node:test';
import { good, KEY, startTestServer, type TestServer } from './fake-road.test.ts';

let server: TestServer;
before(async () => (server = await startTestServer()));
after(() => server[Symbol.asyncDispose]());

const open = (method: string, path: string, headers: Record<string, string> = {}): ClientRequest =>
  request({
    port: server.port,
    host: '127.0.0.1',
    method,
    path,
    headers: { authorization: `Bearer ${KEY}`, ...headers },
  });
const line = (id: string, text?: string): string => `${JSON.stringify(good(id, text))}\n`;

/** Reads lines one at a time. */
const linesOf = (answer: IncomingMessage): (() => Promise<string>) => {
  let rest = '';
  const chunks = answer.setEncoding('utf8')[Symbol.asyncIterator]();
  return async () => {
    for (;;) {
      const end = rest.indexOf('\n');
      if (end >= 0) {
        const one = rest.slice(0, end);
        rest = rest.slice(end + 1);
        return one;
      }
      const next = await chunks.next();
      if (next.done) throw new Error('the stream ended');
      rest += String(next.value);
    }
  };
};

test('a batch answers each line in order, and a bad line with an error that ends nothing', async () => {
  const body = [
    line('b-1'),
    '{"id": broken\n',
    line('b-2', 'stop this'),
    '\n',
    `${JSON.stringify({ ...good('b-3'), colour: 1 })}\r\n`,
    `${'x'.repeat(600_000)}\n`,
    line('b-1', 'another text'),
    JSON.stringify(good('b-4')),
  ].join('');
  const answer = await server.call('POST', '/v1/check/batch', body, { 'content-type': 'application/x-ndjson' });
  assert.equal(answer.headers.get('content-type'), 'application/x-ndjson');
  const lines = (await answer.text())
    .trim()
    .split('\n')
    .map((text) => JSON.parse(text));
  assert.deepEqual(
    lines.map((l) => l.error?.code ?? `${l.id} ${l.verdict}`),
    ['b-1 deliver', 'broken-json', 'b-2 intercept', 'unknown-field', 'line-too-large', 'same-id', 'b-4 deliver'],
  );
  assert.deepEqual(lines.map((l) => l.line).filter(Boolean), [2, 5, 6, 7]);
});

test('a batch answers a line before the next one is sent', async () => {
  const asked = open('POST', '/v1/check/batch');
  asked.write(line('i-1'));
  const [answer] = (await once(asked, 'response')) as [IncomingMessage];
  const next = linesOf(answer);
  assert.equal(JSON.parse(await next()).id, 'i-1');
  asked.write(line('i-2'));
  assert.equal(JSON.parse(await next()).id, 'i-2');
  asked.end();
  await assert.rejects(next(), /ended/);
});

test('a batch reads no more lines than its window while answers wait, then gives all in order', async () => {
  let release = (): void => undefined;
  server.road.durable = new Promise((done) => {
    release = done;
  });
  const before = server.road.messages.length;
  const read = (): number => server.road.messages.length - before;
  const asked = open('POST', '/v1/check/batch', { 'breakwater-deadline-ms': '60000' });
  const responded = once(asked, 'response') as Promise<[IncomingMessage]>;
  for (let i = 0; i < 1000; i++) asked.write(line(`w-${i}`));
  asked.end();
  while (read() < 256) await server.call('GET', '/healthz');
  for (let i = 0; i < 20; i++) await server.call('GET', '/healthz');
  assert.equal(read(), 256);
  server.road.durable = undefined;
  release();
  const [answer] = await responded;
  const next = linesOf(answer);
  for (let i = 0; i < 1000; i++) assert.equal(JSON.parse(await next()).id, `w-${i}`);
  assert.equal(read(), 1000);
});

test('a connection dropped in the middle of a batch keeps what was decided and harms nobody', async () => {
  const before = server.road.messages.length;
  const asked = open('POST', '/v1/check/batch');
  asked.on('error', () => undefined);
  asked.write(line('d-1') + line('d-2') + JSON.stringify(good('d-half')).slice(0, 20));
  const [answer] = (await once(asked, 'response')) as [IncomingMessage];
  answer.on('error', () => undefined);
  const next = linesOf(answer);
  await next();
  await next();
  asked.destroy();
  assert.equal((await server.call('POST', '/v1/check', good('d-3'))).status, 200);
  assert.deepEqual(
    server.road.messages.slice(before).map((m) => m.id),
    ['d-1', 'd-2', 'd-3'],
  );
});

const readEvents = async (headers: Record<string, string>, count: number): Promise<string[]> => {
  const asked = open('GET', '/v1/events', headers);
  asked.end();
  const [answer] = (await once(asked, 'response')) as [IncomingMessage];
  answer.on('error', () => undefined);
  const next = linesOf(answer);
  const seen: string[] = [];
  let id = '-';
  let live = false;
  while (seen.length < count) {
    const text = await next();
    if (text.startsWith('id: ')) id = text.slice(4);
    if (text.startsWith('event: ')) seen.push(`${id} ${text.slice(7)}`);
    if (!live && text.startsWith('retry')) {
      live = true;
      if (headers['last-event-id'] === undefined) server.road.emit({ seq: 1000 });
    }
  }
  asked.destroy();
  return seen;
};

test('events start live without Last-Event-ID', async () => {
  server.road.stored.length = 0;
  assert.deepEqual(await readEvents({}, 1), ['1000 release']);
});

test('events resume after Last-Event-ID from the store, in order, each once', async () => {
  server.road.stored.length = 0;
  for (let seq = 1; seq <= 1200; seq++) server.road.emit({ seq });
  const seen = await readEvents({ 'last-event-id': '100' }, 1100);
  assert.deepEqual(
    seen,
    Array.from({ length: 1100 }, (_, i) => `${101 + i} release`),
  );
});

test('a Last-Event-ID older than what is kept gets a gap first', async () => {
  server.road.stored.length = 0;
  for (let seq = 50; seq <= 52; seq++) server.road.emit({ seq });
  assert.deepEqual(await readEvents({ 'last-event-id': '3' }, 4), ['- gap', '50 release', '51 release', '52 release']);
});

test('a client that leaves is forgotten', async () => {
  await readEvents({}, 1);
  for (let i = 0; i < 100 && server.road.listeners() > 0; i++) await new Promise((done) => setImmediate(done));
  await server.call('GET', '/healthz');
  assert.equal(server.road.listeners(), 0);
});

test('closing the server ends open batches and event streams', async () => {
  const own = await startTestServer();
  const ended: Promise<void>[] = [];
  for (const [method, path] of [
    ['POST', '/v1/check/batch'],
    ['GET', '/v1/events'],
  ] as const) {
    const asked = request({
      port: own.port,
      host: '127.0.0.1',
      method,
      path,
      headers: { authorization: `Bearer ${KEY}` },
    });
    asked.on('error', () => undefined);
    if (method === 'POST') asked.write(line('c-1'));
    else asked.end();
    const [answer] = (await once(asked, 'response')) as [IncomingMessage];
    answer.on('error', () => undefined);
    ended.push(new Promise((done) => answer.once('close', done)));
    answer.resume();
  }
  await own[Symbol.asyncDispose]();
  await Promise.all(ended);
});
