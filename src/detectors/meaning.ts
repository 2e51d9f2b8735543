// The meaning sketch of a frame: a 32-bit code that is equal for the same call in every language and paraphrase.
import type { ActClass, Modality, TargetClass } from '../languages/language.ts';
import { ACT_CLASSES, TARGET_CLASSES } from '../languages/language.ts';
import type { Harm } from '../model/finding.ts';

/** Paraphrases move freely inside a group, so the code keeps only the group. */
const MODALITY_GROUP: Readonly<Record<Modality, number>> = {
  imperative: 1,
  exhortative: 1,
  deontic: 1,
  offer: 2,
  intent: 3,
  wish: 4,
  question: 5,
  statement: 6,
};

/** Person-like targets whose nouns paraphrases exchange: "them", "these people", "the enemies". */
const TARGET_GROUP: Readonly<Record<TargetClass, number>> = {
  person: 1,
  group: 1,
  enemy: 1,
  crowd: 2,
  official: 3,
  place: 4,
  child: 5,
  animal: 6,
  pest: 6,
  thing: 7,
  self: 8,
};

const HARM_CODE: Readonly<Record<Harm, number>> = {
  call: 1,
  threat: 2,
  glorification: 3,
  recruitment: 4,
  financing: 5,
  spam: 6,
};

export type Meaning = {
  readonly harm: Harm;
  readonly act: ActClass | undefined;
  readonly target: TargetClass | undefined;
  readonly modality: Modality | undefined;
  readonly offer: boolean;
};

/** Never 0: zero means "no meaning". */
export function meaningCode({ harm, act, target, modality, offer }: Meaning): number {
  const code =
    HARM_CODE[harm] |
    ((act === undefined ? 31 : ACT_CLASSES.indexOf(act)) << 4) |
    ((target === undefined ? 15 : TARGET_GROUP[target]) << 9) |
    ((modality === undefined ? 7 : MODALITY_GROUP[modality]) << 13) |
    ((offer ? 1 : 0) << 16);
  return (code | 0x100000) >>> 0;
}

export const actName = (index: number): ActClass => ACT_CLASSES[index]!;
export const targetName = (index: number): TargetClass => TARGET_CLASSES[index]!;
