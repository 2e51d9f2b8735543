// JSON lines from a file or standard input, with a progress bar when somebody watches.
import { createReadStream, statSync } from 'node:fs';
import { LIMITS } from '../model/message.ts';
import { readJson } from '../model/read-json.ts';
import { readLines } from '../model/read-lines.ts';
import { startProgress } from './progress.ts';

export type InputLine = { readonly number: number } & ({ readonly value: unknown } | { readonly bad: string });

/** `-` is standard input. A bad line is given on with a sentence; it ends nothing. */
export async function* readInput(path: string, what: string): AsyncGenerator<InputLine> {
  const size = path === '-' ? 0 : statSync(path).size;
  const file = path === '-' ? undefined : createReadStream(path, { highWaterMark: 262_144 });
  const source: AsyncIterable<Uint8Array> = file ?? process.stdin;
  const progress = startProgress(what, size);
  try {
    for await (const { number, bytes } of readLines(source, LIMITS.bodyBytes)) {
      yield { number, ...read(bytes) };
      if (file !== undefined && number % 1000 === 0) progress.at(file.bytesRead);
    }
  } finally {
    progress.end();
  }
}

const read = (bytes: Uint8Array | undefined): { readonly value: unknown } | { readonly bad: string } => {
  if (bytes === undefined) return { bad: `The line must have at most ${LIMITS.bodyBytes.toLocaleString('en')} bytes.` };
  try {
    return { value: readJson(bytes, 'The line') };
  } catch (error) {
    return { bad: (error as Error).message };
  }
};
