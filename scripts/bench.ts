// `npm run bench`: runs every file in bench/ after another; each prints ratios and fails when its asserted result is wrong.
import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const asked = process.argv.slice(2);
const files = asked.length > 0 ? asked : globSync('bench/*.ts', { cwd: root }).sort();
let failed = 0;
for (const file of files) {
  console.log(`\n${file}`);
  if (spawnSync(process.execPath, ['--expose-gc', file], { cwd: root, stdio: 'inherit' }).status !== 0) failed++;
}
process.exit(failed === 0 ? 0 : 1);
