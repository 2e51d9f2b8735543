// Webhooks arrive in order, signed as Standard Webhooks says, again after a failure, and never twice without one.
import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { test } from 'node:test';
import type { StampedEvent } from '../model/event.ts';
import { createWebhooks } from './webhooks.ts';

const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const event = (seq: number): StampedEvent => ({ type: 'release', id: `m-${seq}`, at: 0, platform: 'main', seq });

const open = (answers: readonly number[]) => {
  const taken: { id: string; signed: boolean; body: string }[] = [];
  let at = 0;
  let calls = 0;
  const job = createWebhooks({
    road: {
      eventsSince: async (seq, limit) => ({
        from: seq,
        gap: false,
        events: Array.from({ length: 250 }, (_, i) => event(i + 1))
          .filter((e) => e.seq > seq)
          .slice(0, limit),
      }),
    },
    url: 'https://example.org/hook',
    secret: SECRET,
    cursor: {
      read: () => at,
      write: (seq) => {
        at = seq;
      },
    },
    send: (async (_url: string, init: RequestInit) => {
      const headers = init.headers as Record<string, string>;
      const status = answers[calls++] ?? 200;
      if (status === 0) throw new TypeError('refused');
      const text = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${String(init.body)}`;
      const expected = createHmac('sha256', Buffer.from(SECRET.slice(6), 'base64'))
        .update(text)
        .digest('base64');
      if (status === 200)
        taken.push({
          id: headers['webhook-id'] ?? '',
          signed: headers['webhook-signature'] === `v1,${expected}`,
          body: String(init.body),
        });
      return new Response(null, { status });
    }) as typeof fetch,
    warn: () => undefined,
  });
  return { job, taken, calls: () => calls };
};

test('all events arrive once, in order, signed', async () => {
  const { job, taken } = open([]);
  await job.run(5_000);
  await job.run(6_000);
  assert.deepEqual(
    taken.map((t) => t.id),
    Array.from({ length: 250 }, (_, i) => `main_${i + 1}`),
  );
  assert.ok(taken.every((t) => t.signed));
  assert.deepEqual(JSON.parse(taken[0]?.body ?? ''), {
    type: 'release',
    id: 'm-1',
    at: '1970-01-01T00:00:00.000Z',
    platform: 'main',
    seq: 1,
  });
});

for (const failure of [0, 500, 302, 410]) {
  test(`after ${failure === 0 ? 'no connection' : failure} the same event comes again, later, and none is skipped`, async () => {
    const { job, taken, calls } = open([200, failure, failure]);
    await job.run(0);
    assert.deepEqual([taken.length, calls()], [1, 2]);
    await job.run(500);
    assert.equal(calls(), 2, 'it waits');
    await job.run(1_000);
    assert.equal(calls(), 3);
    await job.run(2_500);
    assert.equal(calls(), 3, 'it waits longer');
    await job.run(3_000);
    assert.equal(taken.length, 250);
    assert.equal(taken[1]?.id, 'main_2');
  });
}
