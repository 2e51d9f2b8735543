// Exact intervals against published and simple values.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { atLeast, interval } from './exact.ts';

const near = (a: number, b: number): void => assert.ok(Math.abs(a - b) < 1e-4, `${a} is not ${b}`);

test('tails of small binomials', () => {
  near(atLeast(1, 1, 0.3), 0.3);
  near(atLeast(2, 2, 0.5), 0.25);
  near(atLeast(1, 2, 0.5), 0.75);
  near(atLeast(0, 5, 0.1), 1);
  near(atLeast(5, 40, 0.1), 0.371);
});

test('the interval of nothing in n is 1 - (alpha / 2)^(1 / n), and that of all its mirror', () => {
  near(interval(0, 40)[1], 1 - 0.025 ** (1 / 40));
  near(interval(40, 40)[0], 0.025 ** (1 / 40));
  const [low, high] = interval(4, 10);
  near(low, 0.12155);
  near(high, 0.73762);
});
