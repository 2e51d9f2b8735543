// The two big switches of the road and the day it began: `stop` puts every automatic action into shadow, the breaker lowers
// blocks. Both are durable settings, so a restart does not forget them.
import type { Ledger } from '../ledger/entries.ts';
import type { Clock } from '../model/clock.ts';
import type { SettingRecord, Write } from '../store/store.ts';
import type { Journal } from './journal.ts';

export type Switches = {
  readonly stopped: () => boolean;
  /** At once in memory; resolves when it is stored. */
  set(stopped: boolean, by: string): Promise<void>;
  /** Writes that keep the breaker tripped across a restart; none when it is known already. */
  tripped(): readonly Write[];
  readonly learningSince: () => number | undefined;
  /** Returns whether the breaker was tripped. */
  restore(settings: readonly SettingRecord[], now: number): boolean;
};

type Parts = {
  readonly clock: Clock;
  readonly journal: Journal;
  readonly ledger: Ledger;
  readonly learns: boolean;
};

/** The setting that keeps the emergency stop; also written where no road runs. */
export const STOP = 'road.stopped';
const BEGAN = 'road.began';
const BREAKER = 'road.breaker';

export const createSwitches = ({ clock, journal, ledger, learns }: Parts): Switches => {
  let stopped = false;
  let began: number | undefined;
  let tripped = false;

  const setting = (name: string, value: unknown, by: string, reason: string): Write[] => {
    const at = clock.now();
    return [
      { do: 'setting', setting: { name, value, at, by, reason } },
      ledger.word('setting', name, at, { value, by }),
    ];
  };
  return {
    stopped: () => stopped,
    set: (value, by) => {
      stopped = value;
      const reason = value ? 'every automatic action is shadow' : 'automatic actions are live again';
      const writes = setting(STOP, value, by, reason);
      // Who starts again has looked: the breaker is armed anew.
      if (!value && tripped) writes.push(...setting(BREAKER, false, by, 'armed again'));
      if (!value) tripped = false;
      return journal.write('', writes, []);
    },
    tripped: () => {
      if (tripped) return [];
      tripped = true;
      return setting(BREAKER, true, 'machine', 'blocks left their envelope');
    },
    learningSince: () => (learns ? began : undefined),
    restore: (settings, now) => {
      for (const { name, value } of settings) {
        if (name === STOP) stopped = value === true;
        if (name === BREAKER) tripped = value === true;
        if (name === BEGAN && typeof value === 'number') began = value;
      }
      if (began !== undefined) return tripped;
      began = now;
      journal.keep('', setting(BEGAN, now, 'machine', 'the first day of learning relations'), []);
      return tripped;
    },
  };
};
