// Where the road's decisions become durable: one unit per decision (decision, evidence, ledger, event), events heard only
// after their unit is stored. With the memory store everything happens inside the call, so a replay keeps one order.
import { type EventLog, toWrite } from '../events/event-log.ts';
import type { Clock } from '../model/clock.ts';
import type { RoadEvent } from '../model/event.ts';
import type { Store, Unit, Write } from '../store/store.ts';

export type Journal = {
  /** Stores one unit; rejects when the store refuses, and then nothing of it is stored or heard. */
  write(platform: string, writes: Unit, events: readonly RoadEvent[]): Promise<void>;
  /** The same for what no caller waits for: tried again until the store takes it. */
  keep(platform: string, writes: Unit, events: readonly RoadEvent[]): void;
  /** Resolves when everything written so far is stored or refused, and nothing waits to be tried again. */
  settle(): Promise<void>;
  healthy(): boolean;
};

type Parts = {
  readonly store: Pick<Store, 'write' | 'healthy'>;
  readonly events: EventLog;
  readonly clock: Clock;
  /** The store applies a unit inside `write` (memory): nothing is awaited. */
  readonly inline: boolean;
};

const STORED = Promise.resolve();
const RETRY_MS = 1000;

export const createJournal = ({ store, events, clock, inline }: Parts): Journal => {
  /** What the store refused, oldest first; nothing overtakes it. */
  const waiting: { platform: string; writes: Unit; events: readonly RoadEvent[] }[] = [];
  const pending = new Set<Promise<unknown>>();
  let retrying = false;

  const write = (platform: string, writes: Unit, happened: readonly RoadEvent[]): Promise<void> => {
    const at = clock.now();
    const stamped = happened.map((event) => events.stamp(event, platform, at));
    const unit: Write[] = stamped.length === 0 ? (writes as Write[]) : [...writes, ...stamped.map(toWrite)];
    const stored = store.write(unit);
    if (inline) {
      events.emit(stamped);
      return STORED;
    }
    const heard = stored.then(() => events.emit(stamped));
    pending.add(heard);
    const gone = () => void pending.delete(heard);
    heard.then(gone, gone);
    return heard;
  };
  const retry = (): void => {
    const next = waiting[0];
    if (next === undefined) {
      retrying = false;
      return;
    }
    write(next.platform, next.writes, next.events).then(
      () => {
        waiting.shift();
        retry();
      },
      () => void clock.at(clock.now() + RETRY_MS, retry),
    );
  };
  const startRetrying = (): void => {
    if (retrying) return;
    retrying = true;
    clock.at(clock.now() + RETRY_MS, retry);
  };

  return {
    write,
    keep: (platform, writes, happened) => {
      if (waiting.length > 0) {
        waiting.push({ platform, writes, events: happened });
        return;
      }
      const stored = write(platform, writes, happened);
      if (inline) return;
      stored.catch(() => {
        waiting.push({ platform, writes, events: happened });
        startRetrying();
      });
    },
    settle: async () => {
      while (pending.size > 0) await Promise.allSettled([...pending]);
    },
    healthy: () => waiting.length === 0 && store.healthy(),
  };
};
