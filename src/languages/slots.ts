// Open hash tables of words without their strings: a word is its 32-bit hash (`hashBetween` of text/token.ts: every prefix of a
// token is looked up on the way) and its length.

import { mix, PRIME, SEED } from '../text/token.ts';

/** Empty where the value is 0. One key may stand several times, each with another value. */
export type Slots = {
  readonly hashes: Int32Array;
  readonly lengths: Uint8Array;
  readonly values: Int32Array;
};

/** The hash without the unit at `skip`. */
export function hashWithout(text: string, start: number, end: number, skip: number): number {
  let h = SEED;
  for (let i = start; i < end; i++) if (i !== skip) h = Math.imul(h ^ text.charCodeAt(i), PRIME);
  return h;
}

export type Entry = { readonly hash: number; readonly length: number; readonly value: number };

/** Places of a table for each entry, at least: emptier is hardly faster and takes twice the memory. */
const ROOM = 1.5;

/** Places of an open hash table for so many entries. */
export const tableSize = (entries: number): number => Math.max(16, Math.ceil(entries * ROOM));

/**
 * Where to look first for a mixed hash in a table of any size (Lemire 2019, "Fast random integer generation in an interval"): tables
 * need not be twice as large as their entries.
 */
export const placeOf = (mixed: number, size: number): number => Math.floor(((mixed >>> 0) * size) / 2 ** 32);

/** Words longer than 255 units are no words. */
export function fillSlots(entries: readonly Entry[]): Slots {
  const size = tableSize(entries.length);
  const slots = { hashes: new Int32Array(size), lengths: new Uint8Array(size), values: new Int32Array(size) };
  for (const { hash, length, value } of entries) {
    if (length > 255) continue;
    let i = placeOf(mix(hash), size);
    while (
      slots.values[i] !== 0 &&
      !(slots.hashes[i] === hash && slots.lengths[i] === length && slots.values[i] === value)
    )
      i = i + 1 === size ? 0 : i + 1;
    slots.hashes[i] = hash;
    slots.lengths[i] = length;
    slots.values[i] = value;
  }
  return slots;
}

/** The first value under the key, 0 = none. */
export function find({ hashes, lengths, values }: Slots, h: number, length: number): number {
  const size = values.length;
  let i = placeOf(mix(h), size);
  for (;;) {
    const value = values[i]!;
    if (value === 0) return 0;
    if (hashes[i] === h && lengths[i] === length) return value;
    i = i + 1 === size ? 0 : i + 1;
  }
}

/** Calls back with every value under the key. */
export function findAll(
  { hashes, lengths, values }: Slots,
  h: number,
  length: number,
  each: (value: number) => void,
): void {
  const size = values.length;
  for (let i = placeOf(mix(h), size); values[i] !== 0; i = i + 1 === size ? 0 : i + 1)
    if (hashes[i] === h && lengths[i] === length) each(values[i]!);
}
