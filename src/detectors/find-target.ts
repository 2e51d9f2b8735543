// To whom or what an act is done: the nearest target after it, or before it where the language or a passive puts it there.
import { ACT_CLASSES, TARGET_CLASSES } from '../languages/language.ts';
import { FORM, KIND } from '../languages/pack-entries.ts';
import type { Frame } from './act-frame.ts';
import { clauseClose, MARKER_REACH, MODAL, seenBetween } from './clause.ts';
import { bit, type Reading } from './reading.ts';

const TARGET_REACH = 7;
/** Acts on places are violence too; acts on bodies need a body. */
export const ON_PLACES: ReadonlySet<string> = new Set([
  'attack',
  'burn',
  'explode',
  'shoot',
  'destroy',
  'ram',
  'abduct',
  'poison',
]);
const PLACE = TARGET_CLASSES.indexOf('place') + 1;

export function findTarget(
  r: Reading,
  start: number,
  end: number,
  from: number,
  to: number,
  svo: boolean,
  frame: Frame,
): void {
  frame.target = -1;
  frame.targetClass = 0;
  frame.pronoun = -1;
  frame.named = false;
  // An act phrase may hold its own target ("slit their throats").
  for (let t = start; t < end; t++) {
    if ((r.marks[t]! & bit(KIND.pronoun)) !== 0) frame.pronoun = t;
    if (r.target[t]! !== 0 && !isWeakTarget(r.target[t]!)) takeTarget(r, t, frame);
  }
  if (frame.target < 0 && frame.pronoun < 0 && end - start > 1) takeInside(r, start, end, frame);
  if (frame.target >= 0) return;
  if (frame.pronoun < 0 && isJoinedPronoun(r, end)) frame.pronoun = end;
  const onBodies = !ON_PLACES.has(ACT_CLASSES[r.hits.klass[frame.hit]!]!);
  let place = -1;
  for (let t = end; t < to && t < end + TARGET_REACH; t++) {
    // "Kill them at the school", "… be hanged on the square": what is done to bodies is done to whoever else is named.
    const where = onBodies && r.target[t] === PLACE;
    if (where && place < 0) place = t;
    // "Put poison for them into …", "throw it at them": a thing after the pronoun is the means.
    // The same beside a verb that holds its object already.
    const means = frame.pronoun >= 0 && (t > end || frame.pronoun < end) && isWeakTarget(r.target[t]!);
    if (r.target[t]! !== 0 && !where && !means) {
      takeTarget(r, t, frame);
      // The object right after the verb decides ("kill yourself", "kill the process").
      if (!isWeakTarget(frame.targetClass) || t <= end + 1) return;
    }
    if (frame.pronoun < 0 && (r.marks[t]! & bit(KIND.pronoun)) !== 0) frame.pronoun = t;
  }
  if (frame.target >= 0) return;
  frame.named = namesSomebody(r, end, to) || isNamedSubject(r, frame, start, from);
  // The object or the passive's subject before the verb.
  const before = frame.modality !== 'imperative' || !svo;
  const reach = frame.modality === 'deontic' || frame.modality === 'wish' || !svo ? MARKER_REACH : 4;
  for (let t = start - 1; before && t >= from && t >= start - reach; t--) {
    // A word of the modal marker is no target ("time to …").
    const weaker = frame.pronoun === end && isWeakTarget(r.target[t]!);
    if (r.target[t]! !== 0 && !weaker && ((r.marks[t]! & MODAL) === 0 || frame.rhetorical)) {
      takeTarget(r, t, frame);
      if (!isWeakTarget(frame.targetClass)) return;
    }
    if (frame.pronoun < 0 && (r.marks[t]! & bit(KIND.pronoun)) !== 0) frame.pronoun = t;
  }
  if (frame.target < 0 && frame.pronoun < 0 && !frame.named && place >= 0) takeTarget(r, place, frame);
}

/**
 * Where the object stands before the verb, the one right before it decides, a thing too; one further away must be a person.
 * True = found.
 */
export function findBefore(r: Reading, start: number, from: number, frame: Frame): boolean {
  frame.target = -1;
  frame.targetClass = 0;
  frame.pronoun = -1;
  frame.named = false;
  // A thing before "hang" is what from.
  const hangs = ACT_CLASSES[r.hits.klass[frame.hit]!] === 'hang';
  for (let t = start - 1; t >= from && t >= start - MARKER_REACH; t--) {
    if (r.target[t] === 0 || (r.marks[t]! & MODAL) !== 0) continue;
    if (isWeakTarget(r.target[t]!) && (t < start - 2 || hangs)) continue;
    takeTarget(r, t, frame);
    return true;
  }
  return false;
}

/** "Find the traitors, kill": the clause before names whom. */
export function findElided(r: Reading, from: number, frame: Frame): void {
  if (from === 0 || r.breaks[from] === 1) return;
  for (let t = from - 1; t >= 0 && t >= from - TARGET_REACH; t--) {
    if (r.target[t] !== 0 && !isWeakTarget(r.target[t]!)) return void takeTarget(r, t, frame);
    if (r.clauses[t] === 1) return;
  }
}

const APPENDED = 3;

/** "Burn them, those traitors": the object stands alone in a short clause behind. */
export function findAppended(r: Reading, at: number, frame: Frame): void {
  if (at >= r.count || r.breaks[at] === 1) return;
  const to = clauseClose(r, at + 1);
  if (to - at > APPENDED || (seenBetween(r, at, to) & (bit(KIND.act) | bit(KIND.negation))) !== 0) return;
  // A word that no pack knows may be a verb of its own.
  for (let t = at; t < to; t++) if (r.marks[t] === 0) return;
  for (let t = at; t < to && frame.target < 0; t++)
    if (r.target[t] !== 0 && !isWeakTarget(r.target[t]!)) takeTarget(r, t, frame);
}

