// Known material is said with score 1, and quoted material is said to be quoted.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { createCanonicalizer } from '../text/canonicalize.ts';
import type { InspectedMessage } from './detector.ts';
import { createKnownDetector } from './known.ts';

const canonicalize = createCanonicalizer();
const inspect = (text: string, bankHits: readonly string[]) =>
  createKnownDetector().inspect(
    { message: {} as InspectedMessage['message'], canonical: canonicalize(text), replyTo: undefined, bankHits },
    {},
  );

it('says nothing without a hit in the bank', () => assert.equal(inspect('hello', []), undefined));

it('says score 1 in the own voice for a hit', () => {
  const found = inspect('hello', ['entry-1']);
  assert.deepEqual([found?.score, found?.stance, found?.because], [1, 'own', 'equals known material: entry-1']);
});

it('says quoted when the whole text stands between quotation marks', () => {
  assert.equal(inspect('"hello there"', ['entry-1'])?.stance, 'quote');
});
