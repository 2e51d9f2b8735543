// What a baseline is: another way to stop a wave, played on the same streams and scored by the same rules as the road.
import type { OpenRoad } from '../stream-road.ts';

export type Baseline = {
  readonly name: string;
  /** How it works here, one sentence. */
  readonly about: string;
  readonly open: OpenRoad;
};

/** A message as baselines read it. */
export type Seen = {
  readonly id: string;
  readonly account: string;
  readonly text: string;
  readonly to: string;
  readonly relation: string;
  readonly at: string;
};

/** Undefined: not a message. */
export const seenOf = (line: unknown): Seen | undefined => {
  const { type, id, text, sender, to, relation, sentAt } = line as Record<string, unknown>;
  if (type !== 'message') return undefined;
  return {
    id: String(id),
    account: (sender as { id: string }).id,
    text: String(text),
    to: (to as { id: string }).id,
    relation: String(relation),
    at: String(sentAt),
  };
};
