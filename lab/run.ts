// What the `simulate` command runs: writes a stream with its truth, or plays it through the road in process and scores it.
import { createJudging, openJudge, openReplay } from '../src/build.ts';
import { type Figures, figuresOf } from './figures.ts';
import { type Judge, judgeTexts } from './judge-texts.ts';
import { chooseTexts, type SimulationOptions } from './plan.ts';
import { play } from './play.ts';
import type { Score } from './score.ts';
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
  const playSeed = (seed: number): Score => play(seed, simulate({ ...options, seed }), open(), () => progress(++done));
  for (let i = 0; i < seeds; i++) {
    scores.push(playSeed(options.seed + i));
  }
  return figuresOf(scores, judgeTexts(judge, chooseTexts(options.languages), options.seed));
};

export const messagesOf = (options: SimulationOptions, seeds: number): number => expectedMessages(options) * seeds;
