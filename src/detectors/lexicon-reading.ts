// What the lexicons say about a text: the broad classes of its words, in the language that each sentence is written in.
import { createHits, type Hits } from '../languages/hits.ts';
import type { Vocabulary } from '../languages/vocabulary.ts';
import type { Reading } from './reading.ts';

export type LexiconReading = {
  /** Classes of token t are `classes[first[t], first[t + 1])`, each once. */
  readonly first: Uint32Array;
  readonly classes: Uint8Array;
};
/** Valid until the next text. */
export type ReadLexicon = (r: Reading) => LexiconReading;

const LANGUAGES = 32;
const MOST_CLASSES = 8;

export function createReadLexicon({ matchLexicon }: Pick<Vocabulary, 'matchLexicon'>): ReadLexicon {
  const hits = createHits();
  let first = new Uint32Array(257);
  let classes = new Uint8Array(256 * MOST_CLASSES);
  const votes = new Uint32Array(LANGUAGES);
  return (r) => {
    hits.clear();
    matchLexicon(r.text, r.tokens, r.breaks, hits);
    if (r.count + 1 > first.length) {
      first = new Uint32Array(r.count * 2 + 1);
      classes = new Uint8Array(r.count * 2 * MOST_CLASSES);
    }
    let h = 0;
    let at = 0;
    for (let s = 0; s < r.sentences; s++) {
      const end = r.sentenceStart[s + 1]!;
      const from = h;
      while (h < hits.count && hits.start[h]! < end) h++;
      const spoken = languageOf(hits, from, h, votes);
      let next = from;
      for (let t = r.sentenceStart[s]!; t < end; t++) {
        first[t] = at;
        for (; next < h && hits.start[next] === t; next++) {
          if (hits.lang[next] !== spoken || at - first[t]! >= MOST_CLASSES) continue;
          const klass = hits.klass[next]!;
          let c = first[t]!;
          while (c < at && classes[c] !== klass) c++;
          if (c === at) classes[at++] = klass;
        }
      }
    }
    first[r.count] = at;
    return { first, classes };
  };
}

/** The language that knows most words among the hits [from, to). */
function languageOf(hits: Hits, from: number, to: number, votes: Uint32Array): number {
  votes.fill(0);
  let best = 0;
  let last = -1;
  let seen = 0;
  for (let h = from; h < to; h++) {
    const lang = hits.lang[h]!;
    if (hits.start[h] !== last) {
      last = hits.start[h]!;
      seen = 0;
    }
    // A word counts once a language, however many classes it has.
    if ((seen & (1 << lang)) !== 0) continue;
    seen |= 1 << lang;
    votes[lang]! += 1;
    if (votes[lang]! > votes[best]!) best = lang;
  }
  return best;
}
