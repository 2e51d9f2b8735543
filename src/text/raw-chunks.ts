// Links, handles, e-mail and wallet addresses stay as they are, and a random tail is cut off, before words are looked at.
import { KIND, LATIN } from './code-points.ts';
import { isLetter, type Letters, scriptOf } from './letters.ts';

const DOT = 0x2e;
const SLASH = 0x2f;
const COLON = 0x3a;
const AT = 0x40;
const UNDERSCORE = 0x5f;
const HASH = 0x23;
/** Letters and digits in a row that make a wallet or a key. */
const LONG_CODE = 20;

/** A chunk ends at white space, symbols, quotes and brackets. */
const endsChunk = (cls: number, cp: number): boolean => {
  const kind = cls & 15;
  return (
    kind === KIND.space ||
    kind === KIND.newline ||
    kind === KIND.symbol ||
    kind === KIND.quote ||
    cp === 0x28 ||
    cp === 0x29 ||
    cp === 0x5b ||
    cp === 0x5d ||
    cp === 0x3c ||
    cp === 0x3e
  );
};

/** Marks the units of links, handles and addresses as raw. */
export function markRaw(letters: Letters): void {
  const { cp, cls, count } = letters;
  let start = 0;
  let hints = 0;
  for (let i = 0; i <= count; i++) {
    if (i < count && !endsChunk(cls[i]!, cp[i]!)) {
      const c = cp[i]!;
      if (c === DOT || c === AT || c === COLON) hints++;
      continue;
    }
    if ((hints > 0 || i - start >= LONG_CODE) && i - start > 3 && isRaw(letters, start, i)) {
      for (let k = start; k < i; k++) cls[k] = KIND.raw;
    }
    start = i + 1;
    hints = 0;
  }
}

const isLatin = (cls: number): boolean => isLetter(cls) && scriptOf(cls) === LATIN;
const isAlnum = (cls: number): boolean => isLatin(cls) || (cls & 15) === KIND.digit;

function isRaw(letters: Letters, start: number, end: number): boolean {
  const { cp, cls } = letters;
  if (cls[start] === KIND.raw) return true;
  if (cp[start] === AT) return isHandle(letters, start, end);
  let dot = -1;
  let at = -1;
  let alnum = 0;
  let digits = 0;
  let run = 0;
  for (let i = start; i < end; i++) {
    const c = cp[i]!;
    const klass = cls[i]!;
    if (isAlnum(klass)) {
      run++;
      alnum = Math.max(alnum, run);
      if ((klass & 15) === KIND.digit) digits++;
      continue;
    }
    run = 0;
    if (c === COLON && i + 2 < end && cp[i + 1] === SLASH && cp[i + 2] === SLASH && i > start + 1) return true;
    if (c === SLASH && dot > start && dot < i - 1 && isAlnum(cls[dot - 1]!) && latinOnly(letters, dot + 1, i))
      return true;
    if (c === AT) at = i;
    else if (c === DOT) {
      if (at > start && i > at + 1 && i + 2 < end && isAlnum(cls[at - 1]!) && isLatin(cls[i + 1]!)) return true;
      if (i - start === 3 && cp[start] === 0x77 && cp[start + 1] === 0x77 && cp[start + 2] === 0x77 && i + 1 < end)
        return true;
      dot = i;
    }
  }
  if (alnum >= LONG_CODE && digits >= 3 && alnum - digits >= 3) return true;
  return dot > start + 2 && isAlnum(cls[dot - 1]!) && endsInDomain(letters, dot + 1, end);
}

const latinOnly = ({ cls }: Letters, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (!isLatin(cls[i]!)) return false;
  return true;
};

const DOMAINS = new Set([
  'com',
  'net',
  'org',
  'info',
  'onion',
  'xyz',
  'io',
  'ru',
  'ua',
  'gg',
  'ly',
  'top',
  'link',
  'site',
  'online',
]);

function endsInDomain({ cp, cls }: Letters, from: number, to: number): boolean {
  let name = '';
  for (let i = from; i < to && name.length < 8; i++) {
    if (!isLatin(cls[i]!)) break;
    name += String.fromCharCode(cp[i]!);
  }
  return DOMAINS.has(name);
}

/** Two letters with which no word and hardly a name begins: after an @ they say that it stands for a vowel. */
const IMPOSSIBLE = new Set('tt ll ss ff cc bb dd gg mm nn pp rr rm nd'.split(' '));

/** `@name`: letters, digits and underscores only; `@ttack` is a word whose first letter is hidden. */
function isHandle({ cp, cls }: Letters, start: number, end: number): boolean {
  let length = 0;
  let plain = true;
  for (let i = start + 1; i < end; i++, length++) {
    if (isLatin(cls[i]!)) continue;
    if ((cls[i]! & 15) !== KIND.digit && cp[i] !== UNDERSCORE) break;
    plain = false;
  }
  if (length < 3) return false;
  return !plain || length > 9 || !IMPOSSIBLE.has(String.fromCharCode(cp[start + 1]!, cp[start + 2]!));
}

const VOWELS = 'aeiouy';

/** Cuts random tails: codes of letters and digits that no word hides behind, and numbers after a hash sign. */
export function cutTail(letters: Letters): boolean {
  const { cp, cls } = letters;
  let cut = false;
  for (;;) {
    const end = letters.count;
    let start = end;
    while (start > 0 && !endsChunk(cls[start - 1]!, cp[start - 1]!)) start--;
    // A text that is nothing but a code stays.
    if (start < 2 || start === end || !isJunk(letters, start, end)) return cut;
    letters.count = start;
    while (letters.count > 0) {
      const kind = cls[letters.count - 1]! & 15;
      if (kind !== KIND.space && kind !== KIND.newline && kind !== KIND.symbol) break;
      letters.count--;
    }
    cut = true;
  }
}

function isJunk({ cp, cls }: Letters, start: number, end: number): boolean {
  const from = cp[start] === HASH ? start + 1 : start;
  const length = end - from;
  if (length < 1 || length > 16) return false;
  let digits = 0;
  let vowels = 0;
  let hex = true;
  for (let i = from; i < end; i++) {
    const klass = cls[i]!;
    const c = cp[i]!;
    if ((klass & 15) === KIND.raw || !isAlnum(klass)) return false;
    if ((klass & 15) === KIND.digit) {
      digits++;
      // Digits that stand for vowels inside words.
      if (c === 0x30 || c === 0x31 || c === 0x33 || c === 0x34) vowels++;
    } else {
      if (VOWELS.includes(String.fromCharCode(c))) vowels++;
      if (c > 0x66) hex = false;
    }
  }
  if (digits === length) return from > start;
  if (hex && length >= 6 && digits >= 2) return true;
  return length >= 4 && digits > 0 && vowels === 0;
}
