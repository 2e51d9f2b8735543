// The last touches: repeated letters and signs, quotation marks, white space. And what a plain text needs of them.
import { type CodePoints, KIND, LATIN, SYMBOL } from './code-points.ts';
import { isLetter, isMark, type Letters, move, scriptOf } from './letters.ts';

const SPACE = 0x20;
const NEWLINE = 0x0a;
const QUOTE = 0x22;
const HEBREW = 4;

const VOWELS = new Set([...'aeiouy'].map((char) => char.charCodeAt(0)));
/** Latin letters that end words doubled. */
const DOUBLED_LAST = new Set([...'lsfz'].map((char) => char.charCodeAt(0)));

/**
 * Three or more of the same letter become one, or two where words have two: a Latin consonant between vowels ("attttack") and
 * l, s, f, z at the end ("killlll"). Pairs stay as they are: real doubles must survive.
 */
function keptOfRun({ cp, cls, count }: Letters, start: number, end: number): number {
  const letter = cp[start]!;
  const inWord = start > 0 && isLetter(cls[start - 1]!);
  const last = end >= count || !isLetter(cls[end]!);
  // "iii", "xxx": a word of one letter is a number or a sound, not a stretched word.
  if (!inWord && last && isLetter(cls[start]!)) return 3;
  if (scriptOf(cls[start]!) !== LATIN || isMark(cls[start]!) || VOWELS.has(letter)) return 1;
  if (!inWord) return 1;
  if (last) return DOUBLED_LAST.has(letter) ? 2 : 1;
  return VOWELS.has(cp[start - 1]!) && VOWELS.has(cp[end]!) ? 2 : 1;
}

/** Shortens runs of letters and of signs. True = something was left out. */
export function squeeze(letters: Letters): boolean {
  const { cp, cls, count } = letters;
  let write = 0;
  for (let i = 0; i < count; ) {
    const c = cp[i]!;
    const kind = cls[i]! & 15;
    let end = i + 1;
    // Not across the end of a link: what is raw is left alone.
    while (end < count && cp[end] === c && ((cls[end]! & 15) === KIND.raw) === (kind === KIND.raw)) end++;
    let keep = end - i;
    if (isLetter(cls[i]!) || isMark(cls[i]!)) {
      if (keep > 2) keep = keptOfRun(letters, i, end);
    } else if (kind !== KIND.digit && kind !== KIND.raw) keep = 1;
    for (let k = 0; k < keep; k++) move(letters, i + k, write++);
    i = end;
  }
  letters.count = write;
  return write !== count;
}

/** Apostrophes outside words become quotation marks where they pair; marks inside Hebrew abbreviations go. */
export function settleQuotes(letters: Letters, stack: Int32Array): boolean {
  const { cp, cls } = letters;
  let open = 0;
  let write = 0;
  let changed = false;
  const before = letters.count;
  for (let i = 0; i < letters.count; i++) {
    const kind = cls[i]! & 15;
    if (kind === KIND.quote && i > 0 && i + 1 < letters.count && isHebrew(cls[i - 1]!) && isHebrew(cls[i + 1]!))
      continue;
    move(letters, i, write++);
  }
  letters.count = write;
  for (let i = 0; i < write; i++) {
    if ((cls[i]! & 15) !== KIND.apostrophe) continue;
    const left = i > 0 ? sideOf(cls[i - 1]!) : 0;
    const right = i + 1 < write ? sideOf(cls[i + 1]!) : 0;
    if (left !== 2 && right === 2) {
      if (open < stack.length) stack[open++] = i;
    } else if (left !== 0 && right !== 2 && open > 0) {
      const other = stack[--open]!;
      for (const place of [other, i]) {
        cp[place] = QUOTE;
        cls[place] = KIND.quote;
      }
      changed = true;
    }
  }
  return changed || write !== before;
}

const isHebrew = (cls: number): boolean => isLetter(cls) && scriptOf(cls) === HEBREW;

/** 2 = part of a word, 1 = a sign, 0 = white space. */
function sideOf(cls: number): number {
  const kind = cls & 15;
  if (isLetter(cls) || isMark(cls) || kind === KIND.digit || kind === KIND.raw) return 2;
  return kind === KIND.space || kind === KIND.newline || kind === KIND.symbol ? 0 : 1;
}

/** Symbols and wide spaces become single spaces; a line break swallows the spaces beside it; both ends are trimmed. */
export function settleSpaces(letters: Letters): boolean {
  const { cp, cls, count } = letters;
  let write = 0;
  let changed = false;
  for (let i = 0; i < count; i++) {
    const kind = cls[i]! & 15;
    if (kind !== KIND.space && kind !== KIND.newline && kind !== KIND.symbol) {
      move(letters, i, write++);
      continue;
    }
    const line = kind === KIND.newline;
    if (cp[i] !== SPACE && cp[i] !== NEWLINE) changed = true;
    const before = write > 0 ? cls[write - 1]! & 15 : KIND.space;
    if (before === KIND.space || before === KIND.newline) {
      if (line && write > 0) {
        cp[write - 1] = NEWLINE;
        cls[write - 1] = KIND.newline;
      }
      continue;
    }
    move(letters, i, write);
    cp[write] = line ? NEWLINE : SPACE;
    cls[write] = line ? KIND.newline : KIND.space;
    write++;
  }
  while (write > 0 && ((cls[write - 1]! & 15) === KIND.space || (cls[write - 1]! & 15) === KIND.newline)) write--;
  letters.count = write;
  return changed || write !== count;
}

/** Regional indicators: pairs that make flags are ornaments, others are letters that somebody spells with. */
export function settleRegional(letters: Letters, { flags, classOf }: Pick<CodePoints, 'flags' | 'classOf'>): void {
  const { cp, cls, count } = letters;
  for (let i = 0; i < count; i++) {
    if ((cls[i]! & 15) !== KIND.regional) continue;
    let end = i;
    while (end < count && (cls[end]! & 15) === KIND.regional) end++;
    let all = (end - i) % 2 === 0;
    for (let k = i; all && k < end; k += 2) all = flags[(cp[k]! - 0x1f1e6) * 26 + cp[k + 1]! - 0x1f1e6] === 1;
    for (let k = i; k < end; k++) {
      cp[k] = all ? SYMBOL : 0x61 + cp[k]! - 0x1f1e6;
      cls[k] = classOf(cp[k]!);
    }
    i = end - 1;
  }
}
