// How much a frame says: a table of modality × target × weight, calibrated on ordinary text so that 0.5 means at most one
// false alarm in 1,000 messages.
import type { Modality } from '../languages/language.ts';
import { KIND } from '../languages/pack-entries.ts';
import type { Harm, Stance } from '../model/finding.ts';
import type { Frame } from './act-frame.ts';
import { isWeakTarget, ON_PLACES } from './find-target.ts';
import { targetName } from './meaning.ts';
import { bit, type Reading, WINDOW } from './reading.ts';

/** `raw`: what the same frame would say in the author's own voice. */
export type Scored = { harm: Harm; score: number; raw: number; stance: Stance; clean: boolean };

const MODALITY: Readonly<Record<Modality, number>> = {
  imperative: 0.93,
  exhortative: 0.93,
  deontic: 0.92,
  offer: 0.95,
  intent: 0.85,
  wish: 0.62,
  question: 0.25,
  statement: 0.12,
};
const WEIGHT = { violent: 1, loaded: 0.98, weak: 0.62 } as const;
/** Everyday words: "hit", "kick", "smash" need more than a target to be violence. */
const EVERYDAY = new Set(['beat', 'destroy']);
/** "If you kill somebody you …": a condition takes the edge from everything but a command and an offer. */
const SOFTENED = new Set<Modality>(['deontic', 'intent', 'wish']);
/** Score of a frame in another voice, by stance: kept, so that campaigns can leave the account out. */
const OTHER_VOICE: Readonly<Record<Stance, number>> = {
  own: 1,
  quote: 0.16,
  report: 0.14,
  condemn: 0.12,
  fiction: 0.1,
  unclear: 0.18,
};

/** Payment makes an offer of everything but a question or a mere statement beside it. */
export const modalityOf = (frame: Frame): Modality => (frame.offer && frame.hired ? 'offer' : frame.modality);

export function scoreFrame(
  frame: Frame,
  act: string,
  weight: keyof typeof WEIGHT,
  stance: Stance,
  factor: number,
  disguised: boolean,
): Scored {
  const modality = modalityOf(frame);
  const harm: Harm =
    (modality === 'intent' && (frame.you || !frame.addressed)) ||
    (modality === 'exhortative' && frame.you && (frame.marker < 0 || !frame.addressed))
      ? 'threat'
      : 'call';
  // What is paid for is not everyday.
  const everyday = weight === 'weak' && EVERYDAY.has(act) && modality !== 'offer';
  const strength = everyday ? 0.53 : WEIGHT[weight];
  let score = MODALITY[modality] * strength * targetFactor(frame, act, weight) * frame.doubt;
  if (frame.addressed || (frame.contact && frame.offer)) score *= 1.04;
  if (modality === 'offer' && frame.modality === 'statement' && frame.target < 0) score = Math.min(score, 0.45);
  if (frame.strange) score *= 0.7;
  const raw = score;
  const person = frame.targetClass > 0 && isPerson(frame.targetClass);
  if (stance !== 'own') return { harm, score: Math.min(score, OTHER_VOICE[stance]), raw, stance, clean: false };
  if (frame.negated) return { harm, score: Math.min(score, 0.1), raw, stance: 'condemn', clean: false };
  if (modality === 'question' || modality === 'statement') score = Math.min(score, 0.3);
  // "If you … I will kill you" threatens all the more.
  if (frame.conditional && SOFTENED.has(modality) && !(modality === 'intent' && (frame.you || frame.whole > 2)))
    score *= 0.5;
  const clean =
    factor * frame.doubt === 1 &&
    person &&
    !frame.conditional &&
    weight !== 'weak' &&
    (modality === 'imperative' || modality === 'exhortative' || modality === 'deontic' || modality === 'offer');
  // Whoever hides a word means it: a disguised text is never softened below its plain twin.
  score = Math.min(0.99, score * factor * (disguised && score >= 0.5 ? 1.03 : 1));
  if (!clean) score = Math.min(score, 0.89);
  return { harm, score, raw, stance: 'own', clean: clean && score >= 0.9 };
}

