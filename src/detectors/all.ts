// The list of detectors, with the one compiled vocabulary that they share.
import { LANGUAGE_PACKS } from '../languages/all.ts';
import type { LanguagePack } from '../languages/language.ts';
import { createVocabulary, type Vocabulary } from '../languages/vocabulary.ts';
import { createCanonicalizer } from '../text/canonicalize.ts';
import { createTokenizer } from '../text/token.ts';
import type { Detector, ReadVoice } from './detector.ts';
import { createFrameDetector } from './frame.ts';
import { createKnownDetector } from './known.ts';
import { createReadVoice } from './voice.ts';

/** Compiles the packs; about a tenth of a second, once per process. */
export function compileVocabulary(packs: readonly LanguagePack[] = LANGUAGE_PACKS): Vocabulary {
  const canonicalize = createCanonicalizer();
  const tokenize = createTokenizer();
  return createVocabulary({ packs, canonicalize: (text) => canonicalize(text).text, tokenize });
}

/** Every detector has its own scratch memory: one set per thread. */
export function createDetectors(vocabulary: Vocabulary = compileVocabulary()): readonly Detector[] {
  return [createKnownDetector(), createFrameDetector({ vocabulary, tokenize: createTokenizer() })];
}

export function createVoiceReader(vocabulary: Vocabulary = compileVocabulary()): ReadVoice {
  return createReadVoice({ vocabulary, tokenize: createTokenizer() });
}
