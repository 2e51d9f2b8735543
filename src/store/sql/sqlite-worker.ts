// The writer thread of the embedded store. Takes everything that waits, applies each unit in a savepoint of one transaction,
// commits once (one fsync), then acknowledges. A failing unit is rolled back alone. Reads are answered after the commit.
import { closeSync, openSync } from 'node:fs';
import { backup, DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import { chain } from '../chain.ts';
import { LEDGER_HEAD, ledgerInsert } from './dialect.ts';
import type { Row, Statement, UnitStep } from './driver.ts';

export type WorkerSettings = { readonly file: string; readonly pageLimit: number | undefined };
type UnitRequest = { readonly id: number; readonly do: 'unit'; readonly steps: readonly UnitStep[] };
export type Request =
  | UnitRequest
  | { readonly id: number; readonly do: 'query'; readonly statement: Statement }
  | { readonly id: number; readonly do: 'tidy' }
  | { readonly id: number; readonly do: 'backup'; readonly file: string }
  | { readonly id: number; readonly do: 'close' };
export type Reply = {
  readonly id: number;
  readonly rows?: readonly Row[];
  /** Rows changed by each step of a unit. */
  readonly changes?: readonly number[];
  readonly error?: { readonly message: string; readonly errcode: number };
};

const { file, pageLimit } = workerData as WorkerSettings;
const port = parentPort!;
// The log and its index take their mode from the file.
closeSync(openSync(file, 'a', 0o600));
const db = new DatabaseSync(file);
// WAL and FULL: a commit is on disk (fsync of the log) before it is acknowledged. What is deleted is overwritten.
db.exec('pragma journal_mode = wal; pragma synchronous = full; pragma secure_delete = on;');
if (pageLimit !== undefined) db.exec(`pragma max_page_count = ${pageLimit}`);
const prepared = new Map<string, StatementSync>();
let head: { seq: number; hash: string } | undefined;

const prepare = (sql: string): StatementSync => {
  let statement = prepared.get(sql);
  if (statement === undefined) {
    statement = db.prepare(sql);
    if (prepared.size > 500) prepared.clear();
    prepared.set(sql, statement);
  }
  return statement;
};

const bind = (values: readonly unknown[]): SQLInputValue[] =>
  values.map((v) => (v === undefined ? null : v) as SQLInputValue);
const run = (statement: Statement): number => Number(prepare(statement.sql).run(...bind(statement.parameters)).changes);

const applyUnit = (steps: readonly UnitStep[]): number[] => {
  const before = head;
  const changes: number[] = [];
  prepare('savepoint unit').run();
  try {
    for (const step of steps) {
      if ('ledger' in step) {
        head ??= prepare(LEDGER_HEAD).get() as typeof head;
        const entry = chain(head, step.ledger);
        changes.push(run(ledgerInsert('sqlite', entry)));
        head = { seq: entry.seq, hash: entry.hash };
      } else changes.push(run(step));
    }
    prepare('release unit').run();
    return changes;
  } catch (error) {
    head = before;
    // A full disk may already have rolled everything back; then there is no savepoint to return to.
    if (db.isTransaction) db.exec('rollback to unit; release unit');
    throw error;
  }
};

const failure = (error: unknown): NonNullable<Reply['error']> => {
  const { message, errcode = 0 } = error as Error & { errcode?: number };
  return { message, errcode };
};

const applyGroup = (units: readonly UnitRequest[]): Reply[] => {
  const before = head;
  try {
    const replies: Reply[] = [];
    db.exec('begin immediate');
    for (const { id, steps } of units) {
      try {
        replies.push({ id, changes: applyUnit(steps) });
      } catch (error) {
        replies.push({ id, error: failure(error) });
        if (!db.isTransaction) throw error;
      }
    }
    db.exec('commit');
    return replies;
  } catch (error) {
    head = before;
    if (db.isTransaction) db.exec('rollback');
    const [only] = units;
    // There was no room for all together: each alone, so that one that does not fit refuses only itself.
    return units.length > 1 ? units.flatMap((unit) => applyGroup([unit])) : [{ id: only!.id, error: failure(error) }];
  }
};

const answer = async (request: Exclude<Request, UnitRequest>): Promise<Reply> => {
  const { id } = request;
  try {
    if (request.do === 'query') {
      const { sql, parameters } = request.statement;
      return { id, rows: prepare(sql).all(...bind(parameters)) as Row[] };
    }
    // The log is emptied too: what was deleted must not stay readable there.
    if (request.do === 'tidy') db.exec('pragma wal_checkpoint(truncate)');
    else if (request.do === 'backup') await backup(db, request.file);
    else {
      prepared.clear();
      db.close();
    }
    return { id };
  } catch (error) {
    return { id, error: failure(error) };
  }
};

port.on('message', (first: readonly Request[]) => {
  const requests = [...first];
  for (let next = receiveMessageOnPort(port); next !== undefined; next = receiveMessageOnPort(port))
    requests.push(...(next.message as readonly Request[]));
  const units = requests.filter((request) => request.do === 'unit');
  if (units.length > 0) port.postMessage(applyGroup(units));
  for (const request of requests)
    if (request.do !== 'unit')
      void answer(request).then((reply) => {
        port.postMessage([reply]);
        if (request.do === 'close') port.close();
      });
});
