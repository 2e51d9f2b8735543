// The first pass: every code point becomes what it means, by table; marks are put in order, Hangul is composed, white space
// is collapsed. It also notices whether anything is left for the later passes, so that plain text never pays for them.
import { CLASS_SHIFT, type CodePoints, DROP, HANGUL, KIND, TARGET } from './code-points.ts';
import { ensureRoom, type Letters } from './letters.ts';

/** Two or more spaces: parts words that are written in single letters. */
export const WIDE = 0x09;

/** What the later passes are called for; `pass` in canonicalize.ts reads them. */
export const CALL = { joins: 1, spelled: 2, words: 4, squeeze: 8, quotes: 16, spaces: 32, all: 63 } as const;

/** What two neighbouring kinds call for. */
export const PAIRS = new Uint8Array(256);
const call = (before: readonly number[], after: readonly number[], what: number): void => {
  for (const b of before) for (const a of after) PAIRS[(b << 4) | a]! |= what;
};
const ALL = [...Array(16).keys()];
const WORD: readonly number[] = [KIND.letter, KIND.lookalike, KIND.mark, KIND.moving];
const NO_WORD = ALL.filter((kind) => !WORD.includes(kind));
call(ALL, [KIND.symbol], CALL.joins | CALL.spaces);
call(ALL, [KIND.regional], CALL.all);
call(WORD, [KIND.digit], CALL.words);
call([KIND.digit, KIND.leet], WORD, CALL.words);
call([KIND.weak, KIND.strong], [...WORD, KIND.digit, KIND.leet], CALL.joins);
call(NO_WORD, [KIND.apostrophe], CALL.quotes);
call([KIND.apostrophe], NO_WORD, CALL.quotes);
// A number behind a hash sign may be a random tail.
call([KIND.other], [KIND.digit], CALL.spaces);
// Signs that may be doubled.
for (const kind of [KIND.weak, KIND.strong, KIND.leet, KIND.quote, KIND.other, KIND.apostrophe])
  call([kind], [kind], CALL.squeeze);

const HEBREW_BIT = 16;
/** Latin, Cyrillic, Greek and the rest: alphabets that are mistaken for one another. */
const ALPHABETS = 0x807;
const RARE = 0x800;

const SHORT_I = 0x439;
const I = 0x438;
const BREVE = 0x306;

