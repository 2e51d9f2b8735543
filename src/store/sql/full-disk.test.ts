// When there is no room: the unit that does not fit is refused, its neighbours are not, and the store says it is well again by
// itself as soon as there is room. What was deleted is no longer on the disk.
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { waitUntil } from '../../../test/servers/process.ts';
import type { UpstreamError } from '../../model/errors.ts';
import { sampleDecision } from '../conformance.ts';
import { RETENTION } from '../retention.ts';
import type { Store, Unit } from '../store.ts';
import { openSqliteStore } from './open.ts';

const folder = mkdtempSync(join(tmpdir(), 'breakwater-full-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** SQLite itself says "full" (code 13) when the file has reached its limit, as it does when the disk has no room. */
const PAGES = 160;

const event = (seq: number, bytes: number): Unit => [
  { do: 'event', event: { seq, platform: 'main', at: seq, type: 'release', body: { filler: 'x'.repeat(bytes) } } },
];

const fill = async (store: Store): Promise<UpstreamError> => {
  for (let seq = 1; seq < 1000; seq++) {
    try {
      await store.write(event(seq, 4000));
    } catch (error) {
      return error as UpstreamError;
    }
  }
  throw new Error('The file never became full.');
};

test('a unit too large for the room left is refused alone; those written with it are stored', async () => {
  await using store = await openSqliteStore({ folder: join(folder, 'neighbours'), pageLimit: PAGES });
  const results = await Promise.allSettled([
    store.write([{ do: 'decision', decision: sampleDecision('before') }]),
    store.write([{ do: 'decision', decision: sampleDecision('half') }, ...event(1, PAGES * 4096)]),
    store.write([{ do: 'decision', decision: sampleDecision('behind') }]),
  ]);
  assert.deepEqual(
    results.map((one) => (one.status === 'rejected' ? one.reason.code : 'stored')),
    ['stored', 'store-full', 'stored'],
  );
  assert.deepEqual((await store.decisions.open()).map((d) => d.id).sort(), ['before', 'behind']);
});

test('a full store says so with a time to come back, and is well again by itself when there is room', async () => {
  await using store = await openSqliteStore({ folder: join(folder, 'recovers'), pageLimit: PAGES });
  assert.equal(store.healthy(), true);
  const refused = await fill(store);
  assert.deepEqual([refused.code, refused.status, refused.retryAfter], ['store-full', 503, 5]);
  assert.match(refused.message, /disk is full: nothing was stored/);
  assert.equal(store.healthy(), false);
  assert.ok((await store.events.bounds()).last > 10, 'reading goes on');
  const gone = await store.expire(2 * RETENTION.eventMs);
  assert.ok((gone.events ?? 0) > 10);
  await waitUntil(() => store.healthy());
  await store.write([{ do: 'decision', decision: sampleDecision('after') }]);
  assert.equal((await store.decisions.get('after'))?.id, 'after');
});

test('a record the database does not take says nothing about the health of the store', async () => {
  await using store = await openSqliteStore({ folder: join(folder, 'refused') });
  const entry = { at: 1, kind: 'x', subject: 's', body: { big: 1n as unknown } };
  await assert.rejects(store.write([{ do: 'ledger', entry }]), { code: 'store-refused' });
  assert.equal(store.healthy(), true);
});

test('the bytes of a dropped text are in no file once expiry has run', async () => {
  const data = join(folder, 'dropped');
  await using store = await openSqliteStore({ folder: data });
  const bytes = Buffer.from('quibblefinch'.repeat(20));
  const onDisk = (): boolean => readdirSync(data).some((name) => readFileSync(join(data, name)).includes(bytes));
  const evidence = {
    ...{ platform: 'main', message: 'm-1', account: 'u-1', kind: 'held' as const, at: 1, expiresAt: 9e15 },
    ...{ sealed: new Uint8Array(bytes), ownKey: new Uint8Array([1]), personKey: undefined },
  };
  await store.write([{ do: 'evidence', evidence, personKey: undefined }]);
  assert.equal(onDisk(), true);
  await store.write([{ do: 'drop-evidence', platform: 'main', message: 'm-1' }]);
  await store.expire(2);
  assert.equal(onDisk(), false);
});
