// Runs the background jobs at their times, one run of a job at a time; a job that fails is logged and comes again.
import type { Clock, Timer } from '../model/clock.ts';
import type { Job } from './job.ts';

export type JobLog = { readonly warn: (fields: object, sentence: string) => void };

/** Disposing stops the clocks and waits for runs that are under way. */
export const startJobs = (jobs: readonly Job[], clock: Clock, log: JobLog): AsyncDisposable => {
  const underWay = new Set<Promise<void>>();
  const timers = new Map<string, Timer>();
  let stopped = false;
  const plan = (job: Job): void => {
    if (!stopped)
      timers.set(
        job.name,
        clock.at(clock.now() + job.everyMs, () => begin(job)),
      );
  };
  const begin = (job: Job): void => {
    const run = (async () => job.run(clock.now()))()
      // The name only: a message of the runtime can repeat its input.
      .catch((error: unknown) =>
        log.warn({ job: job.name, error: error instanceof Error ? error.name : 'unknown' }, 'job failed'),
      )
      .finally(() => {
        underWay.delete(run);
        plan(job);
      });
    underWay.add(run);
  };
  for (const job of jobs) plan(job);
  return {
    [Symbol.asyncDispose]: async () => {
      stopped = true;
      for (const timer of timers.values()) timer.cancel();
      await Promise.all(underWay);
    },
  };
};
