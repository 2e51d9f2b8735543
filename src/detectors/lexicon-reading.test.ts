// What the lexicons say of words: classes in the language of the sentence, stems and phrases, and every pack has every class.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LANGUAGE_PACKS } from '../languages/all.ts';
import { LEXICON_CLASSES, type LexiconClass } from '../languages/lexicon.ts';
import { createCanonicalizer } from '../text/canonicalize.ts';
import { createTokenizer } from '../text/token.ts';
import { openPacks } from './all.ts';
import { createEars } from './frame.ts';
import { createReadLexicon } from './lexicon-reading.ts';

const vocabulary = openPacks();
const ears = createEars({ vocabulary, tokenize: createTokenizer() });
const canonicalize = createCanonicalizer();
const readLexicon = createReadLexicon(vocabulary);
/** Classes of each word. */
const classesOf = (text: string): LexiconClass[][] => {
  const r = ears.read(canonicalize(text));
  const { first, classes } = readLexicon(r);
  return Array.from({ length: r.count }, (_, t) =>
    [...classes.slice(first[t], first[t + 1])].map((klass) => LEXICON_CLASSES[klass]!),
  );
};

test('words and stems have their classes', () => {
  const classes = classesOf('My grandmother fries onions in the kitchen tomorrow');
  assert.ok(classes[1]!.includes('family'));
  assert.ok(classes[3]!.includes('cook'));
  assert.ok(classes[7]!.includes('time'));
});

test('each sentence is read in the language that knows most of its words', () => {
  // "die" is an article in German and a verb in English.
  assert.ok(classesOf('They will die tomorrow, all of them').flat().includes('death'));
  assert.ok(!classesOf('Wir bringen die Kinder morgen in die Schule').flat().includes('death'));
});

test('an unknown text has no classes', () => {
  assert.deepEqual(classesOf('zzqx vvkw').flat(), []);
  assert.deepEqual(classesOf(''), []);
});

test('every language sorts words into every class', () => {
  for (const { code, lexicon = {} } of LANGUAGE_PACKS)
    for (const name of LEXICON_CLASSES) {
      const entries = (lexicon[name] ?? '').split(',').filter((entry) => entry.trim() !== '');
      assert.ok(entries.length >= 4, `${code}, ${name}: ${entries.length}`);
      assert.ok(
        entries.every((entry) => !/[*]\S/u.test(entry.trim())),
        `${code}, ${name}: a star inside a word`,
      );
    }
});
