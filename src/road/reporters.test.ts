// The word of a reporter: what became of earlier reports decides what the next one weighs, each report counting once.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createMessageKeys } from './message-keys.ts';
import { createReporters } from './reporters.ts';

const open = () => createReporters({ keys: createMessageKeys(new Uint8Array(16).fill(3)) });
const decide = (reporters: ReturnType<typeof open>, name: string, n: number, decision: 'guilty' | 'release'): void => {
  for (let i = 0; i < n; i++) {
    reporters.reported('main', name, `${name}-${decision}-${i}`);
    reporters.decided('main', `${name}-${decision}-${i}`, decision);
  }
};

test('somebody new weighs one; upheld reports prove, rejected ones take weight', () => {
  const reporters = open();
  assert.deepEqual([reporters.of('main', 'new').weight, reporters.of('main', 'new').proven], [1, false]);
  decide(reporters, 'right', 3, 'guilty');
  assert.deepEqual([reporters.of('main', 'right').weight, reporters.of('main', 'right').proven], [1, true]);
  decide(reporters, 'wrong', 6, 'release');
  assert.ok(reporters.of('main', 'wrong').weight < 0.4);
  decide(reporters, 'right', 4, 'release');
  assert.equal(reporters.of('main', 'right').proven, false);
});

test('a decision counts once, and only for those who reported before it', () => {
  const reporters = open();
  reporters.reported('main', 'a', 'm');
  for (let i = 0; i < 5; i++) reporters.decided('main', 'm', 'release');
  const once = reporters.of('main', 'a').weight;
  reporters.decided('main', 'other', 'release');
  assert.equal(reporters.of('main', 'a').weight, once);
  assert.equal(reporters.of('main', 'b').weight, 1);
  assert.equal(reporters.of('elsewhere', 'a').weight, 1);
});

test('a campaign decided upholds every report on its messages', () => {
  const reporters = open();
  for (const message of ['in-1', 'in-2', 'in-3', 'out']) reporters.reported('main', 'a', message);
  reporters.decidedAll((message) => message.startsWith('in'), 'main', 'contain');
  assert.equal(reporters.of('main', 'a').proven, true);
});
