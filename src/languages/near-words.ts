// Words of acts one typing error away: a letter dropped, doubled, put in, changed, or two exchanged. Both sides are looked up
// with one letter left out (symmetric deletion, Garbe 2012, "SymSpell"). Only disguised texts are read so: in ordinary ones a
// neighbouring word is mostly another word.
import { hashBetween } from '../text/token.ts';
import { type Entry, find, findAll, hashWithout, type Slots } from './slots.ts';

/** Shorter words have too many neighbours. */
const SHORTEST = 6;
const LONGEST = 24;

/** Every word of the fitting length with each letter but the first left out: whoever wants to be read keeps that one. */
export const nearEntries = (words: readonly (readonly [string, number])[]): Entry[] =>
  words.flatMap(([word, value]) =>
    word.length < SHORTEST || word.length > LONGEST
      ? []
      : omissions(word, 0, word.length).map((i) => ({
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

/** All words and stems, and those of acts with a letter left out. */
type Tables = {
  readonly words: Slots;
  readonly stems: Slots;
  readonly nearWords: Slots;
  readonly nearStems: Slots;
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

export function createNearWords({ words, stems, nearWords, nearStems }: Tables): NearWords {
  return (text, start, end, out, at, limit) => {
    const length = end - start;
    if (length < SHORTEST - 1 || length > LONGEST) return at;
    let next = at;
    const add = (value: number): void => {
      if (value === 0 || next >= limit) return;
      for (let i = at; i < next; i++) if (out[i] === value) return;
      out[next++] = value;
    };
    const look = (to: number, exact: Slots, near: Slots): void => {
      const size = to - start;
      // A letter is missing here.
      findAll(near, hashBetween(text, start, to), size, add);
      if (size < SHORTEST) return;
      for (const i of omissions(text, start, to)) {
        const hash = hashWithout(text, start, to, i);
        // One too many here; one changed or two exchanged.
        if (size > SHORTEST) add(find(exact, hash, size - 1));
        findAll(near, hash, size - 1, add);
      }
    };
    look(end, words, nearWords);
    for (let to = start + SHORTEST; to < end; to++) look(to, stems, nearStems);
    return next;
  };
}
