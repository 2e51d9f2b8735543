// Timers run in order of (due, creation) on both clocks' heap; ids are unique, sortable, and the same from the same seed.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createIds, seededBytes } from './ids.ts';
import { createStreamClock } from './stream-clock.ts';

test('timers run by due time, then by creation, and cancelled ones never', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(20), fc.boolean()), { maxLength: 60 }), (timers) => {
      const clock = createStreamClock();
      const ran: number[] = [];
      for (const [i, [due, cancelled]] of timers.entries()) {
        const timer = clock.at(due, () => ran.push(i));
        if (cancelled) timer.cancel();
      }
      clock.advanceTo(100);
      const expected = timers
        .map(([due, cancelled], i) => ({ due, cancelled, i }))
        .filter(({ cancelled }) => !cancelled)
        .sort((a, b) => a.due - b.due || a.i - b.i)
        .map(({ i }) => i);
      assert.deepEqual(ran, expected);
    }),
  );
});

test('a timer sees its own time, and one that it makes for now still runs', () => {
  const clock = createStreamClock(10);
  const seen: number[] = [];
  clock.at(20, () => {
    seen.push(clock.now());
    clock.at(20, () => seen.push(clock.now() + 1000));
  });
  clock.advanceTo(30);
  assert.deepEqual(seen, [20, 1020]);
  assert.equal(clock.now(), 30);
});

test('the clock of a stream never goes back', () => {
  const clock = createStreamClock(50);
  clock.advanceTo(10);
  assert.equal(clock.now(), 50);
});

test('ids are unique and sorted by time, with the same ones from the same seed', () => {
  const clock = createStreamClock(1_774_339_200_000);
  const one = createIds(clock.now, seededBytes(1));
  const two = createIds(clock.now, seededBytes(1));
  const other = createIds(clock.now, seededBytes(2));
  const ids: string[] = [];
  for (let i = 0; i < 100_000; i++) {
    if (i % 1000 === 0) clock.advanceTo(clock.now() + 1);
    ids.push(one());
  }
  assert.equal(new Set(ids).size, ids.length);
  assert.deepEqual([...ids].sort(), ids);
  assert.ok(ids.every((id) => /^[0-9A-HJKMNP-TV-Z]{26}$/.test(id)));
  const again = createStreamClock(1_774_339_200_000);
  assert.notEqual(other(), ids[0]);
  assert.equal(createIds(again.now, seededBytes(1))('c-').length, 28);
  assert.equal(two('x').slice(0, 1), 'x');
});