const ANTECEDENT_REACH = 14;
const CREATURES = new Set(['animal', 'pest']);

/** "The snails eat my salad, I kill them all": a pronoun stands for the creatures named just before, if nobody else was. */
export function findAntecedent(r: Reading, from: number, frame: Frame): void {
  for (let t = from - 1; t >= 0 && t >= from - ANTECEDENT_REACH; t--) {
    if (r.target[t] === 0) continue;
    if (CREATURES.has(TARGET_CLASSES[r.target[t]! - 1]!)) takeTarget(r, t, frame);
    return;
  }
}

/** "Tuez-les", "tuez les !": joined by a hyphen, or at the end of its clause, an article is a pronoun. */
const isJoinedPronoun = (r: Reading, end: number): boolean =>
  end < r.count &&
  r.tokens.ends[end]! - r.tokens.starts[end]! <= 4 &&
  (r.marks[end]! & (bit(KIND.common) | bit(KIND.pronoun))) !== 0 &&
  (r.text.slice(r.tokens.ends[end - 1]!, r.tokens.starts[end]!) === '-' ||
    (r.clauses[end] === 0 && (end + 1 >= r.count || r.clauses[end + 1] === 1)));

/** "Hang the pictures up": what stands in the gap of an act is its object, a thing too. */
function takeInside(r: Reading, start: number, end: number, frame: Frame): void {
  if (r.hits.words[frame.hit] === end - start) return;
  for (let t = start + 1; t < end - 1 && frame.target < 0; t++) if (r.target[t] !== 0) takeTarget(r, t, frame);
}

const BEFORE_NAME = bit(KIND.common) | bit(KIND.pronoun) | bit(KIND.address);

/**
 * The unknown object of a command stands for several ("the blorbs"), by its ending where the language tells so. A word
 * that only looks like a name after "the" (singular) may be anything.
 */
export function namesSeveral(r: Reading, end: number, endings: readonly string[]): boolean {
  for (let t = end; t < r.count && t < end + 4 && (t === end || r.clauses[t] === 0); t++) {
    if (r.marks[t] !== 0) {
      if ((r.marks[t]! & ~BEFORE_NAME) !== 0) return false;
      continue;
    }
    // The last unknown word of the phrase is its noun ("the ugly blorbs").
    if (t + 1 < r.count && r.clauses[t + 1] === 0 && r.marks[t + 1] === 0) continue;
    const word = r.text.slice(r.tokens.starts[t]!, r.tokens.ends[t]!);
    return (
      word.length > 3 && !word.endsWith('ss') && !word.includes("'") && endings.some((ending) => word.endsWith(ending))
    );
  }
  return false;
}

/** The object of a command stands before it, and ends as several do. */
export function areSeveralBefore(r: Reading, start: number, endings: readonly string[]): boolean {
  let t = start - 1;
  // A particle may stand between.
  while (t > 0 && r.clauses[t] === 0 && (r.marks[t]! & bit(KIND.common)) !== 0) t -= 1;
  if (t < 0 || r.marks[t] !== 0) return false;
  const word = r.text.slice(r.tokens.starts[t]!, r.tokens.ends[t]!);
  return word.length > 3 && endings.some((ending) => word.endsWith(ending));
}

/** The word before the act, but for particles, is one that no pack knows. */
export function isNamedBefore(r: Reading, start: number, from: number): boolean {
  for (let t = start - 1; t >= from && t >= start - 3; t--) {
    if (r.marks[t] === 0) return true;
    if ((r.marks[t]! & ~BEFORE_NAME) !== 0) return false;
  }
  return false;
}

/** The next word after the act is one that no pack knows. */
function namesSomebody(r: Reading, end: number, to: number): boolean {
  for (let t = end; t < to && t < end + 3; t++) {
    if (r.marks[t] === 0) return true;
    if ((r.marks[t]! & ~BEFORE_NAME) !== 0) return false;
  }
  return false;
}

/** "Xyz should be hanged": the word before the marker is one that no pack knows. */
function isNamedSubject(r: Reading, frame: Frame, start: number, from: number): boolean {
  if (frame.modality !== 'deontic' || (r.hits.forms[frame.hit]! & FORM.passive) === 0) return false;
  let t = Math.min(frame.marker, start) - 1;
  while (t >= from && (r.marks[t]! & MODAL) !== 0) t -= 1;
  return t >= from && r.marks[t] === 0;
}

function takeTarget(r: Reading, t: number, frame: Frame): void {
  // A person beats a thing that stood nearer ("burn the house of the judge" keeps both; the person decides).
  if (frame.target >= 0 && isWeakTarget(r.target[t]!)) return;
  // "child processes", "boss level": the last noun of a compound says what it is.
  const next = r.targetEnd[t]!;
  const compound = next < r.count && r.clauses[next] === 0 && isWeakTarget(r.target[next]!) ? next : t;
  frame.target = compound;
  frame.targetClass = r.target[compound]!;
}

const WEAK = new Set(['animal', 'pest', 'thing', 'self']);
const WEAK_CLASS = TARGET_CLASSES.map((name) => WEAK.has(name));
export const isWeakTarget = (klass: number): boolean => klass > 0 && WEAK_CLASS[klass - 1] === true;
