// The sketch key changes every week, and for a day both keys are in use.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createSketching, SKETCH_PERIOD_MS } from './sketching.ts';

const keyOf = (period: number): Uint8Array => new Uint8Array(16).fill(period % 256);
const canonical = { text: 'the lake is frozen and the geese walk over it in long slow lines' };
const HOUR = 3_600_000;

test('a text sketched before a change is met for a day after it', () => {
  let now = 5 * SKETCH_PERIOD_MS - 1;
  const sketching = createSketching({ keyOf, clock: { now: () => now }, rotates: true });
  const old = sketching.now(canonical);
  assert.equal(sketching.before(canonical), undefined);
  now += HOUR;
  assert.notDeepEqual(sketching.now(canonical).bins, old.bins);
  assert.deepEqual(sketching.before(canonical), old);
  now += 24 * HOUR;
  assert.equal(sketching.before(canonical), undefined);
});

test('a replay keeps one key', () => {
  let now = 0;
  const sketching = createSketching({ keyOf, clock: { now: () => now }, rotates: false });
  const first = sketching.now(canonical);
  now = 9 * SKETCH_PERIOD_MS;
  assert.deepEqual(sketching.now(canonical), first);
  assert.equal(sketching.before(canonical), undefined);
});
