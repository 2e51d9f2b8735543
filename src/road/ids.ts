// Ids: ULIDs live (sortable by time, unguessable start, counted within the process), the same shape from a seed in a
// deterministic replay.
import type { NewId } from '../model/clock.ts';

const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** `value` in Crockford's base 32, `length` digits, most significant first. */
const base32 = (value: number, length: number): string => {
  let text = '';
  let rest = value;
  for (let i = 0; i < length; i++) {
    text = DIGITS[rest % 32]! + text;
    rest = Math.floor(rest / 32);
  }
  return text;
};

/**
 * `random`: 8 bytes chosen once (live: by the system; replay: from the seed). The last 40 bits count up from a random
 * place, so ids of one process never repeat and rise within a millisecond.
 */
export const createIds = (now: () => number, random: Uint8Array): NewId => {
  const view = new DataView(random.buffer, random.byteOffset, 8);
  const own = base32(view.getUint32(0) * 256 + view.getUint8(4), 8);
  let counter = (view.getUint8(5) * 65536 + view.getUint16(6)) * 4096;
  let time = -1;
  let upper = -1;
  let head = '';
  return (kind = '') => {
    const at = now();
    counter++;
    const nowUpper = Math.floor(counter / 32768);
    // All but the last three digits change once a millisecond: one short string is left to make per id.
    if (at !== time || nowUpper !== upper) {
      time = at;
      upper = nowUpper;
      head = base32(at, 10) + own + base32(upper % 33554432, 5);
    }
    const low = counter % 32768;
    const id = head + (DIGITS[low >> 10]! + DIGITS[(low >> 5) & 31]! + DIGITS[low & 31]!);
    return kind === '' ? id : kind + id;
  };
};

/** Eight bytes from a seed (splitmix32), for `createIds` in a replay. */
export const seededBytes = (seed: number, length = 8): Uint8Array => {
  const bytes = new Uint8Array(length);
  let state = seed >>> 0;
  for (let i = 0; i < length; i++) {
    state = (state + 0x9e3779b9) >>> 0;
    let z = state;
    z = Math.imul(z ^ (z >>> 16), 0x21f0aaad);
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
    bytes[i] = (z ^ (z >>> 15)) >>> 24;
  }
  return bytes;
};
