// The list of detectors, with the one compiled vocabulary that they share.
import { compilePacks } from '../languages/compile-packs.ts';
import type { LanguagePack } from '../languages/language.ts';
import { openVocabulary, type Vocabulary } from '../languages/vocabulary.ts';
import { createCanonicalizer } from '../text/canonicalize.ts';
import { createTokenizer } from '../text/token.ts';
import type { Detector, ReadVoice } from './detector.ts';
import { createEars, createFrameDetector } from './frame.ts';
import { createHiddenDetector } from './hidden.ts';
import { createKnownDetector } from './known.ts';
import { loadPacks, type Reading } from './load-packs.ts';
import { createScorer } from './scorer.ts';
import { createReadVoice } from './voice.ts';
import { readWeights, type Weights } from './weights.ts';

/** How text is spelled and cut before packs are asked about it. */
export function createReading(): Reading {
  const canonicalize = createCanonicalizer();
  return { canonicalize: (text) => canonicalize(text).text, tokenize: createTokenizer() };
}

/** The vocabulary of all languages, or of the packs given. Once per process. */
export function openPacks(packs?: readonly LanguagePack[]): Vocabulary {
  const reading = createReading();
  return openVocabulary(packs === undefined ? loadPacks(reading) : compilePacks({ packs, ...reading }));
}

/**
 * The detectors and the reader of voices, with one pair of ears: a text is read once for all of them. Each set has its own
 * scratch memory: one a thread. `weights` undefined: the frames alone.
 */
export function createListening(
  vocabulary: Vocabulary = openPacks(),
  weights: Weights | undefined = readWeights(),
): { readonly detectors: readonly Detector[]; readonly readVoice: ReadVoice } {
  const ears = createEars({ vocabulary, tokenize: createTokenizer() });
  const reading = [createFrameDetector(ears)];
  if (weights !== undefined) reading.push(createScorer({ ears, vocabulary, weights }));
  const hidden = createHiddenDetector({ ears, vocabulary, detectors: reading });
  return {
    detectors: [createKnownDetector(), ...reading, hidden],
    readVoice: createReadVoice(ears),
  };
}

export const createDetectors = (vocabulary?: Vocabulary, weights?: Weights): readonly Detector[] =>
  createListening(vocabulary, weights).detectors;
