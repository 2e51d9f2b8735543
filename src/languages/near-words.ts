// Words one typing error away: a letter dropped, doubled, put in, changed, or two exchanged. Both sides are looked up with one
// letter left out (symmetric deletion, Garbe 2012, "SymSpell"). Words of acts are only read so in disguised texts: in ordinary ones
// a neighbouring word is mostly another word. Words that tell another voice are read so before a text is taken for a call.
import { hashBetween } from '../text/token.ts';
import { type Entry, find, findAll, hashWithout, type Slots } from './slots.ts';

/**
 * What may be misspelt: shorter words have too many neighbours, and where the last letters differ it is mostly another form of
 * the word or of another one.
 */
export type Errors = { readonly shortest: number; readonly ending: number };
export const ERRORS = { acts: { shortest: 6, ending: 0 }, voices: { shortest: 5, ending: 2 } } as const;
const LONGEST = 24;

/** Every word of the fitting length with each letter but the first left out: whoever wants to be read keeps that one. */
export const nearEntries = (words: readonly (readonly [string, number])[], { shortest, ending }: Errors): Entry[] =>
  words.flatMap(([word, value]) =>
    word.length < shortest || word.length > LONGEST
      ? []
      : omissions(word, 0, word.length - ending).map((i) => ({
          hash: hashWithout(word, 0, word.length, i),
          length: word.length - 1,
          value,
        })),
  );

/** Of a doubled letter one omission is enough. */
const omissions = (text: string, start: number, end: number): number[] => {
  const places: number[] = [];
  for (let i = start + 1; i < end; i++) if (text.charCodeAt(i) !== text.charCodeAt(i - 1)) places.push(i);
  return places;
};

/** The words that are looked for, whole and as stems, with a letter left out. */
export type NearTables = { readonly words: Slots; readonly stems: Slots };
/** All words and stems, and those that are looked for: all others, or a bit each. */
type Tables = {
  readonly exact: NearTables;
  readonly near: NearTables;
  readonly wanted: Uint8Array | undefined;
  readonly errors: Errors;
};

/** Writes the symbols of near words and stems to `out` from `at` on, at most up to `limit`; returns the new end. */
export type NearWords = (
  text: string,
  start: number,
  end: number,
  out: Int32Array,
  at: number,
  limit: number,
) => number;

export function createNearWords({ exact, near, wanted, errors: { shortest, ending } }: Tables): NearWords {
  return (text, start, end, out, at, limit) => {
    const length = end - start;
    if (length < shortest - 1 || length > LONGEST) return at;
    let next = at;
    const add = (value: number): void => {
      if (value === 0 || next >= limit) return;
      if (wanted !== undefined && (wanted[value >>> 3]! & (1 << (value & 7))) === 0) return;
      for (let i = at; i < next; i++) if (out[i] === value) return;
      out[next++] = value;
    };
    const look = (to: number, all: Slots, cut: Slots): void => {
      const size = to - start;
      // A letter is missing here.
      findAll(cut, hashBetween(text, start, to), size, add);
      if (size < shortest) return;
      for (const i of omissions(text, start, to - ending)) {
        const hash = hashWithout(text, start, to, i);
        // One too many here; one changed or two exchanged.
        if (size > shortest) add(find(all, hash, size - 1));
        findAll(cut, hash, size - 1, add);
      }
    };
    look(end, exact.words, near.words);
    for (let to = start + shortest; to < end; to++) look(to, exact.stems, near.stems);
    return next;
  };
}