/** Acts that are done to people alone, when they "should be" done to somebody named. */
const NAMED = new Set(['hang', 'shoot']);

/** Everybody kills processes; nobody exterminates or beheads one. */
const UNKNOWN_TARGET: Readonly<Record<string, number>> = { kill: 0.5, rape: 0.5 };

const COMMANDING = new Set<Modality>(['imperative', 'exhortative', 'deontic', 'offer']);

function targetFactor(frame: Frame, act: string, weight: keyof typeof WEIGHT): number {
  if (frame.targetClass > 0) {
    if (isWeakTarget(frame.targetClass)) return 0.18;
    const name = targetName(frame.targetClass - 1);
    if (name === 'place') return ON_PLACES.has(act) ? 0.85 : weight === 'violent' ? 0.7 : 0.45;
    // The enemy and the state are what calls are about; "man" and "people" also stand in stories.
    return name === 'person' ? 0.97 : 1;
  }
  // What is destroyed is mostly a thing, whatever the pronoun.
  // "I will kill him, he ate my crisps" is mostly said in jest.
  const apart = frame.pronoun >= 0 && (frame.pronoun < frame.start || frame.pronoun >= frame.end);
  if (apart && frame.modality === 'intent' && !frame.you && !frame.addressed) return 0.57;
  if (frame.pronoun >= 0 && frame.modality === 'wish' && weight === 'violent') return 0.82;
  if (frame.pronoun >= 0) return weight === 'weak' || (act === 'destroy' && weight === 'loaded') ? 0.5 : 0.7;
  // "Kill the blorbs": packs name nobody, a call does.
  if (frame.plain && weight === 'violent' && (frame.modality === 'imperative' || frame.modality === 'exhortative'))
    return 0.58;
  if (frame.several && weight === 'violent' && frame.modality === 'deontic') return 0.58;
  if (frame.animate && weight !== 'weak' && COMMANDING.has(frame.modality)) return 0.6;
  if (frame.whole > (weight === 'violent' ? 1 : 2)) return 0.7;
  if (frame.named && (weight === 'violent' || (frame.modality === 'deontic' && NAMED.has(act))))
    return UNKNOWN_TARGET[act] ?? 0.6;
  return weight === 'violent' ? 0.45 : 0.25;
}

function isPerson(klass: number): boolean {
  return !isWeakTarget(klass) && targetName(klass - 1) !== 'place';
}

const PHRASE = { recruitment: 0.78, financing: 0.78, glorification: 0.7 } as const;
const NEGATION = bit(KIND.negation) | bit(KIND.conditional);

/** A phrase that by itself means recruiting for, paying for or praising violence. */
export function scorePhrase(
  r: Reading,
  start: number,
  end: number,
  harm: Harm,
  stance: Stance,
  factor: number,
): Scored & { contact: boolean } {
  const s = r.sentence[start]!;
  const first = Math.max(r.sentenceStart[Math.max(0, s - 1)]!, start - WINDOW);
  const last = Math.min(r.sentenceStart[Math.min(r.sentences, s + 2)]!, end + WINDOW);
  let seen = 0;
  for (let t = first; t < last; t++) seen |= r.marks[t]!;
  const contact = (seen & bit(KIND.contact)) !== 0;
  let negated = false;
  for (let t = start - 1; t >= first && t >= start - 3 && r.clauses[t + 1] === 0; t--) {
    if ((r.marks[t]! & NEGATION) !== 0) negated = true;
  }
  let score = PHRASE[harm as keyof typeof PHRASE] + (contact && harm !== 'glorification' ? 0.1 : 0);
  const raw = score;
  if (stance !== 'own') return { harm, score: OTHER_VOICE[stance], raw, stance, clean: false, contact };
  if (negated) return { harm, score: 0.1, raw, stance: 'condemn', clean: false, contact };
  if (r.asks[s] === 1 && !contact) score *= 0.6;
  return { harm, score: Math.min(0.89, score * factor), raw, stance: 'own', clean: false, contact };
}
