// What canonical text undoes, what it leaves alone, and that every unit still names where it came from.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { SCRIPT } from './canonical-text.ts';
import { createCanonicalizer } from './canonicalize.ts';
import { anyText } from './text-samples.test.ts';

const canonicalize = createCanonicalizer();

const check = (name: string, rows: readonly (readonly [string, string])[]): void => {
  test(name, () => {
    for (const [text, expected] of rows) assert.equal(canonicalize(text).text, expected, JSON.stringify(text));
  });
};

check('case, marks and spelling variants that carry no meaning are folded', [
  ['Hello World', 'hello world'],
  ['ÉLAN Ångström façade', 'elan angstrom facade'],
  ['Straße STRASSE', 'strasse strasse'],
  ['Łódź', 'lodz'],
  ['İstanbul ısı', 'istanbul isi'],
  ['Ёлка йод Йод', 'елка йод йод'],
  ['и\u0306', 'й'],
  ['їжак', 'іжак'],
  ['ΛΌΓΟΣ λόγος', 'λογοσ λογοσ'],
  ['أَقْتُلُوا إلى آخر', 'اقتلوا الي اخر'],
  ['مدرســـة مدرسه', 'مدرسه مدرسه'],
  ['کتاب یک', 'كتاب يك'],
  ['שָׁלוֹם שלום', 'שלומ שלומ'],
]);

check('vowel signs and viramas of Indic scripts stay', [
  ['हिन्दी', 'हिन्दी'],
  ['বাংলা ভাষা', 'বাংলা ভাষা'],
  ['क़लम', 'कलम'],
]);

check('compatibility forms, circled, squared and regional letters are the letters they show', [
  ['ｋｉｌｌ 𝓀𝒾𝓁𝓁 ⓚⓘⓛⓛ 🅺🅸🅻🅻', 'kill kill kill kill'],
  ['🇰🇮🇱🇱 them', 'kill them'],
  ['hello 🇺🇦 friend', 'hello friend'],
  ['ﷲ ½ ﬁn', 'الله 1/2 fin'],
  ['١٢٣ ४५६', '123 456'],
]);

check('look-alikes are folded towards the script of their word, never everything to Latin', [
  ['yбить врaгoв', 'убить врагов'],
  ['убиTb', 'убить'],
  ['Кill тhem', 'kill them'],
  ['ΚΙLL', 'kill'],
  ['ᏦᎥᏞᏞ them', 'kill them'],
  ['раураl', 'paypal'],
  ['нет кот', 'нет кот'],
  ['και το', 'και το'],
  ['вбий iх, є', 'вбий іх, є'],
  ['привет whatsapp', 'привет whatsapp'],
]);

check('digits and signs inside words are letters, numbers stay numbers', [
  ['k1ll @ttack $hoot att@ck h4te', 'kill attack shoot attack hate'],
  ['4ttack a$$ault k!ll', 'attack assault kill'],
  ['уб1й у6ить 3аказ', 'убий убить 3аказ'],
  ['3000$ for each, 5min, covid19, ps5', '3000$ for each, 5min, covid19, ps5'],
  ['pay 5$each', 'pay 5$each'],
]);

check('words pulled apart are put together', [
  ['k i l l', 'kill'],
  ['k i l l  t h e m', 'kill them'],
  ['s t o p  u s  n o w', 'stop us now'],
  ['c нами, o нас', 'с нами, о нас'],
  ['k.i.l.l k-i-l-l k_i_l_l', 'kill kill kill'],
  ['k*i*l*l', 'kill'],
  ['ki🔪ll', 'kill'],
  ['y б и т ь', 'убить'],
  ['kill🔪them', 'kill them'],
  ['i am a man', 'i am a man'],
  ['well-known co-operate', 'well-known co-operate'],
]);

check('repetition is shortened and real doubles survive', [
  ['killlll', 'kill'],
  ['kill', 'kill'],
  ['attttack', 'attack'],
  ['burnnnn', 'burn'],
  ['убееей', 'убей'],
  ['1000000', '1000000'],
  ['no!!!!! why???', 'no! why?'],
]);

check('links, handles and addresses are only lower-cased', [
  ['https://T.me/K1ll_3m', 'https://t.me/k1ll_3m'],
  ['t.me/k1ll', 't.me/k1ll'],
  ['write @user_9a', 'write @user_9a'],
  ['x1@mail.com', 'x1@mail.com'],
  ['0x52908400098527886E0F7030069857D2E4169EE7', '0x52908400098527886e0f7030069857d2e4169ee7'],
]);

check('punctuation and white space become few plain signs', [
  ['«one» „two“ 「three」', '"one" "two" "three"'],
  ["‘quoted’ don’t 'kill them!'", '"quoted" don\'t "kill them!"'],
  ['wait… what', 'wait. what'],
  ['لا، نعم؟', 'لا, نعم?'],
  ['रुको। चलो', 'रुको. चलो'],
  ['快！走。好，吗？', '快!走.好,吗?'],
  ['  a\t b \r\n\r\n c\u2028d ', 'a b\nc\nd'],
  ['צה"ל', 'צהל'],
  ['a — b', 'a - b'],
]);

