// Reads hidden words by what they can only be: a word that no pack knows, with strange characters in it, with two letters
// exchanged, one too many or one missing, or run together with others, becomes the one it is nearest to. Only texts that hide
// several words are read so: elsewhere an unknown word is a name. Greedy: the first reading that is a word wins.
import type { Vocabulary } from '../languages/vocabulary.ts';
import type { CanonicalText, Tokens } from '../text/canonical-text.ts';

const SHORTEST = 4;
const LONGEST = 40;
/** Letters of a stem, at least: shorter ones are a word of some language whatever is written. */
const STEM = 5;
/** After so many guesses a text no further word is looked at. */
const GUESSES = 12_000;
/** Parts of words run together have so many letters at least, more where there are but two of them ("burnley" is a name). */
const PIECE = 3;
const HALF = 4;
const PIECES = 8;
/** "windows11", "covid19": a number behind a word hides nothing. */
const NUMBERED = /^\p{L}{4,}\d+$/u;
/** Different strange characters in one word that are guessed. */
const STRANGE = 2;

const range = (from: string, to: string): string[] => {
  const [a, b] = [from.codePointAt(0)!, to.codePointAt(0)!];
  return Array.from({ length: b - a + 1 }, (_, i) => String.fromCodePoint(a + i));
};
const ALPHABETS: readonly (readonly string[])[] = [
  range('a', 'z'),
  [...range('а', 'я'), ...'іїєґўғқӣӯҳҷ'],
  [...range('ا', 'غ'), ...range('ف', 'ي'), ...'پچژگکیٹڈڑںہےھ'],
  range('א', 'ת'),
  [...range('अ', 'ह'), ...range('ा', '्')],
  [...range('অ', 'হ'), ...range('া', '্')],
];
const SETS = ALPHABETS.map((letters) => new Set(letters));

type Knows = Vocabulary['knows'];
export type MendWords = (canonical: CanonicalText, tokens: Tokens) => CanonicalText | undefined;

export function createMendWords({ knows, isWord }: Pick<Vocabulary, 'knows' | 'isWord'>): MendWords {
  return (canonical, tokens) => {
    const { text, offsets, originalLength } = canonical;
    let mended = '';
    const places: number[] = [];
    let changed = false;
    let guesses = 0;
    const counting: Knows = (candidate, start, end) => {
      guesses += 1;
      return guesses > GUESSES ? 0 : knows(candidate, start, end);
    };
    let from = 0;
    const keep = (end: number): void => {
      for (let i = from; i < end; i++) places.push(offsets?.[i] ?? i);
      mended += text.slice(from, end);
      from = end;
    };
    for (let t = 0; t < tokens.count && guesses < GUESSES; t++) {
      const [start, end] = [tokens.starts[t]!, tokens.ends[t]!];
      if (end - start < SHORTEST || end - start > LONGEST || isWord(text, start, end)) continue;
      const word = text.slice(start, end);
      if (NUMBERED.test(word)) continue;
      const better = nearest(word, counting);
      if (better === undefined) continue;
      keep(start);
      // The letters of the new word stand, as well as they can, where those of the old one stood.
      for (let i = 0; i < better.length; i++)
        places.push(offsets?.[Math.min(start + i, end - 1)] ?? Math.min(start + i, end - 1));
      mended += better;
      from = end;
      changed = true;
    }
    if (!changed) return undefined;
    keep(text.length);
    places.push(originalLength);
    const { scripts, disguised, hidden } = canonical;
    return { text: mended, offsets: Uint32Array.from(places), originalLength, scripts, disguised, hidden };
  };
}

/** The word that is meant, or undefined when it is one itself or none is near. */
function nearest(word: string, knows: Knows): string | undefined {
  const whole: Known = (candidate) => knows(candidate, 0, candidate.length) === candidate.length;
  const inflected: Known = (candidate) => knows(candidate, 0, candidate.length) >= STEM;
  const alphabet = alphabetOf(word);
  if (alphabet < 0) return undefined;
  const letters = ALPHABETS[alphabet]!;
  const strange = [...new Set(word)].filter((letter) => !SETS[alphabet]!.has(letter) && letter !== "'");
  if (strange.length > STRANGE) return undefined;
  if (strange.length > 0) return guess(word, strange, letters, knows);
  if (knows(word, 0, word.length) >= STEM) return parted(word, whole);
  return (
    exchanged(word, whole) ??
    corrected(word, letters, whole) ??
    parted(word, whole) ??
    exchanged(word, inflected) ??
    corrected(word, letters, inflected)
  );
}

/** The alphabet that most letters of the word belong to. */
function alphabetOf(word: string): number {
  let best = -1;
  let most = word.length / 2;
  SETS.forEach((set, i) => {
    let count = 0;
    for (const letter of word) if (set.has(letter)) count += 1;
    if (count >= most) [best, most] = [i, count];
  });
  return best;
}

type Known = (candidate: string) => boolean;

/** Every strange character stands for one letter, the same wherever it stands; a whole word is better than a stem. */
function guess(word: string, strange: readonly string[], letters: readonly string[], knows: Knows): string | undefined {
  let inflected: string | undefined;
  const fill = (candidate: string, at: number): string | undefined => {
    const next = strange[at];
    if (next === undefined) {
      const known = knows(candidate, 0, candidate.length);
      if (known >= STEM) inflected ??= candidate;
      return known === candidate.length ? candidate : undefined;
    }
    for (const letter of letters) {
      const found = fill(candidate.replaceAll(next, letter), at + 1);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return fill(word, 0) ?? inflected;
}

/** Words run together, the longest first part first. */
function parted(word: string, known: Known, pieces = PIECES): string | undefined {
  if (pieces === 0) return undefined;
  for (let cut = word.length - PIECE; cut >= PIECE; cut--) {
    const head = word.slice(0, cut);
    if (!known(head)) continue;
    const tail = word.slice(cut);
    const two = pieces === PIECES && known(tail) && cut >= HALF && tail.length >= HALF;
    const rest = two || (pieces < PIECES && known(tail)) ? tail : parted(tail, known, pieces - 1);
    if (rest !== undefined) return `${head} ${rest}`;
  }
  return undefined;
}

function exchanged(word: string, known: Known): string | undefined {
  for (let i = 0; i + 1 < word.length; i++) {
    if (word[i] === word[i + 1]) continue;
    const candidate = word.slice(0, i) + word[i + 1] + word[i] + word.slice(i + 2);
    if (known(candidate)) return candidate;
  }
  return undefined;
}

/** One letter missing, one too many, or one other: whoever wants to be read keeps the first. */
function corrected(word: string, letters: readonly string[], known: Known): string | undefined {
  for (let i = 1; i <= word.length; i++)
    for (const letter of letters) {
      const candidate = word.slice(0, i) + letter + word.slice(i);
      if (known(candidate)) return candidate;
    }
  for (let i = 1; i < word.length; i++) {
    const head = word.slice(0, i);
    const tail = word.slice(i + 1);
    if (word.length > SHORTEST && known(head + tail)) return head + tail;
    for (const letter of letters) if (letter !== word[i] && known(head + letter + tail)) return head + letter + tail;
  }
  return undefined;
}
