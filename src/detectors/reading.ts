// One text read: its tokens, where sentences, clauses and quotations lie, and what the packs say about each token. One
// reusable scratch object per detector: a message without any act word leaves after one pass and allocates nothing.
import { createHits, type Hits } from '../languages/hits.ts';
import { KIND } from '../languages/pack-entries.ts';
import type { Vocabulary } from '../languages/vocabulary.ts';
import type { CanonicalText, Tokens } from '../text/canonical-text.ts';
import { splitWords } from './split-words.ts';

export const bit = (kind: number): number => 1 << kind;

/** Kinds without which no finding is possible. */
export const CORE =
  bit(KIND.act) |
  bit(KIND.recruitment) |
  bit(KIND.financing) |
  bit(KIND.glorification) |
  bit(KIND.armed) |
  bit(KIND.perpetrator);

/** Nothing further away than this many tokens is looked at: the work stays linear in the text. */
export const WINDOW = 64;

export type Reading = {
  text: string;
  tokens: Tokens;
  count: number;
  hits: Hits;
  /** 1 where a sentence begins. */
  breaks: Uint8Array;
  /** 1 where a clause begins (every sentence break is one). */
  clauses: Uint8Array;
  /** Sentence number of each token. */
  sentence: Uint32Array;
  /** First token of each sentence, by sentence number; one more entry = the token count. */
  sentenceStart: Uint32Array;
  sentences: number;
  /** Sentence n ends with a question mark. */
  asks: Uint8Array;
  /** A colon stands before this token. */
  colon: Uint8Array;
  /** Token lies between a pair of quotation marks. */
  quoted: Uint8Array;
  quotedCount: number;
  /** Bits of KIND per token, of the admitted languages only. */
  marks: Uint32Array;
  /** Class of the best target at this token + 1; 0 = none. */
  target: Uint8Array;
  /** End (exclusive) of the target that begins at this token. */
  targetEnd: Uint32Array;
  /** First hit that begins at or after the token (hits come in order of their beginning). */
  firstHit: Uint32Array;
  /** Longest harmless entry, longest act, and longest marker or act, covering the token, in tokens. */
  harmless: Uint8Array;
  act: Uint8Array;
  longest: Uint8Array;
  /** Languages admitted in the sentence, as a bit set, per sentence. */
  languages: Uint32Array;
  /** Languages whose Latin letters are chat spellings (`Vocabulary`). */
  romanized: number;
  /** The rest is filled: marks, targets, languages. */
  complete: boolean;
  /** Votes of the sentence in hand, by language number. */
  votes: Int32Array;
  /** Words of the sentence in hand that one language alone knows, by language number. */
  own: Int32Array;
};

export function createReading(): Reading {
  const empty: Tokens = { count: 0, starts: new Uint32Array(0), ends: new Uint32Array(0), hashes: new Uint32Array(0) };
  return {
    text: '',
    tokens: empty,
    count: 0,
    hits: createHits(),
    sentences: 0,
    quotedCount: 0,
    complete: false,
    romanized: 0,
    ...arrays(256),
  };
}

const arrays = (size: number) => ({
  breaks: new Uint8Array(size + 1),
  clauses: new Uint8Array(size + 1),
  sentence: new Uint32Array(size + 1),
  sentenceStart: new Uint32Array(size + 2),
  asks: new Uint8Array(size + 1),
  colon: new Uint8Array(size + 1),
  quoted: new Uint8Array(size + 1),
  marks: new Uint32Array(size + 1),
  target: new Uint8Array(size + 1),
  targetEnd: new Uint32Array(size + 1),
  firstHit: new Uint32Array(size + 2),
  harmless: new Uint8Array(size + 1),
  act: new Uint8Array(size + 1),
  longest: new Uint8Array(size + 1),
  languages: new Uint32Array(size + 1),
  votes: new Int32Array(32),
  own: new Int32Array(32),
});

/**
 * How closely a text is read. `loose`: with typing errors in words of acts, and words run together. `voices`: with typing errors in
 * words that tell another voice.
 */
