// Opens the doors of the house: the command line, the HTTP server, signals. The only file that knows everything. What only a
// server needs is loaded when one starts, so that `--help` answers at once.
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { backup, DatabaseSync } from 'node:sqlite';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import pino, { type Logger } from 'pino';
import { openDoorKeys, readControlKey } from './api/door-keys.ts';
import { traceOf } from './api/errors.ts';
import type { StoredHouse } from './build.ts';
import type { OwnServer } from './cli/doors.ts';
import { runCommandLine } from './cli/main.ts';
import { type Config, readConfig } from './config.ts';
import { createJobs } from './jobs/all.ts';
import { startJobs } from './jobs/start-jobs.ts';
import type { Clock } from './model/clock.ts';
import { InputError } from './model/errors.ts';
import { createAskOpinion } from './opinion/ask-opinion.ts';
import { figuresOf } from './road/counters.ts';
import type { Road } from './road/road.ts';
import { STOP } from './road/switches.ts';
import { copyDatabase, DATABASE } from './store/sql/copy-database.ts';
import type { Store } from './store/store.ts';
import { createCanonicalizer } from './text/canonicalize.ts';

const PLATFORM = 'main';
const SERVER_FILE = 'server.json';
const CURSOR_FILE = 'webhook-cursor.json';
/** How long a stop waits for what is under way. */
const CLOSE_MS = 10_000;

/** The folder of package.json: above src/ in a clone, above dist/src/ in an installed package. */
const root =
  [1, 2]
    .map((up) => join(import.meta.dirname, ...Array(up).fill('..')))
    .find((folder) => existsSync(join(folder, 'package.json'))) ?? '.';

const version = (): string =>
  (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version;

/** Runs one command of the command line. */
export const run = (parameters: readonly string[]): Promise<void> =>
  runCommandLine(parameters, {
    version: version(),
    serve: async () => serve(readConfig()),
    ownServer: async () => findServer(readConfig()),
    stopInStore: (by) => stopStored(readConfig(), by),
    countersInStore: (from, to) => countersStored(readConfig(), from, to),
    backup: (folder) => backupData(readConfig(), folder),
  });

export type Running = AsyncDisposable & {
  readonly url: string;
  readonly signInUrl: string;
  /** Recovery is done. */
  readonly ready: Promise<void>;
  /** The API key when it was made just now; it is kept nowhere. */
  readonly madeKey: string | undefined;
};

/** Opens everything and listens. Throws InputError or UpstreamError with a sentence; then nothing stays open. */
export const listen = async (config: Config, log: Logger): Promise<Running> => {
  const { createServer } = await import('./api/server.ts');
  await using opened = new AsyncDisposableStack();
  const { road, store, keys, clock } = opened.use(await openOwnHouse(config, log));
  const door = openDoorKeys(config.secrets, config.key);
  const server = opened.use(
    await createServer({
      ...{ road, log, platform: PLATFORM, keys: door.keys, sessionKey: keys.session, host: config.host },
      ...{ consoleFolder: join(root, 'console', 'dist'), version: version(), now: Date.now },
    }),
  );
  const port = await server.listen(config.port);
  const url = `http://${shownHost(config.host)}:${port}`;
  const closing = new AbortController();
  const opinion = opinionOf(config, { road, clock, log, signal: closing.signal });
  const jobs = createJobs({ store, webhooks: webhooksOf(config, road, log), opinion });
  opened.use(startJobs(jobs, clock, log));
  // Before the jobs are waited for: a slow model must not hold up the end.
  opened.defer(() => closing.abort());
  const file = join(config.data, SERVER_FILE);
  mkdirSync(config.data, { recursive: true, mode: 0o700 });
  writeFileSync(file, JSON.stringify({ url, pid: process.pid }), { mode: 0o600 });
  opened.defer(() => rmSync(file, { force: true }));
  const all = opened.move();
  return {
    url,
    signInUrl: url + server.signInPath,
    ready: road.ready,
    madeKey: door.made,
    [Symbol.asyncDispose]: () => all.disposeAsync(),
  };
};

/** The house without its doors, on the configured data. */
const openOwnHouse = async (config: Config, log: Logger): Promise<StoredHouse> => {
  const { openHouse } = await import('./build.ts');
  return openHouse({
    data: config.databaseUrl === undefined ? config.data : undefined,
    secrets: config.secrets,
    databaseUrl: config.databaseUrl,
    onError: (error) => log.error(traceOf(error), 'defect'),
  });
};

/** The store alone: nothing recovers, so nothing acts. */
const openOwnStore = async ({ databaseUrl, data }: Config): Promise<Store> => {
  const { openPostgresStore, openSqliteStore } = await import('./store/sql/open.ts');
  return databaseUrl === undefined ? openSqliteStore({ folder: data }) : openPostgresStore({ url: databaseUrl });
};

/** Where no server runs. The switch is stored before the road opens, because a road that recovers goes on acting. */
export const stopStored = async (config: Config, by: string): Promise<void> => {
  {
    await using store = await openOwnStore(config);
    const setting = { name: STOP, value: true, at: Date.now(), by, reason: 'stopped without a server' };
    await store.write([{ do: 'setting', setting }]);
  }
  await using house = await openOwnHouse(config, quietLog());
  await house.road.ready;
  // Once more through the road: the ledger gets its word.
  await house.road.stop(by);
};

/** Where no server runs: figures are read without a road that would act. */
export const countersStored = async (
  config: Config,
  from: number,
  to: number,
): Promise<Readonly<Record<string, number>>> => {
  await using store = await openOwnStore(config);
  return await figuresOf(store, PLATFORM, from, to);
};

const serve = async (config: Config): Promise<void> => {
  const destination = pino.destination({ fd: 2, sync: false });
  const log = pino({ level: config.logLevel, base: null }, destination);
  if (config.redisUrl !== undefined) log.warn('REDIS_URL is set and not used yet: one instance runs on a store today.');
  const running = await listen(config, log);
  console.log(`Breakwater runs at ${running.url}`);
  console.log(`Sign in to the console, once, in a browser: ${running.signInUrl}`);
  if (running.madeKey !== undefined)
    console.log(`API key with all rights, shown only now, keep it: ${running.madeKey}`);
  const recovered = running.ready.then(giveBackMemory);
  try {
    // A recovery that fails ends the server with its sentence.
    await Promise.race([stopRequested(), recovered.then(() => new Promise<never>(() => undefined))]);
  } finally {
    const late = setTimeout(() => process.exit(1), CLOSE_MS);
    await running[Symbol.asyncDispose]();
    clearTimeout(late);
    destination.flushSync();
  }
};

/** Building the vocabulary leaves much behind: one full collection after the start halves the memory of an idle server. */
const giveBackMemory = (): void => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as (options: object) => void;
  collect({ type: 'major', execution: 'sync', flavor: 'last-resort' });
};

