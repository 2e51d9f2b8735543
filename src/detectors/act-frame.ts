// The frame of one act: what the composer fills and the scorer reads.
import type { Modality } from '../languages/language.ts';

/** One act with what stands around it. Reused: valid until the next call. */
export type Frame = {
  /** Hit number of the act. */
  hit: number;
  start: number;
  end: number;
  modality: Modality;
  /** Token of the target, or -1; its class + 1 (0 = only a pronoun). */
  target: number;
  targetClass: number;
  pronoun: number;
  /** A word no pack knows stands where the target belongs: packs name nobody, callers do. */
  named: boolean;
  /** A command to kill or the like whose unknown object is surely people: it speaks to all, or of several. */
  plain: boolean;
  /** The unknown object, or what "must be" acted on, ends as several do: "the blorbs must be …". */
  several: boolean;
  /** The same of what is surely alive. */
  animate: boolean;
  /** Words of a phrase that is nothing but a stated intent: from three on it threatens by itself. */
  whole: number;
  negated: boolean;
  conditional: boolean;
  /** A bare infinitive that commands. */
  bare: boolean;
  /** Its marker is a phrase that itself asks: "why has nobody …". */
  rhetorical: boolean;
  /** Multiplies a command that a question mark follows; 1 = none does. */
  doubt: number;
  /** A public is addressed in the sentence. */
  addressed: boolean;
  offer: boolean;
  contact: boolean;
  /** The second person stands in the sentence. */
  you: boolean;
  /** The words around are of no language that has a pack. */
  strange: boolean;
  /** The act is what is paid for: "to kill", "whoever kills", "for every … shot". */
  hired: boolean;
  /** Token of the modal marker, or -1. */
  marker: number;
};

export const createFrame = (): Frame => ({
  hit: 0,
  start: 0,
  end: 0,
  modality: 'statement',
  target: -1,
  targetClass: 0,
  pronoun: -1,
  named: false,
  plain: false,
  several: false,
  animate: false,
  whole: 0,
  negated: false,
  conditional: false,
  doubt: 1,
  rhetorical: false,
  bare: false,
  addressed: false,
  offer: false,
  contact: false,
  you: false,
  strange: false,
  hired: false,
  marker: -1,
});
