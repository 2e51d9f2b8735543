// The vocabulary: what all packs know, opened over flat arrays that `compile-packs.ts` made, here or when the package was
// installed. Nothing of the packs' source stays in memory.
import type { LanguagePack } from './language.ts';
import { type Clitic, createMatcher, type Match } from './match.ts';
import type { Trie } from './trie.ts';
import { openWordTable, type WordTableData } from './word-table.ts';

export type Lemma = { readonly name: string; readonly weight: 'violent' | 'loaded' | 'weak' };
/** What the composer asks of a language beside its entries. */
export type PackTraits = Pick<LanguagePack, 'code' | 'order'> & {
  /** The script it is mostly written in. */
  readonly native: LanguagePack['scripts'][number];
  readonly severalEndings: readonly string[] | undefined;
  readonly animateEndings: readonly string[] | undefined;
  /** The command has the form of the infinitive or the present tense: it must also stand like one. */
  readonly commandsLikeInfinitives: boolean;
};
export type IndexData = { readonly trie: Trie; readonly table: WordTableData };
/** Arrays and plain values only: it is written to a file and read back (`vocabulary-file.ts`). */
export type VocabularyData = IndexData & {
  readonly lexicon: IndexData;
  readonly clitics: readonly Clitic[];
  readonly lemmas: readonly Lemma[];
  readonly packs: readonly PackTraits[];
};

export type Vocabulary = {
  readonly match: Match;
  /** Hits of the lexicons: the class is a place in LEXICON_CLASSES, everything else is 0. */
  readonly matchLexicon: Match;
  /** `text[start, end)` is a word of some pack. */
  readonly has: (text: string, start: number, end: number) => boolean;
  /** How much of it packs and lexicons know: all of a word, or its longest stem with a short ending behind it. */
  readonly knows: (text: string, start: number, end: number) => number;
  /** Packs or lexicons know it, alone or behind a clitic. */
  readonly isWord: (text: string, start: number, end: number) => boolean;
  readonly packs: readonly PackTraits[];
  /** Languages, a bit each, of another script than the Latin one: what of them is known in Latin letters are chat spellings. */
  readonly romanized: number;
  /** Lemmas by the number that an act's hit carries. */
  readonly lemmas: readonly Lemma[];
};

/** Letters of a word behind a clitic, at least. */
const AFTER_CLITIC = 3;

export function openVocabulary({ trie, table: data, lexicon, clitics, lemmas, packs }: VocabularyData): Vocabulary {
  const table = openWordTable(data);
  const lexiconTable = openWordTable(lexicon.table);
  const knows = (text: string, start: number, end: number): number =>
    Math.max(table.knows(text, start, end), lexiconTable.knows(text, start, end));
  return {
    match: createMatcher(trie, table, clitics, lexiconTable.has),
    matchLexicon: createMatcher(lexicon.trie, lexiconTable, clitics),
    knows,
    isWord: (text, start, end) =>
      knows(text, start, end) === end - start ||
      clitics.some(
        ({ text: { length }, text: clitic }) =>
          end - start - length >= AFTER_CLITIC &&
          text.startsWith(clitic, start) &&
          knows(text, start + length, end) === end - start - length,
      ),
    romanized: packs.reduce((bits, { native }, lang) => (native === 'latin' ? bits : bits | (1 << lang)), 0),
    ...{ has: table.has, packs, lemmas },
  };
}
