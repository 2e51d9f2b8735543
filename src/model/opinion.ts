// The second opinion: what a language model with the written policy says about one message of a campaign. Evidence for the
// campaign test and for a reviewer, never a verdict.
import { type Static, Type } from 'typebox';
import { type Harm, STANCES, VIOLENT_HARMS } from './finding.ts';
import { literals } from './literals.ts';

const OPINION_HARMS = [...VIOLENT_HARMS] as readonly Exclude<Harm, 'spam'>[];

/** What every endpoint must say of itself; anything else is no opinion. */
export const OpinionFields = {
  violent: Type.Boolean({ description: "Violent in the author's own voice." }),
  harm: Type.Unsafe<Exclude<Harm, 'spam'> | null>(
    Type.Union([literals(OPINION_HARMS), Type.Null()], { description: 'Which harm the text speaks of; null = none.' }),
  ),
  stance: literals(STANCES),
  confidence: Type.Number({ minimum: 0, maximum: 1 }),
  why: Type.String({ maxLength: 300 }),
} as const;

const fields = Type.Object(OpinionFields);
type Fields = Readonly<Static<typeof fields>>;

export type Opinion = Fields & {
  /** As the operator named it. */
  readonly model: string;
  /** When it was asked, epoch ms. */
  readonly at: number;
  /** Messages of the campaign when it was asked. */
  readonly messages: number;
};

/** The answer of whoever asks. Sentences never repeat a text. */
export type Asked =
  | { readonly opinion: Omit<Opinion, 'at' | 'messages'> }
  /** Somebody answered, and that is no opinion on this text. */
  | { readonly none: string }
  /** Nobody answered, or the budget is spent: the same text may be asked again, after this time if it is known. */
  | { readonly later: string; readonly afterMs?: number };
export type AskOpinion = (text: string) => Promise<Asked>;

const SURE = 0.8;

/** It is sure that the text is harmless. */
export const saysHarmless = ({ violent, confidence }: Opinion): boolean => !violent && confidence >= SURE;
