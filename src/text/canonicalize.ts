// Canonical text for judging: one table-driven pass, and later passes only where the first one saw a reason. What is
// delivered is never changed. DESIGN.md tells the story.
import { orderSeen } from './bidi-order.ts';
import type { CanonicalText } from './canonical-text.ts';
import { KIND, openCodePoints } from './code-points.ts';
import { CALL, foldText } from './fold-text.ts';
import { joinPieces, joinSpelled } from './joins.ts';
import { createLetters, isLetter, type Letters, scriptOf } from './letters.ts';
import { createPlainText } from './plain-text.ts';
import { cutTail, markRaw } from './raw-chunks.ts';
import { settleQuotes, settleRegional, settleSpaces, squeeze } from './tidy.ts';
import { createWordPass } from './words.ts';

/** Rounds after which nothing moves in practice; a bound, so that no text can keep the passes busy. */
const ROUNDS = 6;
/** Nested single quotes that are followed. */
const OPEN_QUOTES = 64;

/** A canonicalizer with its own scratch: what it returns is the caller's. Pure: the same text gives the same form. */
export function createCanonicalizer(): (text: string) => CanonicalText {
  const points = openCodePoints();
  const letters = createLetters(1024);
  const plain = createPlainText(points.ascii);
  const words = createWordPass(points);
  const quotes = new Int32Array(OPEN_QUOTES);
  let units = new Uint16Array(2048);

  const read = (text: string): CanonicalText => {
    const done = plain(text);
    if (done !== undefined) return done;
    const calls = foldText(text, letters, points);
    if (calls !== 0) settle(calls);
    return write(text);
  };

  /** Later passes until nothing moves. What moved may call for any of them, so rounds after the first run all. */
  const settle = (calls: number): void => {
    if (calls === CALL.all) settleRegional(letters, points);
    let next = pass(calls);
    // Capitals that look alike were weighed; from here on all letters are small, as a second reading would see them.
    if ((calls & CALL.words) !== 0 && forgetCapitals(letters, points.classOf)) next |= CALL.words;
    for (let round = 1; round < ROUNDS && next !== 0; round++) next = pass(next);
    readScripts(letters);
  };

  /** One round. Returns the calls of the next: all when words changed, few when only ornaments became spaces, or none. */
  const pass = (calls: number): number => {
    markRaw(letters);
    let changed = cutTail(letters);
    if ((calls & CALL.joins) !== 0) changed = joinPieces(letters) || changed;
    if ((calls & CALL.spelled) !== 0) changed = joinSpelled(letters) || changed;
    if ((calls & CALL.words) !== 0) changed = words(letters) || changed;
    if ((calls & CALL.squeeze) !== 0) changed = squeeze(letters) || changed;
    if ((calls & CALL.quotes) !== 0) changed = settleQuotes(letters, quotes) || changed;
    if ((calls & (CALL.spaces | CALL.spelled)) !== 0 && settleSpaces(letters) && !changed) return CALL.spelled;
    return changed ? CALL.all : 0;
  };

  const write = (text: string): CanonicalText => {
    if (units.length < letters.count * 2) units = new Uint16Array(letters.count * 3);
    const length = fillUnits(letters, units);
    const same = isIdentity(letters, length, text.length);
    return {
      text: stringOf(units, length),
      offsets: same ? undefined : offsetsOf(letters, length, text.length),
      originalLength: text.length,
      scripts: letters.scripts,
      disguised: letters.hidden > 0,
      hidden: letters.hidden,
    };
  };

  return (text) => {
    const canonical = read(text);
    const seen = orderSeen(text);
    if (seen === undefined) return canonical;
    const reversed = read(seen.text);
    const offsets = Uint32Array.from({ length: reversed.text.length + 1 }, (_, i) =>
      i === reversed.text.length ? text.length : seen.offsets[reversed.offsets?.[i] ?? i]!,
    );
    return { ...canonical, reversed: { ...reversed, offsets, originalLength: text.length } };
  };
}

/** Gives every letter the class of its small form. True = a class changed. */
function forgetCapitals({ cp, cls, count }: Letters, classOf: (cp: number) => number): boolean {
  let changed = false;
  for (let i = 0; i < count; i++) {
    if ((cls[i]! & 15) !== KIND.lookalike) continue;
    const small = classOf(cp[i]!);
    if (small !== cls[i]) {
      cls[i] = small;
      changed = true;
    }
  }
  return changed;
}

/** Scripts of what is left, borrowed letters given back. */
function readScripts(letters: Letters): void {
  const { cls, count } = letters;
  let scripts = 0;
  for (let i = 0; i < count; i++) if (isLetter(cls[i]!)) scripts |= 1 << scriptOf(cls[i]!);
  letters.scripts = scripts;
}

/** Code points to UTF-16. Returns how many units. */
function fillUnits({ cp, cls, count }: Letters, units: Uint16Array): number {
  let length = 0;
  for (let i = 0; i < count; i++) {
    const c = cp[i]!;
    if (c < 0x10000) units[length++] = (cls[i]! & 15) === KIND.space ? 0x20 : c;
    else {
      units[length++] = 0xd800 + ((c - 0x10000) >> 10);
      units[length++] = 0xdc00 + ((c - 0x10000) & 0x3ff);
    }
  }
  return length;
}

/** Every unit stands where it stood: no map is needed. */
function isIdentity({ cp, at, count }: Letters, length: number, original: number): boolean {
  if (length !== original) return false;
  let unit = 0;
  for (let i = 0; i < count; i++) {
    if (at[i] !== unit) return false;
    unit += cp[i]! < 0x10000 ? 1 : 2;
  }
  return true;
}

function offsetsOf({ cp, at, count }: Letters, length: number, original: number): Uint32Array {
  const offsets = new Uint32Array(length + 1);
  let unit = 0;
  for (let i = 0; i < count; i++) {
    offsets[unit++] = at[i]!;
    if (cp[i]! >= 0x10000) offsets[unit++] = at[i]!;
  }
  offsets[length] = original;
  return offsets;
}

/** A call with so many arguments at once is the fastest way from units to a string, and no engine refuses it. */
const CHUNK = 4096;

function stringOf(units: Uint16Array, length: number): string {
  let text = '';
  for (let i = 0; i < length; i += CHUNK)
    text += String.fromCharCode.apply(null, units.subarray(i, Math.min(length, i + CHUNK)) as unknown as number[]);
  return text;
}
