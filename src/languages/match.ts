// One pass over a message's tokens through the trie of all packs: words, stems, clitics and gaps.
import type { Tokens } from '../text/canonical-text.ts';
import type { Hits } from './hits.ts';
import { placeOf } from './slots.ts';
import { edgeSlot, GAP, ONE, type Trie } from './trie.ts';
import { MAX_SYMBOLS, type Misspelt, type WordTable } from './word-table.ts';

const MAX_GAP = 3;

/**
 * Fills `hits` with every entry found; `breaks[i] = 1` where a sentence begins: wildcards do not cross it. `misspelt`: a token
 * that nobody knows also stands for words of that sort one typing error away. Returns whether there was one.
 */
export type Match = (text: string, tokens: Tokens, breaks: Uint8Array, hits: Hits, misspelt?: Misspelt) => boolean;

/** A clitic and the languages (a bit each) that write it together with the next word. */
export type Clitic = { readonly text: string; readonly languages: number };

const ANY = -1;
/** Unknown words of one text that are looked up with a typing error: the work stays bounded whatever is sent. */
const MOST_UNKNOWN = 1024;

/** `isWord`: known elsewhere, so no typing error. */
export function createMatcher(
  trie: Trie,
  table: WordTable,
  clitics: readonly Clitic[],
  isWord: (text: string, start: number, end: number) => boolean = () => false,
): Match {
  // Symbols of token i are [offsets[i], offsets[i + 1]), with its clitic and without; grown, never shrunk: no allocation on the usual message.
  let offsets = new Int32Array(257);
  let symbols = new Int32Array(256 * 3 * MAX_SYMBOLS);
  /** Languages in which each symbol was read. */
  let languages = new Int32Array(symbols.length).fill(ANY);
  /** Some of them are not every language's: they are put back at the end. */
  let cut = false;
  const cliticsByUnit = new Map<number, Clitic[]>();
  const mayBeClitic = new Uint8Array(0x10000);
  for (const c of [...clitics].sort((a, b) => b.text.length - a.text.length)) {
    const unit = c.text.charCodeAt(0);
    cliticsByUnit.set(unit, [...(cliticsByUnit.get(unit) ?? []), c]);
    mayBeClitic[unit] = 1;
  }

  const child = (node: number, symbol: number): number => {
    const size = trie.edgeChild.length;
    let i = placeOf(edgeSlot(node, symbol), size);
    for (;;) {
      const there = trie.edgeChild[i]!;
      if (there === 0) return 0;
      if (trie.edgeNode[i] === node && trie.edgeSymbol[i] === symbol) return there;
      i = i + 1 === size ? 0 : i + 1;
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
      if (next > from) cut = true;
      languages.fill(c.languages, from, next);
    }
    return next;
  };

  /** The call in hand: closures read it here instead of handing seven arguments down. */
  let count = 0;
  let breaks: Uint8Array = new Uint8Array(0);
  let hits: Hits | undefined;
  let start = 0;

  const visit = (node: number, spoken: number, next: number): void => {
    for (let p = trie.first[node]!; p < trie.first[node + 1]!; p++) {
      const lang = trie.lang[p]!;
      if ((spoken & (1 << lang)) === 0) continue;
      hits!.add(trie.kind[p]!, trie.klass[p]!, lang, trie.forms[p]!, trie.lemma[p]!, trie.words[p]!, start, next);
    }
    if (trie.shape[node] !== 0 && next < count) descend(node, spoken, next);
  };

  const descend = (node: number, spoken: number, next: number): void => {
    const shape = trie.shape[node]!;
    if (shape & 1) {
      for (let s = offsets[next]!; s < offsets[next + 1]!; s++) {
        const there = child(node, symbols[s]!);
        if (there !== 0) visit(there, spoken & languages[s]!, next + 1);
      }
    }
    if (shape & 2 && breaks[next] === 0) visit(child(node, ONE), spoken, next + 1);
    if (shape & 4) {
      const gap = child(node, GAP);
      if (trie.shape[gap] === 0) return;
      for (let k = 0; k <= MAX_GAP && next + k < count && breaks[next + k] === 0; k++) descend(gap, spoken, next + k);
    }
  };

  return (text, tokens, givenBreaks, givenHits, misspelt) => {
    count = tokens.count;
    breaks = givenBreaks;
    hits = givenHits;
    if (count + 1 > offsets.length) {
      offsets = new Int32Array(count * 2 + 1);
      symbols = new Int32Array(count * 6 * MAX_SYMBOLS);
      languages = new Int32Array(symbols.length).fill(ANY);
    }
    cut = false;
    let at = 0;
    let mended = false;
    let unknown = misspelt === undefined ? MOST_UNKNOWN : 0;
    for (let i = 0; i < count; i++) {
      offsets[i] = at;
      const from = tokens.starts[i]!;
      const to = tokens.ends[i]!;
      let next = table.symbols(text, from, to, symbols, at);
      if (mayBeClitic[text.charCodeAt(from)] === 1) next = afterClitic(text, from, to, next, next > at);
      if (next === at && unknown < MOST_UNKNOWN && !(misspelt === 'voices' && isWord(text, from, to))) {
        unknown += 1;
        next = table.near(text, from, to, symbols, at, misspelt!);
        mended ||= next > at;
      }
      at = next;
    }
    offsets[count] = at;
    for (start = 0; start < count; start++) {
      for (let s = offsets[start]!; s < offsets[start + 1]!; s++) {
        const node = trie.root[symbols[s]!]!;
        if (node !== 0) visit(node, languages[s]!, start + 1);
      }
    }
    if (cut) languages.fill(ANY, 0, at);
    return mended;
  };
}
