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

export function createMatcher(trie: Trie, table: WordTable, clitics: readonly string[]): Match {
  // Symbols of token i are [offsets[i], offsets[i + 1]), with its clitic and without; grown, never shrunk: no allocation on the usual message.
  let offsets = new Int32Array(257);
  let symbols = new Int32Array(256 * 2 * MAX_SYMBOLS);
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

  /** `known`: the whole token is a word itself; then two letters behind a clitic are no other word. */
  const afterClitic = (text: string, start: number, end: number, at: number, known: boolean): number => {
    const candidates = cliticsByUnit.get(text.charCodeAt(start));
    if (candidates === undefined) return at;
    for (const c of candidates) {
      if (end - start - c.length < (known ? 3 : 2) || !text.startsWith(c, start)) continue;
      const next = table.symbols(text, start + c.length, end, symbols, at);
      if (next > at) return next;
    }
    return at;
  };

  const visit = (node: number, start: number, next: number, count: number, breaks: Uint8Array, hits: Hits): void => {
    for (let p = trie.first[node]!; p < trie.first[node + 1]!; p++) {
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
    descend(node, start, next, count, breaks, hits);
  };

  const descend = (node: number, start: number, next: number, count: number, breaks: Uint8Array, hits: Hits): void => {
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
      for (let k = 0; k <= MAX_GAP && next + k < count && breaks[next + k] === 0; k++) {
        descend(gap, start, next + k, count, breaks, hits);
      }
    }
  };

  return (text, tokens, breaks, hits, loose = false) => {
    const count = tokens.count;
    if (count + 1 > offsets.length) {
      offsets = new Int32Array(count * 2 + 1);
      symbols = new Int32Array(count * 4 * MAX_SYMBOLS);
    }
    let at = 0;
    for (let i = 0; i < count; i++) {
      offsets[i] = at;
      const start = tokens.starts[i]!;
      const end = tokens.ends[i]!;
      const next = table.symbols(text, start, end, symbols, at);
      const last = cliticsByUnit.size === 0 ? next : afterClitic(text, start, end, next, next > at);
      at = loose && last === at ? table.near(text, start, end, symbols, at) : last;
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