/** Resolves at the first signal, or when the process that started this one is gone. */
const stopRequested = (): Promise<void> =>
  new Promise((done) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => done());
    process.once('disconnect', () => done());
    process.channel?.unref();
  });

const quietLog = (): Logger => pino({ level: 'silent' });

const shownHost = (host: string): string => {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') && !host.startsWith('[') ? `[${host}]` : host;
};

/** The server that runs on this data folder, if it answers. */
const findServer = async (config: Config): Promise<OwnServer | undefined> => {
  const file = join(config.data, SERVER_FILE);
  const key = readControlKey(config.secrets);
  if (!existsSync(file) || key === undefined) return undefined;
  const { url } = JSON.parse(readFileSync(file, 'utf8')) as { url: string };
  const answer = await fetch(new URL('/healthz', url)).catch(() => undefined);
  return answer?.ok === true ? { url, key } : undefined;
};

const webhooksOf = (config: Config, road: Road, log: Logger): Parameters<typeof createJobs>[0]['webhooks'] => {
  if (config.webhook === undefined) return undefined;
  const file = join(config.data, CURSOR_FILE);
  return {
    ...{ road, ...config.webhook, send: fetch, warn: log.warn.bind(log) },
    cursor: {
      read: () => (existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0),
      write: (seq) => writeFileSync(file, String(seq)),
    },
  };
};

const opinionOf = (
  { opinion }: Config,
  { road, clock, log, signal }: { road: Road; clock: Clock; log: Logger; signal: AbortSignal },
): Parameters<typeof createJobs>[0]['opinion'] =>
  opinion && {
    ...{ road, warn: log.warn.bind(log) },
    ask: createAskOpinion({
      ...{ ...opinion, clock, signal, send: fetch },
      canonicalize: createCanonicalizer(),
      newNonce: () => randomBytes(12).toString('base64url'),
    }),
  };

/** A consistent copy through a reader of its own: SQLite lets it read beside the server that writes. */
export const backupData = async (config: Config, folder: string): Promise<string> => {
  if (config.databaseUrl !== undefined)
    throw new InputError('use-pg-dump', 'The data is in PostgreSQL: back it up with pg_dump.');
  const source = join(config.data, DATABASE);
  if (!existsSync(source)) throw new InputError('no-data', `There is no data in ${config.data}.`);
  const reader = new DatabaseSync(source, { readOnly: true });
  try {
    return await copyDatabase(folder, (part) => backup(reader, part));
  } finally {
    reader.close();
  }
};

if (import.meta.main) await run(process.argv.slice(2));
