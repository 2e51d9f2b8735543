// The learned weights as one file: a JSON head, then one signed byte a place of the words and one float a place of the classes.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CLASS_PLACES } from './class-features.ts';
import { WORD_BITS } from './word-features.ts';

export type WeightsHead = {
  /** What one step of a word's byte is worth. */
  readonly step: number;
  /** The sum from which a text counts as harmful, 0.5: at most one new false alarm in 1,000 ordinary messages. */
  readonly threshold: number;
  /** The sum of its words from which a text without any word of violence is looked at at all. */
  readonly gate: number;
  /** How it was made: rows by language, seed, figures on what it had not seen. */
  readonly made: Readonly<Record<string, unknown>>;
};
export type Weights = WeightsHead & { readonly words: Int8Array; readonly classes: Float32Array };

export const WEIGHTS_FILE = join(import.meta.dirname, 'weights.bin');

export const writeWeights = ({ words, classes, ...head }: Weights): Uint8Array => {
  const json = JSON.stringify(head);
  const text = new TextEncoder().encode(json.padEnd(4 * Math.ceil(json.length / 4)));
  const file = new Uint8Array(4 + text.length + classes.byteLength + words.length);
  new DataView(file.buffer).setUint32(0, text.length, true);
  file.set(text, 4);
  file.set(new Uint8Array(classes.buffer, classes.byteOffset, classes.byteLength), 4 + text.length);
  file.set(new Uint8Array(words.buffer, words.byteOffset, words.length), 4 + text.length + classes.byteLength);
  return file;
};

/** Throws on a file of another shape: the code and its weights belong together. */
export const readWeights = (path: string = WEIGHTS_FILE): Weights => {
  const file = Uint8Array.from(readFileSync(path));
  const length = new DataView(file.buffer).getUint32(0, true);
  const classesAt = 4 + length;
  const wordsAt = classesAt + CLASS_PLACES * 4;
  if (file.length !== wordsAt + (1 << WORD_BITS))
    throw new Error('The weights do not fit this version: run "breakwater train".');
  return {
    ...(JSON.parse(new TextDecoder().decode(file.subarray(4, classesAt))) as WeightsHead),
    classes: new Float32Array(file.buffer, classesAt, CLASS_PLACES),
    words: new Int8Array(file.buffer, wordsAt, 1 << WORD_BITS),
  };
};
