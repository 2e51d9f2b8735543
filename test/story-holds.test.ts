// Holds (contract.md §2): a moment for the campaign to show itself, an hour for a person, and how each one ends.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { GREETING, messageLine, openWorld, SUSPECT, wave } from './story-world.ts';

const DISTANT = 3_600_000;

test('a suspect alone is held for half a second and then released', () => {
  const world = openWorld();
  const verdict = world.say('m', 'u', SUSPECT);
  assert.deepEqual([verdict.verdict, verdict.hold], ['hold', 'moment']);
  world.end();
  assert.deepEqual(
    world.of('release').map(({ id, at, late }) => [id, at, late]),
    [['m', '2026-03-24T08:00:00.500Z', undefined]],
  );
});

/** A campaign that is suspected and no more: three strangers, far apart enough to be seen apart. */
const suspectedWorld = () => {
  const world = openWorld({ policy: reviewPolicy });
  wave(world, { accounts: 4, text: SUSPECT, everyMs: 20 });
  return world;
};
const reviewPolicy = {
  ...JSON.parse(JSON.stringify((await import('../src/policy/default.json', { with: { type: 'json' } })).default)),
  campaigns: { suspectEvidence: 1, suspectAccounts: 2, confirmEvidence: 60, confirmAccounts: 1000 },
};

test('suspects of a campaign that stays suspected wait for a person, and are released after an hour', () => {
  const world = suspectedWorld();
  assert.deepEqual(
    world.of('campaign').map((line) => line.state),
    ['suspected'],
  );
  world.say('later', 'person', GREETING, { at: 1000 });
  assert.equal(world.of('release').length, 0, 'nothing is released while a person should look');
  world.say('much-later', 'person', GREETING, { at: DISTANT + 2000 });
  assert.deepEqual(
    world.of('release').map((line) => line.id),
    ['w-0', 'w-1', 'w-2', 'w-3'],
  );
});

test('where the platform keeps no message, a review hold is an intercept that asks for another delivery', async () => {
  const holds = { ...reviewPolicy.holds, platformKeeps: false };
  const world = openWorld({ policy: { ...reviewPolicy, holds } });
  wave(world, { accounts: 4, text: SUSPECT, everyMs: 20 });
  world.say('later', 'person', GREETING, { at: 1000 });
  const { record } = (await world.road.message('main', 'w-1'))!;
  assert.deepEqual(
    [record.answer.verdict, record.answer.redeliver, record.answer.hold],
    ['intercept', true, undefined],
  );
  world.push({ type: 'decide', message: 'w-1', decision: 'release', by: 'r', at: '2026-03-24T08:00:02.000Z' });
  assert.deepEqual(
    world.of('release').map((line) => line.id),
    ['w-1'],
  );
});

test('a person releases one held message and intercepts another', () => {
  const world = suspectedWorld();
  world.say('later', 'person', GREETING, { at: 1000 });
  world.push({ type: 'decide', message: 'w-0', decision: 'release', by: 'r', at: '2026-03-24T08:00:02.000Z' });
  world.push({ type: 'decide', message: 'w-1', decision: 'guilty', by: 'r', at: '2026-03-24T08:00:03.000Z' });
  assert.deepEqual(
    world.all.filter((line) => line.type === 'release' || line.type === 'intercept').map(({ type, id }) => [type, id]),
    [
      ['release', 'w-0'],
      ['intercept', 'w-1'],
    ],
  );
});

test('containing the campaign intercepts what waits for a person', () => {
  const world = suspectedWorld();
  world.say('later', 'person', GREETING, { at: 1000 });
  world.push({
    ...{ type: 'decide', campaign: world.of('campaign')[0]!.id, decision: 'contain', by: 'r' },
    at: '2026-03-24T08:00:02.000Z',
  });
  assert.deepEqual(
    world.of('intercept').map((line) => line.id),
    ['w-0', 'w-1', 'w-2', 'w-3'],
  );
  assert.equal(world.of('action').length, 4);
});

test('holds that wait for a person at the end of a stream are unresolved', () => {
  const world = suspectedWorld();
  const lines = world.end();
  assert.deepEqual(
    lines.filter((line) => line.type === 'unresolved').map((line) => line.id),
    ['w-0', 'w-1', 'w-2', 'w-3'],
  );
  assert.equal(lines.at(-1)?.later.unresolved, 4);
});

test('a message that is out already is not held, only retracted when its campaign is contained', () => {
  const world = openWorld();
  const out = world.say('out', 'u', SUSPECT, { more: { delivered: true } });
  assert.equal(out.verdict, 'deliver');
  wave(world, { accounts: 30, text: SUSPECT, from: 10 });
  world.end();
  assert.deepEqual(
    world.of('retract').map((line) => line.id),
    ['out'],
  );
});

test('a hold is answered once more with how it ended', () => {
  const world = openWorld();
  world.push(messageLine('m', 'u', SUSPECT));
  world.say('other', 'v', GREETING, { at: 1000 });
  const again = world.say('m', 'u', SUSPECT, { at: 2000 });
  assert.equal(again.repeat, true);
  assert.equal(again.verdict, 'hold');
});
