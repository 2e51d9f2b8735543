// All packs compiled into one look-up: a trie over word numbers in flat typed arrays, so that one pass over a message's
// tokens finds the hits of every language at once and the cost does not grow with the languages.
import type { Tokens } from '../text/canonical-text.ts';
import type { Hits } from './hits.ts';
import type { LanguagePack } from './language.ts';
import { type CompiledEntry, packEntries } from './pack-entries.ts';
import { createWordTableBuilder, MAX_SYMBOLS, type WordTable } from './word-table.ts';

export type Lemma = { readonly name: string; readonly weight: 'violent' | 'loaded' | 'weak' };

export type Vocabulary = {
  /** Fills `hits` with every entry found; `breaks[i] = 1` where a sentence begins: wildcards do not cross it. */
  readonly match: (text: string, tokens: Tokens, breaks: Uint8Array, hits: Hits) => void;
  readonly packs: readonly LanguagePack[];
  /** Lemmas by the number that an act's hit carries. */
  readonly lemmas: readonly Lemma[];
  readonly bytes: number;
};

type Parts = {
  readonly packs: readonly LanguagePack[];
  /** Plain spelling → canonical spelling, the same as for messages. */
  readonly canonicalize: (text: string) => string;
  readonly tokenize: (canonical: { readonly text: string }) => Tokens;
};

/** Node numbers and word numbers share one double: 2^26 words. */
const SHIFT = 67_108_864;
/** Symbols of wildcards: one word, and zero to three words. */
const ONE = SHIFT - 1;
const GAP = SHIFT - 2;
const MAX_GAP = 3;

export function createVocabulary({ packs, canonicalize, tokenize }: Parts): Vocabulary {
  const lemmas: Lemma[] = [];
  const words = createWordTableBuilder();
  const edges = new Map<number, number>();
  const payloads: { node: number; entry: CompiledEntry; words: number }[] = [];
  const known = new Map<string, { node: number; entry: CompiledEntry; words: number }>();
  let nodes = 1;

  const step = (node: number, symbol: number): number => {
    const key = node * SHIFT + symbol;
    const there = edges.get(key);
    if (there !== undefined) return there;
    edges.set(key, nodes);
    return nodes++;
  };

  packs.forEach((pack, lang) => {
    for (const entry of packEntries(pack, lang, lemmas)) {
      const symbols = entrySymbols(entry.text, canonicalize, tokenize, words.add);
      if (symbols.length === 0) continue;
      let node = 0;
      for (const symbol of symbols) node = step(node, symbol);
      const key = `${node}/${entry.kind}/${lang}/${entry.klass}/${entry.lemma}`;
      const same = known.get(key);
      if (same !== undefined) {
        same.entry = { ...same.entry, forms: same.entry.forms | entry.forms };
        continue;
      }
      const payload = { node, entry, words: symbols.filter((s) => s !== GAP).length };
      known.set(key, payload);
      payloads.push(payload);
    }
  });

  const trie = flatten(nodes, edges, payloads, words.count());
  const table = words.build();
  const clitics = packs.flatMap((pack) => (pack.prefixes ?? []).map((p) => canonicalize(p).trim())).filter(Boolean);
  return {
    match: createMatcher(trie, table, clitics),
    packs,
    lemmas,
    bytes: trie.bytes + table.bytes,
  };
}

function entrySymbols(
  text: string,
  canonicalize: (text: string) => string,
  tokenize: (canonical: { readonly text: string }) => Tokens,
  add: (word: string, stem: boolean) => number,
): number[] {
  const symbols: number[] = [];
  for (const part of text.split(' ')) {
    if (part === '') continue;
    if (part === '_') symbols.push(ONE);
    else if (part === '~') symbols.push(GAP);
    else {
      const stem = part.endsWith('*');
      const canonical = canonicalize(stem ? part.slice(0, -1) : part);
      const tokens = tokenize({ text: canonical });
      for (let i = 0; i < tokens.count; i++) {
        const word = canonical.slice(tokens.starts[i]!, tokens.ends[i]!);
        symbols.push(add(word, stem && i === tokens.count - 1));
      }
    }
  }
  return symbols;
}

type Trie = {
  /** Child of the root by word number, 0 = none. */
  readonly root: Int32Array;
  readonly edgeNode: Int32Array;
  readonly edgeSymbol: Int32Array;
  readonly edgeChild: Int32Array;
  readonly edgeMask: number;
  /** Bit 1: has children by word; 2: has a one-word wildcard; 4: has a gap. */
  readonly shape: Uint8Array;
  /** Payloads of node n are [first[n], first[n + 1]). */
  readonly first: Int32Array;
  readonly kind: Uint8Array;
  readonly klass: Uint8Array;
  readonly lang: Uint8Array;
  readonly forms: Uint8Array;
  readonly lemma: Uint16Array;
  readonly words: Uint8Array;
  readonly bytes: number;
};

const edgeSlot = (node: number, symbol: number): number => {
  const x = Math.imul(node, 0x9e3779b1) ^ Math.imul(symbol, 0x85ebca6b);
  return x ^ (x >>> 15);
};

