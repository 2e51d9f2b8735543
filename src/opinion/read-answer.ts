// Reads what the model answered: one JSON object by the schema, or a sentence that says why it is no answer.
import { type Static, Type } from 'typebox';
import { InputError } from '../model/errors.ts';
import { OpinionFields } from '../model/opinion.ts';
import { createReader } from '../model/read-value.ts';

export const AnswerSchema = Type.Object(
  { nonce: Type.String({ maxLength: 64 }), ...OpinionFields },
  { additionalProperties: false },
);
export type OpinionAnswer = Static<typeof AnswerSchema>;

const read = createReader(AnswerSchema, 'The answer');

/** The answer, or why it is none. The sentence never repeats what was answered. */
export const readAnswer = (content: string): OpinionAnswer | string => {
  let value: unknown;
  try {
    value = JSON.parse(withoutFence(content));
  } catch {
    return content.trim() === '' ? 'the answer is empty' : 'the answer is not JSON';
  }
  try {
    const answer = read(value);
    if (answer.violent && (answer.harm === null || answer.stance !== 'own')) return 'the answer contradicts itself';
    return { ...answer, why: oneLine(answer.why) };
  } catch (error) {
    if (error instanceof InputError) return 'the answer has another shape';
    throw error;
  }
};

/** Models without a schema like to wrap JSON in a fence. */
const withoutFence = (content: string): string => /^\s*```(?:json)?\n([\s\S]*)\n```\s*$/u.exec(content)?.[1] ?? content;

const oneLine = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ')
    .trim();
