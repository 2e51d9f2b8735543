// The small tools of the subject files: null for undefined and back, JSON columns, and what a subject offers.
import type { Kysely } from 'kysely';
import type { Write } from '../store.ts';
import type { Statement, UnitStep } from './driver.ts';
import type { Tables } from './tables.ts';

export type Db = Kysely<Tables>;
/** Compiles the facts of one subject into statements. */
export type Writers<Kind extends Write['do']> = {
  readonly [K in Kind]: (db: Db, write: Extract<Write, { do: K }>) => readonly UnitStep[];
};

/** Stands for a column's value while a statement is compiled. */
class Hole {
  readonly column: string;
  constructor(column: string) {
    this.column = column;
  }
}
type Compiled = { readonly sql: string; readonly order: readonly unknown[] };

/**
 * A statement that is compiled the first time and only filled in afterwards, because compiling costs ten times what writing does.
 * `build` sees holes instead of values, so it must not look at them. Every row has the same columns.
 */
export const statement = <Row extends Record<string, unknown>>(
  build: (db: Db, row: Row) => { compile(): Statement },
): ((db: Db, row: Row) => Statement) => {
  const compiled = new WeakMap<Db, Compiled>();
  return (db, row) => {
    let known = compiled.get(db);
    if (known === undefined) {
      const holes = Object.fromEntries(Object.keys(row).map((column) => [column, new Hole(column)]));
      const { sql, parameters } = build(db, holes as Row).compile();
      known = { sql, order: parameters };
      compiled.set(db, known);
    }
    const parameters = known.order.map((one) => (one instanceof Hole ? row[one.column] : one));
    return { sql: known.sql, parameters };
  };
};

/** Columns hold null, the house holds undefined. */
export const orNull = <T>(value: T | undefined): T | null => value ?? null;
export const orNothing = <T>(value: unknown): T | undefined => (value === null ? undefined : (value as T));
/** PostgreSQL gives Buffers, SQLite plain byte arrays; both are read as plain ones. */
export const bytes = (value: unknown): Uint8Array => new Uint8Array(value as Uint8Array);
