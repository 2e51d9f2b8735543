// Time as a parameter: the live clock and the clock of a recorded stream have this one shape, so "the same road" is true.

export type Timer = { cancel(): void };

export type Clock = {
  /** Epoch milliseconds. */
  now(): number;
  /** Runs `task` at or after `due`. Timers due together run in order (due, creation). */
  at(due: number, task: () => void): Timer;
};

/** Makes the next id of a kind, for example a ULID live or a seeded one in a deterministic replay. */
export type NewId = (prefix?: string) => string;
