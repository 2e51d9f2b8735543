// What each action lets pass, when it ends, and that every one names its undo.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ACTION_KINDS } from '../model/action.ts';
import { actions } from './all.ts';

test('there is one action for each kind, weakest first, each with its undo', () => {
  assert.deepEqual(
    actions.map(({ name, undo, needs }) => [name, needs, undo]),
    ACTION_KINDS.map((kind) => [kind, kind, `un${kind}`]),
  );
});

const PASSES = [
  ['limit', false, true, true, 24],
  ['suspend', false, false, false, 72],
  ['block', false, false, false, undefined],
] as const;
for (const [name, stranger, known, contact, hours] of PASSES)
  test(`${name} lets pass what the contract says, for as long as it says`, () => {
    const action = actions.find((one) => one.name === name)!;
    const passes = (['stranger', 'known', 'contact'] as const).map((relation) => action.allows({ relation }));
    assert.deepEqual(passes, [stranger, known, contact]);
    assert.equal(action.lifetimeMs, hours === undefined ? undefined : hours * 3_600_000);
  });
