// What reports weigh together: a mob weighs little, whoever was right before weighs more, one network or device counts once.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { freshReporter, type Reporter, weightOfReports } from './reporter.ts';

const weigh = (reporters: readonly Reporter[]): number =>
  weightOfReports(new Map(reporters.map((reporter) => [reporter.name, reporter])));
const many = (n: number, more: Partial<Reporter> = {}): Reporter[] =>
  Array.from({ length: n }, (_, i) => ({ ...freshReporter(`r-${more.proven === true ? 'p' : 'f'}-${i}`), ...more }));

test('five hundred fresh reporters weigh less than five proven ones', () => {
  assert.ok(weigh(many(500)) < weigh(many(5, { proven: true })));
  assert.equal(weigh(many(500)), weigh(many(3)));
  assert.ok(weigh([...many(500), ...many(5, { proven: true })]) > weigh(many(5, { proven: true })));
});

test('behind one network or one device they count once, the proven one before the fresh', () => {
  assert.equal(weigh(many(50, { network: 7 })), 1);
  assert.equal(weigh(many(50, { device: 7 })), 1);
  assert.equal(weigh([...many(3, { network: 7 }), ...many(1, { network: 7, proven: true, weight: 0.9 })]), 0.9);
});

test('whoever was wrong before weighs less', () => {
  assert.ok(weigh(many(3, { weight: 0.4 })) < weigh(many(2)));
});
