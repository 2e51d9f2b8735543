// One process a data folder: an exclusive lock that the operating system drops when the process dies, however it dies.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { InputError } from '../model/errors.ts';

/** Takes the folder; throws InputError('folder-in-use' | 'folder-not-writable'). The returned function gives it back. */
export const lockFolder = (folder: string): (() => void) => {
  const file = join(folder, 'lock.sqlite');
  const note = join(folder, 'lock.pid');
  let db: DatabaseSync | undefined;
  try {
    db = new DatabaseSync(file);
    // SQLite's own file lock: kept by the open transaction, released by the kernel with the process.
    db.exec(
      'pragma locking_mode = exclusive; begin exclusive; create table if not exists held (pid integer); commit; begin exclusive;',
    );
    writeFileSync(note, String(process.pid));
  } catch (error) {
    db?.close();
    const { message } = error as Error;
    if (/locked|busy/.test(message))
      throw new InputError(
        'folder-in-use',
        `Another Breakwater (process ${holder(note)}) already uses the data folder ${folder}. Stop it first, or name another BREAKWATER_DATA.`,
      );
    throw new InputError(
      'folder-not-writable',
      `The data folder ${folder} cannot be written (${message}). Check its permissions, or name another BREAKWATER_DATA.`,
    );
  }
  return () => db.close();
};

const holder = (note: string): string => {
  try {
    return readFileSync(note, 'utf8').trim();
  } catch {
    return 'unknown';
  }
};
