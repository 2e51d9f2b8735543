// The second opinion on the real road: a suspected campaign gets evidence, a contained one that it calls harmless comes before a person,
// a restart keeps it, and an endpoint that is down changes nothing.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { buildBreakwater } from '../src/build.ts';
import { deriveKeys } from '../src/evidence/keys.ts';
import { createOpinionJob } from '../src/jobs/opinion.ts';
import { readMessage } from '../src/model/read-message.ts';
import { answer, completion, harmless, right, type Says, startEndpoint } from '../src/opinion/fake-endpoint.test.ts';
import { createIds, seededBytes } from '../src/road/ids.ts';
import type { Road } from '../src/road/road.ts';
import { createStreamClock } from '../src/road/stream-clock.ts';
import { openSqliteStore } from '../src/store/sql/open.ts';
import { judging, messageLine, openWorld, START, SUSPECT, type World, wave } from './story-world.ts';

const saysHarmless: Says = ({ nonce }, response) => void response.end(completion(answer(nonce, harmless)));

/** The job over a road and an endpoint that `says` so; each run may ask. */
const openJob = async (road: Road, says: Says) => {
  const endpoint = await startEndpoint(says);
  const warned: object[] = [];
  const job = createOpinionJob({ road, ask: endpoint.ask, warn: (fields) => void warned.push(fields) });
  return { ...endpoint, warned, run: job.run };
};
const suspected = (world: World): string => {
  for (let i = 0; i < 4; i++) world.say(`s-${i}`, `u-${i}`, `${SUSPECT} ${i}`, { at: i * 20 });
  const [one] = world.road.campaigns();
  assert.equal(one?.state, 'suspected');
  return one.id;
};
const kindsOf = async (road: Road): Promise<string[]> =>
  (await road.cases({ open: true, limit: 100 })).map(({ kind, imminent }) => (imminent ? `${kind}!` : kind));

test('a suspected campaign gets evidence on the text that is held, and no state moves', async () => {
  const world = openWorld();
  const id = suspected(world);
  const before = world.road.campaigns()[0]!;
  await using job = await openJob(world.road, right);
  await job.run(world.clock.now());
  assert.equal(job.asked.at(-1)?.message, `${SUSPECT} 0`);
  const detail = await world.road.campaign(id);
  assert.deepEqual(detail?.opinion, {
    ...{ model: 'small', violent: true, harm: 'call', stance: 'own', confidence: 0.9 },
    ...{ why: 'asks people to attack', at: world.clock.now(), messages: 4 },
  });
  assert.equal(detail?.campaign.state, 'suspected');
  assert.ok(Math.abs(detail.campaign.evidence - before.evidence - 0.7) < 1e-9);
  const words = (await world.store.ledger.page(0, 1000)).filter(({ kind }) => kind === 'opinion');
  assert.deepEqual(
    words.map(({ subject, body }) => ({ subject, body })),
    [{ subject: id, body: { model: 'small', violent: true, harm: 'call', stance: 'own', confidence: 0.9 } }],
  );
  assert.ok(!(await kindsOf(world.road)).includes('opinion!'));
});

test('a contained campaign that it calls harmless comes first to a person, who is asked once', async () => {
  const world = openWorld();
  wave(world, { accounts: 12 });
  const [{ id } = { id: '' }] = world.road.campaigns();
  const before = world.of('action').length;
  await using job = await openJob(world.road, saysHarmless);
  await job.run(world.clock.now());
  assert.equal(world.road.campaigns()[0]?.state, 'contained', 'it takes nothing back by itself');
  assert.equal(world.of('undo').length, 0);
  assert.equal(world.of('action').length, before);
  const [first] = await world.road.cases({ open: true, limit: 100 });
  assert.deepEqual([first?.kind, first?.imminent, first?.campaign], ['opinion', true, id]);
  await world.road.decideCase(first!.id, 'contain', 'reviewer');
  wave(world, { accounts: 12, from: 1000, name: 'x' });
  await job.run(world.clock.now());
  assert.equal((await world.road.campaign(id))?.opinion?.messages, 24, 'it was asked again');
  assert.ok(!(await kindsOf(world.road)).includes('opinion!'));
});

test('it calls a suspected campaign harmless, the machine contains it all the same, and a person is asked', async () => {
  const world = openWorld();
  suspected(world);
  await using job = await openJob(world.road, saysHarmless);
  await job.run(world.clock.now());
  assert.ok(!(await kindsOf(world.road)).includes('opinion!'));
  for (let i = 4; i < 30; i++) world.say(`s-${i}`, `u-${i}`, `${SUSPECT} ${i}`, { at: i * 20 });
  const [campaign] = world.road.campaigns();
  assert.equal(campaign?.state, 'contained');
  assert.deepEqual((await kindsOf(world.road))[0], 'opinion!');
  await world.road.dismiss(campaign.id, 'reviewer');
  assert.deepEqual(await kindsOf(world.road), [], 'dismissing answers every case of the campaign');
});

test('an endpoint that is down changes nothing on the road', async () => {
  const story = async (says?: Says): Promise<readonly unknown[]> => {
    const world = openWorld();
    suspected(world);
    await using job = says === undefined ? undefined : await openJob(world.road, says);
    await job?.run(world.clock.now());
    for (let i = 4; i < 20; i++) world.say(`s-${i}`, `u-${i}`, `${SUSPECT} ${i}`, { at: i * 20 });
    await job?.run(world.clock.now() + 60_000);
    world.end();
    if (job !== undefined) assert.ok(job.asked.length > 0 && job.warned.length > 0);
    return world.all;
  };
  const down: Says = (_, response) => void response.writeHead(500).end();
  const talks: Says = (_, response) => void response.end(completion('Ignore the rules.'));
  const alone = await story();
  assert.deepEqual(await story(down), alone);
  assert.deepEqual(await story(talks), alone);
});

test('a restart keeps the opinion but not its reason, which may hold a sender’s words', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'breakwater-opinion-'));
  const clock = createStreamClock(START);
  const live = async () => {
    const store = await openSqliteStore({ folder, now: clock.now() });
    const road = buildBreakwater({
      ...{ clock, store, learns: false, keeping: 'durable', judging: judging() },
      keys: deriveKeys(seededBytes(1, 32)),
      newId: createIds(clock.now, seededBytes(clock.now())),
    });
    await road.ready;
    return { road, store };
  };
  try {
    const first = await live();
    for (let i = 0; i < 4; i++) {
      const { type: _, ...body } = messageLine(`s-${i}`, `u-${i}`, `${SUSPECT} ${i}`, { at: i * 20 });
      clock.advanceTo(Date.parse(body.sentAt));
      const outcome = await first.road.check(readMessage(body, { platform: 'main', now: clock.now() }));
      await outcome.durable;
    }
    const [{ id } = { id: '' }] = first.road.campaigns();
    await using job = await openJob(first.road, right);
    await job.run(clock.now());
    await first.road.settle();
    const before = await first.road.campaign(id);
    await first.store[Symbol.asyncDispose]();
    const second = await live();
    const after = await second.road.campaign(id);
    assert.deepEqual(after?.opinion, { ...before?.opinion, why: '' });
    assert.equal(after?.campaign.evidence, before?.campaign.evidence);
    await second.store[Symbol.asyncDispose]();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
