// Variations of the laboratory's own texts: B, a template with slots, case, emoji and random tails; C, heavy but still legible
// disguise. Nothing here looks at a verdict: it is no optimiser.
import type { Random } from './random.ts';
import type { LabTexts } from './texts/texts.ts';

const EMOJI = ['🔥', '❗', '‼️', '⚡', '👊', '🙏', '🌊', '💥', '📢', '✊'];
const TAIL = 'abcdefghijkmnpqrstuvwxyz23456789';
/** Letters that look alike, both ways between Latin and Cyrillic, and Greek for some Latin ones. */
const ALIKE: Readonly<Record<string, string>> = {
  a: 'а',
  c: 'с',
  e: 'е',
  i: 'і',
  j: 'ј',
  o: 'ο',
  p: 'р',
  s: 'ѕ',
  x: 'х',
  y: 'у',
  A: 'А',
  B: 'В',
  C: 'С',
  E: 'Е',
  H: 'Н',
  K: 'К',
  M: 'М',
  O: 'О',
  P: 'Р',
  T: 'Т',
  X: 'Х',
  а: 'a',
  с: 'c',
  е: 'e',
  о: 'o',
  р: 'p',
  х: 'x',
  у: 'y',
  і: 'i',
  А: 'A',
  В: 'B',
  С: 'C',
  Е: 'E',
  Н: 'H',
  К: 'K',
  М: 'M',
  О: 'O',
  Р: 'P',
  Т: 'T',
  Х: 'X',
};
const LEET: Readonly<Record<string, readonly string[]>> = {
  a: ['4', '@'],
  e: ['3'],
  i: ['1', '!'],
  o: ['0'],
  s: ['5', '$'],
  t: ['7'],
  о: ['0'],
  з: ['3'],
  ч: ['4'],
  б: ['6'],
  а: ['@'],
};
const INVISIBLE = ['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u034f'];
const MARKS = ['\u0301', '\u0336', '\u0323', '\u0308', '\u0332'];

/** Replaces `{slot}` by one of its words. */
export const fillSlots = (text: string, texts: LabTexts, random: Random): string =>
  text.replace(/\{(\w+)\}/g, (all, name: string) => {
    const words = texts.slots[name];
    return words === undefined ? all : random.pick(words);
  });

const tail = (random: Random): string =>
  Array.from({ length: 3 + random.below(5) }, () => random.pick([...TAIL])).join('');

/** Tier B: other slot words, case, emoji, a greeting, a random tail. */
export const varyTemplate = (base: string, texts: LabTexts, random: Random): string => {
  let text = fillSlots(base, texts, random);
  if (random.chance(0.3)) text = `${random.pick(texts.greetings)} ${text}`;
  if (random.chance(0.15)) text = text.toUpperCase();
  else if (random.chance(0.2)) text = text.toLowerCase();
  if (random.chance(0.5))
    text = `${text} ${Array.from({ length: 1 + random.below(3) }, () => random.pick(EMOJI)).join('')}`;
  if (random.chance(0.3)) text = `${random.pick(EMOJI)} ${text}`;
  if (random.chance(0.6)) text = `${text} ${tail(random)}`;
  if (random.chance(0.2)) text = text.replace(/[.!]+$/u, random.pick(['', '!!!', '...', '.']));
  return text;
};

type Disguise = (word: string, random: Random) => string;

const some = (word: string, share: number, random: Random, change: (letter: string) => string): string =>
  [...word].map((letter) => (random.chance(share) ? change(letter) : letter)).join('');

const disguises: readonly Disguise[] = [
  (word, random) => some(word, 0.5, random, (letter) => ALIKE[letter] ?? letter),
  (word, random) =>
    some(word, 0.4, random, (letter) => (LEET[letter] === undefined ? letter : random.pick(LEET[letter]))),
  (word, random) => some(word, 0.4, random, (letter) => letter + random.pick(INVISIBLE)),
  (word, random) => some(word, 0.5, random, (letter) => letter + random.pick(MARKS)),
  (word, random) => [...word].join(random.pick([' ', '.', '-', '_', '*'])),
  (word, random) => some(word, 0.25, random, (letter) => letter.repeat(3 + random.below(3))),
  (word, random) => {
    const letters = [...word];
    const at = 1 + random.below(Math.max(1, letters.length - 2));
    const [a = '', b = ''] = [letters[at], letters[at + 1]];
    letters.splice(at, 2, b, a);
    return letters.join('');
  },
];

/** Tier C: about half of the words disguised, one way a word; a person still reads it. */
export const disguise = (base: string, texts: LabTexts, random: Random): string => {
  const text = fillSlots(base, texts, random);
  return text
    .split(' ')
    .map((word) => (/^\p{L}{3,}/u.test(word) && random.chance(0.5) ? random.pick(disguises)(word, random) : word))
    .join(' ');
};
