// What packs and lexicons say about a part as classes, alone and in pairs, as places in one table. The classes mean the same in
// every language, so what is learned of them carries over to languages with few examples.
import { GROUP_OF, LEXICON_CLASSES, LEXICON_GROUPS } from '../languages/lexicon.ts';
import { KIND, RECEIVED, WEAPONS } from '../languages/pack-entries.ts';
import type { Vocabulary } from '../languages/vocabulary.ts';
import type { Finding } from '../model/finding.ts';
import { createOnce, endOf, MOST_WORDS, type Part, type See } from './features.ts';
import { createReadLexicon, type LexiconReading } from './lexicon-reading.ts';
import { admitted, type Reading } from './reading.ts';

/** Symbols of a sentence: kinds of hits from 0, then what a hit says beside its kind. */
const SYMBOLS = 80;
const KINDS = 32;
const SYMBOL = {
  weapons: KINDS,
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
/** Pairs of symbols in one sentence; of kinds in two that follow each other; then what is said of the whole part. */
const PAIRS = SYMBOLS;
const NEXT = PAIRS + SYMBOLS * SYMBOLS;
const WHOLE = NEXT + SYMBOLS * SYMBOLS;
const WHOLE_PLACES = 512;
/** Classes of the lexicons, those that begin a sentence, and their groups in pairs: in one sentence, and near each other in order. */
const LEXICON = WHOLE + WHOLE_PLACES;
const OPENING = LEXICON + LEXICON_CLASSES.length;
const GROUPS = OPENING + LEXICON_CLASSES.length;
const NEAR = GROUPS + LEXICON_GROUPS * LEXICON_GROUPS;
/** So many words apart is near. */
const REACH = 4;
/** Places in the table of classes. */
export const CLASS_PLACES = NEAR + LEXICON_GROUPS * LEXICON_GROUPS;
const IGNORED = (1 << KIND.common) | (1 << KIND.opener);
const NUMBER = /[$€£₽₴₿]|\d{3,}/;

/** Hands on the places of a part of a complete reading; `found` is what the frames said. Returns the sentence that says most: where a reviewer should look. */
export type ClassFeatures = (r: Reading, part: Part, found: Finding | undefined, see: See) => number;

export function createClassFeatures({ lemmas, matchLexicon }: Vocabulary): ClassFeatures {
  const { begin, see } = createOnce(CLASS_PLACES);
  const readLexicon = createReadLexicon({ matchLexicon });
  /** The reading that `lexicon` belongs to. */
  let read: { readonly text: string; readonly lexicon: LexiconReading } | undefined;
  const said = new Uint8Array(SYMBOLS);
  const symbols = new Uint8Array(SYMBOLS);
  const groups = new Uint8Array(LEXICON_GROUPS);

  const note = (r: Reading, h: number): void => {
    const { hits } = r;
    const kind = hits.kind[h]!;
    const start = hits.start[h]!;
    if ((IGNORED & (1 << kind)) !== 0) return;
    // A harmless phrase takes the words inside it.
    if (kind !== KIND.harmless && r.harmless[start]! > hits.end[h]! - start) return;
    said[kind === KIND.armed && hits.klass[h] === WEAPONS ? SYMBOL.weapons : kind] = 1;
    if (kind === KIND.quote && hits.klass[h] === RECEIVED) said[SYMBOL.received] = 1;
    if (kind === KIND.target) said[SYMBOL.target + hits.klass[h]!] = 1;
    if (kind !== KIND.act) return;
    said[SYMBOL.act + hits.klass[h]!] = 1;
    said[SYMBOL.weight + WEIGHTS.indexOf(lemmas[hits.lemma[h]!]!.weight)] = 1;
    for (let f = 0; f < FORMS; f++) if ((hits.forms[h]! & (1 << f)) !== 0) said[SYMBOL.form + f] = 1;
  };

  /** Sentence by sentence what the packs say. */
  const notePacks = (r: Reading, part: Part): number => {
    let before = 0;
    let [most, best] = [0, part.from];
    let h = r.firstHit[r.sentenceStart[part.from]!]!;
    for (let s = part.from; s < part.to; s++) {
      said.fill(0);
      const from = r.sentenceStart[s]!;
      const end = Math.min(r.sentenceStart[s + 1]!, from + MOST_WORDS);
      while (h < r.hits.count && r.hits.start[h]! < from) h++;
      for (; h < r.hits.count && r.hits.start[h]! < end; h++) if (admitted(r, h)) note(r, h);
      if (r.asks[s] === 1) said[SYMBOL.asks] = 1;
      if (from < end && r.quoted[from] === 1) said[SYMBOL.quoted] = 1;
      if (from < end && NUMBER.test(r.text.slice(r.tokens.starts[from]!, r.tokens.ends[end - 1]!)))
        said[SYMBOL.number] = 1;
      let count = 0;
      let kinds = 0;
      for (let a = 0; a < SYMBOLS; a++) {
        if (said[a] === 0) continue;
        see(a);
        for (let i = 0; i < count; i++) see(PAIRS + symbols[i]! * SYMBOLS + a);
        symbols[count++] = a;
        if (a >= KINDS) continue;
        kinds |= 1 << a;
        for (let m = before; m !== 0; m &= m - 1) see(NEXT + (31 - Math.clz32(m & -m)) * SYMBOLS + a);
      }
      if (count > most) [most, best] = [count, s];
      before = kinds;
    }
    return best;
  };

  /** What the lexicons say of the words. */
  const noteLexicon = (r: Reading, { first, classes }: LexiconReading, part: Part): void => {
    const last = endOf(r, part);
    for (let s = part.from; s < part.to; s++) {
      const end = Math.min(r.sentenceStart[s + 1]!, last);
      groups.fill(0);
      for (let t = r.sentenceStart[s]!; t < end; t++) {
        const reach = first[Math.min(end, t + 1 + REACH)]!;
        for (let c = first[t]!; c < first[t + 1]!; c++) {
          const group = GROUP_OF[classes[c]!]!;
          groups[group] = 1;
          see(LEXICON + classes[c]!);
          if (r.breaks[t] === 1) see(OPENING + classes[c]!);
          for (let d = first[t + 1]!; d < reach; d++) see(NEAR + group * LEXICON_GROUPS + GROUP_OF[classes[d]!]!);
        }
      }
      for (let a = 0; a < LEXICON_GROUPS; a++)
        if (groups[a] === 1) for (let b = 0; b < a; b++) if (groups[b] === 1) see(GROUPS + b * LEXICON_GROUPS + a);
    }
  };

  return (r, part, found, each) => {
    begin(each);
    // Parts of one text come one after the other.
    if (read?.text !== r.text) read = { text: r.text, lexicon: readLexicon(r) };
    const sentence = notePacks(r, part);
    noteWhole(r, part, found, see);
    noteLexicon(r, read.lexicon, part);
    return sentence;
  };
}

const STANCES = ['own', 'quote', 'report', 'condemn', 'fiction', 'unclear'];
const HARMS = ['call', 'threat', 'glorification', 'recruitment', 'financing', 'spam'];

/** Length, quotation, and what the frames said. */
function noteWhole(r: Reading, { from, to }: Part, found: Finding | undefined, see: See): void {
  see(WHOLE);
  see(WHOLE + 1 + Math.min(9, Math.floor(Math.log2(1 + r.sentenceStart[to]! - r.sentenceStart[from]!))));
  see(WHOLE + 12 + Math.min(5, to - from));
  if (r.quotedCount > 1) see(WHOLE + 20);
  if (found === undefined) {
    see(WHOLE + 21);
    return;
  }
  const stance = STANCES.indexOf(found.stance);
  const harm = HARMS.indexOf(found.harm);
  const score = Math.round(found.score * 10);
  see(WHOLE + 30 + stance);
  see(WHOLE + 40 + score);
  see(WHOLE + 60 + harm);
  see(WHOLE + 80 + stance * 12 + score);
  see(WHOLE + 160 + harm * 12 + score);
}
