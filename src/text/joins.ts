// Puts words together again that were pulled apart: ornaments and emoji between letters, dots and hyphens between single
// letters, words spelled in single letters with a space after each.
import { HAN, HANGUL, KANA, KIND, THAI } from './code-points.ts';
import { WIDE } from './fold-text.ts';
import { isLetter, isMark, type Letters, move, scriptOf } from './letters.ts';

/** From this many letters on both sides an asterisk or tilde stands between two words, not inside one. */
const LONG_PIECE = 4;
/** Emoji often part words: only beside so few letters, or between two pieces of three, are they inside one. */
const EMOJI_PIECE = 2;
/** Scripts whose letters are words or syllables: nothing is pulled apart there by a sign between two of them. */
const DENSE = (1 << HAN) | (1 << KANA) | (1 << HANGUL) | (1 << THAI);
/** Letters in a row, one by one, that make a word spelled out. */
const SPELLED = 3;
/** No row is followed further at once, so that no text costs more than its length. */
const LONGEST_ROW = 64;

/** What a unit is to this pass: part of a piece, an ornament, a dot or its like, or the end of everything. */
const ornament = (kind: number): boolean => kind === KIND.symbol || kind === KIND.strong;
const partOfPiece = (kind: number): boolean =>
  kind === KIND.letter ||
  kind === KIND.lookalike ||
  kind === KIND.mark ||
  kind === KIND.moving ||
  kind === KIND.digit ||
  kind === KIND.leet;

/** Vowels and trailing consonants of Hangul would melt into the syllable before. */
const isJamo = (cp: number): boolean => cp >= 0x1160 && cp <= 0x11ff;

const isDense = (cls: number): boolean => (DENSE & (1 << scriptOf(cls))) !== 0;

type Piece = { start: number; end: number; letters: number; digits: number };
const piece = (): Piece => ({ start: 0, end: 0, letters: 0, digits: 0 });

/** Joins across ornaments and single signs. True = something was joined. */
export function joinPieces(letters: Letters): boolean {
  const { cp, cls, count } = letters;
  const left = piece();
  const right = piece();
  let write = 0;
  let i = 0;
  let changed = false;
  while (i < count) {
    readPiece(letters, i, left);
    if (left.end === i) {
      move(letters, i++, write++);
      continue;
    }
    /** Joins still to come inside a word that is spelled out. */
    let spelled = spelledJoins(letters, left);
    while (i < left.end) move(letters, i++, write++);
    for (;;) {
      let after = i;
      let emoji = false;
      for (; after < count && ornament(cls[after]! & 15); after++) emoji ||= cls[after] === KIND.symbol;
      const strong = after > i;
      if (!strong && after < count && (cls[after]! & 15) === KIND.weak) after++;
      if (after === i || after >= count) break;
      readPiece(letters, after, right);
      if (right.end === after || isMark(cls[after]!) || isJamo(cp[after]!)) break;
      if (isDense(cls[after]!)) break;
      if (spelled > 0) spelled--;
      else if (!joinsPair(left, right, strong, emoji, cp[i]!)) break;
      else if (strong) letters.hidden++;
      changed = true;
      for (i = after; i < right.end; ) move(letters, i++, write++);
      Object.assign(left, right);
      if (spelled === 0) spelled = spelledJoins(letters, left);
    }
  }
  letters.count = write;
  return changed;
}

/** From a piece of one letter on: how many signs behind it are to go; 0 when no word is spelled out here. */
function spelledJoins(letters: Letters, { start, letters: found, digits }: Piece): number {
  const pieces = found === 1 && digits === 0 ? countSpelled(letters, start) : 0;
  if (pieces < SPELLED) return 0;
  letters.hidden++;
  return pieces - 1;
}

/** The piece that begins at `at`; empty when none does. */
function readPiece({ cls, count }: Letters, at: number, into: Piece): void {
  let i = at;
  let found = 0;
  let digits = 0;
  for (; i < count; i++) {
    const klass = cls[i]!;
    if (!partOfPiece(klass & 15)) break;
    if (isLetter(klass)) found++;
    else if (!isMark(klass)) digits++;
  }
  into.start = at;
  into.end = i;
  into.letters = found;
  into.digits = digits;
}

