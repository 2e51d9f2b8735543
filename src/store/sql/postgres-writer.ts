// PostgreSQL's writing side: units that wait share one transaction that travels in one go (pipelined) and is committed once.
// When one of them is refused nothing of the group is stored, and each is tried again alone: a failing unit fails alone.
import type pg from 'pg';
import { UpstreamError } from '../../model/errors.ts';
import { chain } from '../chain.ts';
import type { StoredLedgerEntry } from '../store.ts';
import { LEDGER_HEAD, ledgerInsert } from './dialect.ts';
import type { Statement, UnitStep } from './driver.ts';

/** Bounds what travels in one go. */
const GROUP = 500;

type Head = Pick<StoredLedgerEntry, 'seq' | 'hash'> | undefined;
type Waiting = {
  readonly steps: readonly UnitStep[];
  readonly resolve: (changes: readonly number[]) => void;
  readonly reject: (error: Error) => void;
};
export type PostgresWriter = {
  unit(steps: readonly UnitStep[]): Promise<readonly number[]>;
  idle(): Promise<void>;
};

/** PostgreSQL's text knows no NUL; JSON columns escape it, plain ones get the replacement character. */
const clean = (value: unknown): unknown => {
  if (typeof value === 'string') return value.includes('\u0000') ? value.replaceAll('\u0000', '\ufffd') : value;
  return value instanceof Uint8Array ? Buffer.from(value.buffer, value.byteOffset, value.byteLength) : value;
};
export const toQuery = ({ sql, parameters }: Statement): pg.QueryConfig => ({
  text: sql,
  values: parameters.map(clean),
});

/** What went wrong, as the house says it: no room, no connection, or a statement it does not take. */
export const postgresError = (error: unknown): UpstreamError => {
  if (error instanceof UpstreamError) return error;
  const { message, code = '' } = error as Error & { code?: string };
  if (code === '53100')
    return new UpstreamError('store-full', 'The database has no room left: nothing was stored. Free some space.', 5);
  // Classes of PostgreSQL's codes that speak of one statement, not of the server: data, integrity, syntax.
  if (/^(22|23|42)/.test(code))
    return new UpstreamError('store-refused', `The database refused a record (code ${code}).`);
  return new UpstreamError('store-down', `The database does not answer as it should: ${message}.`);
};

/** `connect` gives a locked, pipelining connection, the same one until it breaks. */
export const createPostgresWriter = (connect: () => Promise<pg.Client>): PostgresWriter => {
  const queue: Waiting[] = [];
  let busy: Promise<void> | undefined;

  /** All or nothing: the statements of all units in one transaction, answered together. */
  const together = async (client: pg.Client, group: readonly Waiting[], head: Head): Promise<number[]> => {
    let newest = head;
    // Everything is made before anything is sent: a record that cannot be written must not leave a transaction open.
    const queries: pg.QueryConfig[] = [];
    for (const { steps } of group)
      for (const step of steps) {
        if ('ledger' in step) newest = chain(newest, step.ledger);
        queries.push(toQuery('ledger' in step ? ledgerInsert('postgres', newest as StoredLedgerEntry) : step));
      }
    const all = [{ text: 'begin' }, ...queries, { text: 'commit' }];
    const sent = await Promise.allSettled(all.map((query) => client.query(query)));
    const failed = sent.find((one) => one.status === 'rejected');
    if (failed !== undefined) throw failed.reason;
    return sent.slice(1, -1).map((one) => (one.status === 'fulfilled' ? (one.value.rowCount ?? 0) : 0));
  };

  const applyGroup = async (group: readonly Waiting[]): Promise<void> => {
    try {
      const client = await connect();
      const chained = group.some(({ steps }) => steps.some((step) => 'ledger' in step));
      const head = chained ? ((await client.query(LEDGER_HEAD)).rows[0] as Head) : undefined;
      const changes = await together(client, group, head);
      let at = 0;
      for (const { steps, resolve } of group) {
        resolve(changes.slice(at, at + steps.length));
        at += steps.length;
      }
    } catch (error) {
      const [only] = group;
      if (group.length === 1) only?.reject(postgresError(error));
      // The commit of a transaction with an error rolls it back: each unit again, alone.
      else for (const one of group) await applyGroup([one]);
    }
  };

  const drain = async (): Promise<void> => {
    while (queue.length > 0) await applyGroup(queue.splice(0, GROUP));
    busy = undefined;
  };
  return {
    unit: (steps) =>
      new Promise((resolve, reject) => {
        queue.push({ steps, resolve, reject });
        busy ??= Promise.resolve().then(drain);
      }),
    idle: async () => busy,
  };
};
