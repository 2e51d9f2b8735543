// JSON lines to a file or to standard output, in order, waiting for a slow reader.
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';

export type LineOutput = {
  write(line: unknown): void;
  /** Resolves when the reader has room again. */
  room(): Promise<void> | undefined;
  end(): Promise<void>;
};

/** `-` or undefined is standard output. Throws at `room` or `end` when the file cannot be written. */
export const openLineOutput = (path: string | undefined): LineOutput => {
  const toFile = path !== undefined && path !== '-';
  const stream: Writable = toFile ? createWriteStream(path) : process.stdout;
  let failure: Error | undefined;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // A reader that has seen enough (`| head`) is no failure.
    if (!toFile && error.code === 'EPIPE') process.exit();
    failure = error;
  });
  return {
    write: (line) => void stream.write(`${JSON.stringify(line)}\n`),
    room: () => {
      if (failure !== undefined) throw failure;
      return stream.writableNeedDrain ? once(stream, 'drain').then(() => undefined) : undefined;
    },
    end: async () => {
      if (failure !== undefined) throw failure;
      if (!toFile) return;
      stream.end();
      await finished(stream);
    },
  };
};
