// Word by word: which script is this word in, which of its letters are borrowed from another, and which digits and signs
// stand for letters.
import { type CodePoints, CYRILLIC, GREEK, KIND, LATIN, OTHER_SCRIPT } from './code-points.ts';
import { isLetter, isMark, type Letters, scriptOf } from './letters.ts';

/** Alphabets in which look-alikes are folded; others keep what they are. */
const FOLDABLE = [LATIN, CYRILLIC, GREEK] as const;
/** A word of two or three look-alikes ("op", "exe") is left what it is; one letter alone is a preposition. */
const WHOLE_WORD = 4;
/** Scripts whose letters are taken for one another; the same ones make the first pass call for this one. */
const ALPHABETS = (1 << LATIN) | (1 << CYRILLIC) | (1 << GREEK) | (1 << OTHER_SCRIPT);
const CYRILLIC_I = 0x438;
const UKRAINIAN_I = 0x456;
const UKRAINIAN_IE = 0x454;
const SOFT_SIGN = 0x44c;
const VE = 0x432;

/** What stands for which letter, by script. A sign that is not here makes no word. */
const LATIN_LEET = new Map<number, number>();
const CYRILLIC_LEET = new Map<number, number>();
const fill = (map: Map<number, number>, pairs: string): void => {
  for (const pair of pairs.split(' ')) map.set(pair.charCodeAt(0), pair.charCodeAt(1));
};
fill(LATIN_LEET, '0o 1i 3e 4a 5s 6b 7t 8b 9g @a $s !i |i +t €e £l ¢c');
fill(CYRILLIC_LEET, '0о 1и 3з 4ч 6б 8в 9я @а $с !и |и +т €е');

export type WordPass = (letters: Letters) => boolean;

