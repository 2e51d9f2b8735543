// From the hits of one text to frames: for every act its target, its modality and the negation around it, by order and
// distance inside a clause.
import type { Modality } from '../languages/language.ts';
import { TARGET_CLASSES } from '../languages/language.ts';
import { FORM, KIND } from '../languages/pack-entries.ts';
import type { Vocabulary } from '../languages/vocabulary.ts';
import { admitted, bit, type Reading, WINDOW } from './reading.ts';

/** One act with what stands around it. Reused: valid until the next call. */
export type Frame = {
  /** Hit number of the act. */
  hit: number;
  start: number;
  end: number;
  modality: Modality;
  /** Token of the target, or -1; its class + 1 (0 = only a pronoun). */
  target: number;
  targetClass: number;
  pronoun: number;
  /** A word no pack knows stands where the target belongs: packs name nobody, callers do. */
  named: boolean;
  negated: boolean;
  conditional: boolean;
  /** A public is addressed in the sentence. */
  addressed: boolean;
  offer: boolean;
  contact: boolean;
  /** The second person stands in the sentence. */
  you: boolean;
  /** The act is what is paid for: "to kill", "whoever kills", "for every … shot". */
  hired: boolean;
  /** Token of the modal marker, or -1. */
  marker: number;
};

export const createFrame = (): Frame => ({
  hit: 0,
  start: 0,
  end: 0,
  modality: 'statement',
  target: -1,
  targetClass: 0,
  pronoun: -1,
  named: false,
  negated: false,
  conditional: false,
  addressed: false,
  offer: false,
  contact: false,
  you: false,
  hired: false,
  marker: -1,
});

const NEGATION_REACH = 5;
const MARKER_REACH = 9;
const TARGET_REACH = 7;
const B = {
  opener: bit(KIND.opener) | bit(KIND.address) | bit(KIND.exhortative) | bit(KIND.act),
  modal: bit(KIND.exhortative) | bit(KIND.deontic) | bit(KIND.intent) | bit(KIND.wish),
  negation: bit(KIND.negation),
  conditional: bit(KIND.conditional),
} as const;
/** A question word that opens the sentence, unless it is also a public addressed ("who …") or the modal marker itself. */
const ASKING = bit(KIND.question) | bit(KIND.address) | bit(KIND.deontic) | bit(KIND.exhortative);

/** True when the hit is an act that nothing longer or harmless covers. */
export function isLiveAct(r: Reading, h: number): boolean {
  if (r.hits.kind[h] !== KIND.act || !admitted(r, h)) return false;
  const start = r.hits.start[h]!;
  const end = r.hits.end[h]!;
  const length = end - start;
  let harmless = true;
  let longer = true;
  // "be executed as root": the harmless phrase holds the participle, not its auxiliary.
  if ((r.hits.forms[h]! & FORM.passive) !== 0 && length > 1 && r.harmless[end - 1]! > 1) return false;
  for (let t = start; t < end; t++) {
    if (r.harmless[t]! < length) harmless = false;
    if (r.act[t]! <= length) longer = false;
  }
  return !harmless && !longer;
}

export function composeFrame(r: Reading, vocabulary: Vocabulary, h: number, frame: Frame): void {
  const { hits } = r;
  const start = hits.start[h]!;
  const end = hits.end[h]!;
  const pack = vocabulary.packs[hits.lang[h]!]!;
  const svo = pack.order === 'svo';
  const clauseStart = clauseBegin(r, start);
  const clauseEnd = clauseClose(r, end);
  frame.hit = h;
  frame.start = start;
  frame.end = end;
  frame.marker = -1;
  // An infinitive clause leans on the one before: "Hört auf, Menschen zu schlagen", "es ist Zeit, sie zu …".
  const leaning = !svo && (hits.forms[h]! & (FORM.imperative | FORM.infinitive)) === FORM.infinitive;
  const scope = leaning && clauseStart > 0 && r.breaks[clauseStart] === 0 ? clauseBegin(r, clauseStart - 1) : clauseStart;
  // A clause with a marker of its own does not ("we cannot wait, we must …").
  const own = seenBetween(r, clauseStart, start) & B.modal;
  frame.negated = isNegated(r, start, end, own === 0 ? scope : clauseStart, clauseEnd, svo);
  frame.conditional = (seenBetween(r, clauseStart, start) & B.conditional) !== 0;
  // Where a command has the form of an infinitive, every command has to stand like one.
  const plain = pack.openers === undefined && isPlainCommand(hits.forms[h]!);
  frame.modality = readModality(r, hits.forms[h]!, plain, start, end, clauseStart, scope, clauseEnd, svo, frame);
  findTarget(r, start, end, clauseStart, clauseEnd, svo, frame);
  readSentence(r, start, frame);
}

