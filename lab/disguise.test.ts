// A disguise stays legible: taken apart by a naive reader who knows the lookalikes, three letters in four are where they were.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { disguise } from './disguise.ts';
import { ALIKE } from './lookalikes.ts';
import { createRandom } from './random.ts';
import { LAB_TEXTS } from './texts/all.ts';
import { fillSlots } from './vary.ts';

const originals = new Map<string, string>();
for (const [letter, others] of Object.entries(ALIKE)) for (const other of others) originals.set(other, letter);
// Both sides map onto one letter of each pair, because lookalikes go both ways.
const representative = (letter: string): string => {
  const one = originals.get(letter) ?? letter;
  return [letter, one, ...(ALIKE[letter] ?? ''), ...(ALIKE[one] ?? '')].sort()[0] ?? letter;
};
const seen = (text: string): string =>
  [...text.normalize('NFC').replace(/[\p{M}\p{Cf}\u0640]/gu, '')]
    .filter((letter) => /\p{L}/u.test(letter))
    .map(representative)
    .join('');

/** Levenshtein distance, the plain table. */
const distance = (a: string, b: string): number => {
  const [x, y] = [[...a], [...b]];
  let row = y.map((_, j) => j + 1);
  for (const [i, letter] of x.entries()) {
    let [left, corner] = [i + 1, i];
    row = row.map((up, j) => {
      const best = Math.min(left + 1, up + 1, corner + (letter === y[j] ? 0 : 1));
      [left, corner] = [best, up];
      return best;
    });
  }
  return row.at(-1) ?? x.length;
};

test('a disguised call differs from the plain one and can still be read, in every language', () => {
  for (const texts of LAB_TEXTS)
    for (const [number, call] of texts.calls.entries()) {
      const random = createRandom(number + 1);
      const plain = fillSlots(call, texts, random);
      const changed = disguise(plain, random);
      assert.notEqual(changed, plain);
      // A letter held for up to five more counts as one seen change with several letters.
      const most = (seen(plain).length * 2) / 5;
      const found = distance(seen(plain), seen(changed));
      assert.ok(found <= most, `${texts.code}/call-${number}: ${found} of ${seen(plain).length}`);
    }
});

test('a thousand disguises of one call are a thousand texts', () => {
  const random = createRandom(1);
  const texts = new Set(
    Array.from({ length: 1000 }, () => disguise('somebody should read this plain sentence here', random)),
  );
  assert.ok(texts.size > 990, String(texts.size));
});
