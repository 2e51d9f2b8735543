// What the `simulate` command runs: writes a stream with its truth, or plays it through the road in process and scores it.
import { openReplay } from '../src/build.ts';
import { type Figures, figuresOf } from './report.ts';
import { createScore, type OutLine, type Score } from './score.ts';
import { expectedMessages, type SimulationOptions, simulate } from './simulate.ts';

export type { Figures } from './report.ts';
export { tableOf } from './report.ts';
export { type SimulationOptions, simulate } from './simulate.ts';

/** One seed through the very same road as `serve`, in memory. `each` is called after every message. */
export const scoreSeed = (options: SimulationOptions, each: () => void = () => undefined): Score => {
  const run = openReplay({ deterministic: true });
  const score = createScore(options.seed);
  const read = (lines: readonly OutLine[]): void => lines.forEach(score.read);
  for (const { line, truth } of simulate(options)) {
    score.expect(truth);
    read(run.push(line));
    each();
  }
  read(run.end());
  return score.result();
};

/** Seeds after another; `progress` gets how many messages are done. */
export const scoreSeeds = (
  options: SimulationOptions,
  seeds: number,
  progress: (done: number) => void = () => undefined,
): Figures => {
  const scores: Score[] = [];
  let done = 0;
  for (let i = 0; i < seeds; i++) {
    scores.push(scoreSeed({ ...options, seed: options.seed + i }, () => progress(++done)));
  }
  return figuresOf(scores);
};

export const messagesOf = (options: SimulationOptions, seeds: number): number => expectedMessages(options) * seeds;
