// The rules beside the table: same ids, recipients' switches, inferred relations, reports, restrictions and their ends.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CALL, GREETING, messageLine, openWorld, START, SUSPECT, wave } from './story-world.ts';

const DAY = 86_400_000;
const HOUR = 3_600_000;

test('the same message again gets the first answer, and another message under its id is an error line', () => {
  const world = openWorld();
  world.say('m', 'u', GREETING);
  const again = world.say('m', 'u', GREETING, { at: 10 });
  assert.deepEqual([again.verdict, again.repeat], ['deliver', true]);
  for (const [why, line] of [
    ['text', messageLine('m', 'u', `${GREETING}!`, { at: 20 })],
    ['sender', messageLine('m', 'v', GREETING, { at: 20 })],
    ['place', messageLine('m', 'u', GREETING, { at: 20, to: 'somebody-else' })],
    ['what', messageLine('m', 'u', GREETING, { at: 20, more: { what: 'invite' } })],
    ['editOf', messageLine('m', 'u', GREETING, { at: 20, more: { editOf: 'x' } })],
  ] as const) {
    const [error] = world.push(line);
    assert.equal(error?.type, 'error', why);
    assert.match(error?.message, /already checked/);
  }
  assert.equal(world.road.counts().messages, 1);
});

test('a deliver answer is forgotten after ten minutes, an intercept never', () => {
  const world = openWorld();
  world.say('d', 'u', GREETING);
  world.say('i', 'v', CALL, { at: 1 });
  assert.equal(world.say('d', 'u', GREETING, { at: 601_000 }).repeat, undefined);
  assert.equal(world.say('i', 'v', CALL, { at: 601_001 }).repeat, true);
});

const SWITCHES = [
  ['everyone', 'stranger', 'deliver'],
  ['everyone', 'known', 'deliver'],
  ['known', 'stranger', 'intercept'],
  ['known', 'known', 'deliver'],
  ['known', 'contact', 'deliver'],
  ['contacts', 'stranger', 'intercept'],
  ['contacts', 'known', 'intercept'],
  ['contacts', 'contact', 'deliver'],
] as const;
for (const [from, relation, verdict] of SWITCHES) {
  test(`a recipient who takes messages from ${from} gets one from a ${relation}: ${verdict}`, async () => {
    const world = openWorld();
    world.push({ type: 'recipient', id: 'r', directMessagesFrom: from, at: new Date(START).toISOString() });
    const line = world.say('m', 'u', GREETING, { at: 1, to: 'r', relation });
    assert.equal(line.verdict, verdict);
    assert.equal(line.findings, undefined);
    const counters = await world.road.counters('main', START, START + DAY);
    assert.equal(counters['attempt-intercepted'], undefined);
  });
}

test('the switch is for direct messages, and can be taken back', () => {
  const world = openWorld();
  const at = new Date(START).toISOString();
  world.push({ type: 'recipient', id: 'r', directMessagesFrom: 'contacts', at });
  assert.equal(world.say('g', 'u', GREETING, { kind: 'group', to: 'r' }).verdict, 'deliver');
  world.push({ type: 'recipient', id: 'r', directMessagesFrom: 'everyone', at });
  assert.equal(world.say('m', 'u', GREETING, { to: 'r' }).verdict, 'deliver');
});

test('an unforced answer of the recipient makes the sender known, a reply to a held message does not', () => {
  const world = openWorld();
  const plain = { relation: undefined };
  assert.equal(world.say('m-1', 'u', SUSPECT, { ...plain, to: 'r' }).verdict, 'hold');
  world.say('reply', 'r', 'Who are you?', { ...plain, at: 1000, to: 'u', more: { replyTo: { id: 'm-1' } } });
  assert.equal(world.say('m-2', 'u', SUSPECT, { ...plain, at: 2000, to: 'r' }).verdict, 'hold', 'still a stranger');
  world.say('word', 'r', 'Hello, is it you?', { ...plain, at: 3000, to: 'u' });
  assert.equal(world.say('m-3', 'u', SUSPECT, { ...plain, at: 4000, to: 'r' }).verdict, 'deliver', 'known now');
});

