// The breaker's envelope (contract.md §14): established accounts, blocks a minute, the certificate.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePolicy } from '../policy/parse-policy.ts';
import { createBreaker } from './breaker.ts';

const { breaker: settings } = parsePolicy().settings;
const open = ({ established = 0, certificate = true } = {}) =>
  createBreaker({ settings, establishedCount: () => established, certificateHolds: () => certificate });

const ENVELOPES = [
  [0, 4],
  [800, 4],
  [2000, 10],
] as const;
for (const [established, admitted] of ENVELOPES)
  test(`of ${established} established accounts ${admitted} may be blocked in a day`, () => {
    const breaker = open({ established });
    for (let i = 0; i < admitted; i++) assert.equal(breaker.admit(i * 1000, true), true, `block ${i + 1}`);
    assert.equal(breaker.admit(admitted * 1000, true), false);
    assert.equal(breaker.admit(admitted * 1000 + 1, false), false, 'a tripped breaker stays tripped');
    breaker.reset();
    assert.equal(breaker.admit(admitted * 1000 + 2, true), true);
  });

test('five thousand blocks a minute are admitted, one more trips it', () => {
  const breaker = open();
  for (let i = 0; i < 5000; i++) assert.equal(breaker.admit(i % 60_000, false), true);
  assert.equal(breaker.admit(5000, false), false);
  assert.equal(breaker.tripped(), true);
});

test('a slow stream of blocks on new accounts never trips it', () => {
  const breaker = open();
  for (let i = 0; i < 20_000; i++) assert.equal(breaker.admit(i * 20, false), true);
});

test('a certificate below its target trips it at the next block', () => {
  assert.equal(open({ certificate: false }).admit(0, false), false);
});