export type Spelling = 'exact' | 'loose' | 'voices';
const MISSPELT = { exact: undefined, loose: 'acts', voices: 'voices' } as const;

/**
 * Reads the text; false = no act or phrase of any pack in it, the rest of the reading is then not filled; or no word of another voice
 * is misspelt: the hits are those of the exact text.
 */
export function readText(
  reading: Reading,
  canonical: CanonicalText,
  tokenize: (canonical: { readonly text: string }) => Tokens,
  vocabulary: Vocabulary,
  core: number,
  spelling: Spelling = 'exact',
): boolean {
  const strict = tokenize(canonical);
  const tokens = spelling === 'loose' ? splitWords(canonical.text, strict, vocabulary.has) : strict;
  if (tokens.count >= reading.marks.length) Object.assign(reading, arrays(tokens.count * 2));
  reading.text = canonical.text;
  reading.tokens = tokens;
  reading.count = tokens.count;
  splitClauses(reading);
  reading.hits.clear();
  const mended = vocabulary.match(canonical.text, tokens, reading.breaks, reading.hits, MISSPELT[spelling]);
  reading.complete = false;
  reading.romanized = vocabulary.romanized;
  if (spelling === 'voices' && !mended) return false;
  if ((reading.hits.seen & core) === 0) return false;
  completeReading(reading);
  return true;
}

/** Fills the rest of a reading that ended early. */
export function completeReading(reading: Reading): void {
  if (reading.complete) return;
  admitLanguages(reading);
  markTokens(reading);
  reading.complete = true;
}

const QUESTION = 0x3f;
const isSentenceEnd = (c: number): boolean =>
  c === 0x2e ||
  c === 0x21 ||
  c === QUESTION ||
  c === 0x0a ||
  c === 0x2026 ||
  c === 0x3002 ||
  c === 0x061f ||
  c === 0x0964 ||
  c === 0x06d4 ||
  c === 0x203c ||
  c === 0xff01 ||
  c === 0xff1f;
const isQuestion = (c: number): boolean => c === QUESTION || c === 0x061f || c === 0xff1f;
const isClauseEnd = (c: number): boolean =>
  c === 0x2c ||
  c === 0x3b ||
  c === 0x3a ||
  c === 0x28 ||
  c === 0x29 ||
  c === 0x2013 ||
  c === 0x2014 ||
  c === 0x22 ||
  c === 0x060c ||
  c === 0x061b ||
  c === 0x3001 ||
  c === 0xff0c ||
  c === 0x2d ||
  c === 0x5b ||
  c === 0x5d ||
  c === 0x7c;

const isDigit = (text: string, at: number): boolean => {
  const c = text.charCodeAt(at);
  return c >= 0x30 && c <= 0x39;
};

function splitClauses(r: Reading): void {
  const { text, tokens, count } = r;
  let sentence = 0;
  let open = -1;
  // A line that begins with ">" is quoted from a mail or a reply.
  let lineQuoted = false;
  r.quotedCount = 0;
  r.sentenceStart[0] = 0;
  r.asks[0] = 0;
  let from = 0;
  for (let i = 0; i <= count; i++) {
    const to = i < count ? tokens.starts[i]! : text.length;
    let ends = 0;
    let clause = i === 0 ? 1 : 0;
    let colon = 0;
    let asks = 0;
    let lineStart = i === 0;
    for (let p = from; p < to; p++) {
      const c = text.charCodeAt(p);
      if (c === 0x20) continue;
      if (c === 0x0a) {
        lineStart = true;
        lineQuoted = false;
      } else if (c === 0x3e && lineStart) lineQuoted = true;
      if (c === 0x22) {
        // A pair of marks closes here: everything between is quoted. An unclosed mark quotes nothing.
        if (open >= 0) {
          for (let t = open; t < i; t++) r.quoted[t] = 1;
          r.quotedCount += i - open;
          open = -1;
        } else open = i;
        clause = 1;
      } else if (isSentenceEnd(c)) {
        // A dot inside a word ("a.b") ends nothing.
        if (c === 0x2e && to - from === 1 && i < count) clause = 1;
        else ends = 1;
        if (isQuestion(c)) asks = 1;
      } else if (isClauseEnd(c)) {
        // A hyphen inside a compound and a comma inside a number separate nothing.
        if (to - from > 1 || (c !== 0x2d && !(c === 0x2c && isDigit(text, p - 1) && isDigit(text, p + 1)))) clause = 1;
        if (c === 0x3a) colon = 1;
      }
    }
    if (i > 0 && asks !== 0) r.asks[sentence] = 1;
    if (i === count) break;
    if (i > 0 && ends !== 0) {
      sentence += 1;
      r.sentenceStart[sentence] = i;
      r.asks[sentence] = 0;
    }
    r.breaks[i] = i === 0 || ends !== 0 ? 1 : 0;
    r.clauses[i] = clause | ends;
    r.colon[i] = colon;
    r.quoted[i] = lineQuoted ? 1 : 0;
    if (lineQuoted) r.quotedCount += 1;
    r.sentence[i] = sentence;
    from = tokens.ends[i]!;
  }
  r.sentences = count === 0 ? 0 : sentence + 1;
  r.sentenceStart[r.sentences] = count;
}