const isPlainCommand = (forms: number): boolean =>
  (forms & FORM.imperative) !== 0 && (forms & ~FORM.imperative & ~FORM.exhortative) === 0;

function clauseBegin(r: Reading, start: number): number {
  let t = start;
  while (t > 0 && start - t < WINDOW && r.clauses[t] === 0) t -= 1;
  return t;
}

function seenBetween(r: Reading, from: number, to: number): number {
  let seen = 0;
  for (let t = from; t < to; t++) seen |= r.marks[t]!;
  return seen;
}

function clauseClose(r: Reading, end: number): number {
  let t = end;
  while (t < r.count && t - end < WINDOW && r.clauses[t] === 0) t += 1;
  return t;
}

function isNegated(r: Reading, start: number, end: number, from: number, to: number, svo: boolean): boolean {
  for (let t = start - 1; t >= from && t >= start - NEGATION_REACH; t--) {
    if ((r.marks[t]! & B.negation) !== 0) return true;
  }
  for (let t = start; t < end; t++) if ((r.marks[t]! & B.negation) !== 0) return true;
  const reach = svo ? 1 : 3;
  for (let t = end; t < to && t < end + reach; t++) if ((r.marks[t]! & B.negation) !== 0) return true;
  return false;
}

function readModality(
  r: Reading,
  forms: number,
  plain: boolean,
  start: number,
  end: number,
  from: number,
  scope: number,
  to: number,
  svo: boolean,
  frame: Frame,
): Modality {
  const { marks } = r;
  const asks = r.asks[r.sentence[start]!] === 1;
  const wonders = asks || (r.breaks[from] === 1 && (marks[from]! & ASKING) === bit(KIND.question));
  const sayable = forms & (FORM.infinitive | FORM.imperative | FORM.noun | FORM.exhortative | FORM.passive);
  let wish = false;
  for (let t = start - 1; t >= scope && t >= start - MARKER_REACH && sayable !== 0; t--) {
    const m = marks[t]! & B.modal;
    if (m === 0) continue;
    const near = start - t;
    if ((m & bit(KIND.exhortative)) !== 0 && near <= 6 && (forms & ~FORM.passive & ~FORM.narrative) !== 0) {
      frame.marker = t;
      return 'exhortative';
    }
    // "must find someone to kill": another verb stands between; a passive may stand further away.
    if ((m & bit(KIND.deontic)) !== 0 && near <= deonticReach(forms, svo)) {
      frame.marker = t;
      return wonders ? 'question' : 'deontic';
    }
    if ((m & bit(KIND.intent)) !== 0 && near <= 6 && (forms & (FORM.infinitive | FORM.imperative | FORM.passive)) !== 0) {
      frame.marker = t;
      return asks ? 'question' : 'intent';
    }
    if ((m & bit(KIND.wish)) !== 0) {
      frame.marker = t;
      wish = true;
    }
  }
  if ((forms & FORM.imperative) !== 0 && (plain || startsClause(r, start, from))) return asks ? 'question' : 'imperative';
  if ((forms & FORM.exhortative) !== 0) return asks ? 'question' : 'exhortative';
  if ((forms & FORM.intent) !== 0 && (forms & (FORM.narrative | FORM.noun)) === 0) return asks ? 'question' : 'intent';
  if (!svo && (forms & FORM.infinitive) !== 0 && (forms & FORM.narrative) === 0 && isBareCommand(r, start, end, from, to)) {
    return asks ? 'question' : 'imperative';
  }
  if (wish) return asks ? 'question' : 'wish';
  if (!svo && sayable !== 0) {
    for (let t = end; t < to && t < end + 4; t++) {
      if ((marks[t]! & bit(KIND.deontic)) !== 0) {
        frame.marker = t;
        return asks ? 'question' : 'deontic';
      }
    }
  }
  if (wonders) return 'question';
  return 'statement';
}

const deonticReach = (forms: number, svo: boolean): number => {
  if (!svo || (forms & FORM.passive) !== 0) return MARKER_REACH;
  return (forms & FORM.noun) !== 0 ? 4 : 5;
};

/** Only openers, addressed people and other acts stand before it. */
function startsClause(r: Reading, start: number, from: number): boolean {
  let only = true;
  let subject = false;
  for (let t = from; t < start; t++) {
    if ((r.marks[t]! & B.opener) === 0) only = false;
    if ((r.marks[t]! & bit(KIND.pronoun)) !== 0) subject = true;
  }
  // "Go to the square and attack …": a first command leads, a joining word stands before the second.
  return only || (!subject && start - from > 1 && isOpener(r, from) && isOpener(r, start - 1));
}

