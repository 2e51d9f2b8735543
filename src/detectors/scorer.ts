// The learned scorer: hears calls that no frame composes, from the words of a text and from what the packs say about them. It only
// ever adds: it lowers no frame, contradicts no quotation, report or condemnation, and is never clean.
import { type Static, Type } from 'typebox';
import { KIND } from '../languages/pack-entries.ts';
import type { Vocabulary } from '../languages/vocabulary.ts';
import type { Finding, Harm } from '../model/finding.ts';
import type { CanonicalText } from '../text/canonical-text.ts';
import { createClassFeatures } from './class-features.ts';
import type { Detector } from './detector.ts';
import { hurdleOf, type Part, partsOf } from './features.ts';
import { DECIDED, type Ears, FLOOR, UNSURE } from './frame.ts';
import { admitted, bit, CORE, completeReading, type Reading } from './reading.ts';
import { voiceOf } from './voice.ts';
import type { Weights } from './weights.ts';
import { createWordFeatures } from './word-features.ts';

type Parts = { readonly ears: Ears; readonly vocabulary: Vocabulary; readonly weights: Weights };
/** The sum of the part that says most, or undefined when nothing in the text is worth a look. */
type SumUp = (canonical: CanonicalText, found: Finding | undefined) => Sum | undefined;

/** Words alone, with no act, arms, recruitment, financing or praise that a pack knows, must say so much more. */
export const WORDS_ALONE = 0.8;
/** How fast the score rises with the sum. */
const SLOPE = 0.7;

/** Below the threshold it only says which of two texts is nearer to a call: less than any rule asks for (0.2). */
const FAINT = 0.38;
const SETTINGS = Type.Object(
  { faint: Type.Optional(Type.Boolean({ description: 'Also say what stays below the threshold, at less than 0.2.' })) },
  { additionalProperties: false },
);

type Sum = { readonly sum: number; readonly part: Part; readonly sentence: number };

function createSumUp({ ears, vocabulary, weights }: Parts): SumUp {
  const features = createWordFeatures();
  const eachClass = createClassFeatures(vocabulary);
  /** In steps of the words' bytes, and in units of the classes. */
  let [steps, said] = [0, 0];
  const addWord = (place: number): void => {
    steps += weights.words[place]!;
  };
  const addClass = (place: number): void => {
    said += weights.classes[place]!;
  };
  return (canonical, found) => {
    const r = ears.read(canonical);
    if (r.hits.count === 0) return undefined;
    const core = (r.hits.seen & CORE) !== 0;
    const kinds = core ? 0 : sayOf(r.hits.seen, weights.classes);
    let best: Sum | undefined;
    const parts = partsOf(r);
    const hurdle = hurdleOf(parts.length);
    for (const part of parts) {
      [steps, said] = [0, core ? 0 : -WORDS_ALONE];
      features.words(r, part, addWord);
      if (!core && steps * weights.step + kinds < weights.gate) continue;
      features.shapes(r, part);
      completeReading(r);
      const sentence = eachClass(r, part, found, addClass);
      const sum = steps * weights.step + said - hurdle;
      if (best === undefined || sum > best.sum) best = { sum, part, sentence };
    }
    return best;
  };
}

/** What the kinds of hits alone say: enough to tell whether a text is worth a closer look. */
export function sayOf(kinds: number, classes: Float32Array): number {
  let sum = 0;
  for (let m = kinds; m !== 0; m &= m - 1) sum += classes[31 - Math.clz32(m & -m)]!;
  return sum;
}

export function createScorer(parts: Parts): Detector {
  const { ears, weights } = parts;
  const sumUp = createSumUp(parts);
  return {
    name: 'scorer',
    about: 'Has learned from examples which words and classes together call for violence where no frame says so.',
    settings: SETTINGS,
    inspect: ({ message, canonical }, settings) => {
      const forwarded = message.forwardedFrom !== undefined;
      const found = ears.hear(canonical, forwarded);
      if (found !== undefined && (found.score >= DECIDED || found.stance !== 'own')) return undefined;
      const summed = sumUp(canonical, found);
      const { faint = false } = (settings ?? {}) as Static<typeof SETTINGS>;
      if (summed === undefined || (summed.sum < weights.threshold && !faint)) return undefined;
      if (voiceOf(ears.readVoices(canonical), forwarded) !== 'own') return undefined;
      const r = ears.read(canonical);
      completeReading(r);
      const rise = 1 / (1 + Math.exp(SLOPE * (weights.threshold - summed.sum)));
      const score = summed.sum < weights.threshold ? FAINT * rise : Math.min(UNSURE, rise);
      if (score < FLOOR) return undefined;
      const [from, to] = [r.sentenceStart[summed.sentence]!, r.sentenceStart[summed.sentence + 1]!];
      const { harm, kinds, lang } = harmOf(r, from, to, found);
      // What was summed, not the sentence that says most: a campaign's call is cut out by it, and that may be a greeting.
      const first = r.sentenceStart[summed.part.from]!;
      const last = r.sentenceStart[summed.part.to]!;
      return {
        detector: 'scorer',
        harm,
        score: Math.round(score * 1000) / 1000,
        stance: 'own',
        because: `learned from examples: ${kinds.join(', ') || 'its words'} together, own voice`,
        spans: first < last ? [ears.span(canonical, first, last)] : [],
        ...(lang < 0 ? {} : { lang: ears.code(lang) }),
      };
    },
  };
}

/** Which harm the classes of the sentence speak of, and their names for a reviewer. */
function harmOf(r: Reading, from: number, to: number, found: Finding | undefined) {
  let seen = 0;
  let lang = -1;
  for (let t = from; t < to; t++) seen |= r.marks[t]!;
  for (let h = r.firstHit[from]!; h < r.hits.count && r.hits.start[h]! < to && lang < 0; h++)
    if (admitted(r, h)) lang = r.hits.lang[h]!;
  // Only its words spoke: the language is that of the text.
  for (let h = 0; h < r.hits.count && lang < 0; h++) if (admitted(r, h)) lang = r.hits.lang[h]!;
  const has = (kind: number): boolean => (seen & bit(kind)) !== 0;
  const kinds = NAMED.filter(([kind]) => has(kind)).map(([, name]) => name);
  const arms = has(KIND.armed);
  let harm: Harm = 'call';
  if (found !== undefined) harm = found.harm;
  else if (arms && (has(KIND.give) || has(KIND.money))) harm = 'financing';
  else if (arms && has(KIND.join)) harm = 'recruitment';
  else if (has(KIND.praise) && (has(KIND.perpetrator) || has(KIND.act))) harm = 'glorification';
  else if (has(KIND.intent) || has(KIND.you)) harm = 'threat';
  return { harm, kinds, lang };
}

const NAMED: readonly (readonly [number, string])[] = [
  [KIND.act, 'an act of violence'],
  [KIND.target, 'a target'],
  [KIND.armed, 'arms or fighters'],
  [KIND.perpetrator, 'a perpetrator'],
  [KIND.praise, 'praise'],
  [KIND.join, 'joining'],
  [KIND.give, 'giving'],
  [KIND.pay, 'payment'],
  [KIND.contact, 'a way to make contact'],
  [KIND.deontic, 'duty'],
  [KIND.exhortative, 'exhortation'],
  [KIND.intent, 'intent'],
  [KIND.wish, 'a wish'],
];
