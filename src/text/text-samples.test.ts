// Arbitrary texts in all the scripts and tricks that canonical text knows, for the property tests of this room.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';

const POOLS: readonly (readonly string[])[] = [
  [...'abcdekilthmoKILTHEM'],
  [...'абвийеклотуьёЙіє'],
  [...'αβικοτσς'],
  [...'0123456789'],
  [...' \n\t .,-:;!?'],
  [...'*_~^|+@$#/&()'],
  [...'\'"’‘“”«»`´'],
  ['😀', '🔪', '🇰', '🇮', '🇺🇦', '❤️'],
  ['\u200b', '\u200d', '\ufe0f', '\u034f', '\u202e', '\u202c', '\u00ad'],
  ['\u0301', '\u0306', '\u0308', '\u093c', '\u094d', '\u3099', '\u0e38', '\u0e48'],
  [...'कखािी্ড়'],
  [...'اأإلةىيكءـ'],
  [...'שלוםךף'],
  ['ᄀ', 'ᅡ', 'ᆨ', '가', '각'],
  [...'杀死人がか'],
  [...'ทำร้าย'],
  ['ﷺ', '½', 'ﬁ', 'ß', 'İ', 'Σ', '…'],
  ['\ud800', '\udc00', '\u0000', '\ue000'],
  [...'ᏦᎥᏞհիս'],
  ['://', 't.me/', 'www.', '.com', '0x', '@ab'],
];

const poolText = (pools: readonly number[]): fc.Arbitrary<string> =>
  fc
    .array(fc.oneof(...pools.map((pool) => fc.constantFrom(...POOLS[pool]!))), { minLength: 1, maxLength: 16 })
    .map((parts) => parts.join(''));

/** Short texts from one to three pools at a time: neighbours that matter meet often. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.uniqueArray(fc.nat(POOLS.length - 1), { minLength: 1, maxLength: 3 }).chain(poolText),
  fc.string({ unit: 'binary', maxLength: 20 }),
);

test('the samples reach every pool', () => {
  const seen = new Set<number>();
  for (const text of fc.sample(anyText, { numRuns: 3000, seed: 1 }))
    POOLS.forEach((pool, i) => {
      if (pool.some((part) => text.includes(part))) seen.add(i);
    });
  assert.equal(seen.size, POOLS.length);
});
