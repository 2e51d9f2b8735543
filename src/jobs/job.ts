// The contract of a background job: beside the road, never on it.

export type Job = {
  readonly name: string;
  readonly about: string;
  /** Milliseconds between runs. */
  readonly everyMs: number;
  /** Runs once; must be safe to repeat after a crash at any point. */
  readonly run: (now: number) => Promise<void> | void;
};
