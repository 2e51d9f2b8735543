// A second look at texts that hide words: the hidden ones are mended by what the packs know, then the other detectors read the
// text again. Only where several words were hidden: in plain text an unknown word is another word (a puppy was once mended into a
// murder, and whoever told of it lost their account in the laboratory).
import { Type } from 'typebox';
import type { Vocabulary } from '../languages/vocabulary.ts';
import type { Finding } from '../model/finding.ts';
import type { Detector } from './detector.ts';
import { DECIDED, type Ears, HIDES, unsure } from './frame.ts';
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
      const guessed = (one: Finding): Finding => ({
        ...one,
        ...{ detector: 'hidden', because: `hidden words, ${one.because}` },
        ...(one.also === undefined ? {} : { also: one.also.map(guessed) }),
      });
      return guessed(unsure(best));
    },
  };
}
