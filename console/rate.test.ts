// The wave picture's arithmetic, and the addresses of places.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hashOf, readPlace } from './location.ts';
import { splitMarks } from './parts/marks.ts';
import { addReading, emptySeries } from './rate.ts';

test('two readings a second apart give a rate per second', () => {
  const before = { at: 1000, messages: 10, held: 0, intercepted: 2 };
  const series = addReading(emptySeries(), before, { at: 3000, messages: 30, held: 4, intercepted: 2 });
  assert.deepEqual(series, { at: [3], messages: [10], held: [2], intercepted: [0] });
});

test('a restarted server never draws a negative rate', () => {
  const series = addReading(
    emptySeries(),
    { at: 0, messages: 900, held: 9, intercepted: 9 },
    { at: 1000, messages: 1, held: 0, intercepted: 0 },
  );
  assert.deepEqual(series.messages, [0]);
});

test('only the newest points are kept', () => {
  let series = emptySeries();
  for (let s = 1; s <= 10; s++) {
    series = addReading(
      series,
      { at: (s - 1) * 1000, messages: 0, held: 0, intercepted: 0 },
      { at: s * 1000, messages: s, held: 0, intercepted: 0 },
      3,
    );
  }
  assert.deepEqual(series.messages, [8, 9, 10]);
});

test('a place survives the way into the URL and back', () => {
  const place = readPlace(hashOf('campaign', 'c-1/ü ?', { show: 'excluded' }));
  assert.equal(place.page, 'campaign');
  assert.equal(place.id, 'c-1/ü ?');
  assert.equal(place.query.get('show'), 'excluded');
  assert.equal(readPlace('').page, '');
});

test('marked offsets split a text into plain and marked parts that join to the text', () => {
  const parts = splitMarks('abcdef', [
    [1, 3],
    [4, 5],
  ]);
  assert.deepEqual(parts, [
    { text: 'a', marked: false },
    { text: 'bc', marked: true },
    { text: 'd', marked: false },
    { text: 'e', marked: true },
    { text: 'f', marked: false },
  ]);
  assert.equal(
    splitMarks('abc', [
      [2, 9],
      [0, 1],
    ])
      .map((p) => p.text)
      .join(''),
    'abc',
  );
});
