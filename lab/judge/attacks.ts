// Single ways of hiding, each by itself: what the judge loses to each one. Written from what people do, for scoring only.
import { ALIKE, LEET } from '../lookalikes.ts';
import type { Random } from '../random.ts';

export type Attack = { readonly name: string; readonly change: (text: string, random: Random) => string };

const words = (change: (word: string, random: Random) => string) => (text: string, random: Random) =>
  text.replace(/\p{L}[\p{L}\p{M}]*/gu, (word) => change(word, random));
const letters = (share: number, change: (letter: string, random: Random) => string) =>
  words((word, random) => [...word].map((letter) => (random.chance(share) ? change(letter, random) : letter)).join(''));
const alike = (table: Readonly<Record<string, string>>) => (letter: string, random: Random) => {
  const choice = table[letter.toLowerCase()];
  return choice === undefined ? letter : random.pick([...choice]);
};
const MARKS = ['\u0301', '\u0308', '\u0323', '\u0336'];
const INVISIBLE = ['\u200b', '\u2060', '\u00ad', '\ufeff'];
const wide = (letter: string): string =>
  /[!-~]/.test(letter) ? String.fromCharCode(letter.charCodeAt(0) + 0xfee0) : letter;
const mathematical = (letter: string): string => {
  const code = letter.charCodeAt(0);
  if (code >= 97 && code <= 122) return String.fromCodePoint(0x1d41a + code - 97);
  return code >= 65 && code <= 90 ? String.fromCodePoint(0x1d400 + code - 65) : letter;
};
const inside = (change: (letters: string[], at: number) => void) =>
  words((word, random) => {
    const all = [...word];
    if (all.length > 4 && random.chance(0.5)) change(all, 1 + random.below(all.length - 2));
    return all.join('');
  });

export const ATTACKS: readonly Attack[] = [
  { name: 'upper case', change: (text) => text.toUpperCase() },
  { name: 'no punctuation', change: (text) => text.replace(/[.!?,;:…]+/gu, '') },
  { name: 'invisible characters', change: letters(0.4, (l, random) => l + random.pick(INVISIBLE)) },
  { name: 'combining marks', change: letters(0.4, (l, random) => l + random.pick(MARKS)) },
  { name: 'look-alike letters', change: letters(0.5, alike(ALIKE)) },
  { name: 'leet', change: letters(0.35, alike(LEET)) },
  { name: 'full width', change: letters(1, wide) },
  { name: 'mathematical letters', change: letters(1, mathematical) },
  {
    name: 'letters spaced out',
    change: words((w, random) => (random.chance(0.5) && w.length > 2 ? [...w].join(' ') : w)),
  },
  {
    name: 'letters parted by dots',
    change: words((w, random) => (random.chance(0.5) && w.length > 2 ? [...w].join('.') : w)),
  },
  {
    name: 'emoji between letters',
    change: words((w, random) => (random.chance(0.5) && w.length > 2 ? [...w].join('🔥') : w)),
  },
  { name: 'repeated letters', change: inside((all, at) => void all.splice(at, 1, (all[at] ?? '').repeat(4))) },
  {
    name: 'two letters exchanged',
    change: inside((all, at) => void all.splice(at, 2, ...all.slice(at, at + 2).reverse())),
  },
  { name: 'a letter dropped', change: inside((all, at) => void all.splice(at, 1)) },
  { name: 'random tail', change: (text, random) => `${text} ${Math.floor(random.next() * 1e9).toString(36)}` },
];