test('in a group a sender is a stranger until three messages on two days were delivered there', () => {
  const world = openWorld();
  const there = { relation: undefined, kind: 'group', to: 'g' } as const;
  for (const [i, at] of [0, 1, 2].entries()) world.say(`d-${i}`, 'u', GREETING, { ...there, at });
  assert.equal(world.say('s-1', 'u', SUSPECT, { ...there, at: 10 }).verdict, 'hold', 'one day only');
  world.say('d-4', 'u', GREETING, { ...there, at: DAY });
  assert.equal(world.say('s-2', 'u', SUSPECT, { ...there, at: DAY + 10 }).verdict, 'deliver');
  assert.equal(
    world.say('s-3', 'admin', SUSPECT, { ...there, at: DAY + 20, more: { sender: { id: 'admin', role: 'admin' } } })
      .verdict,
    'deliver',
  );
});

test('five messages each way on two days make a contact, who takes the short road', () => {
  const world = openWorld();
  const plain = { relation: undefined };
  for (let i = 0; i < 5; i++) {
    world.say(`a-${i}`, 'u', GREETING, { ...plain, at: i * (DAY / 4), to: 'r' });
    world.say(`b-${i}`, 'r', GREETING, { ...plain, at: i * (DAY / 4) + 1, to: 'u' });
  }
  const line = world.say('c', 'u', CALL, { ...plain, at: DAY * 2, to: 'r' });
  assert.equal(line.verdict, 'deliver');
  assert.equal(line.findings, undefined, 'nobody read it');
});

const action = (kind: 'limit' | 'suspend' | 'block', more: Record<string, unknown> = {}) => ({
  ...{ platform: 'main', account: 'u', kind, reason: 'test', evidence: [], by: 'reviewer' },
  ...{ expiresAt: undefined, idempotencyKey: undefined, ...more },
});

test('the restriction is the strongest action in force, and undo removes one id', async () => {
  const world = openWorld();
  world.say('first', 'u', GREETING);
  const limit = await world.road.act(action('limit'));
  const block = await world.road.act(action('block'));
  assert.equal((await world.road.account('main', 'u')).restriction, 'block');
  assert.equal(world.say('m-1', 'u', GREETING, { at: 1, relation: 'known' }).verdict, 'intercept');
  await world.road.undo('main', 'u', block.id, 'reviewer');
  assert.equal((await world.road.account('main', 'u')).restriction, 'limit');
  assert.equal(world.say('m-2', 'u', GREETING, { at: 2 }).verdict, 'intercept', 'limited: not to strangers');
  assert.equal(world.say('m-3', 'u', GREETING, { at: 3, relation: 'known' }).verdict, 'deliver');
  await assert.rejects(world.road.undo('main', 'somebody-else', limit.id, 'reviewer'), { name: 'NotFoundError' });
  await world.road.undo('main', 'u', limit.id, 'reviewer');
  assert.equal(world.say('m-4', 'u', GREETING, { at: 4 }).verdict, 'deliver');
});

for (const [kind, hours] of [
  ['limit', 24],
  ['suspend', 72],
] as const) {
  test(`a ${kind} ends by itself after ${hours} hours, and says so`, async () => {
    const world = openWorld();
    world.say('first', 'u', GREETING);
    await world.road.act(action(kind));
    assert.equal(world.say('m-1', 'u', GREETING, { at: hours * HOUR - 1 }).verdict, 'intercept');
    assert.equal(world.say('m-2', 'u', GREETING, { at: hours * HOUR }).verdict, 'deliver');
    assert.deepEqual(
      world.of('undo').map((line) => line.account),
      ['u'],
    );
  });
}

