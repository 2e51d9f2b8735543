// Keyed mixing of words and UTF-16 units. The key is a secret of the deployment, so nobody outside can aim two texts at
// the same place of an index. Fast and short, not a signature: what must withstand forgery uses the evidence room's keys.

export type KeyedHash = {
  /** 53-bit hash of `text[start, end)`: a safe integer, 0 only for the empty range. */
  readonly units: (text: string, start: number, end: number) => number;
  /** 53-bit hash of `length` units of an array. */
  readonly array: (units: Uint16Array, length: number) => number;
  /** 32-bit hash of two 32-bit words, unsigned. */
  readonly mix32: (a: number, b: number) => number;
  /** The two words of the key, for loops that inline `mix32`. */
  readonly seeds: readonly [number, number];
};

const M1 = 0x85ebca6b;
const M2 = 0xc2b2ae35;
const M3 = 0x9e3779b1;

/** MurmurHash3's finaliser, after a xor with the seed: full avalanche in two multiplications. */
export const finish32 = (h: number): number => {
  let x = h ^ (h >>> 16);
  x = Math.imul(x, M1);
  x ^= x >>> 13;
  x = Math.imul(x, M2);
  return (x ^ (x >>> 16)) >>> 0;
};

/** 53 bits of two 32-bit words: 21 of the first, all of the second; never 0. */
const join53 = (a: number, b: number): number => (a >>> 11) * 0x100000000 + (b >>> 0) || 1;

/** `key`: 16 bytes. Four seeds come from it, so that no two functions share one. */
export function createKeyedHash(key: Uint8Array): KeyedHash {
  if (key.length < 16) throw new RangeError('A hash key has 16 bytes.');
  const view = new DataView(key.buffer, key.byteOffset, key.byteLength);
  const s0 = view.getUint32(0, true) | 0;
  const s1 = view.getUint32(4, true) | 0;
  const s2 = view.getUint32(8, true) | 0;
  const s3 = view.getUint32(12, true) | 0;

  /** Two lanes with different multipliers and seeds, so that 53 bits are worth 53. */
  const close = (a: number, b: number, length: number): number => {
    const x = finish32(a ^ length);
    return join53(x, finish32(b ^ Math.imul(x, M3)));
  };
  return {
    units: (text, start, end) => {
      if (end <= start) return 0;
      let a = s0;
      let b = s1;
      for (let i = start; i < end; i++) {
        const unit = text.charCodeAt(i);
        a = Math.imul(a ^ unit, M1);
        a ^= a >>> 15;
        b = Math.imul(b ^ unit ^ s2, M3);
        b ^= b >>> 13;
      }
      return close(a, b, end - start);
    },
    array: (units, length) => {
      if (length <= 0) return 0;
      let a = s0;
      let b = s1;
      for (let i = 0; i < length; i++) {
        const unit = units[i]!;
        a = Math.imul(a ^ unit, M1);
        a ^= a >>> 15;
        b = Math.imul(b ^ unit ^ s2, M3);
        b ^= b >>> 13;
      }
      return close(a, b, length);
    },
    mix32: (a, b) => finish32(Math.imul(a ^ s2, M3) ^ finish32(b ^ s3)),
    seeds: [s2, s3],
  };
}
