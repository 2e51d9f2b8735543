// The words of a part as places in one hashed table (Weinberger et al. 2009, "Feature hashing").
import { hashToken } from '../text/token.ts';
import { createOnce, endOf, MOST_WORDS, type Part, type See } from './features.ts';
import type { Reading } from './reading.ts';

/** Places in the table of words. */
export const WORD_BITS = 21;
const MASK = (1 << WORD_BITS) - 1;
const PREFIX = 5;
/** Word, pair, prefix, three shapes, and two more where it opens a sentence. */
const PLACES_A_WORD = 8;
const SALT = { prefix: 0x5bd1e995, ending: 0x2545f491, ending3: 0x6c078965, prefix4: 0x1b873593 };
const OPENER = { word: 0x3c6ef372, ending: 0x7f4a7c15 };

export type WordFeatures = {
  /** The word, the pair with the next one, how a longer word begins. */
  readonly words: (r: Reading, part: Part, see: See) => void;
  /** How words begin and end, and how sentences begin. To be called right after `words`, for the same part. */
  readonly shapes: (r: Reading, part: Part) => void;
};

export function createWordFeatures(): WordFeatures {
  const { begin, see } = createOnce(MOST_WORDS * PLACES_A_WORD);
  const once = (hash: number): void => see(hash & MASK);
  return {
    words: (r, part, each) => {
      begin(each);
      const { hashes, starts, ends } = r.tokens;
      const end = endOf(r, part);
      for (let t = r.sentenceStart[part.from]!; t < end; t++) {
        const hash = hashes[t]!;
        once(hash);
        if (t + 1 < end) once(Math.imul(hash, 31) ^ hashes[t + 1]!);
        if (ends[t]! - starts[t]! > PREFIX) once(hashToken(r.text, starts[t]!, starts[t]! + PREFIX) ^ SALT.prefix);
      }
    },
    shapes: (r, part) => {
      const { hashes, starts, ends } = r.tokens;
      const end = endOf(r, part);
      for (let t = r.sentenceStart[part.from]!; t < end; t++) {
        const opens = r.breaks[t] === 1;
        if (opens) once(hashes[t]! ^ OPENER.word);
        const length = ends[t]! - starts[t]!;
        if (length < 4) continue;
        const ending = hashToken(r.text, ends[t]! - 2, ends[t]!);
        once(ending ^ SALT.ending);
        if (opens) once(ending ^ OPENER.ending);
        if (length < 5) continue;
        once(hashToken(r.text, ends[t]! - 3, ends[t]!) ^ SALT.ending3);
        once(hashToken(r.text, starts[t]!, starts[t]! + 4) ^ SALT.prefix4);
      }
    },
  };
}
