// What the stories share: a world whose clock is the story itself, with people who say ordinary things, calls and quotes.
// Texts are generic: no real person, group, place or plan.
import { createJudging, type Judging, openReplay, type ReplaySettings } from '../src/build.ts';
import type { OutputLine } from '../src/road/replay-output.ts';

export const START = Date.parse('2026-03-24T08:00:00.000Z');
/** Judged far above the threshold of row 5. */
export const CALL = 'Everyone, kill the officials tonight, attack them all, no mercy';
/** Judged between the thresholds of rows 6 and 5. */
export const SUSPECT = 'We should beat them up tomorrow';
export const GREETING = 'Good morning, how are you today?';

export type Line = Record<string, any>;
export type Saying = {
  readonly at?: number;
  readonly to?: string;
  readonly kind?: 'direct' | 'group' | 'channel';
  readonly relation?: 'stranger' | 'known' | 'contact' | undefined;
  readonly more?: Record<string, unknown>;
};

/** `at` is in milliseconds after the start of the story. */
export const messageLine = (id: string, sender: string, text: string, saying: Saying = {}): Line => ({
  type: 'message',
  id,
  text,
  sender: { id: sender, createdAt: '2026-03-20T10:00:00Z' },
  to: { kind: saying.kind ?? 'direct', id: saying.to ?? `to-${id}` },
  ...('relation' in saying
    ? saying.relation === undefined
      ? {}
      : { relation: saying.relation }
    : { relation: 'stranger' }),
  sentAt: new Date(START + (saying.at ?? 0)).toISOString(),
  ...saying.more,
});

let shared: Judging | undefined;
/** One set of detectors for all worlds of a test file. */
export const judging = (): Judging => {
  shared ??= createJudging();
  return shared;
};

export const openWorld = (settings: ReplaySettings = {}) => {
  const replay = openReplay({ deterministic: true, judging: judging(), ...settings });
  const all: Line[] = [];
  const take = (lines: readonly OutputLine[]): Line[] => {
    all.push(...lines);
    return lines as Line[];
  };
  return {
    road: replay.road,
    clock: replay.clock,
    store: replay.store,
    all,
    push: (line: unknown): Line[] => take(replay.push(line)),
    /** Sends one message and gives back its verdict line. */
    say: (id: string, sender: string, text: string, saying: Saying = {}): Line => {
      const lines = take(replay.push(messageLine(id, sender, text, saying)));
      const verdict = lines.find((line) => line.type === 'verdict' || line.type === 'error');
      if (verdict === undefined) throw new Error(`no verdict for ${id}`);
      return verdict;
    },
    /** Time passes; what happened meanwhile is in `all`. */
    wait: (ms: number): void => {
      const at = replay.clock.now() + ms;
      replay.clock.advanceTo(at);
    },
    end: (): Line[] => take(replay.end()),
    of: (type: string): Line[] => all.filter((line) => line.type === type),
  };
};
export type World = ReturnType<typeof openWorld>;

/** A wave: `accounts` strangers send the call, one message each, `everyMs` apart. Returns the ids of its messages. */
export const wave = (
  world: Pick<World, 'push'>,
  {
    accounts,
    from = 0,
    everyMs = 50,
    text = CALL,
    name = 'w',
  }: { accounts: number; from?: number; everyMs?: number; text?: string; name?: string },
): string[] =>
  Array.from({ length: accounts }, (_, i) => {
    const id = `${name}-${i}`;
    world.push(messageLine(id, `${name}-account-${i}`, `${text} ${i}`, { at: from + i * everyMs }));
    return id;
  });
