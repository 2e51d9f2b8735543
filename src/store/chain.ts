// The ledger's chain: each entry's hash covers the one before. Computed where entries are written, so that a failed unit
// leaves no hole.
import { createHash } from 'node:crypto';
import type { LedgerEntry, StoredLedgerEntry } from './store.ts';

/** The hash before the first entry. */
export const GENESIS = '0'.repeat(64);

/** JSON with sorted keys, so that equal facts have equal bytes. */
const canonicalJson = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).filter(([, v]) => v !== undefined);
  return `{${entries
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([k, v]) => `${JSON.stringify(k)}:${canonicalJson(v)}`)
    .join(',')}}`;
};

/** SHA-256 (FIPS 180-4) over the previous hash, the sequence number and the entry, as 64 hex digits. */
export const entryHash = (previous: string, seq: number, entry: LedgerEntry): string =>
  createHash('sha256')
    .update(
      `${previous}\n${seq}\n${canonicalJson({ at: entry.at, kind: entry.kind, subject: entry.subject, body: entry.body })}`,
    )
    .digest('hex');

/** The stored form of `entry` after `head`. */
export const chain = (
  head: Pick<StoredLedgerEntry, 'seq' | 'hash'> | undefined,
  entry: LedgerEntry,
): StoredLedgerEntry => {
  const seq = (head?.seq ?? 0) + 1;
  const previous = head?.hash ?? GENESIS;
  return { ...entry, seq, previous, hash: entryHash(previous, seq, entry) };
};