function flatten(
  nodes: number,
  edges: ReadonlyMap<number, number>,
  payloads: { node: number; entry: CompiledEntry; words: number }[],
  wordCount: number,
): Trie {
  let size = 16;
  while (size < edges.size * 2) size *= 2;
  const n = payloads.length;
  const trie = {
    root: new Int32Array(wordCount + 1),
    edgeNode: new Int32Array(size),
    edgeSymbol: new Int32Array(size),
    edgeChild: new Int32Array(size),
    edgeMask: size - 1,
    shape: new Uint8Array(nodes),
    first: new Int32Array(nodes + 1),
    kind: new Uint8Array(n),
    klass: new Uint8Array(n),
    lang: new Uint8Array(n),
    forms: new Uint8Array(n),
    lemma: new Uint16Array(n),
    words: new Uint8Array(n),
    bytes: size * 12 + nodes * 5 + n * 7 + wordCount * 4,
  };
  for (const [key, child] of edges) {
    const node = Math.floor(key / SHIFT);
    const symbol = key - node * SHIFT;
    if (node === 0) {
      if (symbol < ONE - 1) trie.root[symbol] = child;
      continue;
    }
    trie.shape[node]! |= symbol === ONE ? 2 : symbol === GAP ? 4 : 1;
    let i = edgeSlot(node, symbol) & trie.edgeMask;
    while (trie.edgeChild[i] !== 0) i = (i + 1) & trie.edgeMask;
    trie.edgeNode[i] = node;
    trie.edgeSymbol[i] = symbol;
    trie.edgeChild[i] = child;
  }
  payloads.sort((a, b) => a.node - b.node);
  for (const p of payloads) trie.first[p.node + 1]! += 1;
  for (let i = 1; i <= nodes; i++) trie.first[i]! += trie.first[i - 1]!;
  payloads.forEach(({ entry, words }, i) => {
    trie.kind[i] = entry.kind;
    trie.klass[i] = entry.klass;
    trie.lang[i] = entry.lang;
    trie.forms[i] = entry.forms;
    trie.lemma[i] = entry.lemma;
    trie.words[i] = words;
  });
  return trie;
}

function createMatcher(trie: Trie, table: WordTable, clitics: readonly string[]): Vocabulary['match'] {
  // Symbols of token i are [offsets[i], offsets[i + 1]); grown, never shrunk: no allocation on the usual message.
  let offsets = new Int32Array(257);
  let symbols = new Int32Array(256 * MAX_SYMBOLS);
  const cliticsByUnit = new Map<number, string[]>();
  for (const c of [...clitics].sort((a, b) => b.length - a.length)) {
    cliticsByUnit.set(c.charCodeAt(0), [...(cliticsByUnit.get(c.charCodeAt(0)) ?? []), c]);
  }

  const child = (node: number, symbol: number): number => {
    let i = edgeSlot(node, symbol) & trie.edgeMask;
    for (;;) {
      const there = trie.edgeChild[i]!;
      if (there === 0) return 0;
      if (trie.edgeNode[i] === node && trie.edgeSymbol[i] === symbol) return there;
      i = (i + 1) & trie.edgeMask;
    }
  };

  const afterClitic = (text: string, start: number, end: number, at: number): number => {
    const candidates = cliticsByUnit.get(text.charCodeAt(start));
    if (candidates === undefined) return at;
    for (const c of candidates) {
      if (end - start - c.length < 2 || !text.startsWith(c, start)) continue;
      const next = table.symbols(text, start + c.length, end, symbols, at);
      if (next > at) return next;
    }
    return at;
  };

  const visit = (node: number, start: number, next: number, count: number, breaks: Uint8Array, hits: Hits): void => {
    for (let p = trie.first[node]!; p < trie.first[node + 1]!; p++) {
      hits.add(trie.kind[p]!, trie.klass[p]!, trie.lang[p]!, trie.forms[p]!, trie.lemma[p]!, trie.words[p]!, start, next);
    }
    const shape = trie.shape[node]!;
    if (shape === 0 || next >= count) return;
    if (shape & 1) {
      for (let s = offsets[next]!; s < offsets[next + 1]!; s++) {
        const there = child(node, symbols[s]!);
        if (there !== 0) visit(there, start, next + 1, count, breaks, hits);
      }
    }
    if (shape & 2 && breaks[next] === 0) visit(child(node, ONE), start, next + 1, count, breaks, hits);
    if (shape & 4) {
      const gap = child(node, GAP);
      for (let k = 0; k <= MAX_GAP && next + k < count; k++) {
        if (breaks[next + k] !== 0) break;
        for (let s = offsets[next + k]!; s < offsets[next + k + 1]!; s++) {
          const there = child(gap, symbols[s]!);
          if (there !== 0) visit(there, start, next + k + 1, count, breaks, hits);
        }
      }
    }
  };

  return (text, tokens, breaks, hits) => {
    const count = tokens.count;
    if (count + 1 > offsets.length) {
      offsets = new Int32Array(count * 2 + 1);
      symbols = new Int32Array(count * 2 * MAX_SYMBOLS);
    }
    let at = 0;
    for (let i = 0; i < count; i++) {
      offsets[i] = at;
      const start = tokens.starts[i]!;
      const end = tokens.ends[i]!;
      const next = table.symbols(text, start, end, symbols, at);
      at = next > at || cliticsByUnit.size === 0 ? next : afterClitic(text, start, end, at);
    }
    offsets[count] = at;
    for (let i = 0; i < count; i++) {
      for (let s = offsets[i]!; s < offsets[i + 1]!; s++) {
        const node = trie.root[symbols[s]!]!;
        if (node !== 0) visit(node, i, i + 1, count, breaks, hits);
      }
    }
  };
}