/** The pass over all words of a text. True = a word was changed. */
export function createWordPass({ alike, classOf }: Pick<CodePoints, 'alike' | 'classOf'>): WordPass {
  /** Letters of the text by script that are no look-alikes, and those that are. */
  const sure = new Uint32Array(12);
  const loose = new Uint32Array(12);
  const wordSure = new Uint32Array(12);
  const wordLoose = new Uint32Array(12);
  let ukrainian = false;
  let textScript = -1;
  /** Bits of all scripts of the text. */
  let textScripts = 0;

  return (letters) => {
    readText(letters);
    const { cls, count } = letters;
    let changed = false;
    for (let i = 0; i < count; ) {
      if (!startsWord(letters, i)) {
        i++;
        continue;
      }
      const end = wordEnd(letters, i);
      if (foldWord(letters, i, end)) changed = true;
      i = Math.max(end, i + 1);
      while (i < count && isMark(cls[i]!)) i++;
    }
    return changed;
  };

  /** A rare script whose every letter looks like a Latin one says nothing about itself. */
  function isSure(c: number, klass: number): boolean {
    if ((klass & 15) === KIND.lookalike) return false;
    return scriptOf(klass) !== OTHER_SCRIPT || !alike[LATIN].has(c);
  }

  function readText({ cp, cls, count }: Letters): void {
    sure.fill(0);
    loose.fill(0);
    ukrainian = false;
    textScripts = 0;
    for (let i = 0; i < count; i++) {
      const klass = cls[i]!;
      if (!isLetter(klass)) continue;
      const c = cp[i]!;
      textScripts |= 1 << scriptOf(klass);
      if (isSure(c, klass)) sure[scriptOf(klass)]!++;
      else loose[scriptOf(klass)]!++;
      if (c === UKRAINIAN_I || c === UKRAINIAN_IE) ukrainian = true;
    }
    textScript = -1;
    for (const script of FOLDABLE) {
      if (sure[script]! > (textScript < 0 ? 0 : sure[textScript]!)) textScript = script;
    }
    if (textScript < 0 && loose[OTHER_SCRIPT]! > 0 && sure[OTHER_SCRIPT] === 0) textScript = LATIN;
  }

  function foldWord(letters: Letters, start: number, end: number): boolean {
    const { cls } = letters;
    let scripts = 0;
    let found = 0;
    let signs = 0;
    for (let i = start; i < end; i++) {
      const klass = cls[i]!;
      if (isLetter(klass)) {
        found++;
        scripts |= 1 << scriptOf(klass);
      } else if (isSign(klass & 15)) signs++;
    }
    if (found === 0) return false;
    let changed = false;
    // A word in the only script of its text borrows nothing.
    let script = 31 - Math.clz32(scripts);
    if (textScripts !== 1 << script || script === OTHER_SCRIPT) {
      script = scriptOfWord(letters, start, end, scripts, found);
      if (script >= 0 && scripts !== 1 << script) changed = foldAlike(letters, start, end, script);
    }
    // A whole word in another alphabet may be honest; one word in two alphabets is not.
    if (changed && ((scripts & (scripts - 1)) !== 0 || scripts === 1 << OTHER_SCRIPT)) letters.hidden++;
    if (signs > 0 && found >= 2 && found >= signs && (script === LATIN || script === CYRILLIC))
      if (foldLeet(letters, start, end, script)) {
        changed = true;
        letters.hidden++;
      }
    return changed;
  }

  function weighWord({ cp, cls }: Letters, start: number, end: number): void {
    wordSure.fill(0);
    wordLoose.fill(0);
    for (let i = start; i < end; i++) {
      const klass = cls[i]!;
      if (!isLetter(klass)) continue;
      if (isSure(cp[i]!, klass)) wordSure[scriptOf(klass)]!++;
      else wordLoose[scriptOf(klass)]!++;
    }
  }

  /** The script a word is written in, or -1 when it is none of those that are folded. */
  function scriptOfWord(letters: Letters, start: number, end: number, scripts: number, found: number): number {
    weighWord(letters, start, end);
    let best = -1;
    let weight = 0;
    let sureScripts = 0;
    for (const script of FOLDABLE) {
      if (wordSure[script]! > 0) sureScripts++;
      const own = wordSure[script]! * 3 + wordLoose[script]!;
      if (own > weight || (own === weight && own > 0 && script === textScript)) {
        weight = own;
        best = script;
      }
    }
    if (sureScripts === 1) best = FOLDABLE.find((script) => wordSure[script]! > 0) ?? best;
    // A word of look-alikes alone belongs to the script that the text is written in, when that is beyond doubt.
    else if (
      sureScripts === 0 &&
      textScript >= 0 &&
      (found === 1 || found >= WHOLE_WORD || scripts === 1 << OTHER_SCRIPT)
    ) {
      let doubt = 0;
      for (let script = 0; script < 12; script++) {
        if (script === textScript || (scripts & (1 << script)) === 0) continue;
        if (wordSure[script]! > 0) return best;
        doubt = Math.max(doubt, sure[script]!);
      }
      if (doubt * 4 <= sure[textScript]!) best = textScript;
    }
    return best;
  }

  function foldAlike({ cp, cls }: Letters, start: number, end: number, script: number): boolean {
    const map = alike[script as 0 | 1 | 2];
    let changed = false;
    for (let i = start; i < end; i++) {
      const klass = cls[i]!;
      if (!isLetter(klass) || scriptOf(klass) === script || (ALPHABETS & (1 << scriptOf(klass))) === 0) continue;
      let to = map.get(cp[i]!);
      if (to === undefined) continue;
      if (script === CYRILLIC) to = cyrillicByPlace(cp, cls, i, start, end, to);
      cp[i] = to;
      cls[i] = classOf(to);
      changed = true;
    }
    return changed;
  }

  /** Latin b is ь behind a consonant and в elsewhere; i is і where Ukrainian is written. */
  function cyrillicByPlace(cp: Int32Array, cls: Uint8Array, i: number, start: number, end: number, to: number): number {
    if (to === CYRILLIC_I || to === UKRAINIAN_I) return cp[i] === 0x69 && ukrainian ? UKRAINIAN_I : CYRILLIC_I;
    if (cp[i] !== 0x62) return to;
    const consonant = i > start && isLetter(cls[i - 1]!) && !isCyrillicVowel(cp[i - 1]!);
    const opens = i + 1 < end && isBackVowel(cp[i + 1]!);
    return consonant && !opens ? SOFT_SIGN : VE;
  }

  function foldLeet(letters: Letters, start: number, end: number, script: number): boolean {
    const { cp, cls } = letters;
    const map = script === LATIN ? LATIN_LEET : CYRILLIC_LEET;
    for (let i = start; i < end; i++) {
      const kind = cls[i]! & 15;
      if ((kind === KIND.digit || kind === KIND.leet) && !map.has(cp[i]!) && i > start && i + 1 < end) return false;
    }
    let changed = false;
    for (let i = start; i < end; ) {
      const kind = cls[i]! & 15;
      if (kind !== KIND.digit && kind !== KIND.leet) {
        i++;
        continue;
      }
      let stop = i + 1;
      while (stop < end && ((cls[stop]! & 15) === KIND.digit || (cls[stop]! & 15) === KIND.leet)) stop++;
      if (standsForLetters(letters, start, end, i, stop)) {
        for (; i < stop; i++) {
          let to = map.get(cp[i]!);
          if (to === undefined) continue;
          if (to === CYRILLIC_I && ukrainian) to = UKRAINIAN_I;
          // "ki1l": between a vowel and an l it is an l.
          if (cp[i] === 0x31 && script === LATIN && i > start && isLatinVowel(cp[i - 1]!)) to = 0x6c;
          cp[i] = to;
          cls[i] = classOf(to);
          changed = true;
        }
      }
      i = stop;
    }
    return changed;
  }
}

