// References are stable under one key, differ under another, and cannot be confused by moving a character between parts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import siphash24 from 'siphash24';
import { createReferences } from './references.ts';

const key = new Uint8Array(16).map((_, i) => i);

test('the hash is SipHash-2-4 as its authors publish it', () => {
  // Aumasson and Bernstein 2012, appendix A: key 00…0f, input 00…0e.
  const input = new Uint8Array(15).map((_, i) => i);
  const published = siphash24(input, key, new Uint8Array(8));
  assert.equal(Buffer.from(published).reverse().toString('hex'), 'a129ca6149be45e5');
});

test('a reference is stable under one key and differs under another', () => {
  const { hex } = createReferences(key);
  assert.match(hex('a'), /^[0-9a-f]{16}$/);
  assert.equal(hex('main', 'u-1'), createReferences(key).hex('main', 'u-1'));
  assert.notEqual(hex('main', 'u-1'), createReferences(key.with(0, 99)).hex('main', 'u-1'));
});

test('different parts have different references, wherever the border lies', () => {
  const { hex, number } = createReferences(key);
  const part = fc.string({ unit: 'binary', maxLength: 40 }).filter((text) => !text.includes('\u001f'));
  fc.assert(
    fc.property(fc.array(part, { maxLength: 4 }), fc.array(part, { maxLength: 4 }), (a, b) => {
      const same = a.length === b.length && a.every((text, i) => text.toWellFormed() === b[i]?.toWellFormed());
      assert.equal(hex(...a) === hex(...b), same);
      assert.equal(number(...a) === number(...b), same);
      assert.ok(Number.isSafeInteger(number(...a)));
    }),
  );
});

test('a part longer than the buffer is hashed whole', () => {
  const { hex } = createReferences(key);
  const long = 'ж'.repeat(100_000);
  assert.notEqual(hex(`${long}a`), hex(`${long}b`));
  assert.equal(hex('short'), createReferences(key).hex('short'));
});
