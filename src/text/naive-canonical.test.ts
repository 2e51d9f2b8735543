// The readable twin of the first pass, in regular expressions, slow and plain: what the table-driven pass must equal on
// texts in which nothing is disguised.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createCanonicalizer } from './canonicalize.ts';

const DROPPED_MARKS = /[\p{sc=Zinh}\p{sc=Zyyy}\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}\p{sc=Arab}\p{sc=Hebr}]/u;

/** The canonical form of undisguised text, one line a rule. */
const naive = (text: string): string =>
  text
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .normalize('NFKD')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .toLowerCase()
    .replace(/и(\p{M}*?)\u0306/gu, '\ue000$1')
    .replace(/\p{M}/gu, (mark) =>
      mark === '\u093c' || (DROPPED_MARKS.test(mark) && !/[\u3099\u309a]/u.test(mark) && !/\p{Mc}/u.test(mark))
        ? ''
        : mark,
    )
    .replace(/\ue000/gu, 'й')
    .replace(/ß/gu, 'ss')
    .replace(/ς/gu, 'σ')
    .replace(/[ٱىیةکءـ]/gu, (c) => ({ ٱ: 'ا', ى: 'ي', ی: 'ي', ة: 'ه', ک: 'ك' })[c] ?? '')
    .replace(/[םןץףך]/gu, (c) => ({ ם: 'מ', ן: 'נ', ץ: 'צ', ף: 'פ', ך: 'כ' })[c] ?? c)
    .replace(/[«»“”„]/gu, '"')
    .replace(/،/gu, ',')
    .replace(/؟/gu, '?')
    .replace(/[।。]/gu, '.')
    .replace(/[٠-٩]/gu, (c) => String(c.charCodeAt(0) - 0x660))
    .replace(/\s*\n\s*/gu, '\n')
    .replace(/[^\S\n]+/gu, ' ')
    .trim();

/** Words long enough that none is a look-alike, spelled out or repeated. */
const WORDS = [
  'Hello',
  'ÉLAN',
  'naïve',
  'Straße',
  'ｗｏｒｄ',
  'ﬁnal',
  'Привет',
  'Ёлка',
  'йогурт',
  'мои\u0306',
  'ЛЮДИ',
  'λόγος',
  'ΛΌΓΟΣ',
  'أَكْتُبُ',
  'مدرســـة',
  'إلى',
  'كِتاب',
  'می‌خواهم',
  'שָׁלוֹם',
  'ילדים',
  'हिन्दी',
  'क़लम',
  'বাংলা',
  'ড়াই',
  '杀人',
  'がく',
  'かなﾊﾟ',
  '각하',
  '\u1112\u1161\u11ab글',
  'ที่นี่',
  'e\u0323\u0301xit',
  'so\u00adft',
  'zw\u200bsp',
  '٢٥',
  '300',
  "don't",
  'İstanbul',
];
const SIGNS = [' ', ' ', ' ', ', ', '. ', '! ', '? ', ' «', '» ', '\n', '  ', '، ', '؟ ', '। ', ' \t '];

test('the table-driven pass says what the plain rules say', () => {
  const canonicalize = createCanonicalizer();
  const text = fc
    .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...SIGNS)), { minLength: 1, maxLength: 12 })
    .map((parts) => parts.flat().join(''));
  fc.assert(
    fc.property(text, (sample) => {
      // Both in one normal form: canonical text keeps marks decomposed where Unicode would compose them.
      assert.equal(canonicalize(sample).text.normalize('NFD'), naive(sample).normalize('NFD'));
    }),
    { numRuns: 3000 },
  );
});
