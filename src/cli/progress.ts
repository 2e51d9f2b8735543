// A progress bar on standard error, only where a person watches; elsewhere nothing is written.
import { Presets, SingleBar } from 'cli-progress';

export type Progress = {
  /** How much is done, in the unit of the total. */
  at(done: number): void;
  end(): void;
};

export const startProgress = (what: string, total: number, stream: NodeJS.WriteStream = process.stderr): Progress => {
  if (!stream.isTTY || total <= 0) return { at: () => undefined, end: () => undefined };
  const bar = new SingleBar(
    { format: `${what} [{bar}] {percentage}% · {eta_formatted} left`, hideCursor: true, stream, fps: 5 },
    Presets.shades_classic,
  );
  bar.start(total, 0);
  return {
    at: (done) => bar.update(Math.min(done, total)),
    end: () => {
      bar.update(total);
      bar.stop();
    },
  };
};