test('an action with an Idempotency-Key happens once', async () => {
  const world = openWorld();
  world.say('first', 'u', GREETING);
  const one = await world.road.act(action('block', { idempotencyKey: 'k' }));
  const two = await world.road.act(action('block', { idempotencyKey: 'k' }));
  assert.equal(one.id, two.id);
  await assert.rejects(world.road.act(action('limit', { idempotencyKey: 'k' })), { name: 'ConflictError' });
  assert.equal((await world.road.account('main', 'u')).actions.length, 1);
});

test('blocks that nobody confirms become suspensions after 72 hours, with one urgent case', async () => {
  const world = openWorld();
  wave(world, { accounts: 10 });
  world.say('later', 'person', GREETING, { at: 71 * HOUR });
  assert.equal((await world.road.account('main', 'w-account-1')).restriction, 'block');
  world.say('after', 'person', GREETING, { at: 72 * HOUR + 1000 });
  assert.equal((await world.road.account('main', 'w-account-1')).restriction, 'suspend');
  assert.equal(world.of('undo').length, 10);
  const urgent = (await world.road.cases({ open: true, limit: 100 })).filter((one) => one.kind === 'action');
  assert.deepEqual(
    urgent.map((one) => one.imminent),
    [true],
  );
});

test('blocks of a campaign that a person confirmed stay', async () => {
  const world = openWorld();
  wave(world, { accounts: 10 });
  world.push({
    type: 'decide',
    campaign: world.of('campaign')[0]!.id,
    decision: 'contain',
    by: 'r',
    at: new Date(START + HOUR).toISOString(),
  });
  world.say('after', 'person', GREETING, { at: 100 * HOUR });
  for (let i = 0; i < 10; i++) assert.equal((await world.road.account('main', `w-account-${i}`)).restriction, 'block');
});

test('reports raise a delivered text to suspected and no further, and one reporter counts once', () => {
  const world = openWorld();
  const text = 'They all know what we will do to the officials on the great day, be ready friends';
  for (let i = 0; i < 30; i++) world.say(`m-${i}`, `u-${i}`, text, { at: i });
  const report = (message: string, reporter: string, at: number) =>
    world.push({ type: 'report', message, reporter, category: 'violence', at: new Date(START + at).toISOString() });
  for (let i = 0; i < 9; i++) report('m-1', 'same', 100 + i);
  assert.equal(world.of('campaign').length, 0);
  for (let i = 0; i < 9; i++) report(`m-${i}`, `reporter-${i}`, 200 + i);
  world.end();
  assert.deepEqual(
    world.of('campaign').map((line) => line.state),
    ['suspected'],
  );
  assert.equal(world.of('action').length, 0);
});

test('a report on an unknown message is kept as a case', async () => {
  const world = openWorld();
  world.push({
    type: 'report',
    message: 'nobody-knows',
    reporter: 'r',
    category: 'threat',
    at: new Date(START).toISOString(),
  });
  const [one] = await world.road.cases({ open: true, limit: 10 });
  assert.deepEqual([one?.kind, one?.message], ['report', 'nobody-knows']);
});

test('a person who finds an account innocent frees it and its messages', async () => {
  const world = openWorld();
  wave(world, { accounts: 10 });
  world.push({ type: 'appeal', account: 'w-account-9', at: new Date(START + 60_000).toISOString() });
  assert.ok((await world.road.cases({ open: true, limit: 100 })).some((one) => one.account === 'w-account-9'));
  world.push({
    type: 'decide',
    account: 'w-account-9',
    decision: 'innocent',
    by: 'r',
    at: new Date(START + 61_000).toISOString(),
  });
  assert.equal((await world.road.account('main', 'w-account-9')).restriction, undefined);
  assert.ok(world.of('release').some((line) => line.id === 'w-9' && line.late));
  assert.equal((await world.road.account('main', 'w-account-8')).restriction, 'block');
});

test('glorification and spam do nothing by themselves', () => {
  const world = openWorld();
  assert.equal(world.say('g', 'u', 'Glory to the attackers, they are heroes').verdict, 'deliver');
});

