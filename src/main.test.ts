// The real server on the real store, in this process: sign-in, second process, secrets, stop and keys across restarts,
// backup while running and its restore, and answers of the real road that match the served OpenAPI text.
import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer as createTcpServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import pino from 'pino';
import { waitUntil } from '../test/servers/process.ts';
import type { Config } from './config.ts';
import { backupData, countersStored, listen, type Running, stopStored } from './main.ts';

const folder = mkdtempSync(join(tmpdir(), 'breakwater main '));
after(() => rmSync(folder, { recursive: true, force: true }));
const KEY = 'key-for-tests';
let made = 0;
const fresh = (more: Partial<Config> = {}): Config => {
  const data = join(folder, `data-${made++}`);
  return {
    ...{ port: 0, host: '127.0.0.1', data, secrets: `${data}-secrets`, key: KEY, logLevel: 'silent' },
    ...{ databaseUrl: undefined, redisUrl: undefined, webhook: undefined, opinion: undefined },
    ...more,
  };
};
const log = pino({ level: 'silent' });

const start = async (config: Config) => {
  const running = await listen(config, log);
  const call = async (method: string, path: string, body?: unknown): Promise<{ status: number; body: any }> => {
    const answer = await fetch(running.url + path, {
      method,
      headers: { authorization: `Bearer ${KEY}` },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: answer.status, body: await answer.json() };
  };
  while ((await call('GET', '/readyz')).status !== 200);
  return { ...running, call, [Symbol.asyncDispose]: () => running[Symbol.asyncDispose]() };
};
const message = (id: string, text: string, sender = `u-${id}`) => ({
  ...{ id, text, relation: 'stranger', sender: { id: sender }, to: { kind: 'direct', id: `r-${id}` } },
});
const CALL = 'Everyone, kill the officials tonight';

test('a key is made at the first start only, and works after a restart', async () => {
  const config = fresh({ key: undefined });
  const first: Running = await listen(config, log);
  const key = first.madeKey ?? '';
  await first[Symbol.asyncDispose]();
  await using second = await listen(config, log);
  assert.equal(second.madeKey, undefined);
  const answer = await fetch(`${second.url}/v1/live`, { headers: { authorization: `Bearer ${key}` } });
  assert.equal(answer.status, 200);
});

test('the files of the data are for their owner alone, and a Last-Event-ID from elsewhere gets a gap', async () => {
  const config = fresh();
  await using server = await start(config);
  await server.call('POST', '/v1/check', message('m-1', CALL));
  for (const name of readdirSync(config.data ?? '').filter((one) => one.startsWith('breakwater')))
    assert.equal(statSync(join(config.data ?? '', name)).mode & 0o077, 0, name);
  const headers = { authorization: `Bearer ${KEY}`, 'last-event-id': '999999999' };
  const abort = new AbortController();
  const answer = await fetch(`${server.url}/v1/events`, { headers, signal: abort.signal });
  let text = '';
  for await (const chunk of answer.body ?? []) {
    text += Buffer.from(chunk).toString();
    if (text.includes('event: gap')) await server.call('POST', '/v1/check', message(`m-${text.length}`, `${CALL} 2`));
    if (text.includes('event: verdict')) break;
  }
  abort.abort();
  assert.ok(text.indexOf('event: gap') < text.indexOf('event: verdict'));
});

test('a second process on the same folder stops with a sentence and leaves the first one well', async () => {
  const config = fresh();
  await using first = await start(config);
  await assert.rejects(listen(config, log), /already uses the data folder/);
  assert.equal((await first.call('POST', '/v1/check', message('m', 'Good morning'))).status, 200);
});

test('a port in use stops the start, and the folder is free again after it', async () => {
  const blocker = createTcpServer();
  await new Promise<void>((done) => blocker.listen(0, '127.0.0.1', done));
  const config = fresh();
  await assert.rejects(listen({ ...config, port: (blocker.address() as AddressInfo).port }, log), /EADDRINUSE/);
  blocker.close();
  await using server = await start(config);
  assert.equal((await server.call('GET', '/readyz')).status, 200);
});

test('missing or wrong secrets refuse old data with a sentence, and no new key is made', async () => {
  const config = fresh();
  const other = fresh();
  for (const one of [config, other]) await (await start(one))[Symbol.asyncDispose]();
  await assert.rejects(listen({ ...config, secrets: join(folder, 'nowhere') }, log), /no key/);
  assert.equal(existsSync(join(folder, 'nowhere', 'root.key')), false);
  await assert.rejects(listen({ ...config, secrets: other.secrets }, log), /does not belong/);
  writeFileSync(join(other.secrets, 'root.key'), 'short');
  await assert.rejects(listen(other, log), /bytes instead of 32/);
});

test('stop survives a restart, and a backup made while running is a server of its own', async () => {
  const config = fresh();
  let server = await start(config);
  await server.call('POST', '/v1/check', message('m-1', CALL));
  assert.equal((await server.call('POST', '/v1/stop')).body.stopped, true);
  const copy = fresh();
  await backupData(config, copy.data);
  await assert.rejects(backupData(config, copy.data), /empty folder/);
  await server.call('POST', '/v1/check', message('m-2', 'later'));
  await server[Symbol.asyncDispose]();
  server = await start(config);
  assert.equal((await server.call('GET', '/v1/live')).body.stopped, true);
  await server[Symbol.asyncDispose]();
  cpSync(config.secrets, copy.secrets, { recursive: true });
  await using restored = await start(copy);
  assert.equal((await restored.call('GET', '/v1/live')).body.stopped, true);
  const kept = await restored.call('GET', '/v1/messages/m-1');
  assert.deepEqual([kept.status, kept.body.text], [200, CALL]);
  assert.ok(readdirSync(copy.data).includes('breakwater.sqlite'));
});

test('figures and a stop without a server act on nobody, even where a containment was left unfinished', async () => {
  const config = fresh();
  const server = await start(config);
  for (let i = 0; i < 30; i++) await server.call('POST', '/v1/check?wait=true', message(`w-${i}`, `${CALL} ${i}`));
  await server.call('POST', '/v1/stop');
  const missed = await server.call('POST', '/v1/check', message('w-missed', `${CALL} 31`));
  assert.equal(missed.body.campaign.state, 'contained');
  await server.call('POST', '/v1/start');
  await server[Symbol.asyncDispose]();
  const now = Date.now();
  const figures = await countersStored(config, now - 86_400_000, now);
  assert.ok((figures['account-blocked'] ?? 0) > 0);
  await stopStored(config, 'test');
  assert.deepEqual(await countersStored(config, now - 86_400_000, now), figures);
  await using again = await start(config);
  assert.equal((await again.call('GET', '/v1/live')).body.stopped, true);
  assert.equal((await again.call('GET', '/v1/accounts/u-w-missed')).body.restriction, undefined);
});

test('what the real road answers matches the OpenAPI text it serves', async () => {
  await using server = await start(fresh());
  const { body: document } = await server.call('GET', '/openapi.json');
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema({ $id: 'doc', components: document.components });
  const call = async (method: string, path: string, url: string, body?: unknown): Promise<any> => {
    const answer = await server.call(method, url, body);
    const schema =
      document.paths[path][method.toLowerCase()].responses[answer.status].content['application/json'].schema;
    const check = ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"#/components/', '"doc#/components/')));
    assert.ok(check(answer.body), `${method} ${url}: ${JSON.stringify(check.errors)} ${JSON.stringify(answer.body)}`);
    return answer.body;
  };
  for (let i = 0; i < 30; i++)
    await call('POST', '/v1/check', '/v1/check?wait=true', message(`w-${i}`, `${CALL} ${i}`));
  await call('POST', '/v1/check', '/v1/check', message('m-ok', 'Good morning'));
  const report = { message: 'w-3', reporter: 'u-x', category: 'violence' };
  await call('POST', '/v1/reports', '/v1/reports', report);
  const { campaigns } = await call('GET', '/v1/campaigns', '/v1/campaigns');
  assert.ok(campaigns.length >= 1, 'the wave is a campaign');
  const own = `/v1/campaigns/${campaigns[0].id}`;
  const detail = await call('GET', '/v1/campaigns/{id}', own);
  assert.ok(detail.variants.length > 0 && detail.accounts.length > 0);
  await call('POST', '/v1/campaigns/{id}/preview', '/v1/campaigns/none/preview');
  await call('POST', '/v1/campaigns/{id}/preview', `${own}/preview`);
  await call('POST', '/v1/campaigns/{id}/contain', `${own}/contain`);
  // Late members are acted on within a sweep's time.
  await waitUntil(async () => (await server.call('GET', '/v1/accounts/u-w-29')).body.restriction === 'block', 5000);
  const account = await call('GET', '/v1/accounts/{id}', '/v1/accounts/u-w-29');
  await call('POST', '/v1/accounts/{id}/actions', '/v1/accounts/u-y/actions', { action: 'limit', reason: 'x' });
  const action = account.actions[0].id;
  await call('DELETE', '/v1/accounts/{id}/actions/{action}', `/v1/accounts/u-w-29/actions/${action}`);
  const { cases } = await call('GET', '/v1/cases', '/v1/cases');
  assert.ok(cases.length > 0);
  await call('POST', '/v1/campaigns/{id}/dismiss', `${own}/dismiss`);
  assert.equal((await call('GET', '/v1/accounts/{id}', '/v1/accounts/u-w-20')).restriction, undefined);
  await call('GET', '/v1/messages/{id}', '/v1/messages/w-29');
  await call('PUT', '/v1/recipients/{id}', '/v1/recipients/r-1', { directMessagesFrom: 'contacts' });
  const refused = await call('POST', '/v1/check', '/v1/check', {
    ...message('m-r', 'Hello'),
    to: { kind: 'direct', id: 'r-1' },
  });
  assert.equal(refused.reason.code, 'recipient-choice');
  const known = await call('POST', '/v1/bank', '/v1/bank', { name: 'leaflet', text: 'The blue heron waits.' });
  assert.equal((await call('GET', '/v1/bank', '/v1/bank')).entries.length, 1);
  await call('DELETE', '/v1/bank/{id}', `/v1/bank/${known.id}`);
  await call('GET', '/v1/transparency', '/v1/transparency');
  await call('GET', '/v1/live', '/v1/live');
});

test('an Idempotency-Key does an action once, and refuses another one under it', async () => {
  await using server = await start(fresh());
  const act = async (action: string): Promise<{ status: number; body: any }> => {
    const answer = await fetch(`${server.url}/v1/accounts/u-1/actions`, {
      method: 'POST',
      headers: { authorization: `Bearer ${KEY}`, 'idempotency-key': 'once' },
      body: JSON.stringify({ action, reason: 'r', evidence: [] }),
    });
    return { status: answer.status, body: await answer.json() };
  };
  const first = await act('limit');
  const second = await act('limit');
  assert.deepEqual([first.status, second.status, second.body.id], [201, 201, first.body.id]);
  assert.equal((await act('block')).status, 409);
  assert.equal((await server.call('GET', '/v1/accounts/u-1')).body.actions.length, 1);
});
