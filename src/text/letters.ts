// The scratch on which every pass works: code points, their classes and where each came from, side by side. One set of
// arrays serves all texts of a canonicalizer; no pass allocates.
import { KIND } from './code-points.ts';

export type Letters = {
  cp: Int32Array;
  /** Kind in the low four bits, script in the high four. */
  cls: Uint8Array;
  /** UTF-16 offset in the original. */
  at: Uint32Array;
  count: number;
  /** Script bits of the letters. */
  scripts: number;
  /** Something hidden was undone. */
  /** How many words were hidden: spelled out, in two alphabets, in digits, with signs between the letters. */
  hidden: number;
};

export const createLetters = (room: number): Letters => ({
  cp: new Int32Array(room),
  cls: new Uint8Array(room),
  at: new Uint32Array(room),
  count: 0,
  scripts: 0,
  hidden: 0,
});

/** Makes room for a text of `units` UTF-16 units; one unit folds to at most 18 code points, few do, so room grows on. */
export function ensureRoom(letters: Letters, room: number): void {
  if (letters.cp.length >= room) return;
  const wider = createLetters(room * 2);
  wider.cp.set(letters.cp);
  wider.cls.set(letters.cls);
  wider.at.set(letters.at);
  letters.cp = wider.cp;
  letters.cls = wider.cls;
  letters.at = wider.at;
}

/** Moves unit `from` to place `to`, as passes do that leave something out. */
export function move(letters: Letters, from: number, to: number): void {
  if (from === to) return;
  letters.cp[to] = letters.cp[from]!;
  letters.cls[to] = letters.cls[from]!;
  letters.at[to] = letters.at[from]!;
}

/** Letters proper, look-alikes included. */
export const isLetter = (cls: number): boolean => (cls & 15) === KIND.letter || (cls & 15) === KIND.lookalike;
export const isMark = (cls: number): boolean => (cls & 15) === KIND.mark || (cls & 15) === KIND.moving;
export const scriptOf = (cls: number): number => cls >> 4;
