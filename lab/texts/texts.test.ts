// The laboratory's texts keep their promises: enough of each sort, of the asked length, with every slot filled, in the language's own
// script, and without dates, numbers of real things or contacts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createRandom } from '../random.ts';
import { fillSlots } from '../vary.ts';
import { LAB_TEXTS } from './all.ts';
import { BENIGN_KINDS, type LabTexts } from './texts.ts';

const everything = (texts: LabTexts): readonly string[] => [
  ...texts.calls,
  ...texts.benign.map(({ text }) => text),
  ...texts.condemning,
  ...texts.reporting,
  ...texts.replies,
  ...texts.prefixes,
  ...texts.greetings,
  ...texts.chat,
  ...texts.parts.open,
  ...texts.parts.middle,
  ...texts.parts.end,
];

test('every language has enough texts of every sort, none twice', () => {
  assert.deepEqual(LAB_TEXTS.map(({ code }) => code).sort(), ['ar', 'de', 'en', 'es', 'fr', 'ru', 'tr', 'uk']);
  for (const texts of LAB_TEXTS) {
    const { calls, benign, chat, parts, condemning, reporting, replies, prefixes, code } = texts;
    for (const [list, least] of [
      [calls, 36],
      [benign, 42],
      [chat, 150],
      [parts.open, 30],
      [parts.middle, 32],
      [parts.end, 32],
      [condemning, 6],
      [reporting, 6],
      [replies, 8],
      [prefixes, 8],
    ] as const) {
      assert.ok(list.length >= least, `${code}: ${list.length} instead of ${least}`);
      assert.equal(new Set(list.map((one) => JSON.stringify(one))).size, list.length, code);
    }
    assert.deepEqual(
      BENIGN_KINDS.filter((kind) => benign.filter((one) => one.kind === kind).length < 2),
      [],
      code,
    );
  }
});

test('every call is 40 to 200 characters long when its slots are filled', () => {
  for (const texts of LAB_TEXTS)
    for (let seed = 0; seed < 5; seed++)
      for (const [number, call] of texts.calls.entries()) {
        const { length } = fillSlots(call, texts, createRandom(seed));
        assert.ok(length >= 40 && length <= 200, `${texts.code}/call-${number} has ${length}`);
      }
});

test('every slot that a text uses has words to choose from, and every wrapper has room for the call', () => {
  for (const texts of LAB_TEXTS) {
    for (const wrapper of [...texts.condemning, ...texts.reporting])
      assert.equal(wrapper.split('{call}').length, 2, `${texts.code}: ${wrapper}`);
    const used = everything(texts).flatMap((text) => [...text.matchAll(/\{(\w*)\}/g)].map(([, slot]) => slot ?? ''));
    assert.deepEqual(
      [...new Set(used)].filter((slot) => slot !== 'call' && (texts.slots[slot]?.length ?? 0) < 4),
      [],
      texts.code,
    );
  }
});

test('no text names a year, a date, a clock time, a telephone number, a link or a handle', () => {
  const forbidden =
    /\b(19|20)\d\d\b|\d{1,2}[./:]\d{1,2}[./]?|\d{7,}|https?:|www\.|@\p{L}{3,}|\.(com|org|net|ru|ua|de)\b/iu;
  for (const texts of LAB_TEXTS)
    for (const text of everything(texts)) assert.doesNotMatch(text.replace(/\d:\d/g, ''), forbidden, texts.code);
});

test('calls carry no digits and name nobody: no capital inside a sentence that is not a slot or a noun of German', () => {
  for (const texts of LAB_TEXTS)
    for (const [number, call] of texts.calls.entries()) {
      assert.doesNotMatch(call, /\p{Nd}/u, `${texts.code}/call-${number}`);
      if (texts.code === 'de') continue;
      const inside = [...call.matchAll(/(?<=[\p{Ll},] |\} )\p{Lu}\p{Ll}+/gu)].map(([word]) => word);
      assert.deepEqual(inside, [], `${texts.code}/call-${number}`);
    }
});

test('every text is written in its own script', () => {
  const own: Readonly<Record<string, RegExp>> = {
    ar: /\p{Script=Arabic}/u,
    ru: /[а-яё]/iu,
    uk: /[а-яіїєґ]/iu,
    en: /[a-z]/iu,
    de: /[a-zäöüß]/iu,
    es: /[a-zñ]/iu,
    fr: /[a-z]/iu,
    tr: /[a-zçğışöü]/iu,
  };
  const foreign: Readonly<Record<string, RegExp>> = {
    ar: /[\p{Script=Cyrillic}]/u,
    ru: /[іїєґ\p{Script=Arabic}]/iu,
    uk: /[ыэёъ\p{Script=Arabic}]/iu,
    en: /[\p{Script=Cyrillic}\p{Script=Arabic}]/u,
    de: /[\p{Script=Cyrillic}\p{Script=Arabic}]/u,
    es: /[\p{Script=Cyrillic}\p{Script=Arabic}]/u,
    fr: /[\p{Script=Cyrillic}\p{Script=Arabic}]/u,
    tr: /[\p{Script=Cyrillic}\p{Script=Arabic}]/u,
  };
  for (const texts of LAB_TEXTS)
    for (const text of [...texts.calls, ...texts.benign.map((one) => one.text), ...texts.replies]) {
      assert.match(text, own[texts.code] as RegExp);
      assert.doesNotMatch(text, foreign[texts.code] as RegExp, texts.code);
    }
});
