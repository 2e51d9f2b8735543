// Healing: evidence that comes later shows that somebody takes no part. What the machine did to them is undone within a minute, they
// can write again, what was stopped only because of it goes out, and the ledger says why.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CALL, GREETING, openWorld } from './story-world.ts';

const OWN_WORDS = [
  'Listen what came to my phone this morning from a number that nobody in our house knows at all',
  'Good people of the street, my sister in the other town asked me what to do with the following lines',
];

test('copies in own words, acted on before the quoters came, are made good when the quoters outnumber them', async () => {
  const world = openWorld();
  for (let i = 0; i < 12; i++) world.say(`w-${i}`, `bare-${i}`, `${CALL} ${i}`, { at: i * 50 });
  for (let i = 0; i < 2; i++) world.say(`o-${i}`, `own-${i}`, `${OWN_WORDS[i]} ${CALL}`, { at: 1000 + i * 50 });
  world.say('tick', 'person', GREETING, { at: 3000 });
  const acted = world.of('action').map(({ account }) => account);
  assert.ok(acted.includes('own-0') && acted.includes('bare-0'), acted.join(' '));
  assert.equal(world.say('stopped', 'own-0', 'Shall we eat at seven?', { at: 3500 }).verdict, 'intercept');
  for (let i = 0; i < 30; i++)
    world.say(`q-${i}`, `quoter-${i}`, `They write to everybody: "${CALL}" - disgusting, report it`, {
      at: 4000 + i * 100,
    });
  world.say('later', 'person', GREETING, { at: 60_000 });
  const undone = new Set(world.of('undo').map(({ account }) => account));
  assert.deepEqual(undone, new Set(['own-0', 'own-1']));
  for (const { at } of world.of('undo')) assert.ok(Date.parse(at) - Date.parse('2026-03-24T08:00:04.000Z') <= 60_000);
  assert.ok(world.of('release').some(({ id, late }) => id === 'stopped' && late === true));
  assert.equal(world.say('free', 'own-0', GREETING, { at: 61_000 }).verdict, 'deliver');
  assert.equal((await world.road.account('main', 'bare-0')).restriction, 'block');
  const why = (await world.store.ledger.page(0, 10_000))
    .filter(({ kind }) => kind === 'undo')
    .map(({ body }) => body.why);
  assert.equal(why.length, 2);
  assert.match(String(why[0]), /words of its own/u);
});
