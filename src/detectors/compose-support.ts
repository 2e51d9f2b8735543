// Recruiting for, paying for and praising violence, composed from single words near each other in one sentence: what the
// fixed phrases of the packs do not foresee.
import { FORM, KIND, WEAPONS } from '../languages/pack-entries.ts';
import type { Harm } from '../model/finding.ts';
import type { Frame } from './act-frame.ts';
import { isWeakTarget } from './find-target.ts';
import { bit, type Reading } from './reading.ts';

export type Support = { harm: Harm; start: number; end: number };

const REACH = 7;
const PRAISE_REACH = 6;
const CONTACT_REACH = 24;

/** The harm that the hit, a word of arms or a perpetrator, completes with a word near it; false = none. */
export function composeSupport(r: Reading, h: number, support: Support): boolean {
  const start = r.hits.start[h]!;
  const end = r.hits.end[h]!;
  if (r.harmless[start]! > end - start) return false;
  if (r.hits.kind[h] === KIND.perpetrator) {
    return near(r, start, end, KIND.praise, PRAISE_REACH, support) && name('glorification', support);
  }
  if (near(r, start, end, KIND.give, REACH, support)) return name('financing', support);
  if (r.hits.klass[h] === WEAPONS && !near(r, start, end, KIND.contact, CONTACT_REACH, support)) return false;
  return near(r, start, end, KIND.join, REACH, support) && name('recruitment', support);
}

/**
 * "What a hero, he killed the judge": a narrated act on people, praised before it in the same sentence; where the verb ends
 * the sentence (`sov`), its object stands before it and the praise may follow; elsewhere it follows in a clause of its own.
 */
export function composePraise(r: Reading, frame: Frame, support: Support, sov: boolean): boolean {
  if (frame.modality !== 'statement' || frame.targetClass === 0 || isWeakTarget(frame.targetClass)) return false;
  const forms = r.hits.forms[frame.hit]!;
  if ((forms & FORM.narrative) === 0 || (!sov && frame.target < frame.end)) return false;
  const first = Math.max(r.sentenceStart[r.sentence[frame.start]!]!, frame.start - PRAISE_REACH);
  for (let t = frame.start - 1; t >= first; t--) {
    if ((r.marks[t]! & bit(KIND.praise)) === 0) continue;
    support.harm = 'glorification';
    return cover(t, frame.end, support);
  }
  const last = Math.min(r.sentenceStart[r.sentence[frame.start]! + 1]!, frame.end + PRAISE_REACH);
  let apart = sov;
  for (let t = Math.max(frame.end, frame.target); t < last; t++) {
    // "They killed the hero" praises nobody; "…, well deserved" does.
    if (t > frame.target && r.clauses[t] === 1) apart = true;
    if (!apart || (r.marks[t]! & bit(KIND.praise)) === 0) continue;
    support.harm = 'glorification';
    return cover(frame.start, t + 1, support);
  }
  return false;
}

const name = (harm: Harm, support: Support): true => {
  support.harm = harm;
  return true;
};

/** A word of the kind within reach in the same sentence; the span then covers both. */
function near(r: Reading, start: number, end: number, kind: number, reach: number, support: Support): boolean {
  const s = r.sentence[start]!;
  const first = Math.max(r.sentenceStart[s]!, start - reach);
  const last = Math.min(r.sentenceStart[s + 1]!, end + reach);
  for (let t = start - 1; t >= first; t--) {
    // "The killer is no hero".
    if ((r.marks[t]! & bit(KIND.negation)) !== 0) break;
    if ((r.marks[t]! & bit(kind)) !== 0) return cover(t, end, support);
  }
  for (let t = end; t < last; t++) {
    if ((r.marks[t]! & bit(KIND.negation)) !== 0) break;
    if ((r.marks[t]! & bit(kind)) !== 0) return cover(start, t + 1, support);
  }
  return false;
}

const cover = (start: number, end: number, support: Support): true => {
  support.start = start;
  support.end = end;
  return true;
};
