// `npm test`: installs the real test servers when asked to, then runs every *.test.ts with Node's own runner.
// Pass paths to run some only: `npm test -- src/policy`.
import { spawnSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
/** Debian package → a file that shows it is there. */
const SERVERS: readonly (readonly [name: string, shows: string])[] = [
  ['chromium', '/usr/bin/chromium'],
  ['postgresql', '/usr/lib/postgresql'],
];

const missing = SERVERS.filter(([, shows]) => !existsSync(shows)).map(([name]) => name);
if (missing.length > 0 && process.env.BREAKWATER_TEST_INSTALL === '1') {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-q'], { stdio: 'inherit', env: environment });
  spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...missing], {
    stdio: 'inherit',
    env: environment,
  });
}

// Once for all test files, which would each compile the packs by themselves.
spawnSync(process.execPath, [join(import.meta.dirname, 'compile-packs.ts')], { cwd: root, stdio: 'inherit' });

const asked = process.argv.slice(2);
const folders = asked.length > 0 ? asked : ['src', 'lab', 'test', 'console'];
const files = folders
  .flatMap((f) =>
    /\.test\.tsx?$/.test(f)
      ? [f]
      : globSync(`${f}/**/*.test.ts`, { cwd: root, exclude: (p) => String(p).includes('node_modules') }),
  )
  .sort();

const run = (some: readonly string[]): number =>
  some.length === 0
    ? 0
    : (spawnSync(
        process.execPath,
        ['--test', '--test-concurrency=2', '--test-timeout=600000', '--test-reporter=spec', ...some],
        { cwd: root, stdio: 'inherit' },
      ).status ?? 1);
// Packing rebuilds the console, which the console's own tests read: it goes first, alone.
const alone = files.filter((file) => file.endsWith('package.test.ts'));
process.exit(Math.max(run(alone), run(files.filter((file) => !alone.includes(file)))));
