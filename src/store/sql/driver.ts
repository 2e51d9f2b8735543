// What the SQL store needs of a database: single reads, and units of statements that are all or nothing and durable when the
// promise resolves. SQLite answers from a worker thread, PostgreSQL over its own connection.
import type { LedgerEntry } from '../store.ts';

export type Statement = { readonly sql: string; readonly parameters: readonly unknown[] };
/** A ledger entry gets its sequence and hash where it is written. */
export type UnitStep = Statement | { readonly ledger: LedgerEntry };
export type Row = Readonly<Record<string, unknown>>;

export type SqlDriver = AsyncDisposable & {
  readonly dialect: 'sqlite' | 'postgres';
  query(statement: Statement): Promise<readonly Row[]>;
  /**
   * Units are applied in call order; rejects with UpstreamError and then nothing of the unit is stored: 'store-full' and
   * 'store-down' speak of the whole store, 'store-refused' of this unit. Resolves to the rows each step changed.
   */
  unit(steps: readonly UnitStep[]): Promise<readonly number[]>;
  /** Makes deleted rows unreadable on disk, where that takes a step of its own. */
  tidy(): Promise<void>;
  backup(folder: string): Promise<string>;
};