check('a random tail is cut, an amount is not', [
  ['come out now xq7zk', 'come out now'],
  ['come out now a8f3e2', 'come out now'],
  ['come out now #83412', 'come out now'],
  ['i pay 5000', 'i pay 5000'],
  ["let's k1ll", "let's kill"],
]);

test('what hides is called hidden, what is merely foreign or decorated is not', () => {
  for (const text of ['k1ll', 'yбить', 'k i l l', 'k*i*l*l', 'ki🔪ll'])
    assert.equal(canonicalize(text).disguised, true, text);
  for (const text of ['kill', 'убить', 'naïve ﬁne', 'we‌ll', 'see you at 5 😀', 'ｋｉｌｌ'])
    assert.equal(canonicalize(text).disguised, false, text);
});

test('scripts are those of the folded letters', () => {
  assert.equal(canonicalize('hello мир').scripts, SCRIPT.latin | SCRIPT.cyrillic);
  assert.equal(canonicalize('yбить').scripts, SCRIPT.cyrillic);
  assert.equal(canonicalize('سلام שלום').scripts, SCRIPT.arabic | SCRIPT.hebrew);
  assert.equal(
    canonicalize('नमस्ते 杀 か 가 ไทย').scripts,
    SCRIPT.devanagari | SCRIPT.han | SCRIPT.kana | SCRIPT.hangul | SCRIPT.thai,
  );
  assert.equal(canonicalize('123 !?').scripts, 0);
});

test('a text turned round by overrides is read both ways, with offsets into the original', () => {
  const text = 'go \u202emeht llik\u202c now';
  const { text: typed, reversed } = canonicalize(text);
  assert.equal(typed, 'go meht llik now');
  assert.equal(reversed?.text, 'go kill them now');
  const at = reversed.text.indexOf('kill');
  assert.equal(text[reversed.offsets![at]!], 'k');
  assert.equal(reversed.originalLength, text.length);
  assert.equal(canonicalize('plain \u202a text \u202c').reversed, undefined);
});

test('no offsets means that every unit stands where it stood', () => {
  assert.equal(canonicalize('Hello, world').offsets, undefined);
  assert.equal(canonicalize('Привет, мир').offsets, undefined);
  const { text, offsets } = canonicalize('a\u200bb  c');
  assert.equal(text, 'ab c');
  assert.deepEqual([...offsets!], [0, 2, 3, 5, 6]);
});

test('each unit names an original character that alone folds to it, in order', () => {
  const sure = fc.array(fc.constantFrom(...'abcdeKLMабвИЙабאבاةé', 'ß', 'ﬁ', 'が', '\u200d', '\u0301', ' ', ', '), {
    maxLength: 40,
  });
  fc.assert(
    fc.property(sure, (parts) => {
      const original = parts.join('');
      const { text, offsets } = canonicalize(original);
      const map = (i: number): number => offsets?.[i] ?? i;
      for (let i = 0; i < text.length; i++) {
        assert.ok(map(i) < original.length && (i === 0 || map(i) >= map(i - 1)));
        if (text[i] === ' ') assert.match(original[map(i)]!, /\s/u);
      }
      assert.equal(map(text.length), original.length);
    }),
    { numRuns: 500 },
  );
});

test('canonical text of canonical text is itself', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const once = canonicalize(text).text;
      assert.equal(canonicalize(once).text, once);
    }),
    { numRuns: 4000 },
  );
});

test('there is nothing in canonical text but letters, marks, digits, currency and ASCII', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      assert.match(canonicalize(text).text, /^[\x20-\x7e\n\p{L}\p{M}\p{N}\p{Sc}\p{Cn}]*$/u);
    }),
    { numRuns: 2000 },
  );
});

test('one text read twice, or after another, gives the same', () => {
  const other = createCanonicalizer();
  fc.assert(
    fc.property(anyText, anyText, (first, second) => {
      const before = canonicalize(second);
      other(first);
      assert.deepEqual(other(second), before);
    }),
    { numRuns: 500 },
  );
});

test('the longest texts of every hostile kind come back whole and settled', () => {
  const size = 0x10000;
  for (const unit of [
    'a',
    'e\u0301',
    '\u0e38\u0e48',
    'a ',
    'a.1.2.',
    'a😀',
    'a1',
    'aб',
    '\u202eab',
    'x1zz ',
    '🇰🇮',
    '가',
    '@.',
    "'a ' ",
    'a@b!c$',
    '\ud800',
  ]) {
    const { text, originalLength } = canonicalize(unit.repeat(Math.floor(size / unit.length)));
    assert.ok(originalLength > size - 8 && text.length <= originalLength, unit);
    assert.equal(canonicalize(text).text, text, JSON.stringify(unit));
  }
});
