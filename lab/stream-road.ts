// Anything that answers a recorded stream line by line, in the lines that `replay` writes: the road in process, a baseline, a stand-in.
import type { OutLine } from './score.ts';

export type StreamRoad = {
  push(line: unknown): readonly OutLine[];
  end(): readonly OutLine[];
};
export type OpenRoad = () => StreamRoad;
