// Hidden words are mended by what the packs know; names and ordinary words stay; spans still point at what was typed.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createCanonicalizer } from '../text/canonicalize.ts';
import { createTokenizer } from '../text/token.ts';
import { createDetectors, openPacks } from './all.ts';
import type { InspectedMessage } from './detector.ts';
import { createMendWords } from './mend-words.ts';

const vocabulary = openPacks();
const canonicalize = createCanonicalizer();
const tokenize = createTokenizer();
const mend = createMendWords(vocabulary);
const mended = (text: string): string | undefined => {
  const canonical = canonicalize(text);
  return mend(canonical, tokenize(canonical))?.text;
};

const ROWS: readonly (readonly [string, string, string | undefined])[] = [
  ['letters behind digits', '5lau9hter the 9uards', 'slaughter the guards'],
  ['two letters exchanged', 'slaughetr the presidetn', 'slaughter the president'],
  ['a letter missing', 'slaughtr the presdent', 'slaughter the president'],
  ['words run together', 'slaughterthepresident', 'slaughter the president'],
  ['the same in Russian', 'убивйате чиновинков', 'убивайте чиновников'],
  ['nothing to mend', 'slaughter the president', undefined],
  ['a name that is like no word', 'vxqzzkj arrived', undefined],
];
for (const [name, text, expected] of ROWS) test(`${name}: ${text}`, () => assert.equal(mended(text), expected));

test('offsets lead back to the original, one for each unit and one more', () => {
  const text = 'So: slaughtr the presdent!';
  const canonical = canonicalize(text);
  const { text: better, offsets } = mend(canonical, tokenize(canonical))!;
  assert.equal(offsets?.length, better.length + 1);
  assert.equal(offsets?.[better.indexOf('slaughter')], text.indexOf('slaughtr'));
  assert.equal(offsets?.[better.indexOf('president')], text.indexOf('presdent'));
  assert.equal(offsets?.[better.length], text.length);
  for (let i = 1; i < offsets!.length; i++) assert.ok(offsets![i]! >= offsets![i - 1]!, `falls at ${i}`);
});

test('what is heard only in mended words is never clean, and a quotation stays one', () => {
  const hidden = createDetectors(vocabulary).find(({ name }) => name === 'hidden')!;
  const ask = (text: string) => {
    const message = { text, forwardedFrom: undefined, replyTo: undefined } as unknown as InspectedMessage['message'];
    return hidden.inspect({ message, canonical: canonicalize(text), replyTo: undefined, bankHits: [] }, {});
  };
  const found = ask('E v e r y o n e g o o u t t o n i g h t and 5lau9hter the 9uards, murd3r the m1n1ster5');
  assert.ok(found !== undefined && found.score >= 0.5 && found.score < 0.9, JSON.stringify(found));
  assert.deepEqual([found.detector, found.clean], ['hidden', undefined]);
  assert.equal(ask('He wrote: "slaughetr the presidetn tonight", I reported him to the police'), undefined);
  assert.equal(ask('See you at the trian station tomorow mornign'), undefined);
});
