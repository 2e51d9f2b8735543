// Whose voice speaks at a place of a text: quotation marks, reporting, quoting, condemning and warning words, games and
// fields around it. The same evidence decides a frame's stance and the voice of a text whatever its acts.
import { KIND, RECEIVED } from '../languages/pack-entries.ts';
import type { Stance } from '../model/finding.ts';
import { admitted, bit, type Reading, WINDOW } from './reading.ts';

export type Voice = {
  stance: Stance;
  /** Multiplies the score of an own-voice frame: cues too weak for another stance. 1 = no cue at all. */
  factor: number;
  /** A weak word of condemnation or warning stands near: with a forward it is enough. */
  weakCue: boolean;
  /** A word of warning stands before the place in its sentence: "warn the children: they are offered money to …". */
  warned: boolean;
};

/** Cues further away than this many sentences do not colour a sentence. */
const REACH = 2;
const REPORT_REACH = 9;
const CUES =
  bit(KIND.report) | bit(KIND.condemn) | bit(KIND.quote) | bit(KIND.warn) | bit(KIND.fiction) | bit(KIND.field);

/** `lang`: number of the language whose act stands there. */
export function voiceAt(r: Reading, start: number, end: number, lang: number, voice: Voice): void {
  voice.stance = 'own';
  voice.factor = 1;
  voice.weakCue = false;
  voice.warned = false;
  if (r.quoted[start] === 1) {
    // One word in quotation marks is irony, not a quotation.
    if (r.quoted[start + 1] === 1 || r.quoted[start - 1] === 1) {
      voice.stance = 'quote';
      return;
    }
    voice.factor = 0.8;
  }
  if ((r.hits.seen & CUES) === 0) return;
  const evidence = gather(r, start, end, lang);
  decide(evidence, voice);
}

type Evidence = {
  reportBefore: boolean;
  reportAfter: boolean;
  quoteBefore: boolean;
  quoteAnywhere: boolean;
  received: boolean;
  introduced: boolean;
  condemnStrong: boolean;
  condemnAfter: boolean;
  condemnWeak: boolean;
  warnStrong: boolean;
  warnWeak: boolean;
  warnBefore: boolean;
  fictionNear: boolean;
  fictionFar: boolean;
};

function gather(r: Reading, start: number, end: number, lang: number): Evidence {
  const e: Evidence = {
    reportBefore: false,
    reportAfter: false,
    quoteBefore: false,
    quoteAnywhere: false,
    received: false,
    introduced: false,
    condemnStrong: false,
    condemnAfter: false,
    condemnWeak: false,
    warnStrong: false,
    warnWeak: false,
    warnBefore: false,
    fictionNear: false,
    fictionFar: false,
  };
  const { hits } = r;
  const s = r.sentence[start]!;
  const last = r.firstHit[Math.min(r.count, end + WINDOW)]!;
  for (let h = r.firstHit[Math.max(0, start - WINDOW)]!; h < last; h++) {
    const kind = hits.kind[h]!;
    if ((CUES & bit(kind)) === 0) continue;
    // A word of play in a neighbouring language is another word in this one ("quimica").
    if ((kind === KIND.fiction || kind === KIND.field) && hits.lang[h] !== lang && hits.words[h] === 1) continue;
    const at = hits.start[h]!;
    const there = r.sentence[at]!;
    if (there < s - REACH || there > s + REACH) continue;
    // Words of the act itself are no cue, and a longer marker may have taken this one.
    if ((at >= start && at < end) || (r.marks[at]! & bit(kind)) === 0 || !admitted(r, h)) continue;
    note(r, h, kind, at, there - s, start, end, e);
  }
  return e;
}

function note(
  r: Reading,
  h: number,
  kind: number,
  at: number,
  away: number,
  start: number,
  end: number,
  e: Evidence,
): void {
  const phrase = r.hits.words[h]! > 1;
  const before = at < start;
  switch (kind) {
    case KIND.report:
      if (away === 0 && before) e.reportBefore = true;
      // Further behind it tells of something else.
      else if ((away === 0 && at - end <= REPORT_REACH) || (away === -1 && introducedBetween(r, at, start)))
        e.reportAfter = true;
      break;
    case KIND.quote:
      e.quoteAnywhere = true;
      if (r.hits.klass[h] === RECEIVED) e.received = true;
      if (before && introducedBetween(r, at, start)) e.introduced = true;
      else if (away === 0 && before && (phrase || start - at <= 4)) e.quoteBefore = true;
      // "… them all, he wrote": where the verb ends the sentence the quoting word does too.
      else if (away === 0 && !before && phrase && at - end <= 6) e.quoteBefore = true;
      break;
    case KIND.condemn:
      if (phrase) e.condemnStrong = true;
      else if (away > 0 && !pointsAtPeople(r, r.sentence[at]!)) e.condemnAfter = true;
      else e.condemnWeak = true;
      break;
    case KIND.warn:
      if (phrase) e.warnStrong = true;
      else e.warnWeak = true;
      if (before && away === 0) e.warnBefore = true;
      break;
    default:
      if (away === 0 && (sameClause(r, at, start) || Math.abs(at - (before ? start : end)) <= 6)) e.fictionNear = true;
      else e.fictionFar = true;
  }
}

function decide(e: Evidence, voice: Voice): void {
  const retold = e.quoteAnywhere || e.reportBefore || e.reportAfter || voice.stance === 'quote';
  if (e.condemnStrong || e.condemnAfter || (e.condemnWeak && (retold || e.warnWeak))) voice.stance = 'condemn';
  else if (e.warnStrong || (e.warnWeak && retold)) voice.stance = 'report';
  else if (e.received || e.introduced || e.quoteBefore) voice.stance = 'quote';
  else if (e.reportBefore || e.reportAfter) voice.stance = 'report';
  else if (e.fictionNear) voice.stance = 'fiction';
  else {
    voice.weakCue = e.condemnWeak || e.warnWeak;
    voice.warned = e.warnBefore;
    if (e.condemnWeak) voice.factor *= 0.8;
    if (e.warnWeak) voice.factor *= 0.85;
    if (e.quoteAnywhere) voice.factor *= 0.85;
    if (e.fictionFar) voice.factor *= 0.7;
  }
}

/** A colon or an opening quotation mark stands between the cue and the place. */
function introducedBetween(r: Reading, at: number, start: number): boolean {
  for (let t = at + 1; t <= start; t++) if (r.colon[t] === 1) return true;
  return false;
}

function sameClause(r: Reading, a: number, b: number): boolean {
  const from = Math.min(a, b);
  const to = Math.max(a, b);
  for (let t = from + 1; t <= to; t++) if (r.clauses[t] === 1) return false;
  return true;
}

/** "They are disgusting" insults people; "this is disgusting" condemns a text. */
function pointsAtPeople(r: Reading, sentence: number): boolean {
  for (let t = r.sentenceStart[sentence]!; t < r.sentenceStart[sentence + 1]!; t++) {
    if (r.target[t]! !== 0 || (r.marks[t]! & bit(KIND.pronoun)) !== 0) return true;
  }
  return false;
}
