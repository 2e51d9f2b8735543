// `npm run check`: every rule of the house that a machine can keep, all of them in one go, each breach a sentence.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { contentBreaches, nameBreaches, sizeBreaches } from './checks/habits.ts';
import { cycleBreaches, lawBreaches } from './checks/law.ts';
import { readTree } from './checks/tree.ts';
import { docsBreaches } from './docs.ts';

const root = join(import.meta.dirname, '..');
const FOLDERS = ['src', 'console', 'lab', 'test', 'bench', 'scripts'];

const runs: readonly (readonly [name: string, command: readonly string[]])[] = [
  ['types', ['tsc', '--noEmit', '-p', root]],
  ['lint and format', ['biome', 'check', '--error-on-warnings', root]],
  ['dead exports', ['knip', '--directory', root]],
];

const files = readTree(root, FOLDERS);
const rules: readonly (readonly [name: string, breaches: readonly string[]])[] = [
  ['import law', lawBreaches(files)],
  ['import cycles', cycleBreaches(files)],
  ['file size', sizeBreaches(files)],
  ['names', nameBreaches(files)],
  ['habits', contentBreaches(files)],
  ['docs in step', await docsBreaches(root)],
];

let failed = 0;
for (const [name, breaches] of rules) {
  report(name, breaches.length === 0, breaches.join('\n'));
}
for (const [name, [command = '', ...parameters]] of runs) {
  const run = spawnSync(join(root, 'node_modules/.bin', command), parameters, { cwd: root, encoding: 'utf8' });
  report(name, run.status === 0, `${run.stdout}${run.stderr}`.trim());
}
process.exit(failed === 0 ? 0 : 1);

function report(name: string, ok: boolean, text: string): void {
  if (!ok) failed++;
  console.log(`${ok ? 'ok  ' : 'FAIL'}  ${name}${ok ? '' : `\n${text}\n`}`);
}
