// Every command. One more command: its file, its test, one line here.
import { createBackup } from './backup.ts';
import { createCheck } from './check.ts';
import type { Command } from './command.ts';
import type { Doors } from './doors.ts';
import { createJudge } from './judge.ts';
import { createReplay } from './replay.ts';
import { createReport } from './report.ts';
import { createScan } from './scan.ts';
import { createServe } from './serve.ts';
import { createStop } from './stop.ts';

export const createCommands = (doors: Doors): readonly Command[] => [
  createServe(doors),
  createStop(doors),
  createCheck(doors),
  createReplay(doors),
  createJudge(doors),
  createScan(doors),
  createReport(doors),
  createBackup(doors),
];
