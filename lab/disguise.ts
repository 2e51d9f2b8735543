// Tier C: heavy disguise that a person still reads. Lookalikes, invisible characters and marks leave what is seen; leet, typing
// errors, spacing and repeated letters change it, and a budget keeps three letters in four as they were.
import { ALIKE, LEET } from './lookalikes.ts';
import type { Random } from './random.ts';

const INVISIBLE = ['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u034f', '\u180e', '\ufe0f'];
const MARKS = ['\u0301', '\u0336', '\u0323', '\u0308', '\u0332', '\u0307'];
const VOWEL_MARKS = ['\u064e', '\u064f', '\u0650', '\u0652', '\u0651', '\u0640'];
const BETWEEN = [' ', '.', '-', '_', '*', '·', '|'];
/** Of the letters, how many may be seen to change. */
const SEEN_SHARE = 0.25;

type Trick = {
  /** Letters that a reader sees changed by one use, or 0 when it looks the same. */
  readonly cost: number;
  readonly change: (word: readonly string[], random: Random) => readonly string[];
};

const each =
  (share: number, change: (letter: string, random: Random) => string): Trick['change'] =>
  (word, random) =>
    word.map((letter) => (random.chance(share) ? change(letter, random) : letter));
const somewhere =
  (change: (word: string[], at: number, random: Random) => void): Trick['change'] =>
  (word, random) => {
    const letters = [...word];
    change(letters, 1 + random.below(Math.max(1, letters.length - 2)), random);
    return letters;
  };
const marksFor = (letter: string): readonly string[] => (/\p{Script=Arabic}/u.test(letter) ? VOWEL_MARKS : MARKS);
const another = (letter: string, table: Readonly<Record<string, string>>, random: Random): string => {
  const choice = table[letter];
  return choice === undefined ? letter : random.pick([...choice]);
};

const UNSEEN: readonly Trick['change'][] = [
  each(0.6, (letter, random) => another(letter, ALIKE, random)),
  each(0.4, (letter, random) => letter + random.pick(INVISIBLE)),
  each(0.4, (letter, random) => letter + random.pick(marksFor(letter))),
];
const SEEN: readonly Trick[] = [
  {
    cost: 2,
    change: (word, random) => {
      const able = word.map((letter, at) => (LEET[letter] === undefined ? -1 : at)).filter((at) => at >= 0);
      const chosen = new Set([0, 1].map(() => able[random.below(Math.max(1, able.length))]));
      return word.map((letter, at) => (chosen.has(at) ? another(letter, LEET, random) : letter));
    },
  },
  {
    cost: 1,
    change: somewhere((word, at, random) => void word.splice(at, 1, (word[at] ?? '').repeat(3 + random.below(3)))),
  },
  { cost: 2, change: somewhere((word, at) => void word.splice(at, 2, ...word.slice(at, at + 2).reverse())) },
  { cost: 1, change: somewhere((word, at) => void (word.length > 4 && word.splice(at, 1))) },
  { cost: 1, change: somewhere((word, at) => void word.splice(at, 0, word[at] ?? '')) },
];
/** Between all letters of a word, one sign for the whole word: seen, but read at once. */
const apart = (word: readonly string[], random: Random): string => word.join(random.pick(BETWEEN));

const disguiseWord = (word: string, budget: { left: number }, random: Random): string => {
  let letters: readonly string[] = [...word];
  if (letters.length > 2 && random.chance(0.4)) {
    const { cost, change } = random.pick(SEEN);
    if (cost <= budget.left) {
      budget.left -= cost;
      letters = change(letters, random);
    }
  }
  if (random.chance(0.6) || letters.join('') === word) letters = random.pick(UNSEEN)(letters, random);
  return letters.length > 2 && random.chance(0.15) ? apart(letters, random) : letters.join('');
};

/** Two words run together, here and there. */
const runTogether = (text: string, random: Random): string =>
  text.replace(/ /g, () => (random.chance(0.04) ? '' : ' '));

/** Disguises one whole text, slots already filled: all words or about half of them. */
export const disguise = (text: string, random: Random): string => {
  const budget = { left: Math.floor((text.match(/\p{L}/gu)?.length ?? 0) * SEEN_SHARE) };
  const share = random.pick([0.5, 0.5, 0.8, 1]);
  const changed = text.replace(/\p{L}[\p{L}\p{M}]+/gu, (word) =>
    random.chance(share) ? disguiseWord(word, budget, random) : word,
  );
  return random.chance(0.3) ? runTogether(changed, random) : changed;
};
