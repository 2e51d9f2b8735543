// Sketches beside classic MinHash with as many permutations: what one permutation buys. Asserts that both estimate the
// resemblance of a text and its variation alike, and that a stranger stays a stranger.
import assert from 'node:assert/strict';
import { availableParallelism, cpus } from 'node:os';
import { createCanonicalizer } from '../src/text/canonicalize.ts';
import { bandKeys, createSketcher, MAX_KEYS, resemblance } from '../src/text/sketch.ts';
import { per, rate } from './timing/rate.ts';

const CALLS = 5000;

const key = Uint8Array.from({ length: 16 }, (_, i) => i * 11 + 3);
const sketch = createSketcher({ key });
const canonicalize = createCanonicalizer();
const PERMUTATIONS = 128;

/** Classic MinHash: every 4-gram hashed once for every permutation. */
const classic = (text: string): Uint32Array => {
  const letters = text.replace(/[^\p{L}\p{M}]/gu, '');
  const least = new Uint32Array(PERMUTATIONS).fill(0xffffffff);
  for (let i = 0; i + 4 <= letters.length; i++) {
    let h = 0x811c9dc5;
    for (let k = i; k < i + 4; k++) h = Math.imul(h ^ letters.charCodeAt(k), 0x01000193);
    for (let p = 0; p < PERMUTATIONS; p++) {
      let x = Math.imul(h ^ Math.imul(p + 1, 0x9e3779b1), 0x85ebca6b);
      x = Math.imul(x ^ (x >>> 15), 0xc2b2ae35) >>> 0;
      if (x < least[p]!) least[p] = x;
    }
  }
  return least;
};
const classicResemblance = (a: Uint32Array, b: Uint32Array): number =>
  a.filter((value, i) => value === b[i]).length / PERMUTATIONS;

const TEXT = 'Tomorrow at dawn everybody must come out and stand together wherever they are, no more delay';
const VARIATION = 'Today at dawn everyone must come out and stand together wherever they are, no more delay!';
const STRANGER = 'The bakery on the corner sells bread and cakes each morning from seven until noon but not on Sunday';
const [text, variation, stranger] = [canonicalize(TEXT), canonicalize(VARIATION), canonicalize(STRANGER)];

const ours = resemblance(sketch(text), sketch(variation));
const theirs = classicResemblance(classic(text.text), classic(variation.text));
assert.ok(Math.abs(ours - theirs) < 0.2, `${ours} and ${theirs}`);
assert.ok(resemblance(sketch(text), sketch(stranger)) < 0.1);

const keys = new Uint32Array(MAX_KEYS);
const one = rate(() => sketch(text).bins[0]!, CALLS);
const many = rate(() => classic(text.text)[0]!, CALLS);
const banded = rate(() => bandKeys(sketch(text), keys), CALLS);
console.log(`${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} cores, Node ${process.version}`);
console.log(
  `sketch       ${(one / many).toFixed(1)}x classic MinHash of ${PERMUTATIONS} permutations (${per(one)} a message)`,
);
console.log(`with keys    ${(banded / many).toFixed(1)}x (${per(banded)} a message)`);
