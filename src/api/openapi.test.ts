// What is served at /openapi.json is what the routes answer: every real answer is validated against it, and every route
// of it is called.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { routes } from './all.ts';
import { good, startTestServer, type TestServer } from './fake-road.test.ts';

type Operation = {
  readonly responses: Record<string, { readonly content?: Record<string, { readonly schema: object }> }>;
};
type Document = {
  readonly openapi: string;
  readonly paths: Record<string, Record<string, Operation>>;
  readonly components: object;
};

let server: TestServer;
let document: Document;
let ajv: Ajv2020;
before(async () => {
  server = await startTestServer();
  document = (await (await fetch(`${server.url}/openapi.json`)).json()) as Document;
  ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema({ $id: 'doc', components: document.components });
});
after(() => server[Symbol.asyncDispose]());

/** The answer must match the schema of its status; refs point into the document. */
const validate = (path: string, method: string, status: number, type: string, value: unknown): void => {
  const schema = document.paths[path]?.[method]?.responses[status]?.content?.[type]?.schema;
  assert.ok(schema !== undefined, `${method} ${path} does not promise ${status} ${type}`);
  const text = JSON.stringify(schema).replaceAll('"#/components/', '"doc#/components/');
  const check = ajv.compile(JSON.parse(text) as object);
  assert.ok(check(value), `${method} ${path} ${status}: ${JSON.stringify(check.errors)} ${JSON.stringify(value)}`);
};

const ACTION = { action: 'block', reason: 'own calls', evidence: ['m-1'] };
const CALLS: readonly (readonly [path: string, method: string, url: string, body: unknown, status: number])[] = [
  ['/v1/check', 'post', '/v1/check', good('m-1'), 200],
  ['/v1/check', 'post', '/v1/check', good('m-2', 'hold this'), 200],
  ['/v1/check', 'post', '/v1/check?wait=true', good('m-2', 'hold this'), 200],
  ['/v1/check', 'post', '/v1/check', good('m-3', 'stop this'), 200],
  ['/v1/check', 'post', '/v1/check', { ...good('m-4'), id: 4 }, 400],
  ['/v1/check', 'post', '/v1/check', good('m-1', 'other'), 409],
  ['/v1/check', 'post', '/v1/check', good('m-5', 'a'.repeat(65_537)), 413],
  ['/v1/reports', 'post', '/v1/reports', { message: 'm-1', reporter: 'u-2', category: 'violence' }, 202],
  ['/v1/decisions/{id}', 'get', '/v1/decisions/d-m-3', undefined, 200],
  ['/v1/decisions/{id}', 'get', '/v1/decisions/none', undefined, 404],
  ['/v1/messages/{id}', 'get', '/v1/messages/m-3', undefined, 200],
  ['/v1/messages/{id}', 'get', '/v1/messages/m-2', undefined, 200],
  ['/v1/accounts/{id}/actions', 'post', '/v1/accounts/u-9/actions', ACTION, 201],
  ['/v1/accounts/{id}', 'get', '/v1/accounts/u-9', undefined, 200],
  ['/v1/accounts/{id}', 'get', '/v1/accounts/nobody', undefined, 200],
  ['/v1/accounts/{id}/actions/{action}', 'delete', '/v1/accounts/u-9/actions/a-0', undefined, 200],
  ['/v1/campaigns', 'get', '/v1/campaigns', undefined, 200],
  ['/v1/campaigns/{id}', 'get', '/v1/campaigns/c-1', undefined, 200],
  ['/v1/campaigns/{id}/preview', 'post', '/v1/campaigns/c-1/preview', {}, 200],
  ['/v1/campaigns/{id}/contain', 'post', '/v1/campaigns/c-1/contain', undefined, 200],
  ['/v1/campaigns/{id}/dismiss', 'post', '/v1/campaigns/c-1/dismiss', {}, 200],
  ['/v1/campaigns/{id}/dismiss', 'post', '/v1/campaigns/none/dismiss', {}, 404],
  ['/v1/cases', 'get', '/v1/cases', undefined, 200],
  ['/v1/cases', 'get', '/v1/cases?open=false&limit=7', undefined, 200],
  ['/v1/cases/{id}/decide', 'post', '/v1/cases/k-1/decide', { decision: 'release' }, 200],
  ['/v1/recipients/{id}', 'put', '/v1/recipients/u-2', { directMessagesFrom: 'known' }, 200],
  ['/v1/bank', 'get', '/v1/bank', undefined, 200],
  ['/v1/bank', 'post', '/v1/bank', { name: 'leaflet', text: 'The blue heron waits.' }, 200],
  ['/v1/bank', 'post', '/v1/bank', { name: 'leaflet' }, 400],
  ['/v1/bank/{id}', 'delete', '/v1/bank/ab', undefined, 200],
  ['/v1/transparency', 'get', '/v1/transparency', undefined, 200],
  ['/v1/transparency', 'get', '/v1/transparency?from=2026-03-01&to=2026-03-08T00:00:00Z', undefined, 200],
  ['/v1/live', 'get', '/v1/live', undefined, 200],
  ['/v1/emergency', 'put', '/v1/emergency', { hours: 1, youngerThanDays: 30, reason: 'a test' }, 200],
  ['/v1/emergency', 'get', '/v1/emergency', undefined, 200],
  ['/v1/emergency', 'delete', '/v1/emergency', undefined, 200],
  ['/v1/stop', 'post', '/v1/stop', undefined, 200],
  ['/v1/start', 'post', '/v1/start', {}, 200],
  ['/healthz', 'get', '/healthz', undefined, 200],
];

