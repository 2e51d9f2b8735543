// So many an hour, so many a day, by the clock that is passed in.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createBudget } from './budget.ts';

const HOUR = 3_600_000;
const MINUTE = 60_000;

test('an hour brings what an hour brings, and a day no more than a day', () => {
  const budget = createBudget({ perHour: 3, perDay: 5 });
  const taken: number[] = [];
  for (let now = 0; now < 26 * HOUR; now += 10 * MINUTE) if (budget.take(now)) taken.push(now / MINUTE);
  assert.deepEqual(taken, [0, 10, 20, 60, 70, 24 * 60, 24 * 60 + 10, 24 * 60 + 20, 25 * 60, 25 * 60 + 10]);
});

test('waiting as long as it says is enough, and a moment less is not', () => {
  const budget = createBudget({ perHour: 3, perDay: 100 });
  for (const now of [0, 1, 2]) assert.ok(budget.take(now));
  assert.equal(budget.wait(10, 1), HOUR - 10);
  assert.equal(budget.wait(10, 2), HOUR + 1 - 10);
  assert.equal(budget.take(HOUR - 1), false);
  assert.equal(budget.wait(HOUR, 1), 0);
  assert.ok(budget.take(HOUR));
});
