// A second look at texts that hide words: the hidden ones are mended by what the packs know, then the other detectors read the
// text again. Only where several words were hidden: in plain text an unknown word is another word (a puppy was once mended into a
// murder, and whoever told of it lost their account in the laboratory).
import { Type } from 'typebox';
import type { Vocabulary } from '../languages/vocabulary.ts';
import type { Detector } from './detector.ts';
import { DECIDED, type Ears, HIDES, UNSURE } from './frame.ts';
import { createMendWords } from './mend-words.ts';

type Parts = {
  readonly ears: Ears;
  readonly vocabulary: Vocabulary;
  /** Those that look again. */
  readonly detectors: readonly Detector[];
};

export function createHiddenDetector({ ears, vocabulary, detectors }: Parts): Detector {
  const mend = createMendWords(vocabulary);
  return {
    name: 'hidden',
    about: 'Mends words that are hidden behind strange letters, spaces and misspelling, and has the text judged again.',
    settings: Type.Object({}, { additionalProperties: false }),
    inspect: (inspected) => {
      const { canonical, message } = inspected;
      if (canonical.hidden < HIDES) return undefined;
      // Another voice is another voice, however it is spelled.
      const found = ears.hear(canonical, message.forwardedFrom !== undefined);
      if (found !== undefined && (found.stance !== 'own' || found.score >= DECIDED)) return undefined;
      const mended = mend(canonical, ears.read(canonical).tokens);
      if (mended === undefined) return undefined;
      const [best] = detectors
        .map((detector) => detector.inspect({ ...inspected, canonical: mended }, {}))
        .filter((one) => one !== undefined)
        .sort((a, b) => b.score - a.score);
      if (best === undefined) return undefined;
      // What is guessed is never sure.
      const { clean: _, ...rest } = best;
      return {
        ...rest,
        detector: 'hidden',
        score: Math.min(UNSURE, best.score),
        because: `hidden words, ${best.because}`,
      };
    },
  };
}
