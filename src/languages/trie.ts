// The compiled entries of all packs as a trie in flat typed arrays. Edges lie in one open hash table, not in a dense
// automaton: ten thousand entries take a few megabytes.
import type { CompiledEntry } from './pack-entries.ts';
import { placeOf, tableSize } from './slots.ts';

/** Node numbers and word numbers share one double: 2^26 words. */
export const SHIFT = 67_108_864;
/** Symbols of wildcards: one word, and zero to three words. */
export const ONE = SHIFT - 1;
export const GAP = SHIFT - 2;

/** An entry at the node where its last word ends. */
export type Payload = { readonly node: number; entry: CompiledEntry; readonly words: number };

export type Trie = {
  /** Child of the root by word number, 0 = none. */
  readonly root: Int32Array;
  readonly edgeNode: Int32Array;
  readonly edgeSymbol: Int32Array;
  readonly edgeChild: Int32Array;
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
};

export const edgeSlot = (node: number, symbol: number): number => {
  const x = Math.imul(node, 0x9e3779b1) ^ Math.imul(symbol, 0x85ebca6b);
  return x ^ (x >>> 15);
};

export function flatten(
  nodes: number,
  edges: ReadonlyMap<number, number>,
  payloads: Payload[],
  wordCount: number,
): Trie {
  const size = tableSize(edges.size);
  const n = payloads.length;
  const trie = {
    root: new Int32Array(wordCount + 1),
    edgeNode: new Int32Array(size),
    edgeSymbol: new Int32Array(size),
    edgeChild: new Int32Array(size),
    shape: new Uint8Array(nodes),
    first: new Int32Array(nodes + 1),
    kind: new Uint8Array(n),
    klass: new Uint8Array(n),
    lang: new Uint8Array(n),
    forms: new Uint8Array(n),
    lemma: new Uint16Array(n),
    words: new Uint8Array(n),
  };
  for (const [key, child] of edges) {
    const node = Math.floor(key / SHIFT);
    const symbol = key - node * SHIFT;
    if (node === 0) {
      if (symbol < ONE - 1) trie.root[symbol] = child;
      continue;
    }
    trie.shape[node]! |= symbol === ONE ? 2 : symbol === GAP ? 4 : 1;
    let i = placeOf(edgeSlot(node, symbol), size);
    while (trie.edgeChild[i] !== 0) i = i + 1 === size ? 0 : i + 1;
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
