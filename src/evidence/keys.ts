// The root key and what derives from it (HKDF-SHA-256, RFC 5869). The secrets folder stands beside the data folder; without the
// right key the data is not opened, and never a new key beside old data.
import { createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { InputError } from '../model/errors.ts';

const ROOT = 'root.key';
const BYTES = 32;

export type Keys = {
  /** Wraps person keys, held texts' own keys and candidate chunks. */
  readonly evidence: Uint8Array;
  /** Keyed references of pairs, accounts and message fingerprints. */
  readonly pair: Uint8Array;
  readonly ledger: Uint8Array;
  /** Signs the console's cookie. */
  readonly session: Uint8Array;
  /** The sketch key of a period: 16 bytes. The one before stays valid for 24 h. */
  sketch(period: number): Uint8Array;
  /** Equal for equal root keys; stored with the data so that a wrong key is noticed. Says nothing about the key. */
  readonly check: string;
};

/** Everything derived from one root key of 32 bytes. */
export const deriveKeys = (root: Uint8Array): Keys => {
  const derive = (name: string, length = BYTES): Uint8Array =>
    new Uint8Array(hkdfSync('sha256', root, 'breakwater', name, length));
  return {
    evidence: derive('evidence'),
    pair: derive('pair', 16),
    ledger: derive('ledger'),
    session: derive('session'),
    sketch: (period) => derive(`sketch ${period}`, 16),
    check: createHmac('sha256', derive('check')).update('breakwater').digest('hex'),
  };
};

/**
 * Opens or, when `mayCreate`, makes the secrets folder (0700) with its root key (0600).
 * Throws InputError('secrets-missing' | 'secrets-damaged') with a sentence.
 */
export const openKeys = ({ folder, mayCreate }: { readonly folder: string; readonly mayCreate: boolean }): Keys => {
  const file = join(folder, ROOT);
  if (!existsSync(file)) {
    if (!mayCreate) {
      throw new InputError(
        'secrets-missing',
        `There is data but no key in ${folder}. Put the secrets folder of this data back (BREAKWATER_SECRETS); a new key could not read it.`,
      );
    }
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(file, randomBytes(BYTES), { mode: 0o600, flag: 'wx', flush: true });
  }
  const root = readFileSync(file);
  if (root.length !== BYTES)
    throw new InputError(
      'secrets-damaged',
      `${file} has ${root.length} bytes instead of ${BYTES}. Put the right one back.`,
    );
  return deriveKeys(root);
};

/** Compares with the check value stored beside the data. Throws InputError('secrets-wrong'). */
export const verifyKeys = (keys: Keys, stored: string | undefined, folder: string): void => {
  if (stored !== undefined && stored !== keys.check) {
    throw new InputError(
      'secrets-wrong',
      `The key in ${folder} does not belong to this data. Put the right secrets folder back (BREAKWATER_SECRETS).`,
    );
  }
};
