// The operator's bank of known material, looked up exactly: media by SHA-256, texts by a keyed number of their canonical form,
// so that the bank holds no text.
import type { Ledger } from '../ledger/entries.ts';
import type { Clock } from '../model/clock.ts';
import { NotFoundError } from '../model/errors.ts';
import type { Message } from '../model/message.ts';
import type { BankRecord } from '../store/store.ts';
import type { CanonicalText } from '../text/canonical-text.ts';
import type { Journal } from './journal.ts';
import type { MessageKeys } from './message-keys.ts';

const NONE: readonly string[] = [];

/** What is to be known from now on: a text, or the SHA-256 of a file as 64 hexadecimal digits. */
export type Known = { readonly name: string; readonly by: string } & (
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'sha256'; readonly sha256: string }
);

export type Bank = {
  /** What the store holds, after a restart. */
  restore(entry: BankRecord): void;
  list(): readonly BankRecord[];
  /** In force at once; resolves when it is stored. */
  put(known: Known): Promise<BankRecord>;
  /** Throws NotFoundError. */
  drop(value: string, by: string): Promise<void>;
  /** Names of the entries that a message equals. */
  hits(message: Message, canonical: CanonicalText | undefined): readonly string[];
};

type Parts = {
  readonly keys: Pick<MessageKeys, 'of'>;
  readonly canonicalize: (text: string) => CanonicalText;
  readonly clock: Clock;
  readonly journal: Journal;
  readonly ledger: Ledger;
};

export const createBank = ({ keys, canonicalize, clock, journal, ledger }: Parts): Bank => {
  const entries = new Map<string, BankRecord>();
  let texts = 0;
  const keyOf = ({ text }: CanonicalText): string => keys.of('bank', text, '').toString(36);
  const enter = (entry: BankRecord): void => {
    if (entry.kind === 'text' && !entries.has(entry.value)) texts++;
    entries.set(entry.value, entry);
  };
  return {
    restore: enter,
    list: () => [...entries.values()],
    put: async (known) => {
      const at = clock.now();
      const value = known.kind === 'text' ? keyOf(canonicalize(known.text)) : known.sha256.toLowerCase();
      const entry: BankRecord = { kind: known.kind, value, name: known.name, at, by: known.by };
      enter(entry);
      const word = ledger.word('bank', value, at, { put: true, kind: known.kind, by: known.by });
      await journal.write('', [{ do: 'bank', entry }, word], []);
      return entry;
    },
    drop: async (value, by) => {
      const entry = entries.get(value);
      if (entry === undefined) throw new NotFoundError('no-entry', 'The bank has no such entry.');
      entries.delete(value);
      if (entry.kind === 'text') texts--;
      const word = ledger.word('bank', value, clock.now(), { put: false, kind: entry.kind, by });
      await journal.write('', [{ do: 'unbank', kind: entry.kind, value }, word], []);
    },
    hits: (message, canonical) => {
      if (entries.size === 0) return NONE;
      const names: string[] = [];
      const text =
        texts > 0 && message.text !== '' ? entries.get(keyOf(canonical ?? canonicalize(message.text))) : undefined;
      if (text !== undefined) names.push(text.name);
      for (const { sha256 } of message.media) {
        const media = sha256 === undefined ? undefined : entries.get(sha256.toLowerCase());
        if (media !== undefined) names.push(media.name);
      }
      return names.length === 0 ? NONE : names;
    },
  };
};
