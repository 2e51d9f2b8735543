// What the learned scorer looks at: the words of a text as hashes, and what the packs say about them as classes, alone and in
// pairs within a sentence and across two. The classes mean the same in every language, so what is learned of them carries
// over to languages with few examples.

import { KIND, RECEIVED, WEAPONS } from '../languages/pack-entries.ts';
import type { Vocabulary } from '../languages/vocabulary.ts';
import type { Finding } from '../model/finding.ts';
import { hashToken } from '../text/token.ts';
import { admitted, type Reading } from './reading.ts';

/** Places in the table of words. */
export const WORD_BITS = 20;
const WORD_MASK = (1 << WORD_BITS) - 1;
/** Words further back say nothing more. */
const MOST_WORDS = 160;
const PREFIX = 5;

/** Sentences [from, to) of a reading. */
export type Part = { readonly from: number; readonly to: number };
/** A call behind or inside other talk is heard by itself: the whole text, and every two sentences of a longer one. */
const TOGETHER = 2;
const MOST_PARTS = 6;

export function partsOf({ sentences }: Reading): readonly Part[] {
  const parts: Part[] = [{ from: 0, to: sentences }];
  if (sentences <= TOGETHER) return parts;
  for (let from = 0; from + TOGETHER <= sentences && parts.length < MOST_PARTS; from++)
    parts.push({ from, to: from + TOGETHER });
  return parts;
}

/** Visits places of the table of words, each once a part. */
export type EachWord = (r: Reading, part: Part, see: (place: number) => void) => void;

/** The word, the pair with the next one, how a longer word begins. */
export function createEachWord(): EachWord {
  /** The text in which a place was last seen: nothing to clear between texts. */
  const seenIn = new Uint32Array(1 << WORD_BITS);
  let text = 0;
  return (r, { from, to }, see) => {
    text += 1;
    const { hashes, starts, ends } = r.tokens;
    const first = r.sentenceStart[from]!;
    const count = Math.min(r.sentenceStart[to]!, first + MOST_WORDS);
    const once = (hash: number): void => {
      const place = hash & WORD_MASK;
      if (seenIn[place] === text) return;
      seenIn[place] = text;
      see(place);
    };
    for (let t = first; t < count; t++) {
      const hash = hashes[t]!;
      once(hash);
      if (t + 1 < count) once(Math.imul(hash, 31) ^ hashes[t + 1]!);
      if (ends[t]! - starts[t]! > PREFIX) once(hashToken(r.text, starts[t]!, starts[t]! + PREFIX) ^ 0x5bd1e995);
    }
  };
}

/** Symbols of a sentence: kinds of hits from 0, then what a hit says beside its kind. */
const SYMBOLS = 80;
const SYMBOL = {
  weapons: 32,
  received: 33,
  weight: 34,
  form: 37,
  target: 44,
  asks: 55,
  quoted: 56,
  number: 57,
  act: 60,
};
const WEIGHTS = ['violent', 'loaded', 'weak'];
const FORMS = 7;
const PAIRS = SYMBOLS;
const NEXT = PAIRS + SYMBOLS * SYMBOLS;
const WHOLE = NEXT + SYMBOLS * SYMBOLS;
const WHOLE_PLACES = 512;
/** Places in the table of classes. */
export const CLASS_PLACES = WHOLE + WHOLE_PLACES;
/** Words alone, with no act, arms, recruitment, financing or praise that a pack knows, must say so much more. */
export const WORDS_ALONE = 0.8;
const IGNORED = new Set<number>([KIND.common, KIND.opener]);
const NUMBER = /[$€£₽₴₿]|\d{3,}/;

export type Classes = {
  /** Places of the table of classes, each once. */
  readonly places: Set<number>;
  /** Sentence that says most kinds: where a reviewer should look. */
  sentence: number;
};