function admitLanguages(r: Reading): void {
  const { hits, marks, count, votes, own } = r;
  // `marks` serves as scratch for the language bits before the marks proper are set.
  marks.fill(0, 0, count);
  let all = 0;
  for (let h = 0; h < hits.count; h++) {
    const lang = 1 << hits.lang[h]!;
    all |= lang;
    for (let t = hits.start[h]!; t < hits.end[h]!; t++) marks[t]! |= lang;
  }
  if ((all & (all - 1)) === 0 && (all & r.romanized) === 0) {
    r.languages.fill(all, 0, r.sentences);
    return;
  }
  for (let s = 0; s < r.sentences; s++) {
    votes.fill(0);
    own.fill(0);
    for (let t = r.sentenceStart[s]!; t < r.sentenceStart[s + 1]!; t++) vote(votes, own, marks[t]!);
    let most = 0;
    for (let l = 0; l < 32; l++) most = Math.max(most, votes[l]!);
    let admitted = 0;
    for (let l = 0; l < 32; l++) if (votes[l]! > 0 && (votes[l]! * 2 > most || own[l]! >= SPOKEN)) admitted |= 1 << l;
    r.languages[s] = (admitted & r.romanized) === 0 ? admitted : withoutChance(r, s, admitted);
  }
}

/** Short chat spellings are words of many other languages: such a language is spoken where it knows two of five words. */
function withoutChance(r: Reading, s: number, admitted: number): number {
  const [from, to] = [r.sentenceStart[s]!, r.sentenceStart[s + 1]!];
  let left = admitted;
  for (let m = admitted & r.romanized; m !== 0; m &= m - 1) {
    const lang = m & -m;
    let [latin, known] = [0, 0];
    for (let t = from; t < to; t++) {
      if (r.text.charCodeAt(r.tokens.starts[t]!) > LATIN) continue;
      latin += 1;
      if ((r.marks[t]! & lang) !== 0) known += 1;
    }
    if (latin > (to - from) / 2 && known < latin * SHARE) left &= ~lang;
  }
  return left;
}
const LATIN = 0x24f;
const SHARE = 0.4;

/** Five words that no other language knows: it is spoken here, however many words of another one stand around it. */
const SPOKEN = 5;
const OWN_VOTES = 12;

function vote(votes: Int32Array, own: Int32Array, languages: number): void {
  if (languages === 0) return;
  let n = 0;
  for (let m = languages; m !== 0; m &= m - 1) n += 1;
  // Shared spellings ("die", "gift") say little: they only decide where no language has a word of its own.
  for (let m = languages; m !== 0; m &= m - 1) votes[31 - Math.clz32(m & -m)]! += n === 1 ? OWN_VOTES : 1;
  if (n === 1) own[31 - Math.clz32(languages)]! += 1;
}

const MARKERS =
  bit(KIND.exhortative) |
  bit(KIND.deontic) |
  bit(KIND.intent) |
  bit(KIND.address) |
  bit(KIND.wish) |
  bit(KIND.act) |
  bit(KIND.contact) |
  bit(KIND.pay);