const OBJECT = bit(KIND.target) | bit(KIND.pronoun);
const PLAIN_WORDS = OBJECT | bit(KIND.address) | bit(KIND.opener) | bit(KIND.act) | bit(KIND.common);

/** "Alle abknallen!", "Расстрелять всех!": a short clause of an infinitive and its object, and nothing else. */
function isBareCommand(r: Reading, start: number, end: number, from: number, to: number): boolean {
  if (to - from > 7 || r.breaks[from] === 0) return false;
  let object = false;
  let unknown = 0;
  for (let t = from; t < to; t++) {
    if (t >= start && t < end) continue;
    if ((r.marks[t]! & OBJECT) !== 0) object = true;
    else if ((r.marks[t]! & PLAIN_WORDS) === 0) unknown += 1;
  }
  return object && unknown <= 1;
}

const isOpener = (r: Reading, t: number): boolean => (r.marks[t]! & bit(KIND.opener)) !== 0;

function findTarget(
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
  if (frame.target >= 0) return;
  for (let t = end; t < to && t < end + TARGET_REACH; t++) {
    if (r.target[t]! !== 0) {
      takeTarget(r, t, frame);
      // The object right after the verb decides ("kill yourself", "kill the process").
      if (!isWeakTarget(frame.targetClass) || t <= end + 1) return;
    }
    if (frame.pronoun < 0 && (r.marks[t]! & bit(KIND.pronoun)) !== 0) frame.pronoun = t;
  }
  if (frame.target >= 0) return;
  frame.named = namesSomebody(r, end, to);
  // The object or the passive's subject before the verb.
  const before = frame.modality !== 'imperative' || !svo;
  const reach = frame.modality === 'deontic' || frame.modality === 'wish' || !svo ? MARKER_REACH : 4;
  for (let t = start - 1; before && t >= from && t >= start - reach; t--) {
    // A word of the modal marker is no target ("time to …").
    if (r.target[t]! !== 0 && (r.marks[t]! & B.modal) === 0) {
      takeTarget(r, t, frame);
      if (!isWeakTarget(frame.targetClass)) return;
    }
    if (frame.pronoun < 0 && (r.marks[t]! & bit(KIND.pronoun)) !== 0) frame.pronoun = t;
  }
}

/** The next word after the act is one that no pack knows. */
function namesSomebody(r: Reading, end: number, to: number): boolean {
  for (let t = end; t < to && t < end + 3; t++) {
    if (r.marks[t] === 0) return true;
    if ((r.marks[t]! & (bit(KIND.common) | bit(KIND.pronoun) | bit(KIND.address))) === 0) return false;
  }
  return false;
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

const PAID = bit(KIND.pay) | bit(KIND.address);

function isHired(r: Reading, start: number, frame: Frame): boolean {
  const forms = r.hits.forms[frame.hit]!;
  if (frame.modality !== 'statement') return frame.modality !== 'question';
  if ((forms & (FORM.infinitive | FORM.imperative)) !== 0 && (forms & FORM.passive) === 0) return true;
  // A past participle is hired only right after "for every"; a present form also from further away.
  const reach = (forms & (FORM.passive | FORM.noun)) !== 0 ? 4 : MARKER_REACH;
  for (let t = start; t >= 0 && t >= start - reach; t--) if ((r.marks[t]! & PAID) !== 0) return true;
  if ((forms & FORM.passive) !== 0) return false;
  const end = r.hits.end[frame.hit]!;
  for (let t = end; t < r.count && t < end + 4; t++) if ((r.marks[t]! & bit(KIND.pay)) !== 0) return true;
  return false;
}

const CURRENCY = /[$€£₽₴₿]|\d{3,}/;

function readSentence(r: Reading, start: number, frame: Frame): void {
  const s = r.sentence[start]!;
  const first = Math.max(r.sentenceStart[Math.max(0, s - 1)]!, start - WINDOW);
  const last = Math.min(r.sentenceStart[Math.min(r.sentences, s + 2)]!, start + WINDOW);
  const seen = seenBetween(r, first, last);
  const own = seenBetween(r, Math.max(r.sentenceStart[s]!, first), Math.min(r.sentenceStart[s + 1]!, last));
  frame.addressed = (own & bit(KIND.address)) !== 0;
  frame.you = (own & bit(KIND.you)) !== 0;
  frame.contact = (seen & bit(KIND.contact)) !== 0;
  frame.offer = false;
  frame.hired = false;
  if ((seen & bit(KIND.pay)) === 0) return;
  frame.hired = isHired(r, start, frame);
  const from = r.tokens.starts[first]!;
  const to = last < r.count ? r.tokens.starts[last]! : r.text.length;
  frame.offer = (seen & bit(KIND.money)) !== 0 || frame.contact || CURRENCY.test(r.text.slice(from, to));
}