/** Fills the class features of a part of a complete reading; `found` is what the frames said. */
export function readClasses(
  r: Reading,
  part: Part,
  { lemmas }: Vocabulary,
  found: Finding | undefined,
  classes: Classes,
): void {
  const { places } = classes;
  places.clear();
  classes.sentence = part.from;
  let before: number[] = [];
  let most = 0;
  let h = r.firstHit[r.sentenceStart[part.from]!]!;
  for (let s = part.from; s < part.to; s++) {
    const said = new Set<number>();
    const from = r.sentenceStart[s]!;
    const end = Math.min(r.sentenceStart[s + 1]!, from + MOST_WORDS);
    while (h < r.hits.count && r.hits.start[h]! < from) h++;
    for (; h < r.hits.count && r.hits.start[h]! < end; h++) if (admitted(r, h)) note(r, h, lemmas, said);
    if (r.asks[s] === 1) said.add(SYMBOL.asks);
    if (from < end && r.quoted[from] === 1) said.add(SYMBOL.quoted);
    if (from < end && NUMBER.test(r.text.slice(r.tokens.starts[from]!, r.tokens.ends[end - 1]!)))
      said.add(SYMBOL.number);
    const symbols = [...said].sort((a, b) => a - b);
    if (symbols.length > most) {
      most = symbols.length;
      classes.sentence = s;
    }
    symbols.forEach((a, i) => {
      places.add(a);
      for (let j = i + 1; j < symbols.length; j++) places.add(PAIRS + a * SYMBOLS + symbols[j]!);
      if (a < SYMBOL.weapons) for (const b of before) places.add(NEXT + b * SYMBOLS + a);
    });
    before = symbols.filter((a) => a < SYMBOL.weapons);
  }
  noteWhole(r, part, found, places);
}

function note(r: Reading, h: number, lemmas: Vocabulary['lemmas'], said: Set<number>): void {
  const { hits } = r;
  const kind = hits.kind[h]!;
  const start = hits.start[h]!;
  if (IGNORED.has(kind)) return;
  // A harmless phrase takes the words inside it.
  if (kind !== KIND.harmless && r.harmless[start]! > hits.end[h]! - start) return;
  said.add(kind === KIND.armed && hits.klass[h] === WEAPONS ? SYMBOL.weapons : kind);
  if (kind === KIND.quote && hits.klass[h] === RECEIVED) said.add(SYMBOL.received);
  if (kind === KIND.target) said.add(SYMBOL.target + hits.klass[h]!);
  if (kind !== KIND.act) return;
  said.add(SYMBOL.act + hits.klass[h]!);
  said.add(SYMBOL.weight + WEIGHTS.indexOf(lemmas[hits.lemma[h]!]!.weight));
  for (let f = 0; f < FORMS; f++) if ((hits.forms[h]! & (1 << f)) !== 0) said.add(SYMBOL.form + f);
}

const STANCES = ['own', 'quote', 'report', 'condemn', 'fiction', 'unclear'];
const HARMS = ['call', 'threat', 'glorification', 'recruitment', 'financing', 'spam'];

/** Length, quotation, and what the frames said. */
function noteWhole(r: Reading, { from, to }: Part, found: Finding | undefined, places: Set<number>): void {
  places.add(WHOLE);
  places.add(WHOLE + 1 + Math.min(9, Math.floor(Math.log2(1 + r.sentenceStart[to]! - r.sentenceStart[from]!))));
  places.add(WHOLE + 12 + Math.min(5, to - from));
  if (r.quotedCount > 1) places.add(WHOLE + 20);
  if (found === undefined) {
    places.add(WHOLE + 21);
    return;
  }
  const stance = STANCES.indexOf(found.stance);
  const harm = HARMS.indexOf(found.harm);
  const score = Math.round(found.score * 10);
  for (const place of [30 + stance, 40 + score, 60 + harm, 80 + stance * 12 + score, 160 + harm * 12 + score])
    places.add(WHOLE + place);
}
