// A policy file is read strictly: what is wrong is named with its path, and equal settings have equal hashes.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import defaults from './default.json' with { type: 'json' };
import { parsePolicy } from './parse-policy.ts';

const changed = (change: (policy: any) => void): unknown => {
  const policy = structuredClone(defaults);
  change(policy);
  return policy;
};

const BAD: readonly (readonly [why: string, policy: unknown, field: string])[] = [
  ['a missing threshold', changed((p) => delete p.thresholds.hold), 'thresholds.hold'],
  ['a threshold above 1', changed((p) => (p.thresholds.hold = 2)), 'thresholds.hold'],
  ['a mode nobody knows', changed((p) => (p.rows.call = 'loud')), 'rows.call'],
  ['a row nobody knows', changed((p) => (p.rows.extra = 'live')), 'rows.extra'],
  ['a hold of no time', changed((p) => (p.holds.momentMs = 0)), 'holds.momentMs'],
  ['a version that is a number', changed((p) => (p.version = 7)), 'version'],
];
for (const [why, policy, field] of BAD)
  test(`${why} is refused with its path`, () => {
    assert.throws(() => parsePolicy(policy), { name: 'InputError', field });
  });

test('the default policy is valid, and its hash does not depend on the order of keys', () => {
  const policy = parsePolicy();
  assert.equal(policy.version, '1');
  const reversed = Object.fromEntries(Object.entries(defaults).reverse());
  assert.equal(parsePolicy(reversed).hash, policy.hash);
  assert.notEqual(parsePolicy(changed((p) => (p.thresholds.hold = 0.6))).hash, policy.hash);
});
