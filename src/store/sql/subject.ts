// The small tools of the subject files: null for undefined and back, JSON columns, and what a subject offers.
import type { Kysely } from 'kysely';
import type { Write } from '../store.ts';
import type { UnitStep } from './driver.ts';
import type { Tables } from './tables.ts';

export type Db = Kysely<Tables>;
/** Compiles the facts of one subject into statements. */
export type Writers<Kind extends Write['do']> = {
  readonly [K in Kind]: (db: Db, write: Extract<Write, { do: K }>) => readonly UnitStep[];
};

/** Columns hold null, the house holds undefined. */
export const orNull = <T>(value: T | undefined): T | null => value ?? null;
export const orNothing = <T>(value: unknown): T | undefined => (value === null ? undefined : (value as T));
/** PostgreSQL gives Buffers, SQLite plain byte arrays; both are read as plain ones. */
export const bytes = (value: unknown): Uint8Array => new Uint8Array(value as Uint8Array);
