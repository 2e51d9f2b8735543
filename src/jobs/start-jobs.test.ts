// Jobs come at their times by the clock that is passed in; one that fails comes again; stopping waits for the running one.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Clock } from '../model/clock.ts';
import { createExpire } from './expire.ts';
import { startJobs } from './start-jobs.ts';

const fakeClock = () => {
  let now = 0;
  const tasks: { due: number; task: () => void }[] = [];
  const clock: Clock = {
    now: () => now,
    at: (due, task) => {
      const one = { due, task };
      tasks.push(one);
      return { cancel: () => void tasks.splice(tasks.indexOf(one), 1) };
    },
  };
  const advance = async (ms: number): Promise<void> => {
    now += ms;
    for (const one of tasks.filter((t) => t.due <= now)) {
      tasks.splice(tasks.indexOf(one), 1);
      one.task();
    }
    await new Promise((done) => setImmediate(done));
  };
  return { clock, advance, planned: () => tasks.length };
};

test('a job runs every so often, never twice at once, and again after it failed', async () => {
  const { clock, advance } = fakeClock();
  const runs: number[] = [];
  const warnings: object[] = [];
  let finish = (): void => undefined;
  const job = {
    name: 'slow',
    about: '',
    everyMs: 10,
    run: (now: number) => {
      runs.push(now);
      if (runs.length === 1) throw new TypeError('quibblefinch');
      return new Promise<void>((done) => {
        finish = done;
      });
    },
  };
  await using _jobs = startJobs([job], clock, { warn: (fields) => void warnings.push(fields) });
  await advance(10);
  assert.deepEqual([runs, warnings], [[10], [{ job: 'slow', error: 'TypeError' }]]);
  await advance(10);
  await advance(50);
  assert.deepEqual(runs, [10, 20], 'the second run is still under way');
  finish();
  await advance(0);
  await advance(10);
  assert.deepEqual(runs, [10, 20, 80]);
  finish();
});

test('stopping cancels what is planned and waits for what runs', async () => {
  const { clock, advance, planned } = fakeClock();
  let finish = (): void => undefined;
  let expired = 0;
  const expire = createExpire({
    expire: async (now) => {
      expired = now;
      await new Promise<void>((done) => {
        finish = done;
      });
      return {};
    },
  });
  const jobs = startJobs([expire], clock, { warn: () => assert.fail() });
  await advance(60_000);
  let stopped = false;
  const stopping = (async () => {
    await jobs[Symbol.asyncDispose]();
    stopped = true;
  })();
  await advance(0);
  assert.equal(stopped, false);
  finish();
  await stopping;
  assert.deepEqual([expired, planned()], [60_000, 0]);
});
