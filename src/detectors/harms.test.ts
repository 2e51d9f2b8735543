// Harms apart: a text that holds several says each with its own score and reason, and praise hides no call.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openJudge } from '../build.ts';

const judge = openJudge();
const harmsOf = (text: string): string[] =>
  judge(text)
    .findings.filter(({ detector, score }) => detector === 'frame' && score >= 0.5)
    .map(({ harm }) => harm)
    .sort();

test('a call behind praise, and a collection behind a call, are findings of their own', () => {
  assert.deepEqual(harmsOf('Glory to the gunman who shot the officials. Kill all the officials tonight!'), [
    'call',
    'glorification',
  ]);
  assert.deepEqual(harmsOf('Burn down their houses tonight! Donate for weapons and ammunition for our fighters.'), [
    'call',
    'financing',
  ]);
  assert.deepEqual(harmsOf('Kill all the officials tonight!'), ['call']);
});

test('each has its own reason and its own place in the text', () => {
  const text = 'Glory to the gunman who shot the officials. Kill all the officials tonight!';
  const [a, b] = judge(text).findings.filter(({ score }) => score >= 0.5);
  assert.notEqual(a?.because, b?.because);
  assert.notDeepEqual(a?.spans, b?.spans);
});

test('what is only quoted beside a call of the own voice is no second harm', () => {
  assert.deepEqual(
    harmsOf('Kill all the officials tonight! My cousin does not like it. He posts "glory to the gunman" all day'),
    ['call'],
  );
});
