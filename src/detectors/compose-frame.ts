// From the hits of one text to frames: for every act its target, its modality and the negation around it, by order and
// distance inside a clause.
import type { LanguagePack, Modality } from '../languages/language.ts';
import { FORM, KIND } from '../languages/pack-entries.ts';
import type { Vocabulary } from '../languages/vocabulary.ts';
import type { Frame } from './act-frame.ts';
import { clauseBegin, clauseClose, MODAL, seenBetween } from './clause.ts';
import {
  areSeveralBefore,
  findAntecedent,
  findAppended,
  findBefore,
  findElided,
  findTarget,
  isNamedBefore,
  namesSeveral,
} from './find-target.ts';
import { isNegated, readModality } from './modality.ts';
import { admitted, bit, type Reading } from './reading.ts';
import { readSurroundings } from './surroundings.ts';

/** True when the hit is an act that nothing longer or harmless covers. */
export function isLiveAct(r: Reading, h: number): boolean {
  if (r.hits.kind[h] !== KIND.act || !admitted(r, h)) return false;
  const start = r.hits.start[h]!;
  const end = r.hits.end[h]!;
  const length = end - start;
  let harmless = true;
  let longer = true;
  // "be executed as root", "be dead tired": a harmless phrase takes the last word and goes on.
  if (length > 1 && r.harmless[end - 1]! > 1 && end < r.count && r.harmless[end]! > 1) return false;
  for (let t = start; t < end; t++) {
    if (r.harmless[t]! < length) harmless = false;
    if (r.act[t]! <= length) longer = false;
  }
  return !harmless && !longer;
}

/** What names its object later: "burn them, those traitors". */
const STATED = new Set<Modality>(['imperative', 'exhortative', 'deontic', 'wish', 'intent']);

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
  frame.doubt = 1;
  frame.rhetorical = false;
  frame.bare = false;
  // An infinitive clause leans on the one before: "Hört auf, Menschen zu schlagen", "es ist Zeit, sie zu …".
  const leaning = !svo && (hits.forms[h]! & (FORM.imperative | FORM.infinitive)) === FORM.infinitive;
  const scope =
    leaning && clauseStart > 0 && r.breaks[clauseStart] === 0 ? clauseBegin(r, clauseStart - 1) : clauseStart;
  // A clause with a marker of its own does not ("we cannot wait, we must …").
  const own = seenBetween(r, clauseStart, start) & MODAL;
  // Where the verb leads nothing behind it negates it; where word order is free three words may.
  const behind = pack.order === 'vso' ? 0 : svo ? 1 : 3;
  frame.negated = isNegated(r, start, end, own === 0 ? scope : clauseStart, clauseEnd, behind);
  frame.conditional = (seenBetween(r, clauseStart, start) & bit(KIND.conditional)) !== 0;
  // Where a command has the form of an infinitive, every command has to stand like one.
  const plain = !pack.commandsLikeInfinitives && isPlainCommand(hits.forms[h]!);
  frame.modality = readModality(r, hits.forms[h]!, plain, start, end, clauseStart, scope, clauseEnd, svo, frame);
  const sov = pack.order === 'sov';
  if (!sov || !findBefore(r, start, clauseStart, frame)) findTarget(r, start, end, clauseStart, clauseEnd, svo, frame);
  if (sov && frame.target < 0 && frame.pronoun < 0) findElided(r, clauseStart, frame);
  if (frame.target < 0 && STATED.has(frame.modality)) findAppended(r, clauseEnd, frame);
  if (frame.target < 0 && frame.pronoun >= 0) findAntecedent(r, clauseStart, frame);
  if ((sov || frame.bare) && frame.target < 0) frame.named ||= isNamedBefore(r, start, clauseStart);
  readSurroundings(r, start, frame, sov);
  const endings = pack.severalEndings;
  frame.several = frame.named && endings !== undefined && isSeveral(r, start, end, endings, pack.order, frame);
  const alive = pack.animateEndings;
  frame.animate = alive !== undefined && frame.target < 0 && isSeveral(r, start, end, alive, pack.order, frame);
  frame.whole = hits.forms[h] === FORM.intent ? end - start : 0;
  // "Slaughter frightens …", "to order a killing": what is also a noun or a tale commands nothing.
  frame.plain =
    frame.named &&
    !frame.strange &&
    hits.words[h] === end - start &&
    ((hits.forms[h]! & (FORM.noun | FORM.narrative)) === 0 || (svo && isJoined(r, end))) &&
    (endings === undefined || frame.several);
}

function isSeveral(
  r: Reading,
  start: number,
  end: number,
  endings: readonly string[],
  order: LanguagePack['order'],
  frame: Frame,
): boolean {
  if (order === 'sov') return areSeveralBefore(r, start, endings);
  return (
    namesSeveral(r, end, endings) ||
    (frame.modality === 'deontic' && frame.marker >= 0 && areSeveralBefore(r, Math.min(start, frame.marker), endings))
  );
}

const isPlainCommand = (forms: number): boolean =>
  (forms & FORM.imperative) !== 0 && (forms & ~FORM.imperative & ~FORM.exhortative) === 0;

/** A word of the language stands between the act and its object ("slaughter the …"). */
const isJoined = (r: Reading, end: number): boolean =>
  end < r.count && r.clauses[end] === 0 && (r.marks[end]! & bit(KIND.common)) !== 0;
