// A wave of one call by many unknown accounts, with ordinary people beside it: the road from the first message to containment,
// and back again when a person says that it was none.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CALL, GREETING, messageLine, openWorld, SUSPECT, wave } from './story-world.ts';

test('a wave of a clear call is intercepted, its accounts are blocked with their own evidence, nobody else is touched', () => {
  const world = openWorld();
  for (let i = 0; i < 40; i++) {
    world.push(messageLine(`o-${i}`, `person-${i}`, `${GREETING} ${i}`, { at: i * 50 }));
    world.push(messageLine(`w-${i}`, `w-account-${i % 20}`, `${CALL} ${i}`, { at: i * 50 }));
  }
  world.push(messageLine('quote', 'reader', `They send around "${CALL}" - I condemn this, report it`, { at: 2000 }));
  world.end();
  const verdicts = new Map(world.of('verdict').map((line) => [line.id, line.verdict]));
  for (let i = 0; i < 40; i++) {
    assert.equal(verdicts.get(`o-${i}`), 'deliver');
    assert.equal(verdicts.get(`w-${i}`), 'intercept');
  }
  assert.equal(verdicts.get('quote'), 'deliver');
  assert.deepEqual(
    world.of('campaign').map((line) => line.state),
    ['suspected', 'confirmed', 'contained'],
  );
  const actions = world.of('action');
  assert.deepEqual(
    new Set(actions.map((line) => line.account)),
    new Set(Array.from({ length: 20 }, (_, i) => `w-account-${i}`)),
  );
  for (const { account, action, evidence } of actions) {
    assert.equal(action, 'block');
    const own = Number(account.split('-').at(-1));
    for (const id of evidence) assert.equal(Number(id.slice(2)) % 20, own, `${id} is not of ${account}`);
    assert.ok(evidence.length >= 1);
  }
  assert.equal(world.of('retract').length, 0);
});

test('where the platform hears another language than the judge accounts are suspended, not blocked', () => {
  const world = openWorld();
  for (let i = 0; i < 40; i++)
    world.push({ ...messageLine(`w-${i}`, `w-account-${i % 20}`, `${CALL} ${i}`, { at: i * 50 }), lang: 'xx' });
  // What people say against it is no reason to know its language.
  for (let i = 0; i < 60; i++)
    world.push({ ...messageLine(`q-${i}`, `q-${i}`, `They write "${CALL}" - disgusting`, { at: i * 40 }), lang: 'en' });
  world.end();
  const actions = world.of('action');
  assert.equal(new Set(actions.map((line) => line.account)).size, 20);
  for (const { action } of actions) assert.equal(action, 'suspend');
});

test('a wave of a text the judge only suspects is held, and intercepted when the campaign shows itself', () => {
  const world = openWorld();
  const ids = wave(world, { accounts: 40, text: SUSPECT, everyMs: 30 });
  world.end();
  const contained = world.all.findIndex((line) => line.type === 'campaign' && line.state === 'contained');
  assert.ok(contained > 0, 'the campaign is not contained');
  const leaked = ids.filter(
    (id) => !world.all.some((line) => line.id === id && (line.verdict ?? line.type) === 'intercept'),
  );
  assert.deepEqual(leaked, []);
  assert.ok(world.of('verdict').some((line) => line.verdict === 'hold' && line.hold === 'moment'));
  assert.equal(new Set(world.of('action').map((line) => line.account)).size, 40);
  assert.equal(world.of('unresolved').length, 0);
});

