// The emergency mode: sooner for young strangers of its audience, nobody known is touched, nobody is acted on, it ends by itself, it
// says what it cost, and a restart keeps it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { GREETING, judging, openWorld, type Saying, START } from './story-world.ts';

const DAY = 86_400_000;
/** Heard at 0.5 and more in the own voice, but far below 0.9: held for a moment on an ordinary day. */
const CLEAR = 'I will kill you and your family';
/** Below 0.5: delivered on an ordinary day. */
const VAGUE = 'Smash the office';

const declare = (world: ReturnType<typeof openWorld>, more: Record<string, unknown> = {}): Promise<void> =>
  world.road.emergency.declare({
    ...{ platform: 'main', since: START, until: START + 3_600_000, youngerThanDays: 30, audience: {} },
    ...{ reason: 'attacks called for in many chats', by: 'operator' },
    ...more,
  });
const scoreOf = (line: Record<string, any>): number => line.findings?.[0]?.score ?? 0;

test('a clear frame of a young stranger is intercepted, one of somebody known or old is not', async () => {
  const world = openWorld();
  const calm = world.say('calm', 'a', CLEAR);
  assert.equal(calm.verdict, 'hold');
  assert.ok(scoreOf(calm) >= 0.7 && scoreOf(calm) < 0.9, String(scoreOf(calm)));
  await declare(world);
  const say = (id: string, saying: Saying) => world.say(id, `s-${id}`, CLEAR, { at: 1000, ...saying });
  assert.equal(say('young', {}).verdict, 'intercept');
  assert.equal(say('known', { relation: 'known' }).verdict, 'deliver');
  assert.equal(say('contact', { relation: 'contact' }).verdict, 'deliver');
  assert.equal(say('old', { more: { sender: { id: 's-old', createdAt: '2020-01-01T00:00:00Z' } } }).verdict, 'hold');
  assert.equal(world.say('hello', 'b', GREETING, { at: 1100 }).verdict, 'deliver');
  assert.deepEqual(world.of('action'), []);
  assert.equal(world.road.emergency.cost('main').intercepted, 1);
});

test('its audience is a language or a kind of place', async () => {
  const world = openWorld();
  await declare(world, { audience: { languages: ['en'], placeKinds: ['group'] } });
  assert.equal(world.say('direct', 'a', CLEAR).verdict, 'hold');
  assert.equal(world.say('group', 'b', CLEAR, { kind: 'group', at: 100 }).verdict, 'intercept');
  const russian = world.say('ru', 'c', 'Я убью тебя и твою семью', { kind: 'group', at: 200 });
  assert.notEqual(russian.verdict, 'intercept');
});

test('it ends by itself and by a person, and tells the platform both times', async () => {
  const world = openWorld();
  const heard: unknown[] = [];
  world.road.subscribe((event) => event.type === 'emergency' && heard.push([event.state, event.offer]));
  await declare(world);
  assert.equal(world.say('later', 'a', CLEAR, { at: 3_600_001 }).verdict, 'hold');
  await declare(world, { until: START + 2 * 3_600_000 });
  await world.road.emergency.end('main', 'operator');
  assert.equal(world.road.emergency.order('main'), undefined);
  assert.equal(world.say('after', 'b', CLEAR, { at: 3_600_100 }).verdict, 'hold');
  assert.deepEqual(heard, [
    ['on', 'directMessagesFrom'],
    ['off', undefined],
    ['on', 'directMessagesFrom'],
    ['off', undefined],
  ]);
});

test('what it costs: messages held only because of it, and for how long', async () => {
  // Frames alone: what the scorer has learned changes with its weights.
  const frames = { ...judging(), detectors: judging().detectors.filter(({ name }) => name !== 'scorer') };
  const world = openWorld({ judging: frames });
  const calm = world.say('calm', 'a', VAGUE);
  assert.equal(calm.verdict, 'deliver');
  assert.ok(scoreOf(calm) >= 0.3 && scoreOf(calm) < 0.5, String(scoreOf(calm)));
  await declare(world, { until: START + DAY });
  assert.equal(world.say('held', 'b', VAGUE, { at: 1000 }).verdict, 'hold');
  world.say('later', 'c', GREETING, { at: 5000 });
  await new Promise((resolve) => setImmediate(resolve));
  const cost = world.road.emergency.cost('main');
  assert.deepEqual([cost.held, cost.heldLastHour, cost.intercepted], [1, 1, 0]);
  assert.ok((cost.delayMs?.p50 ?? 0) > 0);
  assert.deepEqual(
    world.of('release').map(({ id }) => id),
    ['held'],
  );
});
