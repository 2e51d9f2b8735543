// The compiled vocabulary finds what a naive search over the plain entries finds, with wildcards, clitics and sentences.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import type { Tokens } from '../text/canonical-text.ts';
import { createTokenizer } from '../text/token.ts';
import { compilePacks } from './compile-packs.ts';
import { createHits } from './hits.ts';
import type { LanguagePack } from './language.ts';
import { KIND } from './pack-entries.ts';
import { openVocabulary } from './vocabulary.ts';
import { readVocabulary, writeVocabulary } from './vocabulary-file.ts';

const pack = (harmless: readonly string[], more: Partial<LanguagePack> = {}): LanguagePack => ({
  code: 'xx',
  name: 'test',
  scripts: ['latin'],
  order: 'svo',
  acts: [],
  targets: {},
  pronouns: [],
  modality: { exhortative: [], deontic: [], intent: [], wish: [], address: [], question: [], conditional: [] },
  negation: [],
  voice: { report: [], condemn: [], quote: [], warn: [], fiction: [] },
  harmless,
  fields: [],
  offers: { pay: [], money: [], contact: [] },
  recruitment: [],
  financing: [],
  glorification: [],
  examples: [],
  ...more,
});

const tokenize = createTokenizer();

/** "start-end" of every hit. */
function spans(packs: readonly LanguagePack[], text: string, breaks: readonly number[] = []): string[] {
  const data = compilePacks({ packs, canonicalize: (t) => t.toLowerCase(), tokenize: createTokenizer() });
  // Through its file: what is read back finds the same.
  const vocabulary = openVocabulary(readVocabulary(writeVocabulary(data, 'test'), 'test')!);
  const hits = createHits();
  const marks = new Uint8Array(64);
  for (const b of breaks) marks[b] = 1;
  vocabulary.match(text, tokenize({ text }), marks, hits);
  return Array.from({ length: hits.count }, (_, i) => `${hits.start[i]}-${hits.end[i]}`).sort();
}

/** The same by trying every entry at every place. */
function naive(entries: readonly string[], tokens: Tokens, text: string): string[] {
  const words = Array.from({ length: tokens.count }, (_, i) => text.slice(tokens.starts[i], tokens.ends[i]));
  const ends = (parts: readonly string[], at: number): number[] => {
    const [part, ...rest] = parts;
    if (part === undefined) return [at];
    if (part === '~') return [0, 1, 2, 3].flatMap((k) => (at + k <= words.length ? ends(rest, at + k) : []));
    const word = words[at];
    if (word === undefined) return [];
    const fits = part === '_' || part === word || (part.endsWith('*') && word.startsWith(part.slice(0, -1)));
    return fits ? ends(rest, at + 1) : [];
  };
  return entries.flatMap((e) => words.flatMap((_, i) => ends(e.split(' '), i).map((end) => `${i}-${end}`)));
}

it('finds the same as trying every entry at every place', () => {
  const word = fc.constantFrom('ab', 'abc', 'ba', 'bab', 'cab', 'ca');
  const inner = fc.oneof(
    { weight: 4, arbitrary: word },
    { weight: 1, arbitrary: fc.constantFrom('_', '~', 'ab*', 'ca*') },
  );
  const entry = fc
    .tuple(fc.oneof(word, fc.constantFrom('ab*', 'ba*')), fc.array(inner, { maxLength: 2 }), fc.option(word))
    .map(([first, middle, last]) =>
      [first, ...middle.filter((m) => m !== '~' || last !== null), ...(last ? [last] : [])].join(' '),
    );
  fc.assert(
    fc.property(fc.uniqueArray(entry, { maxLength: 8 }), fc.array(word, { maxLength: 12 }), (entries, words) => {
      const text = words.join(' ');
      const expected = new Set(naive(entries, tokenize({ text }), text));
      assert.deepEqual(new Set(spans([pack(entries)], text)), expected);
    }),
    { numRuns: 400, seed: 11 },
  );
});

it('does not let a gap cross the beginning of a sentence', () => {
  assert.deepEqual(spans([pack(['run ~ over'])], 'run them over'), ['0-3']);
  assert.deepEqual(spans([pack(['run ~ over'])], 'run them over', [1]), []);
});

