// The only place where SQLite and PostgreSQL differ in words: compilers, the ledger's insert, and a Kysely dialect over our
// driver, so that reads and migrations are written once.
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import type { StoredLedgerEntry } from '../store.ts';
import type { Row, SqlDriver, Statement } from './driver.ts';
import type { Tables } from './tables.ts';

const LEDGER_COLUMNS = ['seq', 'previous', 'hash', 'at', 'kind', 'subject', 'body'] as const;

/** The insert of one chained ledger entry, for the writers. */
export const ledgerInsert = (dialect: SqlDriver['dialect'], entry: StoredLedgerEntry): Statement => {
  const holes = LEDGER_COLUMNS.map((_, i) => (dialect === 'sqlite' ? '?' : `$${i + 1}`));
  const parameters = [
    entry.seq,
    entry.previous,
    entry.hash,
    entry.at,
    entry.kind,
    entry.subject,
    JSON.stringify(entry.body),
  ];
  return { sql: `insert into ledger (${LEDGER_COLUMNS.join(', ')}) values (${holes.join(', ')})`, parameters };
};

/** Reads the newest entry, from which the next one is chained. */
export const LEDGER_HEAD = 'select seq, hash from ledger order by seq desc limit 1';

const connectionOver = (driver: SqlDriver): DatabaseConnection => ({
  executeQuery: async <R>(query: CompiledQuery): Promise<QueryResult<R>> => ({
    rows: (await driver.query({ sql: query.sql, parameters: query.parameters })) as readonly Row[] as R[],
  }),
  // biome-ignore lint/correctness/useYield: streaming is not offered; large reads are paged by their subject.
  streamQuery: async function* () {
    throw new Error('Streaming is not offered by this store.');
  },
});

const driverOver = (driver: SqlDriver): Driver => {
  const connection = connectionOver(driver);
  const nothing = async (): Promise<void> => {};
  return {
    init: nothing,
    acquireConnection: async () => connection,
    beginTransaction: nothing,
    commitTransaction: nothing,
    rollbackTransaction: nothing,
    releaseConnection: nothing,
    destroy: nothing,
  };
};

/** Kysely over our driver: every query is compiled here and runs there. */
export const kyselyOver = (driver: SqlDriver): Kysely<Tables> => {
  const postgres = driver.dialect === 'postgres';
  const dialect: Dialect = {
    createAdapter: () => (postgres ? new PostgresAdapter() : new SqliteAdapter()),
    createDriver: () => driverOver(driver),
    createIntrospector: (db) => (postgres ? new PostgresIntrospector(db) : new SqliteIntrospector(db)),
    createQueryCompiler: () => (postgres ? new PostgresQueryCompiler() : new SqliteQueryCompiler()),
  };
  return new Kysely<Tables>({ dialect });
};