test('known material is stopped in every spelling and relation until it is taken out again', async () => {
  const world = openWorld();
  const text = 'The blue heron waits by the old mill until noon.';
  const entry = await world.road.bank.put({ kind: 'text', name: 'leaflet 1', by: 'ann', text });
  await world.road.bank.put({ kind: 'sha256', name: 'picture 1', by: 'ann', sha256: 'AB'.repeat(32) });
  const hidden = world.say('a', 'u-1', 'THE BLUE HER\u200bON waits by the o.l.d mill until nооn.', {
    relation: 'contact',
  });
  assert.equal(hidden.verdict, 'intercept');
  const more = { media: [{ kind: 'image', sha256: 'ab'.repeat(32) }] };
  assert.equal(world.say('b', 'u-2', '', { relation: 'stranger', more }).verdict, 'intercept');
  assert.equal(world.say('c', 'u-3', `"${text}"`).verdict, 'deliver', 'shown, not said');
  await world.road.bank.drop(entry.value, 'ann');
  assert.equal(world.say('d', 'u-4', text).verdict, 'deliver');
  assert.deepEqual(
    world.road.bank.list().map(({ name }) => name),
    ['picture 1'],
  );
  assert.ok(!JSON.stringify(world.all).includes('heron'));
});

test('the counters say what happened, automated and reversed apart', async () => {
  const world = openWorld();
  wave(world, { accounts: 20 });
  world.say('resend', 'w-account-2', CALL, { at: 5000 });
  world.push({
    type: 'decide',
    account: 'w-account-1',
    decision: 'innocent',
    by: 'r',
    at: new Date(START + 61_000).toISOString(),
  });
  const counters = await world.road.counters('main', START, START + DAY);
  assert.deepEqual(
    [
      counters['attempt-intercepted'],
      counters['account-blocked'],
      counters['block-automated'],
      counters['block-reversed'],
      counters['restricted-resend'],
    ],
    [20, 20, 20, 1, 1],
  );
});

test('two equal requests for an action at once are one action', async () => {
  const world = openWorld();
  world.say('first', 'u', GREETING);
  const request = action('suspend', { idempotencyKey: 'k' });
  const [one, two] = await Promise.all([world.road.act(request), world.road.act(request)]);
  assert.equal(one.id, two.id);
  assert.equal((await world.road.account('main', 'u')).actions.length, 1);
});

test('a lone intercept opens a case, and a person who frees the message sends it out late', async () => {
  const world = openWorld();
  world.say('m', 'u', CALL);
  const [one] = await world.road.cases({ open: true, limit: 10 });
  assert.deepEqual([one?.kind, one?.message, one?.account], ['intercept', 'm', 'u']);
  assert.equal((await world.road.message('main', 'm'))?.text, CALL);
  const closed = await world.road.decideCase(one!.id, 'release', 'reviewer');
  assert.deepEqual([closed.decision, closed.by], ['release', 'reviewer']);
  world.say('next', 'v', GREETING, { at: 1000 });
  assert.deepEqual(
    world.of('release').map(({ id, late }) => [id, late]),
    [['m', true]],
  );
  assert.equal((await world.road.message('main', 'm'))?.text, undefined, 'what went out is not kept');
  assert.equal((await world.road.cases({ open: true, limit: 10 })).length, 0);
  assert.equal((await world.road.decideCase(one!.id, 'guilty', 'somebody')).decision, 'release', 'decided once');
});

test('an edit joins under its own id and is judged anew', () => {
  const world = openWorld();
  assert.equal(world.say('m', 'u', GREETING).verdict, 'deliver');
  assert.equal(world.say('m-edit', 'u', CALL, { at: 1000, more: { editOf: 'm' } }).verdict, 'intercept');
});

test('encrypted messages and media alone take the road without a text', () => {
  const world = openWorld();
  assert.equal(world.push({ ...messageLine('e', 'u', ''), text: undefined, encrypted: true })[0]?.type, 'verdict');
  assert.equal(world.say('i', 'u', '', { more: { media: [{ kind: 'image' }] } }).verdict, 'deliver');
});
