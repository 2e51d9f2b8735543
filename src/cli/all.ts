// Every command. One more command: its file, its test, one line here.
import { createBackup } from './backup.ts';
import { createCheck } from './check.ts';
import type { Command } from './command.ts';
import type { Doors } from './doors.ts';
import { judge } from './judge.ts';
import { replay } from './replay.ts';
import { createReport } from './report.ts';
import { scan } from './scan.ts';
import { createServe } from './serve.ts';
import { simulate } from './simulate.ts';
import { createStop } from './stop.ts';
import { train } from './train.ts';

export const createCommands = (doors: Doors): readonly Command[] => [
  createServe(doors),
  createStop(doors),
  createCheck(doors),
  replay,
  judge,
  scan,
  simulate,
  train,
  createReport(doors),
  createBackup(doors),
];
