// Compiles all packs into the flat arrays of a vocabulary: a trie over word numbers, so that one pass over a message's tokens
// finds the hits of every language at once and the cost does not grow with the languages.
import type { Tokens } from '../text/canonical-text.ts';
import type { LanguagePack } from './language.ts';
import type { Clitic } from './match.ts';
import { type CompiledEntry, KIND, lexiconEntries, packEntries } from './pack-entries.ts';
import { flatten, GAP, ONE, type Payload, SHIFT } from './trie.ts';
import type { IndexData, Lemma, VocabularyData } from './vocabulary.ts';
import { createWordTableBuilder, type WordTableBuilder } from './word-table-builder.ts';

type Parts = {
  readonly packs: readonly LanguagePack[];
  /** Plain spelling → canonical spelling, the same as for messages. */
  readonly canonicalize: (text: string) => string;
  readonly tokenize: (canonical: { readonly text: string }) => Tokens;
};

export function compilePacks({ packs, ...reading }: Parts): VocabularyData {
  const lemmas: Lemma[] = [];
  const entries = createIndex(reading);
  const lexicon = createIndex(reading);
  packs.forEach((pack, lang) => {
    entries.enter(pack, packEntries(pack, lang, lemmas));
    lexicon.enter(pack, lexiconEntries(pack, lang));
  });
  return {
    ...entries.build(),
    lexicon: lexicon.build(),
    clitics: cliticsOf(packs, reading.canonicalize),
    lemmas,
    packs: packs.map(({ code, order, scripts, openers, severalEndings, animateEndings }) => ({
      ...{ code, order, severalEndings, animateEndings, native: scripts[0] ?? 'latin' },
      commandsLikeInfinitives: openers !== undefined,
    })),
  };
}

/** What turns a call into somebody else's words, or into none. */
const VOICES: ReadonlySet<number> = new Set([
  KIND.report,
  KIND.condemn,
  KIND.quote,
  KIND.warn,
  KIND.negation,
  KIND.fiction,
]);

type Index = {
  readonly enter: (pack: LanguagePack, entries: Iterable<CompiledEntry>) => void;
  readonly build: () => IndexData;
};

/** Entries of all packs, word by word. */
function createIndex({ canonicalize, tokenize }: Omit<Parts, 'packs'>): Index {
  const words = createWordTableBuilder();
  const edges = new Map<number, number>();
  const payloads: Payload[] = [];
  /** Payloads by node: what is said twice is kept once. */
  const known = new Map<number, Payload[]>();
  /** Words of acts, and words that tell another voice: those that are also read with a typing error. */
  const acts = new Set<number>();
  const voices = new Set<number>();
  let nodes = 1;

  const step = (node: number, symbol: number): number => {
    const key = node * SHIFT + symbol;
    const there = edges.get(key);
    if (there !== undefined) return there;
    edges.set(key, nodes);
    return nodes++;
  };

  const enter = (symbols: readonly number[], entry: CompiledEntry): void => {
    if (symbols.length === 0) return;
    const misspelt = entry.kind === KIND.act ? acts : VOICES.has(entry.kind) ? voices : undefined;
    if (misspelt !== undefined) for (const symbol of symbols) if (symbol < GAP) misspelt.add(symbol);
    let node = 0;
    for (const symbol of symbols) node = step(node, symbol);
    const here = known.get(node);
    const same = here?.find(({ entry: e }) => sameSaying(e, entry));
    if (same !== undefined) {
      if ((same.entry.forms | entry.forms) !== same.entry.forms)
        same.entry = { ...same.entry, forms: same.entry.forms | entry.forms };
      return;
    }
    let fixed = 0;
    for (const symbol of symbols) if (symbol !== GAP) fixed += 1;
    const payload = { node, entry, words: fixed };
    if (here === undefined) known.set(node, [payload]);
    else here.push(payload);
    payloads.push(payload);
  };

  return {
    enter: (pack, entries) => {
      const symbolsOf = createSymbolReader(canonicalize, tokenize, words.add, enterClasses(pack, canonicalize, words));
      for (const entry of entries) enter(symbolsOf(entry.text), entry);
    },
    build: () => ({ trie: flatten(nodes, edges, payloads, words.count()), table: words.build(acts, voices) }),
  };
}

/** Two languages may share a clitic. */
function cliticsOf(packs: readonly LanguagePack[], canonicalize: (text: string) => string): Clitic[] {
  const languages = new Map<string, number>();
  packs.forEach(({ prefixes = [] }, lang) => {
    for (const prefix of prefixes) {
      const text = canonicalize(prefix).trim();
      if (text !== '') languages.set(text, (languages.get(text) ?? 0) | (1 << lang));
    }
  });
  return [...languages].map(([text, spoken]) => ({ text, languages: spoken }));
}

/** Numbers of the pack's classes by name. Throws on a member of several words: a class stands for one. */
function enterClasses(
  { classes = {}, code }: LanguagePack,
  canonicalize: (text: string) => string,
  words: WordTableBuilder,
): (name: string) => number {
  const numbers = new Map<string, number>();
  for (const [name, members] of Object.entries(classes)) {
    const number = words.newClass();
    numbers.set(name, number);
    for (const member of members) {
      if (member.includes(' ')) throw new Error(`Class "${name}" of pack "${code}" has a member of several words.`);
      const stem = member.endsWith('*');
      words.join(canonicalize(stem ? member.slice(0, -1) : member).trim(), stem, number);
    }
  }
  return (name) => {
    const number = numbers.get(name);
    if (number === undefined) throw new Error(`Pack "${code}" has no class "${name}".`);
    return number;
  };
}

const sameSaying = (a: CompiledEntry, b: CompiledEntry): boolean =>
  a.kind === b.kind && a.lang === b.lang && a.klass === b.klass && a.lemma === b.lemma;

/** Reads entries (the array is valid until the next call); each distinct word is made canonical once, because entries share most of theirs. */
function createSymbolReader(
  canonicalize: (text: string) => string,
  tokenize: (canonical: { readonly text: string }) => Tokens,
  add: (word: string, stem: boolean) => number,
  classOf: (name: string) => number,
): (text: string) => readonly number[] {
  const known = new Map<string, readonly number[]>([
    ['', []],
    ['_', [ONE]],
    ['~', [GAP]],
  ]);
  const read = (part: string): readonly number[] => {
    if (part.startsWith('@')) return [classOf(part.slice(1))];
    const stem = part.endsWith('*');
    const canonical = canonicalize(stem ? part.slice(0, -1) : part);
    const { count, starts, ends } = tokenize({ text: canonical });
    return Array.from({ length: count }, (_, i) => add(canonical.slice(starts[i], ends[i]), stem && i === count - 1));
  };
  const all: number[] = [];
  return (text) => {
    all.length = 0;
    for (let from = 0; from <= text.length; ) {
      const space = text.indexOf(' ', from);
      const part = text.slice(from, space < 0 ? text.length : space);
      let symbols = known.get(part);
      if (symbols === undefined) {
        symbols = read(part);
        known.set(part, symbols);
      }
      for (const symbol of symbols) all.push(symbol);
      if (space < 0) break;
      from = space + 1;
    }
    return all;
  };
}