/** Folds `text` into `letters`. Returns what the later passes are called for, 0 = nothing. */
export function foldText(text: string, letters: Letters, points: CodePoints): number {
  const { pages, entries, long } = points;
  const length = text.length;
  ensureRoom(letters, length + 32);
  let { cp: out, cls, at } = letters;
  let n = 0;
  let scripts = 0;
  let trouble = 0;
  let quotes = 0;
  let moved = false;
  /** Place of an и that a breve may still reach. */
  let shortI = -1;
  let last = -1;
  let lastKind: number = KIND.space;
  let same = 0;
  /** Words of one letter in a row, and the letters of the word so far. */
  let singles = 0;
  let run = 0;

  for (let i = 0; i < length; ) {
    const from = i;
    let code = text.charCodeAt(i++);
    if (code >= 0xd800 && code < 0xdc00 && i < length) {
      const second = text.charCodeAt(i);
      if (second >= 0xdc00 && second < 0xe000) {
        code = ((code - 0xd800) << 10) + (second - 0xdc00) + 0x10000;
        i++;
      }
    }
    const entry = entries[(pages[code >> 8]! << 8) | (code & 0xff)]!;
    if (entry === DROP) {
      if (code === BREVE && shortI >= 0) {
        out[shortI] = SHORT_I;
        cls[shortI] = (cls[shortI]! & 0xf0) | KIND.letter;
        shortI = -1;
        last = n > 0 ? out[n - 1]! : -1;
        if (repeated(out, n)) trouble |= CALL.squeeze;
      }
      continue;
    }
    let left = 1;
    let next = 0;
    if (entry < 0) {
      left = long[-entry]!;
      next = 1 - entry;
      if (n + left + 32 > out.length) {
        ensureRoom(letters, n + left + 32 + (length - i));
        ({ cp: out, cls, at } = letters);
      }
    } else if (n + 2 > out.length) {
      ensureRoom(letters, n + 32 + (length - i));
      ({ cp: out, cls, at } = letters);
    }
    for (; left > 0; left--) {
      let value = entry;
      if (entry < 0) value = long[next++]!;
      const target = value & TARGET;
      const cp = target === 0 ? code : target;
      const klass = value >>> CLASS_SHIFT;
      const kind = klass & 15;
      if (kind === KIND.space || kind === KIND.newline) {
        if (run === 1) singles++;
        else if (run > 0) singles = 0;
        if (singles > 2) trouble |= CALL.spelled;
        run = 0;
        if (lastKind === KIND.space || lastKind === KIND.newline) {
          // The beginning of a text counts as white space, so it is trimmed on the way.
          if (n > 0) {
            if (kind === KIND.newline || lastKind === KIND.newline) {
              out[n - 1] = 0x0a;
              cls[n - 1] = KIND.newline;
              lastKind = KIND.newline;
            } else out[n - 1] = WIDE;
          }
          continue;
        }
      } else if (kind === KIND.letter || kind === KIND.lookalike) {
        run++;
        scripts |= 1 << (klass >> 4);
        if (klass >> 4 === HANGUL && n > 0 && composeHangul(out, n - 1, cp)) {
          last = out[n - 1]!;
          same = n > 1 && out[n - 2] === last ? 1 : 0;
          if (repeated(out, n)) trouble |= CALL.squeeze;
          continue;
        }
      } else if (kind === KIND.digit) run++;
      else if (kind === KIND.quote) quotes = CALL.quotes;
      trouble |= PAIRS[(lastKind << 4) | kind]!;
      if (cp === last) {
        if (++same > 1) trouble |= CALL.squeeze;
      } else same = 0;
      if (kind === KIND.moving) moved ||= lastKind === KIND.moving;
      else shortI = cp === I ? n : -1;
      out[n] = cp;
      cls[n] = klass;
      at[n] = from;
      n++;
      last = cp;
      lastKind = kind;
    }
  }
  if (run === 1 && singles > 1) trouble |= CALL.spelled;
  if (lastKind === KIND.apostrophe) trouble |= CALL.quotes;
  while (n > 0 && ((cls[n - 1]! & 15) === KIND.space || (cls[n - 1]! & 15) === KIND.newline)) n--;
  letters.count = n;
  letters.scripts = scripts;
  letters.hidden = 0;
  if (moved) {
    orderMarks(letters, points.combining);
    trouble |= CALL.squeeze;
  }
  // A quotation mark inside a Hebrew abbreviation.
  if ((scripts & HEBREW_BIT) !== 0) trouble |= quotes;
  // Several alphabets in one text: look-alikes are possible.
  const alphabets = scripts & ALPHABETS;
  if ((alphabets & (alphabets - 1)) !== 0 || alphabets === RARE) trouble |= CALL.words;
  return trouble;
}

/** The last three are the same. */
const repeated = (out: Int32Array, n: number): boolean =>
  n > 2 && out[n - 1] === out[n - 2] && out[n - 2] === out[n - 3];

/** Leading consonant + vowel, or syllable + trailing consonant, become one syllable (Unicode, chapter 3.12). */
function composeHangul(out: Int32Array, at: number, cp: number): boolean {
  const before = out[at]!;
  if (cp >= 0x1161 && cp <= 0x1175 && before >= 0x1100 && before <= 0x1112) {
    out[at] = 0xac00 + ((before - 0x1100) * 21 + (cp - 0x1161)) * 28;
    return true;
  }
  if (cp > 0x11a7 && cp <= 0x11c2 && before >= 0xac00 && before <= 0xd7a3 && (before - 0xac00) % 28 === 0) {
    out[at] = before + (cp - 0x11a7);
    return true;
  }
  return false;
}

/** Canonical order: each run of moving marks sorted by combining class, stable; counting, so that long runs stay cheap. */
function orderMarks({ cp, cls, count }: Letters, combining: ReadonlyMap<number, number>): void {
  const places = new Uint32Array(257);
  for (let start = 0; start < count; start++) {
    if ((cls[start]! & 15) !== KIND.moving) continue;
    let end = start + 1;
    while (end < count && (cls[end]! & 15) === KIND.moving) end++;
    if (end - start > 1) {
      const marks = cp.slice(start, end);
      const classes = cls.slice(start, end);
      places.fill(0);
      for (const mark of marks) places[combining.get(mark)! + 1]!++;
      for (let c = 1; c < 257; c++) places[c]! += places[c - 1]!;
      marks.forEach((mark, i) => {
        const to = start + places[combining.get(mark)!]!++;
        cp[to] = mark;
        cls[to] = classes[i]!;
      });
    }
    start = end;
  }
}
