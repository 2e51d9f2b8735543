// The learned scorer: learns the same twice, hears what it has learned in other words, and never speaks against a quotation.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createCanonicalizer } from '../text/canonicalize.ts';
import { createTokenizer } from '../text/token.ts';
import { createDetectors, openPacks } from './all.ts';
import type { InspectedMessage } from './detector.ts';
import { createEars } from './frame.ts';
import { type Example, trainWeights } from './train-weights.ts';
import { readWeights, type Weights, writeWeights } from './weights.ts';

const vocabulary = openPacks();
const canonicalize = createCanonicalizer();

/** Made-up phrases that no pack knows, beside words that packs know. */
const HARMFUL = [
  'feed the officials to the river',
  'the river waits for every official',
  'give each judge to the river',
];
const HARMLESS = [
  'the officials walk along the river',
  'a judge swims in the river',
  'every official likes the river walk',
];
const TALK = ['the weather at the river is fine today', 'see you tomorrow', 'a judge swims in the river', 'you and I'];
const several = (texts: readonly string[], harmful: boolean): Example[] =>
  Array.from({ length: 60 }, (_, i) => ({ text: `${texts[i % texts.length]} ${i % 7}`, harmful, weight: 1 }));
const learn = (): Weights =>
  trainWeights({
    ears: createEars({ vocabulary, tokenize: createTokenizer() }),
    ...{ vocabulary, canonicalize, seed: 7 },
    examples: [...several(HARMFUL, true), ...several(HARMLESS, false)],
    ordinary: Array.from({ length: 900 }, (_, i) => `${TALK[i % TALK.length]} ${i}`),
  });
const weights = learn();
const scorer = (with_: Weights) => createDetectors(vocabulary, with_).find(({ name }) => name === 'scorer')!;
const ask = (text: string, with_: Weights = weights, forwardedFrom?: string) => {
  const message = { text, forwardedFrom, replyTo: undefined } as unknown as InspectedMessage['message'];
  return scorer(with_).inspect({ message, canonical: canonicalize(text), replyTo: undefined, bankHits: [] }, {});
};

test('the same examples and seed give the same bytes', () => {
  assert.deepEqual(writeWeights(learn()), writeWeights(weights));
});

test('it hears what it has learned, and only that', () => {
  const found = ask('feed every official to the river tonight');
  assert.ok(found !== undefined && found.score >= 0.5 && found.score < 0.9);
  assert.deepEqual([found.detector, found.stance, found.clean], ['scorer', 'own', undefined]);
  assert.ok(!found.because.includes('river'), 'names classes, never words');
  assert.equal(ask('a judge swims in the river today'), undefined);
  assert.equal(ask('see you tomorrow'), undefined);
});

test('it is silent where the frames hear a call already, or another voice', () => {
  for (const text of [
    'Kill all the officials, feed the officials to the river',
    'He wrote to me: kill all the officials, feed the officials to the river',
    'Never kill the officials, feed the officials to the river',
    'I condemn this: feed the officials to the river',
  ])
    assert.equal(ask(text), undefined, text);
});

test('the shipped weights fit the code and say how they were made', () => {
  const shipped = readWeights();
  assert.ok(Number(shipped.made.examples) > 1000 && Number(shipped.made.ordinary) > 10_000);
  assert.equal(ask('The council meets on Monday to discuss the new market.', shipped), undefined);
});

test('weights of another shape are refused', () => {
  assert.throws(() => readWeights(import.meta.filename), /do not fit/);
});
