// What the sentences around an act add to its frame: a public addressed, a way to make contact, an offer of payment.
import { FORM, KIND } from '../languages/pack-entries.ts';
import type { Frame } from './act-frame.ts';
import { MARKER_REACH, seenBetween } from './clause.ts';
import { bit, type Reading, WINDOW } from './reading.ts';

const PAID = bit(KIND.pay) | bit(KIND.address);

function isHired(r: Reading, start: number, frame: Frame, sov: boolean): boolean {
  const forms = r.hits.forms[frame.hit]!;
  if (frame.modality === 'question') return isHiringQuestion(r, start, forms);
  if (frame.modality !== 'statement') return true;
  if ((forms & (FORM.infinitive | FORM.imperative)) !== 0 && (forms & FORM.passive) === 0) return true;
  // A past participle is hired only right after "for every"; a present form also from further away.
  const reach = (forms & (FORM.passive | FORM.noun)) !== 0 ? 4 : MARKER_REACH;
  for (let t = start; t >= 0 && t >= start - reach; t--) if ((r.marks[t]! & PAID) !== 0) return true;
  if ((forms & FORM.passive) !== 0 && !sov) return false;
  const end = r.hits.end[frame.hit]!;
  for (let t = end; t < r.count && t < end + (sov ? MARKER_REACH : 4); t++)
    if ((r.marks[t]! & bit(KIND.pay)) !== 0) return true;
  return false;
}

/** "Who will … an official? I pay": the question opens with its question word, the payment is stated right after it. */
function isHiringQuestion(r: Reading, start: number, forms: number): boolean {
  const s = r.sentence[start]!;
  const from = r.sentenceStart[s]!;
  if ((r.marks[from]! & bit(KIND.question)) === 0 || start - from > HIRING_REACH) return false;
  if ((forms & ~(FORM.narrative | FORM.noun | FORM.passive)) === 0) return false;
  const here = r.sentenceStart[s + 1]!;
  // "Who will … an official for 500?"
  if ((seenBetween(r, start + 1, Math.min(here, start + MARKER_REACH)) & bit(KIND.pay)) !== 0) return true;
  if (s + 1 >= r.sentences || r.asks[s + 1] === 1) return false;
  const next = r.sentenceStart[s + 1]!;
  const to = Math.min(r.sentenceStart[s + 2]!, next + HIRING_REACH);
  return (seenBetween(r, next, to) & (bit(KIND.pay) | bit(KIND.report))) === bit(KIND.pay);
}

const HIRING_REACH = 6;

const CURRENCY = /[$€£₽₴₿]|\d{3,}/;

/** "500 dollars to …", "$1000 for whoever …": the sentence opens with an amount, the act follows soon. */
function startsWithAmount(r: Reading, s: number, start: number): boolean {
  const from = r.sentenceStart[s]!;
  if (start - from > AMOUNT_REACH || start === from || r.asks[s] === 1) return false;
  const said = r.text.slice(r.tokens.starts[from]! > 0 ? r.tokens.starts[from]! - 1 : 0, r.tokens.ends[from]!);
  if (!/\d/.test(said)) return false;
  return /[$€£₽₴₿]/.test(said) || (seenBetween(r, from, Math.min(start, from + 3)) & bit(KIND.money)) !== 0;
}
const AMOUNT_REACH = 8;

const STRANGE_REACH = 5;

/** Hardly a word around the act is of a language that has a pack: it is probably no act there ("hang" in another tongue). */
function isStrange(r: Reading, start: number, end: number): boolean {
  const first = Math.max(0, start - STRANGE_REACH);
  const last = Math.min(r.count, end + STRANGE_REACH);
  let known = 0;
  for (let t = first; t < last; t++) if (r.marks[t] !== 0) known += 1;
  return known * 3 < last - first;
}

export function readSurroundings(r: Reading, start: number, frame: Frame, sov: boolean): void {
  const s = r.sentence[start]!;
  const first = Math.max(r.sentenceStart[Math.max(0, s - 1)]!, start - WINDOW);
  const last = Math.min(r.sentenceStart[Math.min(r.sentences, s + 2)]!, start + WINDOW);
  const seen = seenBetween(r, first, last);
  const own = seenBetween(r, Math.max(r.sentenceStart[s]!, first), Math.min(r.sentenceStart[s + 1]!, last));
  frame.strange = isStrange(r, start, frame.end);
  frame.addressed = (own & bit(KIND.address)) !== 0;
  frame.you = (own & bit(KIND.you)) !== 0;
  frame.contact = (seen & bit(KIND.contact)) !== 0;
  frame.offer = false;
  frame.hired = false;
  const amount = startsWithAmount(r, s, start);
  if ((seen & bit(KIND.pay)) === 0 && !amount) return;
  frame.hired = amount || isHired(r, start, frame, sov);
  const from = r.tokens.starts[first]!;
  const to = last < r.count ? r.tokens.starts[last]! : r.text.length;
  frame.offer = (seen & bit(KIND.money)) !== 0 || frame.contact || CURRENCY.test(r.text.slice(from, to));
}