/** How many pieces of one letter follow one another from `at` on, each parted by one sign or a row of ornaments. */
function countSpelled(letters: Letters, at: number): number {
  const { cls, count } = letters;
  let pieces = 0;
  let alphabetic = 0;
  for (let i = at; i < count && pieces < LONGEST_ROW; ) {
    if (!isLetter(cls[i]!) && (cls[i]! & 15) !== KIND.digit && (cls[i]! & 15) !== KIND.leet) break;
    const letter = isLetter(cls[i]!);
    if (letter && isDense(cls[i]!)) break;
    i++;
    if (i < count && partOfPiece(cls[i]! & 15)) break;
    pieces++;
    if (letter) alphabetic++;
    if (i >= count) break;
    if (ornament(cls[i]! & 15)) while (i < count && ornament(cls[i]! & 15)) i++;
    else if ((cls[i]! & 15) === KIND.weak) i++;
    else break;
  }
  return alphabetic * 2 > pieces ? pieces : 0;
}

function joinsPair(left: Piece, right: Piece, strong: boolean, emoji: boolean, sign: number): boolean {
  if (left.letters === 0 || right.letters === 0) return false;
  const shorter = Math.min(left.letters + left.digits, right.letters + right.digits);
  const longer = Math.max(left.letters + left.digits, right.letters + right.digits);
  if (emoji) return shorter <= EMOJI_PIECE || longer === EMOJI_PIECE + 1;
  if (strong) return shorter < LONG_PIECE;
  // Only a dot or a hyphen; with digits it is a number, a version, a name.
  if ((sign !== 0x2e && sign !== 0x2d) || left.digits + right.digits > 0) return false;
  return shorter === 1 || longer === 2;
}

/** Joins words of one letter that stand in a row with single spaces. True = something was joined. */
export function joinSpelled(letters: Letters): boolean {
  const { cls, count } = letters;
  let write = 0;
  let changed = false;
  for (let i = 0; i < count; ) {
    const begins = i === 0 || isBreak(cls[i - 1]! & 15);
    const end = begins ? spelledEnd(letters, i) : i;
    if (end === i) {
      move(letters, i++, write++);
      continue;
    }
    for (; i < end; i++) if ((cls[i]! & 15) !== KIND.space) move(letters, i, write++);
    changed = true;
    letters.hidden++;
  }
  letters.count = write;
  return changed;
}

const isBreak = (kind: number): boolean =>
  kind === KIND.space || kind === KIND.newline || kind === KIND.quote || kind === KIND.symbol;

/** End of the row of single letters that begins at `at`, or `at` when there is none. */
function spelledEnd({ cp, cls, count }: Letters, at: number): number {
  let words = 0;
  let alphabetic = 0;
  let end = at;
  for (let i = at; i < count && words < LONGEST_ROW; ) {
    const klass = cls[i]!;
    const letter = isLetter(klass) && !isDense(klass);
    const digit = (klass & 15) === KIND.digit || (klass & 15) === KIND.leet;
    if (!letter && !digit) break;
    i++;
    // A letter with a vowel sign is a syllable, often a word of its own: no row.
    if (i < count && (partOfPiece(cls[i]! & 15) || (cls[i]! & 15) === KIND.apostrophe)) break;
    // A row ends with a letter: numbers behind it are numbers.
    words++;
    if (letter) {
      alphabetic++;
      end = i;
    }
    if (i + 1 >= count || (cls[i]! & 15) !== KIND.space || cp[i] === WIDE) break;
    i++;
  }
  // Between wide spaces two letters are a word too.
  const wide = end < count ? cp[end] === WIDE && (at === 0 || cp[at - 1] === WIDE) : at > 0 && cp[at - 1] === WIDE;
  return words >= (wide ? 2 : SPELLED) && alphabetic >= 2 && alphabetic * 2 > words ? end : at;
}
