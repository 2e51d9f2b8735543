// The keys of the door, in the secrets folder: what signs sessions, what the command line on this machine uses, and the hash
// of the API key that was made at the first start (the key itself is printed once and kept nowhere).
import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Static, Type } from 'typebox';
import { InputError } from '../model/errors.ts';
import { readJson } from '../model/read-json.ts';
import { createReader } from '../model/read-value.ts';
import { hashKey, type NamedKey } from './sign-in.ts';

const Hex = Type.String({ pattern: '^[0-9a-f]{64}$' });
const Schema = Type.Object(
  { session: Hex, control: Hex, apiKeyHash: Type.Optional(Hex) },
  { additionalProperties: false },
);
const read = createReader(Schema, 'The file');
const FILE = 'door-keys.json';

export type DoorKeys = {
  readonly session: Uint8Array;
  /** What the command line sends as its key. */
  readonly control: string;
  readonly keys: readonly NamedKey[];
  /** The API key when it was made just now: print it, it is not kept. */
  readonly made: string | undefined;
};

/** Opens or makes the keys. Throws InputError when the file is damaged. */
export const openDoorKeys = (secrets: string, given: string | undefined): DoorKeys => {
  const path = join(secrets, FILE);
  let stored = readKeys(path);
  let made: string | undefined;
  if (stored === undefined) {
    stored = { session: randomBytes(32).toString('hex'), control: randomBytes(32).toString('hex') };
    if (given !== undefined) write(path, secrets, stored);
  }
  if (given === undefined && stored.apiKeyHash === undefined) {
    made = `bw_${randomBytes(24).toString('base64url')}`;
    stored = { ...stored, apiKeyHash: hashKey(made) };
    write(path, secrets, stored);
  }
  const apiKey = given === undefined ? stored.apiKeyHash : hashKey(given);
  return {
    session: Buffer.from(stored.session, 'hex'),
    control: stored.control,
    keys: [
      ...(apiKey === undefined ? [] : [{ name: 'operator', hash: apiKey }]),
      { name: 'command line', hash: hashKey(stored.control) },
    ],
    made,
  };
};

/** The key of the command line, if a server made one here. */
export const readControlKey = (secrets: string): string | undefined => readKeys(join(secrets, FILE))?.control;

const readKeys = (path: string): Static<typeof Schema> | undefined => {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  try {
    return read(readJson(bytes));
  } catch {
    throw new InputError(
      'bad-secrets',
      `The file ${path} is damaged. Remove it: a new API key is made and printed, and browsers sign in again.`,
    );
  }
};

const write = (path: string, folder: string, keys: Static<typeof Schema>): void => {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  writeFileSync(path, JSON.stringify(keys), { mode: 0o600 });
};
