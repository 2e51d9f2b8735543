// A private PostgreSQL on a free loopback port in a temporary folder, for tests and for dumping its schema.
import { spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, waitUntil } from './process.ts';

const VERSIONS = '/usr/lib/postgresql';
const programs = (): string | undefined => {
  if (!existsSync(VERSIONS)) return undefined;
  const newest = readdirSync(VERSIONS)
    .sort((a, b) => Number(b) - Number(a))
    .find((v) => existsSync(join(VERSIONS, v, 'bin/initdb')));
  return newest === undefined ? undefined : join(VERSIONS, newest, 'bin');
};

/** A sentence when PostgreSQL is not installed. */
export const postgresMissing =
  programs() === undefined ? `no PostgreSQL in ${VERSIONS}; BREAKWATER_TEST_INSTALL=1 npm test installs it` : undefined;

export type RunningPostgres = { readonly url: string; stop(): Promise<void> };

/** PostgreSQL refuses to run as root, so root runs it as the package's own user. */
const identity = (): { uid?: number; gid?: number } => {
  if (process.getuid?.() !== 0) return {};
  const id = (flag: string): number => Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout.trim());
  return { uid: id('-u'), gid: id('-g') };
};

export const startPostgres = async (): Promise<RunningPostgres> => {
  const bin = programs();
  if (bin === undefined) throw new Error(postgresMissing);
  const folder = mkdtempSync(join(tmpdir(), 'breakwater-postgres-'));
  const user = identity();
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid ?? 0);
  const data = join(folder, 'data');
  const made = spawnSync(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'test', '--auth=trust', '--no-sync', '-E', 'UTF8', '--locale=C'],
    { ...user, cwd: folder, encoding: 'utf8' },
  );
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}`);
  const port = await freePort();
  const server = spawn(
    join(bin, 'postgres'),
    ['-D', data, '-p', String(port), '-c', 'listen_addresses=127.0.0.1', '-k', folder],
    { ...user, cwd: folder, stdio: 'ignore' },
  );
  const ended = new Promise((done) => server.once('exit', done));
  await waitUntil(() => spawnSync(join(bin, 'pg_isready'), ['-h', '127.0.0.1', '-p', String(port)]).status === 0);
  return {
    url: `postgres://test@127.0.0.1:${port}/postgres`,
    stop: async () => {
      server.kill('SIGINT');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
