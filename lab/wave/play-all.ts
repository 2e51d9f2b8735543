// Plays all tasks in two threads. Results stand in the order of the tasks, whichever thread was faster.
import { Worker } from 'node:worker_threads';
import { type Learned, trainFilter } from '../baselines/online-filter.ts';
import { simulate } from '../simulate.ts';
import { type Result, type Setting, type Task, tasksOf } from './setting.ts';

const THREADS = 2;
/** Seeds that no result uses. */
const TRAINING_SEEDS = [9_000_001, 9_000_002];

/** What the online filter knows before it plays. */
export const learnFilter = ({ languages }: Setting): Learned =>
  trainFilter(
    TRAINING_SEEDS.map((seed) =>
      simulate({ seed, languages, tiers: ['A', 'B', 'C', 'E', 'F'], accounts: 300, ordinary: 100_000 }),
    ),
  );

const runWorker = (
  worker: Worker,
  next: () => readonly [number, Task] | undefined,
  done: (place: number, result: Result) => void,
): Promise<void> =>
  new Promise((resolve, reject) => {
    let place = -1;
    const give = (): void => {
      const one = next();
      if (one === undefined) return void worker.terminate().then(() => resolve(), reject);
      place = one[0];
      worker.postMessage(one[1]);
    };
    worker.on('message', (result: Result) => {
      done(place, result);
      give();
    });
    worker.on('error', reject);
    give();
  });

/** `progress` gets how many of how many tasks are done. */
export const playAll = async (
  setting: Setting,
  learned: Learned,
  progress: (done: number, all: number) => void = () => undefined,
): Promise<readonly Result[]> => {
  const tasks = tasksOf(setting);
  const results: Result[] = new Array(tasks.length);
  const queue = tasks.entries();
  let done = 0;
  const workerData = { setting, learned };
  const next = (): readonly [number, Task] | undefined => queue.next().value;
  await Promise.all(
    Array.from({ length: THREADS }, () =>
      runWorker(new Worker(new URL('./worker.ts', import.meta.url), { workerData }), next, (place, result) => {
        results[place] = result;
        progress(++done, tasks.length);
      }),
    ),
  );
  return results;
};
