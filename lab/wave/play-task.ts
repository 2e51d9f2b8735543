// Plays one task of the proof: the same stream through the road and, where asked, through every baseline, scored alike.
import { createJudging, openJudge, openReplay } from '../../src/build.ts';
import { baselinesWith } from '../baselines/all.ts';
import type { Learned } from '../baselines/online-filter.ts';
import { chooseTexts } from '../plan.ts';
import { play } from '../play.ts';
import type { Step } from '../stream.ts';
import type { OpenRoad } from '../stream-road.ts';
import { OURS, type Played, RATES, type Result, type Setting, type Task } from './setting.ts';
import { brigadingStream, burstStream, framingStream, rateStream, waveStream } from './streams.ts';

export const createPlayer = (setting: Setting, learned: Learned): ((task: Task) => Result) => {
  const judging = createJudging();
  const openOurs: OpenRoad = () => openReplay({ deterministic: true, judging });
  const judgement = openJudge();
  const judge = (text: string): number => judgement(text).score;
  const texts = chooseTexts(setting.languages);
  const baselines = baselinesWith(learned);

  /** A stream is kept in memory only where several roads play it. */
  const through = (task: Task, steps: Iterable<Step>): readonly Played[] => {
    if (!task.baselines) return [{ road: OURS, score: play(task.seed, steps, openOurs()) }];
    const kept = [...steps];
    return [{ name: OURS, open: openOurs }, ...baselines].map(({ name, open }) => ({
      road: name,
      score: play(task.seed, kept, open()),
    }));
  };
  const suite = (task: Task, steps: Iterable<Step>): Result => ({
    ...task,
    played: through(task, steps),
    seen: [],
    search: null,
  });

  return (task) => {
    const { kind, seed } = task;
    if (kind === 'bursts') return suite(task, burstStream(seed, texts, judge));
    if (kind === 'framing') return suite(task, framingStream(seed, texts, judge));
    if (kind === 'brigading') return suite(task, brigadingStream(seed, texts));
    if (kind === 'rates') {
      const played = RATES.map((rate) => ({
        road: `${rate}`,
        score: play(seed, rateStream(seed, rate, texts, judge), openOurs()),
      }));
      return { ...task, played, seen: [], search: null };
    }
    const { steps, seen, search } = waveStream(setting, seed, texts, judge);
    return { ...task, played: through(task, steps), seen, search };
  };
};
