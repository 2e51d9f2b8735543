// A second look at texts that hide words: the hidden ones are mended by what the packs know, then the other detectors read the
// text again.
import { Type } from 'typebox';
import type { Vocabulary } from '../languages/vocabulary.ts';
import type { Finding } from '../model/finding.ts';
import type { CanonicalText, Tokens } from '../text/canonical-text.ts';
import type { Detector } from './detector.ts';
import { DECIDED, type Ears, HIDES, LOOSE } from './frame.ts';
import { createMendWords } from './mend-words.ts';

/** The scorer all but heard a call: a misspelled word may be what is missing. */
export type Nearly = (canonical: CanonicalText, found: Finding | undefined) => boolean;
/** How much may be missing. */
export const NEAR = 3;
const PLAIN = 0.6;

type Parts = {
  readonly ears: Ears;
  readonly vocabulary: Vocabulary;
  readonly tokenize: (canonical: { readonly text: string }) => Tokens;
  /** Those that look again. */
  readonly detectors: readonly Detector[];
  readonly nearly: Nearly;
};

export function createHiddenDetector({ ears, vocabulary, tokenize, detectors, nearly }: Parts): Detector {
  const mend = createMendWords(vocabulary);
  return {
    name: 'hidden',
    about: 'Mends words that are hidden behind strange letters, spaces and misspelling, and has the text judged again.',
    settings: Type.Object({}, { additionalProperties: false }),
    inspect: (inspected) => {
      const { canonical, message } = inspected;
      // Another voice is another voice, however it is spelled.
      const found = ears.hear(canonical, message.forwardedFrom !== undefined);
      if (found !== undefined && (found.stance !== 'own' || found.score >= DECIDED)) return undefined;
      if (canonical.hidden < HIDES && !nearly(canonical, found)) return undefined;
      const mended = mend(canonical, tokenize(canonical));
      if (mended === undefined) return undefined;
      const [best] = detectors
        .map((detector) => detector.inspect({ ...inspected, canonical: mended }, {}))
        .filter((one) => one !== undefined)
        .sort((a, b) => b.score - a.score);
      // Where nothing shows that somebody hides, a typing error must change more than a little.
      if (best === undefined || (canonical.hidden < HIDES && best.score < PLAIN)) return undefined;
      // What is guessed is never sure.
      const { clean: _, ...rest } = best;
      return {
        ...rest,
        detector: 'hidden',
        score: Math.min(LOOSE, best.score),
        because: `hidden words, ${best.because}`,
      };
    },
  };
}
