// The flat tables against simple truths: maps, sets, and texts whose resemblance is known.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createCanonicalizer } from '../text/canonicalize.ts';
import { bandKeys, createSketcher, MAX_KEYS } from '../text/sketch.ts';
import { createBandTable } from './band-table.ts';
import { createByteReader, createByteWriter } from './bytes.ts';
import { callPassage } from './call-passage.ts';
import { createDistinct } from './distinct.ts';
import { ALONE, createKept, exactKey, SLOT } from './kept.ts';
import { KEY, made, NOON } from './made-sightings.ts';
import { createRing } from './ring.ts';
import { hashAccount, readTrace } from './trace.ts';

const canonicalize = createCanonicalizer();
const sketcher = createSketcher({ key: KEY });
const sketch = (text: string) => sketcher(canonicalize(text));

test('a band table answers as a map does, however often it is laid out again', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(0xffff_ffff), fc.nat(10_000)), { maxLength: 3000 }), (puts) => {
      const truth = new Map<number, number>();
      const table = createBandTable({
        keepsPlace: () => false,
        putAll: (put) => {
          for (const [key, slot] of truth) put(key, slot);
        },
      });
      for (const [key, slot] of puts) {
        table.put(key, slot);
        truth.set(key === 0 ? 1 : key, slot);
      }
      for (const [key, slot] of truth) assert.equal(table.find(key), slot);
      assert.equal(table.find(0xdead_beef), truth.get(0xdead_beef) ?? -1);
    }),
    { numRuns: 20 },
  );
});

test('a table whose entries mostly died stays small enough to be laid out again', () => {
  const kept = createKept();
  for (let i = 0; i < 3000; i++) {
    const slot = kept.add(
      sketch(`number ${'abcdefghij'[i % 10]}${'klmnopq'[i % 7]} of the many short lived texts ${i}`),
      { flag: SLOT.call, owner: ALONE, time: i },
    );
    kept.drop(slot);
  }
  assert.ok(kept.counts().top < 4);
});

const CALL = 'come to the market with torches and burn the stalls of the grumblers before the sun is up again';
const KIN: readonly (readonly [name: string, text: string, near: boolean])[] = [
  ['itself', CALL, true],
  ['itself in capitals', CALL.toUpperCase(), true],
  ['with a tail', `${CALL} friends 77`, true],
  ['with a word changed', CALL.replace('torches', 'candles'), true],
  [
    'another text of the same length',
    'go to the library with biscuits and read the books of the dreamers after the rain is over',
    false,
  ],
];
for (const [name, text, near] of KIN) {
  test(`the kept index ${near ? 'finds' : 'does not find'} ${name}`, () => {
    const kept = createKept();
    const slot = kept.add(sketch(CALL), { flag: SLOT.call, owner: ALONE, time: NOON });
    const one = sketch(text);
    const keys = new Uint32Array(MAX_KEYS);
    const count = bandKeys(one, keys);
    const found = [exactKey(one.exact), ...keys.subarray(0, count)].some(
      (key) => kept.callTable.find(key) === slot && kept.near(one, slot) >= 0.5,
    );
    assert.equal(found, near);
  });
}

test('the ring gives back what it was given, ids of any kind', () => {
  const ring = createRing({ slots: 64, lifetimeMs: 1000 });
  const keys = new Uint32Array(MAX_KEYS);
  fc.assert(
    fc.property(
      fc.string({ minLength: 1, maxLength: 90 }),
      fc.string({ minLength: 1, maxLength: 90, unit: 'binary' }),
      fc.nat(1e6),
      (message, account, later) => {
        const sighting = made({ text: CALL, message, account, at: NOON + later, lang: 'xx', platform: 'other' });
        const trace = readTrace(sighting, 1000, 5);
        const slot = ring.add(sighting.sketch, keys, bandKeys(sighting.sketch, keys), trace, hashAccount(sighting, 5));
        assert.deepEqual(ring.trace(slot, sighting.at + 500), { ...trace, score: 0 });
        assert.equal(ring.findMessage(message, sighting.at), slot);
        ring.drop(slot);
      },
    ),
  );
});

test('the ring finds a text for as long as it lives, and not a moment longer', () => {
  const ring = createRing({ slots: 64, lifetimeMs: 1000 });
  const one = made({ text: CALL });
  const keys = new Uint32Array(MAX_KEYS);
  const count = bandKeys(one.sketch, keys);
  const slot = ring.add(one.sketch, keys, count, readTrace(one, 1000, 5), 1);
  assert.equal(ring.find(one.sketch, keys, count, NOON + 1000, 0.65), slot);
  assert.equal(ring.find(one.sketch, keys, count, NOON + 1001, 0.65), -1);
});

test('distinct counts are exact while few, near when many, and the same when merged', () => {
  const [whole, left, right] = [createDistinct(), createDistinct(), createDistinct()];
  let h = 1;
  for (let i = 0; i < 50_000; i++) {
    h = (Math.imul(h, 1_664_525) + 1_013_904_223) >>> 0;
    whole.add(h);
    whole.add(h);
    (i % 3 === 0 ? left : right).add(h);
    if (i === 999) assert.equal(whole.size(), 1000);
  }
  left.merge(right);
  assert.equal(left.size(), whole.size());
  assert.ok(Math.abs(whole.size() - 50_000) < 5000, `${whole.size()}`);
  assert.equal(createDistinct(JSON.parse(JSON.stringify(whole.dump()))).size(), whole.size());
});

test('bytes come back as they were written', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 50 }),
      fc.double({ noNaN: true }),
      (texts, number) => {
        const out = createByteWriter();
        out.f64(number);
        for (const text of texts) out.text(text);
        const from = createByteReader(out.take());
        assert.equal(from.f64(), number);
        for (const text of texts) assert.equal(from.text(), text);
        assert.equal(from.done(), true);
      },
    ),
  );
});

const PASSAGES: readonly (readonly [name: string, text: string, call: string, passage: string | undefined])[] = [
  [
    'the sentence around the span',
    'good morning to all of you. take sticks and go! see you later then.',
    'sticks',
    'take sticks and go',
  ],
  ['nothing when it is the whole text', 'take sticks and go', 'sticks', undefined],
  ['nothing without a span', 'good morning. take sticks.', '', undefined],
  [
    'two sentences when the spans touch two',
    'hello there everybody in town. take sticks. hit them. bye to you all from here',
    'sticks. hit',
    'take sticks. hit them',
  ],
];
for (const [name, text, call, passage] of PASSAGES) {
  test(`the call passage is ${name}`, () => {
    const from = text.indexOf(call);
    const spans: [number, number][] = call === '' ? [] : [[from, from + call.length]];
    assert.equal(callPassage(canonicalize(text), spans)?.text, passage);
  });
}

test('a call in a text without any full stop is cut out at words', () => {
  const text = `${'lorem ipsum dolor '.repeat(40)}take sticks and go${' sit amet elit'.repeat(40)}`;
  const from = text.indexOf('sticks');
  const passage = callPassage(canonicalize(text), [[from, from + 6]])!.text;
  assert.ok(passage.includes('take sticks and go') && passage.length < 220, passage);
});
