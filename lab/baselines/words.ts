// How the baselines read a text: compatibility forms folded, small letters, words of letters and digits; and one 32-bit hash.

export const plainOf = (text: string): string =>
  (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ');

/** FNV-1a over UTF-16 units, then murmur3's finish, so that all bits depend on all letters. */
export const hashOf = (text: string, from = 0, to = text.length): number => {
  let h = 0x811c9dc5;
  for (let i = from; i < to; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return mix(h);
};

export const mix = (value: number): number => {
  let h = value;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
};

/** Hashes of all windows of so many letters; a shorter text is one window. */
export const windowHashes = (text: string, length: number): Uint32Array => {
  const count = Math.max(1, text.length - length + 1);
  const hashes = new Uint32Array(count);
  for (let i = 0; i < count; i++) hashes[i] = hashOf(text, i, Math.min(text.length, i + length));
  return hashes;
};

/** The smallest `most` different hashes, in order. */
export const smallest = (hashes: Uint32Array, most: number): Uint32Array => {
  const sorted = hashes.slice().sort();
  const kept: number[] = [];
  for (const hash of sorted) {
    if (hash !== kept.at(-1)) kept.push(hash);
    if (kept.length === most) break;
  }
  return Uint32Array.from(kept);
};
