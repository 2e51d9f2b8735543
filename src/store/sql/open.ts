// Opens the stores that last: the embedded one in a folder, or a PostgreSQL database. Migrated and locked when they answer.
import { mkdirSync } from 'node:fs';
import { InputError, UpstreamError } from '../../model/errors.ts';
import { lockFolder } from '../lock.ts';
import type { Store } from '../store.ts';
import type { SqlDriver } from './driver.ts';
import { migrate } from './migrate.ts';
import { openPostgresDriver } from './postgres-driver.ts';
import { createSqlStore } from './sql-store.ts';
import { openSqliteDriver } from './sqlite-driver.ts';

/** The embedded store. Throws InputError with a sentence when the folder is in use, not writable, damaged or from a newer version. */
export const openSqliteStore = async ({
  folder,
  now = Date.now(),
  pageLimit,
}: {
  readonly folder: string;
  readonly now?: number;
  /** The most 4 KiB pages the file may take. */
  readonly pageLimit?: number | undefined;
}): Promise<Store> => {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw new InputError(
      'folder-not-writable',
      `The data folder ${folder} cannot be made (${(error as Error).message}).`,
    );
  }
  const unlock = lockFolder(folder);
  try {
    const driver = await openSqliteDriver(folder, pageLimit);
    await migrateOrClose(driver, now);
    return createSqlStore(driver, async () => unlock());
  } catch (error) {
    unlock();
    if (error instanceof InputError || (error instanceof UpstreamError && error.code === 'store-full')) throw error;
    throw new InputError(
      'store-damaged',
      `The data in ${folder} cannot be opened: ${(error as Error).message} Restore a backup, or name another BREAKWATER_DATA.`,
    );
  }
};

/** A PostgreSQL store (15 or newer). Throws UpstreamError when it does not answer or another instance writes it. */
export const openPostgresStore = async ({
  url,
  now = Date.now(),
}: {
  readonly url: string;
  readonly now?: number;
}): Promise<Store> => {
  const driver = await openPostgresDriver(url);
  await migrateOrClose(driver, now);
  return createSqlStore(driver);
};

/** A database that cannot be brought up to date is let go again: nothing keeps the process alive or the lock taken. */
const migrateOrClose = async (driver: SqlDriver, now: number): Promise<void> => {
  try {
    await migrate(driver, now);
  } catch (error) {
    await driver[Symbol.asyncDispose]();
    throw error;
  }
};
