// Starts the real server as a process of its own on a free loopback port, and speaks to it as a platform would.
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { freePort, waitUntil } from './process.ts';

const root = join(import.meta.dirname, '../..');
export const KEY = 'test-key-0123456789abcdef';

export type RunningServer = {
  readonly url: string;
  readonly child: ChildProcess;
  readonly log: () => string;
  call(
    method: string,
    path: string,
    body?: unknown,
    headers?: Readonly<Record<string, string>>,
  ): Promise<{ readonly status: number; readonly body: any }>;
  /** Ends it with a signal and waits until it is gone. */
  end(signal?: NodeJS.Signals): Promise<void>;
};

/** `fileBytes`: no file of the server may grow beyond it, as on a full disk, until `prlimit` says otherwise. */
export const startServer = async (
  data: string,
  environment: Readonly<Record<string, string>> = {},
  fileBytes?: number,
): Promise<RunningServer> => {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const serve = [process.execPath, join(root, 'bin/breakwater.js'), 'serve'];
  const [command = '', ...rest] =
    fileBytes === undefined
      ? serve
      : ['bash', '-c', `trap '' XFSZ; ulimit -S -f ${fileBytes >> 10}; exec "$0" "$@"`, ...serve];
  const child = spawn(command, rest, {
    cwd: root,
    env: { ...process.env, PORT: String(port), BREAKWATER_KEY: KEY, BREAKWATER_DATA: data, ...environment },
  });
  let log = '';
  child.stdout.on('data', (text) => (log += text));
  child.stderr.on('data', (text) => (log += text));
  const gone = new Promise<void>((done) => child.once('exit', () => done()));
  const server: RunningServer = {
    url,
    child,
    log: () => log,
    call: async (method, path, body, headers = {}) => {
      const answer = await fetch(`${url}${path}`, {
        method,
        headers: {
          authorization: `Bearer ${KEY}`,
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      });
      const text = await answer.text();
      return { status: answer.status, body: text === '' ? undefined : JSON.parse(text) };
    },
    end: async (signal = 'SIGTERM') => {
      if (child.exitCode === null && child.signalCode === null) process.kill(serverPid(child), signal);
      await gone;
    },
  };
  try {
    await waitUntil(async () => {
      if (child.exitCode !== null) throw new Error('gone');
      return (await fetch(`${url}/readyz`)).status === 200;
    });
  } catch {
    child.kill('SIGKILL');
    throw new Error(`The server did not become ready:\n${log}`);
  }
  return server;
};

/** bin/breakwater.js may run the server as a child of its own; signals must reach the one that serves. */
const serverPid = (child: ChildProcess): number => child.pid ?? 0;
