// The zero-change law, over all code points: what cannot be seen changes nothing, wherever it stands, and a text and its
// compatibility-equivalent forms are one text.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createCanonicalizer } from './canonicalize.ts';
import { anyText } from './text-samples.test.ts';
import { UNICODE_VERSION } from './unicode-tables.ts';

const canonicalize = createCanonicalizer();
const LAST = 0x10ffff;
const UNSEEN = /^[\p{Default_Ignorable_Code_Point}\p{Variation_Selector}\p{Bidi_Control}]$/u;
const strip = (text: string): string =>
  text.replace(/[\p{Default_Ignorable_Code_Point}\p{Variation_Selector}\p{Bidi_Control}]/gu, '');

/**
 * Strip → NFKC → strip → NFC until nothing moves. A lone surrogate is U+FFFD first (contract.md): two of them must not become
 * one letter because what stood between them was stripped.
 */
const settled = (text: string): string => {
  let before = text.toWellFormed();
  for (;;) {
    const after = strip(strip(before).normalize('NFKC')).normalize('NFC');
    if (after === before) return after;
    before = after;
  }
};

/** What a judge reads of a text. The reversed reading is apart: it may only raise a score. */
const read = (text: string): string => {
  const { text: canonical, disguised, scripts } = canonicalize(text);
  return `${disguised} ${scripts} ${canonical}`;
};

const WORDS = [
  'kill them',
  'k1ll',
  'k i l l',
  'убейте врага',
  'вбий їх',
  'اُقتلوا',
  'می‌خواهم',
  'הָרֹג',
  'मारो उसे',
  'মারো',
  'τώρα',
  'e\u0301\u0323te',
  'и\u0301\u0306',
  '각하',
  '\u1100\u1161\u11a8',
  'が行く',
  'ที่นี่',
  '3000$',
  't.me/x1',
  'ok😀👩‍💻',
  "don't",
];

/** Code points newer than the tables; none when both come from one Unicode. */
const known = (cp: number): boolean =>
  process.versions.unicode === UNICODE_VERSION || !/^\p{Cn}$/u.test(String.fromCodePoint(cp));

test('every invisible code point, anywhere in words of every kind, changes nothing', () => {
  const plain = WORDS.map(read);
  let inserted = 0;
  for (let cp = 0; cp <= LAST; cp++) {
    const char = String.fromCodePoint(cp);
    if (!UNSEEN.test(char) || !known(cp)) continue;
    inserted++;
    WORDS.forEach((word, w) => {
      // Every place of every word for the common ones, three places for the thousands of reserved ones.
      const step = cp < 0xe0200 ? 1 : Math.ceil(word.length / 2);
      for (let at = 0; at <= word.length; at += step) {
        if (at > 0 && word.charCodeAt(at - 1) >= 0xd800 && word.charCodeAt(at - 1) < 0xdc00) continue;
        const changed = word.slice(0, at) + char + word.slice(at);
        if (read(changed) !== plain[w])
          assert.fail(`U+${cp.toString(16)} at ${at} of ${JSON.stringify(word)}: ${read(changed)}`);
      }
    });
  }
  assert.ok(inserted > 4000, `${inserted} code points`);
});

test('every code point that has a compatibility form reads as that form, among letters of every kind', () => {
  const around: readonly (readonly [string, string])[] = [
    ['', ''],
    ['ab', 'cd'],
    ['ни', 'мы'],
    ['اب', 'جد'],
    ['का', 'मि'],
    ['e\u0323', '\u0301 k'],
    ['1', '2'],
    ['가', '하'],
  ];
  let checked = 0;
  for (let cp = 0; cp <= LAST; cp++) {
    if (cp >= 0xd800 && cp <= 0xdfff) continue;
    const char = String.fromCodePoint(cp);
    if (settled(char) === char && char.normalize('NFKD') === char) continue;
    if (!known(cp)) continue;
    checked++;
    for (const [before, after] of around) {
      const text = before + char + after;
      const one = read(text);
      for (const form of [settled(text), text.normalize('NFKC'), text.normalize('NFKD'), text.normalize('NFD')])
        if (form !== text && read(form) !== one)
          assert.fail(`U+${cp.toString(16)} in ${JSON.stringify(text)}: ${one} | ${read(form)}`);
    }
  }
  assert.ok(checked > 16000, `${checked} code points`);
});

test('every code point settles at once', () => {
  for (let cp = 0; cp <= LAST; cp++) {
    const once = canonicalize(`ab ${String.fromCodePoint(cp)} cd`).text;
    if (canonicalize(once).text !== once) assert.fail(`U+${cp.toString(16)}: ${once}`);
  }
});

test('any text equals its four normal forms and its settled form', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const one = read(text);
      for (const form of [settled(text), ...['NFC', 'NFD', 'NFKC', 'NFKD'].map((name) => text.normalize(name))])
        assert.equal(read(form), one);
    }),
    { numRuns: 4000, examples: [['\ud800\u200b\udc00']] },
  );
});
