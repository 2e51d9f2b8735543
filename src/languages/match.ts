// One pass over a message's tokens through the trie of all packs: words, stems, clitics and gaps.
import type { Tokens } from '../text/canonical-text.ts';
import type { Hits } from './hits.ts';
import { edgeSlot, GAP, ONE, type Trie } from './trie.ts';
import { MAX_SYMBOLS, type WordTable } from './word-table.ts';

const MAX_GAP = 3;

/**
 * Fills `hits` with every entry found; `breaks[i] = 1` where a sentence begins: wildcards do not cross it. `loose`: a token
 * that is no word of any pack also stands for the words one typing error away.
 */
export type Match = (text: string, tokens: Tokens, breaks: Uint8Array, hits: Hits, loose?: boolean) => void;

/** A clitic and the languages (a bit each) that write it together with the next word. */
export type Clitic = { readonly text: string; readonly languages: number };

const ANY = -1;

export function createMatcher(trie: Trie, table: WordTable, clitics: readonly Clitic[]): Match {
  // Symbols of token i are [offsets[i], offsets[i + 1]), with its clitic and without; grown, never shrunk: no allocation on the usual message.
  let offsets = new Int32Array(257);
  let symbols = new Int32Array(256 * 3 * MAX_SYMBOLS);
  /** Languages in which each symbol was read. */
  let languages = new Int32Array(symbols.length).fill(ANY);
  const cliticsByUnit = new Map<number, Clitic[]>();
  for (const c of [...clitics].sort((a, b) => b.text.length - a.text.length)) {
    const unit = c.text.charCodeAt(0);
    cliticsByUnit.set(unit, [...(cliticsByUnit.get(unit) ?? []), c]);
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

  /** `known`: the whole token is a word itself; then two letters behind a clitic are no other word. */
  const afterClitic = (text: string, start: number, end: number, at: number, known: boolean): number => {
    const candidates = cliticsByUnit.get(text.charCodeAt(start));
    if (candidates === undefined) return at;
    // Every cut form that is a word counts: "wl" and "w" may both stand before one.
    let next = at;
    for (const c of candidates) {
      if (next - at >= MAX_SYMBOLS) break;
      const { length } = c.text;
      if (end - start - length < (known ? 3 : 2) || !text.startsWith(c.text, start)) continue;
      const from = next;
      next = table.symbols(text, start + length, end, symbols, next);
      languages.fill(c.languages, from, next);
    }
    return next;
  };

  const visit = (
    node: number,
    spoken: number,
    start: number,
    next: number,
    count: number,
    breaks: Uint8Array,
    hits: Hits,
  ): void => {
    for (let p = trie.first[node]!; p < trie.first[node + 1]!; p++) {
      if ((spoken & (1 << trie.lang[p]!)) === 0) continue;
      hits.add(
        trie.kind[p]!,
        trie.klass[p]!,
        trie.lang[p]!,
        trie.forms[p]!,
        trie.lemma[p]!,
        trie.words[p]!,
        start,
        next,
      );
    }
    descend(node, spoken, start, next, count, breaks, hits);
  };

  const descend = (
    node: number,
    spoken: number,
    start: number,
    next: number,
    count: number,
    breaks: Uint8Array,
    hits: Hits,
  ): void => {
    const shape = trie.shape[node]!;
    if (shape === 0 || next >= count) return;
    if (shape & 1) {
      for (let s = offsets[next]!; s < offsets[next + 1]!; s++) {
        const there = child(node, symbols[s]!);
        if (there !== 0) visit(there, spoken & languages[s]!, start, next + 1, count, breaks, hits);
      }
    }
    if (shape & 2 && breaks[next] === 0) visit(child(node, ONE), spoken, start, next + 1, count, breaks, hits);
    if (shape & 4) {
      const gap = child(node, GAP);
      for (let k = 0; k <= MAX_GAP && next + k < count && breaks[next + k] === 0; k++) {
        descend(gap, spoken, start, next + k, count, breaks, hits);
      }
    }
  };

  return (text, tokens, breaks, hits, loose = false) => {
    const count = tokens.count;
    if (count + 1 > offsets.length) {
      offsets = new Int32Array(count * 2 + 1);
      symbols = new Int32Array(count * 6 * MAX_SYMBOLS);
      languages = new Int32Array(symbols.length).fill(ANY);
    }
    let at = 0;
    for (let i = 0; i < count; i++) {
      offsets[i] = at;
      const start = tokens.starts[i]!;
      const end = tokens.ends[i]!;
      const next = table.symbols(text, start, end, symbols, at);
      languages.fill(ANY, at, next);
      const last = cliticsByUnit.size === 0 ? next : afterClitic(text, start, end, next, next > at);
      const from = at;
      at = loose && last === at ? table.near(text, start, end, symbols, at) : last;
      if (last === from) languages.fill(ANY, from, at);
    }
    offsets[count] = at;
    for (let i = 0; i < count; i++) {
      for (let s = offsets[i]!; s < offsets[i + 1]!; s++) {
        const node = trie.root[symbols[s]!]!;
        if (node !== 0) visit(node, languages[s]!, i, i + 1, count, breaks, hits);
      }
    }
  };
}
