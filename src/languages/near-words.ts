// Words one typing error away from a word of the packs: a letter dropped, doubled, put in, changed, or two exchanged. Both sides
// are looked up with one letter left out (symmetric deletion, Garbe 2012, "SymSpell"). Only disguised texts are read so: in
// ordinary ones a neighbouring word is mostly another word.

/** Shorter words have too many neighbours. */
const SHORTEST = 6;
const LONGEST = 24;
/** A substitution needs a letter more than an omission. */
const SURE = 6;

/** Writes the symbols of near words and stems to `out` from `at` on, at most up to `limit`; returns the new end. */
export type NearWords = (
  text: string,
  start: number,
  end: number,
  out: Int32Array,
  at: number,
  limit: number,
) => number;

type Index = Map<string, number[]>;

/** The first letter stays: whoever wants to be read keeps it. */
function* withoutOne(word: string): Generator<string> {
  for (let i = 1; i < word.length; i++) if (word[i] !== word[i - 1]) yield word.slice(0, i) + word.slice(i + 1);
}

const put = (index: Index, key: string, value: number): void => {
  const held = index.get(key);
  if (held === undefined) index.set(key, [value]);
  else if (!held.includes(value)) held.push(value);
};

function indexed(words: ReadonlyMap<string, number>): Index {
  const index: Index = new Map();
  for (const [word, value] of words) {
    if (word.length < SHORTEST || word.length > LONGEST) continue;
    for (const key of withoutOne(word)) put(index, key, value);
  }
  return index;
}

export function createNearWords(whole: ReadonlyMap<string, number>, stems: ReadonlyMap<string, number>): NearWords {
  const wholeIndex = indexed(whole);
  const stemIndex = indexed(stems);
  return (text, start, end, out, at, limit) => {
    const length = end - start;
    if (length < SHORTEST - 1 || length > LONGEST) return at;
    const word = text.slice(start, end);
    let next = at;
    const add = (value: number | undefined): void => {
      if (value === undefined || next >= limit) return;
      for (let i = at; i < next; i++) if (out[i] === value) return;
      out[next++] = value;
    };
    const look = (part: string, words: ReadonlyMap<string, number>, index: Index): void => {
      // A letter is missing here.
      if (part.length >= SHORTEST - 1) for (const value of index.get(part) ?? []) add(value);
      for (const key of withoutOne(part)) {
        // One too many here; one changed or two exchanged.
        if (key.length >= SHORTEST - 1) add(words.get(key));
        if (part.length >= SURE) for (const value of index.get(key) ?? []) add(value);
      }
    };
    look(word, whole, wholeIndex);
    for (let to = SURE; to < Math.min(length, LONGEST); to++) look(word.slice(0, to), stems, stemIndex);
    return next;
  };
}