test('dismissing a campaign restores every account and releases what only the campaign held back', async () => {
  const world = openWorld();
  const ids = wave(world, { accounts: 30, text: SUSPECT });
  // A clear call that was intercepted alone stands on another ground.
  assert.equal(world.say('lone', 'somebody', 'People like that ought to be shot', { at: 3000 }).verdict, 'intercept');
  world.say('again', 'w-account-3', GREETING, { at: 3100 });
  const campaign = world.of('campaign')[0]?.id;
  const blocked = world.of('action');
  assert.ok(blocked.length >= 30);
  assert.equal(world.of('verdict').find((line) => line.id === 'again')?.verdict, 'intercept');
  world.push({ type: 'decide', campaign, decision: 'dismiss', by: 'reviewer', at: '2026-03-24T08:00:10.000Z' });
  assert.deepEqual(
    new Set(world.of('undo').map((line) => line.actionId)),
    new Set(blocked.map((line) => line.actionId)),
  );
  const released = new Set(world.of('release').map((line) => line.id));
  for (const id of [...ids, 'again']) assert.ok(released.has(id), `${id} was not released`);
  assert.ok(!released.has('lone'));
  for (const line of world.of('release').filter((one) => one.at === '2026-03-24T08:00:10.000Z'))
    assert.equal(line.late, true);
  for (let i = 0; i < 30; i++) {
    const view = await world.road.account('main', `w-account-${i}`);
    assert.equal(view.restriction, undefined);
  }
  assert.equal(world.say('free', 'w-account-3', GREETING, { at: 11_000 }).verdict, 'deliver');
  assert.equal(world.of('campaign').at(-1)?.state, 'dismissed');
});

test('what a person dismissed is not stopped again: later copies go out, another call does not', () => {
  const world = openWorld();
  wave(world, { accounts: 12 });
  const campaign = world.of('campaign')[0]?.id;
  world.push({ type: 'decide', campaign, decision: 'dismiss', by: 'reviewer', at: '2026-03-24T08:00:10.000Z' });
  assert.equal(world.say('copy', 'somebody', `${CALL} 5`, { at: 11_000 }).verdict, 'deliver');
  const other = 'Burn down the police station with everybody inside, now';
  assert.notEqual(world.say('other', 'somebody', other, { at: 12_000 }).verdict, 'deliver');
});

test('a campaign says its languages even where the platform does not', () => {
  const world = openWorld();
  wave(world, { accounts: 6 });
  assert.deepEqual(world.road.campaigns()[0]?.languages, ['en']);
});

test('a campaign that a person contains again after dismissing it blocks its accounts anew', () => {
  const world = openWorld();
  wave(world, { accounts: 12 });
  const campaign = world.of('campaign')[0]?.id;
  world.say('later', 'person', GREETING, { at: 2000 });
  const first = world.of('action').length;
  assert.equal(first, 12);
  world.push({ type: 'decide', campaign, decision: 'dismiss', by: 'a', at: '2026-03-24T08:00:10.000Z' });
  world.push({ type: 'decide', campaign, decision: 'contain', by: 'b', at: '2026-03-24T08:00:20.000Z' });
  const again = world.of('action').slice(first);
  assert.deepEqual(
    new Set(again.map((line) => line.account)),
    new Set(
      world
        .of('action')
        .slice(0, first)
        .map((line) => line.account),
    ),
  );
  assert.equal(new Set(world.of('action').map((line) => line.actionId)).size, first + again.length);
});

test('what was delivered before the campaign was seen is retracted when it is contained', () => {
  const world = openWorld();
  // Known senders in private talk are never held: their copies go out first.
  for (let i = 0; i < 4; i++)
    world.push(messageLine(`k-${i}`, `k-account-${i}`, `${SUSPECT} ${i}`, { at: i, relation: 'known' }));
  wave(world, { accounts: 30, text: SUSPECT, from: 100 });
  world.end();
  const delivered = world
    .of('verdict')
    .filter((line) => line.verdict === 'deliver')
    .map((line) => line.id);
  assert.deepEqual(delivered, ['k-0', 'k-1', 'k-2', 'k-3']);
  assert.deepEqual(
    world
      .of('retract')
      .map((line) => line.id)
      .sort(),
    ['k-0', 'k-1', 'k-2', 'k-3'],
  );
});

test('a moderator who repeats the call in their own group is never acted on', () => {
  const world = openWorld();
  wave(world, { accounts: 12 });
  world.say('mod', 'moderator', `${CALL} 99`, {
    at: 1000,
    kind: 'group',
    more: { sender: { id: 'moderator', role: 'moderator' } },
  });
  world.end();
  assert.ok(world.of('action').every((line) => line.account !== 'moderator'));
});
