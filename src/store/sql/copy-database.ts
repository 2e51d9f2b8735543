// One way to write a backup, for the store that runs and for the command beside it: a half-written copy never carries the name
// of a whole one, and nothing that is there already is overwritten.
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { InputError } from '../../model/errors.ts';

/** The file of the embedded store in its folder. */
export const DATABASE = 'breakwater.sqlite';

/** Lets `copy` write into `folder`; resolves to the file. Throws InputError('backup-exists'). */
export const copyDatabase = async (folder: string, copy: (part: string) => Promise<unknown>): Promise<string> => {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, DATABASE);
  if (existsSync(file))
    throw new InputError('backup-exists', `There is already a backup in ${folder}; name an empty folder.`);
  const part = `${file}.part`;
  try {
    await copy(part);
    renameSync(part, file);
  } finally {
    rmSync(part, { force: true });
  }
  return file;
};
