// The modality of an act: what its form and the words around it make of it, and whether they negate it.
import type { Modality } from '../languages/language.ts';
import { FORM, KIND } from '../languages/pack-entries.ts';
import type { Frame } from './act-frame.ts';
import { clauseBegin, MARKER_REACH, MODAL } from './clause.ts';
import { isWeakTarget } from './find-target.ts';
import { bit, type Reading } from './reading.ts';

/** What a question mark leaves of a command, and of anything when it stands behind an appended clause. */
const ASKED = 0.62;
const TAGGED = 0.9;
const NEGATION_REACH = 5;
const NEGATION = bit(KIND.negation);
/** What may stand before a command. */
const LEADING = bit(KIND.opener) | bit(KIND.address) | bit(KIND.exhortative) | bit(KIND.act);
/** A question word that opens the sentence, unless it is also a public addressed ("who …") or the modal marker itself. */
const ASKING = bit(KIND.question) | bit(KIND.address) | bit(KIND.deontic) | bit(KIND.exhortative);

export function isNegated(r: Reading, start: number, end: number, from: number, to: number, behind: number): boolean {
  for (let t = start - 1; t >= from && t >= start - NEGATION_REACH; t--) {
    if ((r.marks[t]! & NEGATION) !== 0) return true;
  }
  for (let t = start; t < end; t++) if ((r.marks[t]! & NEGATION) !== 0) return true;
  for (let t = end; t < to && t < end + behind; t++) if ((r.marks[t]! & NEGATION) !== 0) return true;
  return false;
}