const MODAL_KINDS = bit(KIND.exhortative) | bit(KIND.deontic) | bit(KIND.intent) | bit(KIND.wish);
/** What a longer marker that contains it takes away ("do not hesitate to", "we will not rest until", "this is no game"). */
const MASKED =
  bit(KIND.negation) |
  bit(KIND.report) |
  bit(KIND.conditional) |
  bit(KIND.quote) |
  bit(KIND.condemn) |
  bit(KIND.warn) |
  bit(KIND.fiction) |
  bit(KIND.field);

function markTokens(r: Reading): void {
  const { hits, count, marks, harmless, longest } = r;
  marks.fill(0, 0, count);
  r.target.fill(0, 0, count);
  harmless.fill(0, 0, count);
  r.act.fill(0, 0, count);
  longest.fill(0, 0, count);
  for (let h = 0; h < hits.count; h++) {
    const kind = hits.kind[h]!;
    if (!admitted(r, h)) continue;
    const start = hits.start[h]!;
    const end = hits.end[h]!;
    const length = Math.min(255, end - start);
    if (kind === KIND.harmless) for (let t = start; t < end; t++) harmless[t] = Math.max(harmless[t]!, length);
    // An act with a gap holds foreign words: "brennt keine Häuser nieder" does not swallow its negation.
    else if ((MARKERS & bit(kind)) !== 0 && hits.words[h]! === end - start)
      for (let t = start; t < end; t++) longest[t] = Math.max(longest[t]!, length);
    if (kind === KIND.act) for (let t = start; t < end; t++) r.act[t] = Math.max(r.act[t]!, length);
  }
  let token = 0;
  for (let h = 0; h < hits.count; h++) {
    while (token <= hits.start[h]!) r.firstHit[token++] = h;
    const kind = hits.kind[h]!;
    if (!admitted(r, h)) continue;
    const start = hits.start[h]!;
    const end = hits.end[h]!;
    if ((MASKED & bit(kind)) !== 0 && longest[start]! > end - start) continue;
    if (kind === KIND.target) {
      // The longest target wins; among equals the first of the list of classes.
      const longer = end > r.targetEnd[start]! || r.target[start] === 0;
      if (longer) {
        r.target[start] = hits.klass[h]! + 1;
        r.targetEnd[start] = end;
      }
    }
    // What stands in the gap of a marker is no marker ("why haven't ~ been"): it may be the target.
    if ((MODAL_KINDS & bit(kind)) !== 0 && hits.words[h]! < end - start) {
      marks[start]! |= bit(kind);
      marks[end - 1]! |= bit(kind);
      continue;
    }
    for (let t = start; t < end; t++) marks[t]! |= bit(kind);
  }
  while (token <= count + 1) r.firstHit[token++] = hits.count;
  // A word inside a longer target is no target of its own.
  for (let t = 0; t < count; t++)
    if (r.target[t] !== 0) for (let inside = t + 1; inside < r.targetEnd[t]!; inside++) r.target[inside] = 0;
  unsayInQuestions(r);
}

/** "Why has still nobody ~ …": a marker with a gap that itself asks takes the negations inside it along. */
function unsayInQuestions(r: Reading): void {
  const { hits, marks } = r;
  if ((hits.seen & bit(KIND.deontic)) === 0 || (hits.seen & bit(KIND.question)) === 0) return;
  for (let h = 0; h < hits.count; h++) {
    const start = hits.start[h]!;
    if (hits.kind[h] !== KIND.deontic || (marks[start]! & bit(KIND.question)) === 0 || !admitted(r, h)) continue;
    if (hits.words[h] === hits.end[h]! - start) continue;
    for (let t = start; t < hits.end[h]!; t++) marks[t]! &= ~bit(KIND.negation);
  }
}

/** The hit's language is spoken in its sentence. */
export function admitted(r: Reading, h: number): boolean {
  return (r.languages[r.sentence[r.hits.start[h]!]!]! & (1 << r.hits.lang[h]!)) !== 0;
}
