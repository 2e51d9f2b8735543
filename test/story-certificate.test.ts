// The certificate: accounts acted on are drawn at random for a person, their words make a bound that only rises by review, a missed
// target trips the breaker, and a restart goes on where it stopped.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openWorld, wave } from './story-world.ts';

const samples = async (road: ReturnType<typeof openWorld>['road']) =>
  (await road.cases({ open: true, limit: 1000 })).filter(({ kind }) => kind === 'sample');

test('drawn accounts come to a person, and each clean word raises the bound', async () => {
  const world = openWorld();
  wave(world, { accounts: 60 });
  world.say('later', 'person', 'Good morning', { at: 20_000 });
  let last = world.road.certificate();
  assert.deepEqual([last.acted, last.reviewed, last.atLeast], [60, 0, 0]);
  for (let n = 0; n < 6; n++) {
    const open = await samples(world.road);
    assert.equal(open.length, 10);
    for (const one of open) await world.road.decideCase(one.id, 'guilty', 'reviewer');
    world.say(`next-${n}`, 'person', 'Good morning', { at: 30_000 + n * 5000 });
    const now = world.road.certificate();
    assert.equal(now.reviewed, 10 * (n + 1));
    assert.ok(now.atLeast > last.atLeast, `${now.atLeast} after ${now.reviewed}`);
    last = now;
  }
  assert.equal(last.atLeast, 1, 'all are reviewed');
  assert.deepEqual(await samples(world.road), []);
});

test('a word on an account that was not drawn says nothing; one on a drawn account does, and frees it', async () => {
  const world = openWorld();
  wave(world, { accounts: 40 });
  world.say('later', 'person', 'Good morning', { at: 20_000 });
  const drawn = new Set((await samples(world.road)).map(({ account }) => account));
  const other = Array.from({ length: 40 }, (_, i) => `w-account-${i}`).find((account) => !drawn.has(account))!;
  await world.road.decide({ platform: 'main', account: other }, 'guilty', 'reviewer');
  assert.equal(world.road.certificate().reviewed, 0);
  const [one] = await samples(world.road);
  await world.road.decideCase(one!.id, 'innocent', 'reviewer');
  assert.deepEqual([world.road.certificate().reviewed, world.road.certificate().mistakes], [1, 1]);
  assert.equal((await world.road.account('main', one!.account!)).restriction, undefined);
});

test('reviews that find too many mistakes trip the breaker: later accounts are suspended', async () => {
  const world = openWorld();
  wave(world, { accounts: 60 });
  for (let n = 0; n < 2; n++) {
    world.say(`later-${n}`, 'person', 'Good morning', { at: 20_000 + n * 5000 });
    for (const { id } of await samples(world.road)) await world.road.decideCase(id, 'innocent', 'reviewer');
  }
  assert.ok(world.road.certificate().atMost < 0.95);
  wave(world, {
    accounts: 20,
    from: 100_000,
    name: 'second',
    text: 'Burn down every police station tonight, all of you',
  });
  const second = world.of('action').filter(({ account }) => String(account).startsWith('second'));
  assert.ok(second.length >= 10, String(second.length));
  for (const { action } of second) assert.equal(action, 'suspend');
  assert.equal(world.road.counts().breaker, true);
});