export function readModality(
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
  // "…, did you hear?": the question mark belongs to what is appended, and only leaves a doubt.
  const marked = r.asks[r.sentence[start]!] === 1;
  const tagged = marked && to < r.sentenceStart[r.sentence[start]! + 1]!;
  const asks = marked && !tagged;
  frame.doubt = tagged ? TAGGED : 1;
  const wonders = asks || (r.breaks[from] === 1 && (marks[from]! & ASKING) === bit(KIND.question));
  const sayable = forms & (FORM.infinitive | FORM.imperative | FORM.noun | FORM.exhortative | FORM.passive);
  let wish = false;
  for (let t = start - 1; t >= scope && t >= start - MARKER_REACH; t--) {
    const m = marks[t]! & MODAL;
    if (m === 0) continue;
    // "Why has nobody … them yet" takes the tale of the past too.
    if (sayable === 0 && !((m & bit(KIND.deontic)) !== 0 && isRhetorical(r, t, scope))) continue;
    const near = start - t;
    if ((m & bit(KIND.exhortative)) !== 0 && near <= 6 && (forms & ~FORM.passive & ~FORM.narrative) !== 0) {
      frame.marker = t;
      return 'exhortative';
    }
    // "must find someone to kill": another verb stands between; a passive may stand further away.
    if ((m & bit(KIND.deontic)) !== 0 && near <= deonticReach(forms, svo)) {
      frame.marker = t;
      frame.rhetorical = isRhetorical(r, t, scope);
      // "Should we …, or not?": what opens its clause before the subject asks.
      return (wonders || (svo && tagged && t === from)) && !frame.rhetorical ? 'question' : 'deontic';
    }
    if (
      (m & bit(KIND.intent)) !== 0 &&
      near <= 6 &&
      (forms & (FORM.infinitive | FORM.imperative | FORM.passive)) !== 0
    ) {
      frame.marker = t;
      return asks ? 'question' : 'intent';
    }
    // "The children may die" fears; "may they die" wishes.
    const fears = svo && t > from && near === 1 && (marks[t - 1]! & bit(KIND.target)) !== 0;
    if ((m & bit(KIND.wish)) !== 0 && !fears) {
      frame.marker = t;
      wish = true;
    }
  }
  if ((forms & FORM.imperative) !== 0 && (plain || (startsClause(r, start, from) && !continuesTale(r, end, from)))) {
    // "Kill them all?" is hardly a question, "kill him?" may well be one.
    if (asks && to - end < 2) return 'question';
    if (asks) frame.doubt = ASKED;
    return 'imperative';
  }
  // "His head must be cut off": the marker stands in the gap of the act.
  const gapped = r.hits.words[frame.hit]! < end - start;
  for (let t = start + 1; gapped && t < end - 1; t++) {
    if ((marks[t]! & bit(KIND.deontic)) === 0) continue;
    frame.marker = t;
    return asks ? 'question' : 'deontic';
  }
  // A phrase that itself asks ("why are they still alive?") is the call, not a question about it.
  const rhetorical = (marks[start]! & bit(KIND.question)) !== 0;
  if ((forms & FORM.exhortative) !== 0) return asks && !rhetorical ? 'question' : 'exhortative';
  if ((forms & FORM.intent) !== 0 && (forms & (FORM.narrative | FORM.noun)) === 0) return asks ? 'question' : 'intent';
  if (
    !svo &&
    (forms & FORM.infinitive) !== 0 &&
    (forms & FORM.narrative) === 0 &&
    isBareCommand(r, start, end, from, to, frame)
  ) {
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
  return isRunOn(r, forms, start, end, from) ? 'imperative' : 'statement';
}

/** The marker is a phrase that itself asks ("why has nobody", "when will somebody finally"): it calls, and asks nothing. */
function isRhetorical(r: Reading, at: number, from: number): boolean {
  for (let t = at; t >= from && t > at - MARKER_REACH; t--) {
    if ((r.marks[t]! & bit(KIND.question)) === 0) continue;
    for (let h = r.firstHit[t]!; h < r.hits.count && r.hits.start[h] === t; h++) {
      if (r.hits.kind[h] === KIND.deontic && r.hits.end[h]! - t > 1 && r.hits.end[h]! > at) return true;
    }
  }
  return false;
}

const deonticReach = (forms: number, svo: boolean): number => {
  if (!svo || (forms & FORM.passive) !== 0) return MARKER_REACH;
  return (forms & FORM.noun) !== 0 ? 4 : 5;
};

/** Only openers, addressed people and other acts stand before it. */
function startsClause(r: Reading, start: number, from: number): boolean {
  let only = true;
  let subject = false;
  // "Everyone take knives and …": whoever is addressed stands before the first command.
  let lead = from;
  while (lead < start && (r.marks[lead]! & bit(KIND.address)) !== 0 && !isOpener(r, lead)) lead += 1;
  for (let t = from; t < start; t++) {
    if ((r.marks[t]! & LEADING) === 0) only = false;
    if ((r.marks[t]! & bit(KIND.pronoun)) !== 0) subject = true;
  }
  // "Go to the square and attack …": a first command leads, a joining word stands before the second.
  return only || (!subject && start - lead > 1 && isOpener(r, lead) && isOpener(r, start - 1));
}

/** "Attackers burn down a school, kill two guards": the clause before has a subject and an act, this one goes on with it. */
function continuesTale(r: Reading, end: number, from: number): boolean {
  if (from === 0 || r.breaks[from] === 1 || (end < r.count && (r.marks[end]! & bit(KIND.pronoun)) !== 0)) return false;
  const before = clauseBegin(r, from - 1);
  // "Go out and burn it all, kill …": a clause that opens like a command commands.
  if ((r.marks[before]! & LEADING) !== 0) return false;
  let tale = false;
  for (let t = before + 1; t < from; t++) {
    if ((r.marks[t]! & bit(KIND.act)) !== 0) tale = true;
    // "We must …, kill …" commands both.
    if ((r.marks[t]! & MODAL) !== 0) return false;
  }
  return tale && (r.marks[before]! & MODAL) === 0;
}

/** What makes the word before a base form its subject, or the form an infinitive. */
const GOVERNING =
  bit(KIND.common) |
  bit(KIND.target) |
  bit(KIND.pronoun) |
  bit(KIND.question) |
  bit(KIND.report) |
  bit(KIND.conditional);

/** "good morning friends kill all the officials": a command run on after other words, known by "all", "these", "them". */
function isRunOn(r: Reading, forms: number, start: number, end: number, from: number): boolean {
  if ((forms & FORM.imperative) === 0 || (forms & (FORM.noun | FORM.narrative)) !== 0 || start === from) return false;
  if ((r.marks[start - 1]! & GOVERNING) !== 0 || end >= r.count) return false;
  // "… bringt die bonzen alle um": in a gap the pronoun stands inside.
  let known = (r.marks[end]! & bit(KIND.pronoun)) !== 0;
  for (let t = start + 1; t < end && !known; t++) known = (r.marks[t]! & OBJECT) !== 0;
  if (!known) return false;
  // "They rarely kill their …": a subject and its adverb.
  if (start - from >= 2 && r.marks[start - 1] === 0 && (r.marks[start - 2]! & bit(KIND.pronoun)) !== 0) return false;
  for (let t = start + 1; t < r.count && t < end + 4; t++) if (r.target[t]! !== 0) return !isWeakTarget(r.target[t]!);
  return false;
}

const OBJECT = bit(KIND.target) | bit(KIND.pronoun);
const PLAIN_WORDS = OBJECT | bit(KIND.address) | bit(KIND.opener) | bit(KIND.act) | bit(KIND.common);

/** "Alle abknallen!", "Расстрелять всех!": a short clause of an infinitive and its object, and nothing else. */
function isBareCommand(r: Reading, start: number, end: number, from: number, to: number, frame: Frame): boolean {
  if (to - from > 7 || r.breaks[from] === 0 || isSubject(r, to)) return false;
  let object = false;
  let unknown = 0;
  let before = false;
  for (let t = from; t < to; t++) {
    if (t >= start && t < end) {
      // An act phrase may hold its object ("burn ~ to the ground").
      if (end - start > 1 && (r.marks[t]! & OBJECT) !== 0) object = true;
      continue;
    }
    // Somebody on both sides: a subject and its object ("soldiers kill civilians").
    if (r.target[t] !== 0 && t < start) before = true;
    if (r.target[t] !== 0 && t >= end && before) return false;
    if ((r.marks[t]! & OBJECT) !== 0) object = true;
    else if ((r.marks[t]! & PLAIN_WORDS) === 0) {
      unknown += 1;
      // "The king let all traitors …": an unknown word inside the clause, apart from the infinitive, is its verb.
      if (t > from && t < start - 1) return false;
      // An unknown word right before the infinitive, its object after it, is a verb: "they-want to kill all".
      if (t === start - 1 && t === from && end < to && (r.marks[end]! & OBJECT) !== 0) return false;
    }
  }
  frame.bare = true;
  // "To slaughter blorbs!": one unknown word and an exclamation mark.
  return unknown <= 1 && (object || (unknown === 1 && to - from <= 4 && isExclaimed(r, to)));
}

function isExclaimed(r: Reading, to: number): boolean {
  const until = to < r.count ? r.tokens.starts[to]! : r.text.length;
  return to > 0 && r.text.slice(r.tokens.ends[to - 1]!, until).includes('!');
}

/** A dash follows: the infinitive is what the sentence speaks of ("to shoot all – no way out"). */
function isSubject(r: Reading, to: number): boolean {
  if (to === 0 || to >= r.count || r.breaks[to] === 1) return false;
  return /[-\u2013\u2014]/.test(r.text.slice(r.tokens.ends[to - 1]!, r.tokens.starts[to]!));
}

const isOpener = (r: Reading, t: number): boolean => (r.marks[t]! & bit(KIND.opener)) !== 0;
