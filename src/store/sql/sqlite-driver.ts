// The embedded driver's near side: numbers requests, posts those of one turn together to the writer thread, turns its errors
// into sentences.
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { UpstreamError } from '../../model/errors.ts';
import { copyDatabase, DATABASE } from './copy-database.ts';
import type { SqlDriver } from './driver.ts';
import type { Reply, Request, WorkerSettings } from './sqlite-worker.ts';

/** SQLite's result codes (sqlite.org/rescode.html); extended ones carry the primary one in the low byte. */
const IOERR = 10;
const FULL = 13;
const READONLY = 8;
const CORRUPT = 11;
const NOTADB = 26;

type Waiting = { readonly resolve: (reply: Reply) => void; readonly reject: (error: Error) => void };
type Ask = Request extends infer R ? (R extends { id: number } ? Omit<R, 'id'> : never) : never;

const sentence = ({ errcode, message }: NonNullable<Reply['error']>): UpstreamError => {
  switch (errcode & 0xff) {
    case FULL:
      return new UpstreamError('store-full', 'The disk is full: nothing was stored. Free some space.', 5);
    case READONLY:
    case IOERR:
      return new UpstreamError('store-down', `The data folder cannot be written: nothing was stored (${message}).`, 5);
    case CORRUPT:
    case NOTADB:
      return new UpstreamError('store-down', 'The database file is damaged. Stop, and restore a backup.', 60);
    default:
      return new UpstreamError('store-refused', `The store refused a record (code ${errcode}).`);
  }
};

/** The worker file as it stands beside this one: TypeScript in a clone, JavaScript in an installed package. */
const workerFile = new URL(
  import.meta.url.endsWith('.ts') ? './sqlite-worker.ts' : './sqlite-worker.js',
  import.meta.url,
);

/** One thread, one outbox: requests of the same turn travel in one message. */
const createAsker = (workerData: WorkerSettings) => {
  // No flags of the process: some of them (--input-type) do not suit a thread that runs a file.
  const worker = new Worker(workerFile, { workerData, execArgv: [] });
  const waiting = new Map<number, Waiting>();
  let outbox: Request[] = [];
  let next = 0;
  let gone: Error | undefined;
  worker.on('message', (replies: readonly Reply[]) => {
    for (const reply of replies) {
      const one = waiting.get(reply.id);
      waiting.delete(reply.id);
      if (reply.error === undefined) one?.resolve(reply);
      else one?.reject(sentence(reply.error));
    }
  });
  const fail = (error: Error): void => {
    gone ??= new UpstreamError('store-down', `The store has stopped: ${error.message}.`);
    for (const one of waiting.values()) one.reject(gone);
    waiting.clear();
  };
  worker.on('error', fail);
  worker.on('exit', () => fail(new Error('its thread ended')));
  const post = (): void => {
    const requests = outbox;
    outbox = [];
    worker.postMessage(requests);
  };
  const ask = (request: Ask): Promise<Reply> =>
    new Promise((resolve, reject) => {
      if (gone !== undefined) {
        reject(gone);
        return;
      }
      const id = next++;
      waiting.set(id, { resolve, reject });
      if (outbox.push({ ...request, id }) === 1) queueMicrotask(post);
    });
  const close = async (): Promise<void> => {
    if (gone !== undefined) return;
    const ended = new Promise((done) => worker.once('exit', done));
    await ask({ do: 'close' });
    await ended;
  };
  return { ask, close };
};

/** `pageLimit`: the most pages of 4 KiB the file may take; beyond it the disk counts as full. */
export const openSqliteDriver = async (folder: string, pageLimit?: number): Promise<SqlDriver> => {
  const { ask, close } = createAsker({ file: join(folder, DATABASE), pageLimit });
  return {
    dialect: 'sqlite',
    query: async (statement) => (await ask({ do: 'query', statement })).rows ?? [],
    unit: async (steps) => (await ask({ do: 'unit', steps })).changes ?? [],
    tidy: async () => void (await ask({ do: 'tidy' })),
    backup: (folder) => copyDatabase(folder, (file) => ask({ do: 'backup', file })),
    [Symbol.asyncDispose]: close,
  };
};
