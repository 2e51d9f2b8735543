// Reports and brigades: a mob of fresh reporters does nothing irreversible to a harmless text or to its author, and what people
// decided on earlier reports outlives a restart (test/story-restart.test.ts shows the store).
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { GREETING, openWorld, START } from './story-world.ts';

const at = (ms: number): string => new Date(START + ms).toISOString();

test('five hundred fresh reporters of a viral greeting: nobody is acted on, nothing is lost, and nobody new is held once proven ones are silent', () => {
  const world = openWorld();
  for (let i = 0; i < 60; i++)
    world.say(`g-${i}`, `person-${i}`, `${GREETING} Happy holidays to all of you`, { at: i * 100 });
  for (let i = 0; i < 500; i++)
    world.push({
      type: 'report',
      message: `g-${i % 60}`,
      reporter: `mob-${i}`,
      category: 'terrorism',
      at: at(7000 + i),
    });
  for (let i = 60; i < 400; i++)
    world.say(`g-${i}`, `person-${i}`, `${GREETING} Happy holidays to all of you`, { at: 8000 + i * 100 });
  world.end();
  assert.deepEqual(world.of('action'), []);
  assert.deepEqual(
    world.of('campaign').filter(({ state }) => state === 'confirmed' || state === 'contained'),
    [],
  );
  assert.deepEqual(world.of('intercept'), []);
  const lost = world.of('verdict').filter(({ verdict }) => verdict === 'intercept');
  assert.deepEqual(lost, []);
  // With hundreds of senders the weight of three is no share of them: copies go out at once.
  const late = world.of('verdict').slice(-100);
  assert.ok(late.every(({ verdict }) => verdict === 'deliver'));
});

test('rejected reports weigh less: the same three people raise no second cluster', () => {
  const world = openWorld();
  const viral = (name: string, text: string, from: number): void => {
    for (let i = 0; i < 12; i++) world.say(`${name}-${i}`, `${name}-person-${i}`, text, { at: from + i * 50 });
  };
  const complain = (name: string, from: number): void => {
    for (const [i, reporter] of ['a', 'b', 'c'].entries())
      world.push({ type: 'report', message: `${name}-${i}`, reporter, category: 'violence', at: at(from + i) });
  };
  viral('one', 'Bring winter coats to the school on Friday, all sizes are welcome, thank you', 0);
  complain('one', 1000);
  assert.equal(world.road.campaigns().length, 1);
  for (let i = 0; i < 3; i++)
    world.push({ type: 'decide', message: `one-${i}`, decision: 'release', by: 'reviewer', at: at(2000 + i) });
  viral('two', 'The library reads stories to children on Saturday at ten, come with your grandparents', 3000);
  complain('two', 5000);
  assert.equal(world.road.campaigns().length, 1, 'a second campaign by people who were wrong');
});