const isLatinVowel = (c: number): boolean =>
  c === 0x61 || c === 0x65 || c === 0x69 || c === 0x6f || c === 0x75 || c === 0x79;
const CYRILLIC_VOWELS = new Set([...'аеиоуыэюяієйaeou'].map((char) => char.charCodeAt(0)));
const isCyrillicVowel = (c: number): boolean => CYRILLIC_VOWELS.has(c);
const BACK_VOWELS = new Set([...'аоуыэaoy'].map((char) => char.charCodeAt(0)));
const isBackVowel = (c: number): boolean => BACK_VOWELS.has(c);

const isSign = (kind: number): boolean => kind === KIND.digit || kind === KIND.leet;

/** A word begins with a letter, or with one sign before letters, behind what is no letter, mark, digit or sign. */
function startsWord({ cls, count }: Letters, i: number): boolean {
  const klass = cls[i]!;
  if (isLetter(klass)) return true;
  return isSign(klass & 15) && i + 1 < count && isLetter(cls[i + 1]!);
}

function wordEnd({ cls, count }: Letters, start: number): number {
  let end = start + 1;
  let i = start + 1;
  for (; i < count; i++) {
    const klass = cls[i]!;
    const kind = klass & 15;
    if (isLetter(klass) || isMark(klass)) end = i + 1;
    else if (kind === KIND.apostrophe) {
      if (i + 1 >= count || !isLetter(cls[i + 1]!)) break;
    } else if (!isSign(kind)) break;
  }
  return end;
}

/** Letters of a piece beside which a sign is surely inside a word. No piece is counted further. */
const SHORT_PIECE = 2;
/** Longest row of digits and signs inside a word that is read as letters. */
const LONGEST_SIGNS = 3;

/** Whether the digits and signs [from, to) inside the word [start, end) stand for letters. */
function standsForLetters({ cp, cls }: Letters, start: number, end: number, from: number, to: number): boolean {
  if (to - from > LONGEST_SIGNS || to >= end) return false;
  const behind = to < end && isLetter(cls[to]!);
  if (!behind) return false;
  let after = 0;
  for (let i = to; i < end && after <= SHORT_PIECE && isLetter(cls[i]!); i++) after++;
  if (from === start) {
    if (start > 0 && isSign(cls[start - 1]! & 15)) return false;
    const sign = cp[from]!;
    // "@ttack", "$hoot"; a digit first is a number ("5min") unless what follows cannot begin a word ("4ttack").
    if (sign === 0x40 || sign === 0x24 || sign === 0x20ac) return after >= 2;
    return (cls[from]! & 15) === KIND.digit && after >= 3 && cannotBegin(cp[to]!, cp[to + 1]!);
  }
  let before = 0;
  for (let i = from - 1; i >= start && before <= SHORT_PIECE && isLetter(cls[i]!); i--) before++;
  if (before === 0) return false;
  for (let i = from; i < to; i++) {
    const sign = cp[i]!;
    // Signs that also stand between words: only beside a short piece.
    const parts = sign === 0x21 || sign === 0x2b || sign === 0x7c || sign === 0x40;
    if (parts && before > SHORT_PIECE && after > SHORT_PIECE) return false;
  }
  return true;
}

/** Two equal consonants, or two that begin no word of the languages written so. */
const cannotBegin = (a: number, b: number): boolean =>
  (a === b && !isLatinVowel(a)) || NO_BEGINNING.has(a * 0x10000 + b);
const NO_BEGINNING = new Set(
  'rm ll nd nt ng mb xp xt rr lt lk ct ft rd rt rg нт рм рд рт лт нд'
    .split(' ')
    .map((pair) => pair.charCodeAt(0) * 0x10000 + pair.charCodeAt(1)),
);
