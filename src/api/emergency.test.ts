// `PUT`, `GET` and `DELETE /v1/emergency`: at most a day, with a reason; renewed it keeps its beginning; ended it is over.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NOW, startTestServer } from './fake-road.test.ts';

const order = { hours: 2, youngerThanDays: 14, reason: 'attacks called for in many chats' };

test('declared, renewed, ended; the cost stands beside it', async () => {
  await using server = await startTestServer();
  const first = await (await server.call('PUT', '/v1/emergency', { ...order, audience: { languages: ['ru'] } })).json();
  assert.deepEqual(
    [first.on, first.since, first.until, first.audience, first.by],
    [true, new Date(NOW).toISOString(), new Date(NOW + 7_200_000).toISOString(), { languages: ['ru'] }, 'operator'],
  );
  const renewed = await (await server.call('PUT', '/v1/emergency', { ...order, hours: 24 })).json();
  assert.deepEqual([renewed.since, renewed.until], [first.since, new Date(NOW + 86_400_000).toISOString()]);
  const seen = await (await server.call('GET', '/v1/emergency')).json();
  assert.deepEqual(seen, renewed);
  assert.deepEqual(seen.cost, { held: 3, intercepted: 1, heldLastHour: 2, delayMs: { p50: 500, p99: 510 } });
  assert.equal((await (await server.call('DELETE', '/v1/emergency')).json()).on, false);
  assert.equal((await (await server.call('GET', '/v1/emergency')).json()).on, false);
});

const BAD: readonly (readonly [string, Record<string, unknown>, string])[] = [
  ['longer than a day', { ...order, hours: 25 }, 'hours'],
  ['no time at all', { ...order, hours: 0 }, 'hours'],
  ['without a reason', { ...order, reason: ' ' }, 'reason'],
  ['for accounts of no age', { ...order, youngerThanDays: 0 }, 'youngerThanDays'],
  ['an audience by religion', { ...order, audience: { religion: 'any' } }, 'religion'],
];
for (const [name, body, field] of BAD)
  test(`refused: ${name}`, async () => {
    await using server = await startTestServer();
    const answer = await server.call('PUT', '/v1/emergency', body);
    assert.equal(answer.status, 400);
    const { error } = await answer.json();
    assert.match(`${error.field} ${error.message}`, new RegExp(field, 'u'));
    assert.equal((await (await server.call('GET', '/v1/emergency')).json()).on, false);
  });
