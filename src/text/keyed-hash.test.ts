// Keyed hashes: stable, spread, different for each key, and 53 bits wide.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createKeyedHash } from './keyed-hash.ts';
import { decodeNumbers, encodeNumbers } from './table-codec.ts';

const key = Uint8Array.from({ length: 16 }, (_, i) => i);

test('ranges of a text and arrays of its units hash alike', () => {
  const { units, array } = createKeyedHash(key);
  const text = 'some words here';
  const codes = Uint16Array.from(text, (char) => char.charCodeAt(0));
  assert.equal(units(text, 0, text.length), array(codes, codes.length));
  assert.equal(units(text, 5, 10), units('words', 0, 5));
  assert.notEqual(units('words', 0, 5), units('word', 0, 4));
  assert.equal(units(text, 3, 3), 0);
});

test('no two of a million texts meet, and every bit of the hash moves', () => {
  const { units, mix32 } = createKeyedHash(key);
  const seen = new Set<number>();
  const ones = new Uint32Array(53);
  const count = 1_000_000;
  for (let i = 0; i < count; i++) {
    const text = i.toString(36);
    const hash = units(text, 0, text.length);
    assert.ok(Number.isSafeInteger(hash) && hash > 0);
    seen.add(hash);
    if (i % 100 === 0) for (let bit = 0; bit < 53; bit++) if (Math.floor(hash / 2 ** bit) % 2 === 1) ones[bit]!++;
  }
  assert.equal(seen.size, count);
  for (const [bit, n] of ones.entries()) assert.ok(Math.abs(n / 10_000 - 0.5) < 0.05, `bit ${bit}: ${n}`);
  assert.notEqual(mix32(1, 2), mix32(2, 1));
});

test('each byte of the key counts', () => {
  const plain = createKeyedHash(key);
  for (let i = 0; i < 16; i++) {
    const other = createKeyedHash(key.map((byte, k) => (k === i ? byte ^ 1 : byte)));
    const same = plain.units('abcd', 0, 4) === other.units('abcd', 0, 4) && plain.mix32(3, 4) === other.mix32(3, 4);
    assert.equal(same, false, `byte ${i}`);
  }
  assert.throws(() => createKeyedHash(new Uint8Array(8)), RangeError);
});

test('table numbers survive being written down', () => {
  const numbers = [0, 1, -1, 15, 16, -16, 31, 32, 1023, -1024, 0x10ffff, -0x10ffff];
  assert.deepEqual(decodeNumbers(encodeNumbers(numbers)), numbers);
});