it('reads a word with the clitics of a pack and without, also where the whole word has a match', () => {
  const arabic = pack(['اقتلوا'], { prefixes: ['و', 'ف'] });
  assert.deepEqual(spans([arabic], 'واقتلوا'), ['0-1']);
  assert.deepEqual(spans([arabic], 'باقتلوا'), []);
  const both = pack(['القتل', 'قتل'], { prefixes: ['ال'] });
  assert.deepEqual(spans([both], 'القتل'), ['0-1', '0-1']);
});

it('tells the packs apart and joins the forms of one act', () => {
  const act = { class: 'kill', lemma: 'kill', weight: 'violent', imperative: ['kill'], infinitive: ['kill'] } as const;
  const data = compilePacks({
    packs: [pack([], { acts: [act] }), pack(['kill'])],
    canonicalize: (t) => t,
    tokenize: createTokenizer(),
  });
  const vocabulary = openVocabulary(data);
  const hits = createHits();
  vocabulary.match('kill', tokenize({ text: 'kill' }), new Uint8Array(4), hits);
  assert.equal(hits.count, 2);
  assert.deepEqual([...hits.kind.slice(0, 2)].sort(), [KIND.act, KIND.harmless]);
  assert.deepEqual([...hits.lang.slice(0, 2)].sort(), [0, 1]);
});

it('a class stands for one of its words in an entry, stems among them', () => {
  const classes = { sent: ['sent', 'forward*'], whom: ['me', 'us'] };
  const one = [pack(['@sent @whom'], { classes })];
  assert.deepEqual(spans(one, 'forwarded us'), ['0-2']);
  assert.deepEqual(spans(one, 'they sent me this'), ['1-3']);
  assert.deepEqual(spans(one, 'sent him'), []);
  assert.throws(() => spans([pack(['@nobody'])], 'x'), /no class "nobody"/);
  assert.throws(() => spans([pack([], { classes: { a: ['two words'] } })], 'x'), /several words/);
});

it('a verb is known with its object written at the end, and holds that object', () => {
  const acts = [{ class: 'kill', lemma: 'kill', weight: 'violent', imperative: ['matad', 'mata ya'] }] as const;
  const objectSuffixes = { suffixes: ['los'], drop: 'd' };
  assert.deepEqual(spans([pack([], { acts, objectSuffixes })], 'matalos'), ['0-1', '0-1']);
  assert.deepEqual(spans([pack([], { acts, objectSuffixes })], 'matad'), ['0-1']);
});

it('a vocabulary made from something else, or no vocabulary at all, is not opened', () => {
  const data = compilePacks({ packs: [pack(['kill'])], canonicalize: (t) => t, tokenize: createTokenizer() });
  const file = writeVocabulary(data, 'these packs');
  for (const source of ['these packs', undefined]) {
    const { trie, table } = readVocabulary(file, source)!;
    assert.deepEqual({ trie, table }, { trie: data.trie, table: data.table });
  }
  assert.equal(readVocabulary(file, 'other packs'), undefined);
  assert.equal(readVocabulary(new Uint8Array(4), 'these packs'), undefined);
});

it('a word of an act is found with one typing error, an ordinary word is not taken for its neighbour', () => {
  const acts = [{ class: 'kill', lemma: 'kill', weight: 'violent', imperative: ['slaughter'] }] as const;
  const one = [pack(['harmless'], { acts })];
  const vocabulary = openVocabulary(compilePacks({ packs: one, canonicalize: (t) => t, tokenize: createTokenizer() }));
  const found = (text: string, misspelt?: 'acts' | 'voices'): number => {
    const hits = createHits();
    vocabulary.match(text, tokenize({ text }), new Uint8Array(8), hits, misspelt);
    return hits.count;
  };
  for (const typo of ['slaugter', 'slauhgter', 'slaughtter', 'slxughter']) {
    assert.equal(found(typo, 'acts'), 1, typo);
    assert.equal(found(typo), 0, typo);
  }
  for (const other of ['laughter', 'slxxghter', 'harmles']) assert.equal(found(other, 'acts'), 0, other);
});

it('a clitic belongs to the languages that write it so', () => {
  const one = pack(['word'], { prefixes: ['be'] });
  const other = pack(['word', 'beword more']);
  assert.deepEqual(spans([one], 'beword'), ['0-1']);
  assert.deepEqual(spans([one, other], 'beword'), ['0-1'], 'not in the second pack');
  assert.deepEqual(spans([other], 'beword'), []);
});
