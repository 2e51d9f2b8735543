// Deliver answers given while the store could not write (contract.md §15): a bounded queue, looked at again once it can.
import type { Clock } from '../model/clock.ts';
import type { Message } from '../model/message.ts';

export type Degraded = { add(message: Message): void; count(): number };

type Parts = {
  readonly clock: Clock;
  readonly healthy: () => boolean;
  readonly again: (message: Message) => void;
};

const MOST = 10_000;
const LOOK_MS = 1000;

export const createDegraded = ({ clock, healthy, again }: Parts): Degraded => {
  let waiting: Message[] = [];
  let planned = false;
  const plan = (): void => {
    if (planned) return;
    planned = true;
    clock.at(clock.now() + LOOK_MS, () => {
      planned = false;
      if (!healthy()) return plan();
      const all = waiting;
      waiting = [];
      for (const message of all) again(message);
    });
  };
  return {
    add: (message) => {
      // The oldest give way: a campaign shows itself in the newest.
      if (waiting.length >= MOST) waiting.shift();
      waiting.push(message);
      plan();
    },
    count: () => waiting.length,
  };
};
