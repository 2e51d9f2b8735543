// What the `simulate` command runs: writes a stream with its truth, or plays it through the road in process and scores it.
import { createJudging, openJudge, openReplay } from '../src/build.ts';
import { type Figures, figuresOf } from './figures.ts';
import { type Judge, judgeTexts } from './judge-texts.ts';
import { chooseTexts, type SimulationOptions } from './plan.ts';
import { createScore, type OutLine, type Score } from './score.ts';
import { expectedMessages, simulate } from './simulate.ts';
import type { OpenRoad } from './stream-road.ts';

export type { Figures } from './figures.ts';
export type { SimulationOptions } from './plan.ts';
export { tableOf } from './report.ts';
export { simulate } from './simulate.ts';
export type { OpenRoad } from './stream-road.ts';

/** The very same road as `serve`, in memory, fresh for each seed; the vocabulary is compiled once. */
const openRoads = (): OpenRoad => {
  const judging = createJudging();
  return () => openReplay({ deterministic: true, judging });
};

/** `each` is called after every message. */
export const scoreSeed = (options: SimulationOptions, open: OpenRoad, each: () => void = () => undefined): Score => {
  const run = open();
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

const openJudgeOfTexts = (): Judge => {
  const judge = openJudge();
  return (text) => judge(text).score;
};

/** Seeds one after another, and what the judge alone makes of the texts; `progress` gets how many messages are done. */
export const scoreSeeds = (
  options: SimulationOptions,
  seeds: number,
  progress: (done: number) => void = () => undefined,
  open: OpenRoad = openRoads(),
  judge: Judge = openJudgeOfTexts(),
): Figures => {
  const scores: Score[] = [];
  let done = 0;
  for (let i = 0; i < seeds; i++) {
    scores.push(scoreSeed({ ...options, seed: options.seed + i }, open, () => progress(++done)));
  }
  return figuresOf(scores, judgeTexts(judge, chooseTexts(options.languages), options.seed));
};

export const messagesOf = (options: SimulationOptions, seeds: number): number => expectedMessages(options) * seeds;