test('every answer matches what the document promises, and every JSON route is among them', async () => {
  assert.equal(document.openapi, '3.1.0');
  const called = new Set<string>();
  for (const [path, method, url, body, status] of CALLS) {
    const answer = await server.call(method.toUpperCase(), url, body);
    const value: unknown = await answer.json();
    assert.equal(answer.status, status, `${method} ${url}: ${JSON.stringify(value)}`);
    validate(path, method, status, 'application/json', value);
    called.add(`${method} ${path}`);
  }
  const elsewhere = ['post /v1/check/batch', 'get /v1/events', 'get /readyz', 'get /metrics'];
  const all = routes.map((r) => `${r.method.toLowerCase()} ${r.path.replace(/:(\w+)/g, '{$1}')}`);
  assert.deepEqual([...called, ...elsewhere].sort(), all.sort());
});

test('a validation that cannot fail guards nothing: a wrong answer is refused', () => {
  assert.throws(() => validate('/v1/check', 'post', 200, 'application/json', { id: 'm' }));
  assert.throws(() => validate('/v1/live', 'get', 200, 'application/json', { messages: 'many' }));
});

test('readyz is 503 with Retry-After until the road has recovered, then 200', async () => {
  const early = await fetch(`${server.url}/readyz`);
  assert.equal(early.status, 503);
  assert.ok(Number(early.headers.get('retry-after')) >= 1);
  validate('/readyz', 'get', 503, 'application/json', await early.json());
  server.road.becomeReady();
  await server.road.ready;
  const late = await fetch(`${server.url}/readyz`);
  assert.equal(late.status, 200);
  validate('/readyz', 'get', 200, 'application/json', await late.json());
});

test('metrics name the live figures and the answers by route', async () => {
  const text = await (await server.call('GET', '/metrics')).text();
  assert.match(text, /breakwater_live\{name="campaigns"\} 1/);
  assert.match(text, /breakwater_http_answers_total\{route="\/v1\/check",status="200"\} \d/);
});

test('every reference of the document leads somewhere, and no operation id is used twice', () => {
  const text = JSON.stringify(document);
  const { schemas } = document.components as { schemas: Record<string, unknown> };
  for (const [, name] of text.matchAll(/#\/components\/schemas\/(\w+)/g)) assert.ok((name ?? '') in schemas, name);
  const ids = [...text.matchAll(/"operationId":"(\w+)"/g)].map((m) => m[1]);
  assert.equal(new Set(ids).size, ids.length);
});
