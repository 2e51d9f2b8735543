// Plays one stream through one road and scores it: every number of the laboratory comes out of this loop.
import { createScore, type OutLine, type Score } from './score.ts';
import type { Step } from './stream.ts';
import type { StreamRoad } from './stream-road.ts';

/** `each` is called after every line. */
export const play = (
  seed: number,
  steps: Iterable<Step>,
  road: StreamRoad,
  each: () => void = () => undefined,
): Score => {
  const score = createScore(seed);
  const read = (lines: readonly OutLine[]): void => lines.forEach(score.read);
  for (const step of steps) {
    if ('truth' in step) score.expect(step.truth);
    read(road.push(step.line));
    each();
  }
  read(road.end());
  return score.result();
};
