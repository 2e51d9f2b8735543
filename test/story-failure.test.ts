// When the store refuses (contract.md §15), when a detector fails, and when the breaker trips: nothing is lost, nothing is hidden.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actions } from '../src/actions/all.ts';
import { buildBreakwater } from '../src/build.ts';
import { deriveKeys } from '../src/evidence/keys.ts';
import { UpstreamError } from '../src/model/errors.ts';
import { readMessage } from '../src/model/read-message.ts';
import defaults from '../src/policy/default.json' with { type: 'json' };
import { createIds, seededBytes } from '../src/road/ids.ts';
import type { Outcome } from '../src/road/road.ts';
import { createStreamClock } from '../src/road/stream-clock.ts';
import { createMemoryStore } from '../src/store/memory/memory-store.ts';
import type { Store } from '../src/store/store.ts';
import { CALL, GREETING, judging, type Line, messageLine, openWorld, START, SUSPECT, wave } from './story-world.ts';

/** A store whose disk can fill up. */
const fillable = (): { readonly store: Store; full: boolean } => {
  const inner = createMemoryStore();
  const world: { readonly store: Store; full: boolean } = {
    full: false,
    store: {
      ...inner,
      write: (unit) =>
        world.full ? Promise.reject(new UpstreamError('store-full', 'The disk is full.')) : inner.write(unit),
      healthy: () => !world.full,
    },
  };
  return world;
};

const openRoad = async (store: Store, more: Partial<Parameters<typeof buildBreakwater>[0]> = {}) => {
  const clock = createStreamClock(START);
  const road = buildBreakwater({
    ...{ clock, store, learns: false, keeping: 'durable', judging: judging() },
    keys: deriveKeys(seededBytes(1, 32)),
    newId: createIds(clock.now, seededBytes(3)),
    ...more,
  });
  await road.ready;
  const check = (line: Line): Outcome => {
    const { type: _, ...body } = line;
    clock.advanceTo(Date.parse(body.sentAt));
    return road.check(readMessage(body, { platform: 'main', now: clock.now() })) as Outcome;
  };
  return { road, clock, check };
};

test('on a full disk an intercept is refused, a delivery goes on degraded, and both are right again later', async () => {
  const disk = fillable();
  const { road, check } = await openRoad(disk.store);
  disk.full = true;
  await assert.rejects(check(messageLine('i', 'u', CALL)).durable!, { name: 'UpstreamError', code: 'store-full' });
  const delivered = check(messageLine('d', 'v', GREETING, { at: 1 }));
  assert.deepEqual(
    [delivered.answer.verdict, delivered.answer.degraded, delivered.durable],
    ['deliver', true, undefined],
  );
  assert.equal(road.counts().degraded, true);
  disk.full = false;
  const again = check(messageLine('i', 'u', CALL, { at: 2 }));
  assert.equal(again.repeat, false);
  await again.durable;
  assert.equal((await road.message('main', 'i'))?.record.verdict, 'intercept');
});

test('a hold that the store refused never ends in an event', async () => {
  const disk = fillable();
  const { road, clock, check } = await openRoad(disk.store);
  const events: unknown[] = [];
  road.subscribe((event) => events.push(event));
  disk.full = true;
  await assert.rejects(check(messageLine('h', 'u', SUSPECT)).durable!, { code: 'store-full' });
  disk.full = false;
  clock.advanceTo(START + 5000);
  await road.settle();
  assert.deepEqual(events, []);
  assert.equal(road.counts().openHolds, 0);
});

test('two equal messages at once wait for one record', async () => {
  const { check } = await openRoad(createMemoryStore());
  const first = check(messageLine('i', 'u', CALL));
  const second = check(messageLine('i', 'u', CALL));
  assert.equal(second.repeat, true);
  assert.notEqual(second.durable, undefined);
  await Promise.all([first.durable, second.durable]);
  assert.equal(first.answer.decision, second.answer.decision);
});

test('the answer of an ended hold says how it ended', async () => {
  const { clock, check } = await openRoad(createMemoryStore());
  const held = check(messageLine('h', 'u', SUSPECT));
  await held.durable;
  clock.advanceTo(START + 500);
  assert.equal((await held.ended)?.resolved, 'release');
  assert.equal(check(messageLine('h', 'u', SUSPECT, { at: 600 })).answer.resolved, 'release');
});

test('one failing detector is a recorded finding and silences no other', async () => {
  const { detectors, ...rest } = judging();
  const failing = {
    ...detectors[0]!,
    name: 'broken',
    inspect: () => {
      throw new TypeError('quibblefinch');
    },
  };
  const { check } = await openRoad(createMemoryStore(), { judging: { ...rest, detectors: [failing, ...detectors] } });
  const { answer, durable } = check(messageLine('i', 'u', CALL));
  await durable;
  assert.equal(answer.verdict, 'intercept');
  assert.deepEqual(
    answer.findings.map((finding) => finding.detector),
    ['broken', 'frame'],
  );
  assert.ok(!JSON.stringify(answer).includes('quibblefinch'));
});

test('a tripped breaker turns blocks into suspensions with a case, and interception goes on', async () => {
  const policy = { ...defaults, breaker: { ...defaults.breaker, blocksPerMinute: 8 } };
  const world = openWorld({ policy });
  wave(world, { accounts: 30 });
  world.end();
  const kinds = world.of('action').map((line) => line.action);
  assert.deepEqual(kinds.filter((kind) => kind === 'block').length, 8);
  assert.equal(kinds.length, 30);
  assert.ok(world.of('verdict').every((line) => line.verdict === 'intercept'));
  assert.equal(world.road.counts().breaker, true);
  const cases = await world.road.cases({ open: true, limit: 100 });
  assert.equal(cases.filter((one) => one.kind === 'action' && one.imminent).length, 1);
});

test('with containment in shadow a confirmed campaign intercepts, acts on nobody, and asks a person', async () => {
  const world = openWorld({ policy: { ...defaults, actions: { ...defaults.actions, contain: 'shadow' } } });
  wave(world, { accounts: 20, text: SUSPECT });
  world.end();
  assert.equal(world.of('action').length, 0);
  assert.equal(world.of('campaign').at(-1)?.state, 'confirmed');
  assert.ok((await world.road.cases({ open: true, limit: 100 })).some((one) => one.kind === 'campaign'));
});

test('every action that the road takes is in the list of actions', () => {
  assert.deepEqual(
    actions.map(({ name }) => name),
    ['limit', 'suspend', 'block'],
  );
});
