// Sketches find variations, keep strangers apart, see a call behind a prefix, and estimate what they claim to estimate.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createCanonicalizer } from './canonicalize.ts';
import { createGramReader } from './grams.ts';
import { createKeyedHash } from './keyed-hash.ts';
import { bandKeys, containment, createSketcher, MAX_KEYS, MIN_GRAMS, resemblance } from './sketch.ts';

const key = Uint8Array.from({ length: 16 }, (_, i) => i * 7 + 1);
const canonicalize = createCanonicalizer();
const sketcher = createSketcher({ key });
const sketch = (text: string) => sketcher(canonicalize(text));

const CALL = 'Tomorrow at dawn everybody must come out and strike the enemy wherever they are, show no mercy';
const BENIGN =
  'Good morning dear friends, I hope that you are all well and that the weather is kind to you. We had a lovely breakfast in the garden. ';

const random = (seed: number) => {
  let state = seed;
  return (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >>> 8) / 0x1000000;
  };
};
const word = (next: () => number): string =>
  Array.from({ length: 3 + Math.floor(next() * 6) }, () => 'abcdefghijklmnopqrstuvwxyz'[Math.floor(next() * 26)]).join(
    '',
  );
const sentence = (next: () => number, length: number): string[] => Array.from({ length }, () => word(next));

test('the same text in another dress is the same sketch', () => {
  const plain = sketch(CALL);
  for (const variant of [
    CALL.toUpperCase(),
    `${CALL}!!! 😀😀`,
    CALL.replaceAll('e', 'е'),
    `${CALL} xq7zk`,
    `${CALL} 48213`,
  ]) {
    assert.equal(sketch(variant).exact, plain.exact, variant);
    assert.ok(resemblance(sketch(variant), plain) > 0.9, variant);
  }
});

test('slots and small edits keep a text near, another text is far', () => {
  const plain = sketch(CALL);
  const edited = CALL.replace('Tomorrow', 'Today').replace('everybody', 'everyone');
  assert.ok(resemblance(sketch(edited), plain) > 0.5);
  assert.notEqual(sketch(edited).exact, plain.exact);
  assert.ok(resemblance(sketch(BENIGN), plain) < 0.1);
});

test('a call behind, before or between harmless sentences is found whole', () => {
  const call = sketch(CALL);
  for (const text of [`${BENIGN}${CALL}.`, `${CALL}. ${BENIGN}`, `${BENIGN}${CALL}. ${BENIGN}`]) {
    const whole = sketch(text);
    assert.ok(whole.passages.length > 1);
    assert.ok(containment(call, whole) > 0.8, text);
    assert.ok(sharesKey(call, whole), text);
  }
  assert.ok(containment(call, sketch(BENIGN.repeat(3))) < 0.2);
});

test('a call inside one endless sentence is found by its windows', () => {
  const next = random(5);
  const prefix = sentence(next, 40).join(' ');
  const whole = sketch(`${prefix} ${CALL}`);
  assert.ok(whole.passages.some((passage) => resemblance(passage, sketch(CALL)) > 0.4));
  assert.ok(sharesKey(sketch(CALL), whole));
});

test('short texts are told by their exact key alone', () => {
  const short = sketch('Kill them');
  assert.ok(short.grams < MIN_GRAMS);
  assert.equal(resemblance(short, sketch('k1ll   them!!')), 1);
  assert.equal(resemblance(short, sketch('kiss them')), 0);
  assert.ok(sharesKey(short, sketch('KILL THEM 😀')));
  const out = new Uint32Array(MAX_KEYS);
  assert.equal(bandKeys(sketch('!!!'), out), 0);
});

test('texts in scripts without spaces are sketched by pairs of characters', () => {
  const text = '明天早上大家都要出来攻击敌人不要手软一个也不能放过';
  assert.ok(resemblance(sketch(text), sketch(text.replace('明天', '今天'))) > 0.6);
  assert.ok(resemblance(sketch(text), sketch('今天天气很好我们去公园散步然后回家吃饭看电视')) < 0.1);
});

test('resemblance estimates the share of common n-grams', () => {
  const next = random(11);
  const grams = createGramReader(createKeyedHash(key));
  const setOf = (text: string) => {
    grams.read(text);
    return new Set(grams.hashes.subarray(0, grams.count));
  };
  let error = 0;
  for (let round = 0; round < 200; round++) {
    const a = sentence(next, 16);
    const b = [...a.slice(0, Math.floor(next() * 17)), ...sentence(next, 8)];
    const [one, two] = [setOf(a.join(' ')), setOf(b.join(' '))];
    const common = [...one].filter((gram) => two.has(gram)).length;
    const truth = common / (one.size + two.size - common);
    const estimate = resemblance(sketcher({ text: a.join(' ') }), sketcher({ text: b.join(' ') }));
    assert.ok(Math.abs(estimate - truth) < 0.25, `${estimate} for ${truth}`);
    error += estimate - truth;
  }
  assert.ok(Math.abs(error / 200) < 0.02, `mean error ${error / 200}`);
});

test('bands find halves nearly always and strangers hardly ever', () => {
  const next = random(3);
  let halves = 0;
  let found = 0;
  let strangers = 0;
  let met = 0;
  for (let round = 0; round < 4000 && halves < 600; round++) {
    const a = sentence(next, 18);
    const b = [...a.slice(0, 13), ...sentence(next, 5)];
    const [one, two] = [sketcher({ text: a.join(' ') }), sketcher({ text: b.join(' ') })];
    const alike = resemblance(one, two);
    if (alike >= 0.5 && alike < 0.56) {
      halves++;
      if (sharesKey({ ...one, passages: [] }, { ...two, passages: [] })) found++;
    }
    strangers++;
    const other = sketcher({ text: sentence(next, 18).join(' ') });
    if (sharesKey({ ...one, passages: [] }, { ...other, passages: [] })) met++;
  }
  assert.ok(halves >= 300, `${halves} pairs near one half`);
  assert.ok(found / halves >= 0.98, `${found} of ${halves}`);
  assert.ok(met / strangers <= 0.01, `${met} of ${strangers}`);
});

test('another key gives another sketch, the same key the same', () => {
  const other = createSketcher({ key: key.map((byte) => byte ^ 0xff) });
  const canonical = canonicalize(CALL);
  assert.deepEqual(createSketcher({ key })(canonical), sketcher(canonical));
  assert.notEqual(other(canonical).exact, sketcher(canonical).exact);
  assert.ok(resemblance(other(canonical), sketcher(canonical)) < 0.1);
});

test('a sketch belongs to its caller', () => {
  const first = sketch(BENIGN + CALL);
  const copy = structuredClone(first);
  sketch(CALL.repeat(40));
  assert.deepEqual(first, copy);
});

function sharesKey(a: ReturnType<typeof sketcher>, b: ReturnType<typeof sketcher>): boolean {
  const keysOf = (whole: typeof a): Set<number> => {
    const keys = new Set<number>();
    const out = new Uint32Array(MAX_KEYS);
    for (const one of [whole, ...whole.passages])
      for (const found of out.subarray(0, bandKeys(one, out))) keys.add(found);
    return keys;
  };
  const keys = keysOf(a);
  return [...keysOf(b)].some((found) => keys.has(found));
}
