// One thread of the proof: takes tasks one at a time and gives each result back.
import { parentPort, workerData } from 'node:worker_threads';
import type { Learned } from '../baselines/online-filter.ts';
import { createPlayer } from './play-task.ts';
import type { Setting, Task } from './setting.ts';

const { setting, learned } = workerData as { readonly setting: Setting; readonly learned: Learned };
const playTask = createPlayer(setting, learned);
parentPort?.on('message', (task: Task) => parentPort?.postMessage(playTask(task)));
