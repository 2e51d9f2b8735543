// The sentence a reviewer reads: lemmas and classes of the packs, never the sender's words.
import type { Modality } from '../languages/language.ts';
import type { Harm, Stance } from '../model/finding.ts';

const VOICE: Readonly<Record<Stance, string>> = {
  own: 'own voice',
  quote: 'quoted',
  report: 'reported',
  condemn: 'condemned or negated',
  fiction: 'fiction, game or technical context',
  unclear: 'voice unclear',
};

export type Explained = {
  readonly modality: Modality;
  readonly lemma: string;
  readonly target: string | undefined;
  readonly pronoun: boolean;
  readonly offer: boolean;
  readonly stance: Stance;
};

export function explainFrame({ modality, lemma, target, pronoun, offer, stance }: Explained): string {
  const whom = target !== undefined ? `target ${target}` : pronoun ? 'a pronoun as target' : 'no target';
  return `${modality} "${lemma}" + ${whom}${offer ? ' + an offer of payment' : ''}, ${VOICE[stance]}`;
}

export function explainPhrase(harm: Harm, stance: Stance, contact: boolean): string {
  return `a phrase of violent ${harm}${contact ? ' + a way to make contact' : ''}, ${VOICE[stance]}`;
}
