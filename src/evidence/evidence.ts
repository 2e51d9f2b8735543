// Keeps encrypted texts and reads them back. A held text has a key of its own, destroyed with its row at release. Every other
// text has a fresh key too, wrapped by the key of its sender, so that forgetting one sender's key forgets all of his texts.
import type { Message } from '../model/message.ts';
import type { EvidenceRecord, Store, Write } from '../store/store.ts';
import { newKey, open, seal } from './seal.ts';

/** Six months, or until a legal hold says otherwise. */
const KEPT_MS = 183 * 86_400_000;
/** Person keys kept in memory: as many as a large wave has senders. */
const CACHED = 20_000;

export type Evidence = {
  /** A text that waits for its hold to end; readable until `drop`. */
  hold(message: Message, at: number, until: number): Write;
  /** A text that stays as evidence. Also turns a held one into a kept one. */
  keep(message: Message, kind: 'intercepted' | 'reported' | 'retracted', at: number): Write;
  drop(platform: string, message: string): Write;
  /** The text, or undefined when it is not kept or its key is gone. */
  read(platform: string, message: string): Promise<string | undefined>;
  /** Seals and opens candidate chunks. */
  sealChunk(chunk: Uint8Array, id: string): Uint8Array;
  openChunk(sealed: Uint8Array, id: string): Uint8Array | undefined;
};

const contextOf = (platform: string, message: string): string => `${platform}\u0000${message}`;

type PersonKeyring = { readonly id: string; readonly key: Uint8Array; readonly wrapped: Uint8Array };

/** Person keys of this process run, newest kept; a person seen again after a restart gets a further key. */
const createPersons = (root: Uint8Array) => {
  const persons = new Map<string, PersonKeyring>();
  return (platform: string, account: string): PersonKeyring => {
    const name = contextOf(platform, account);
    const cached = persons.get(name);
    if (cached !== undefined) return cached;
    if (persons.size >= CACHED) persons.delete(persons.keys().next().value!);
    const key = newKey();
    const id = Buffer.from(newKey().subarray(0, 12)).toString('base64url');
    const person = { id, key, wrapped: seal(root, key, id) };
    persons.set(name, person);
    return person;
  };
};

export const createEvidence = ({
  key,
  store,
}: {
  readonly key: Uint8Array;
  readonly store: Pick<Store, 'evidence'>;
}): Evidence => {
  const personOf = createPersons(key);
  const encoder = new TextEncoder();
  const decoder = new TextDecoder();

  const sealText = (
    message: Message,
    kind: EvidenceRecord['kind'],
    at: number,
    expiresAt: number,
    wrapping: Uint8Array,
    personKey: string | undefined,
  ): EvidenceRecord => {
    const own = newKey();
    const context = contextOf(message.platform, message.id);
    return {
      platform: message.platform,
      message: message.id,
      account: message.sender.id,
      kind,
      sealed: seal(own, encoder.encode(message.text), context),
      ownKey: seal(wrapping, own, context),
      personKey,
      at,
      expiresAt,
    };
  };

  const wrappingOf = async (row: EvidenceRecord): Promise<Uint8Array | undefined> => {
    if (row.personKey === undefined) return key;
    const person = await store.evidence.personKey(row.personKey);
    return person === undefined ? undefined : open(key, person.wrapped, person.id);
  };

  return {
    hold: (message, at, until) => ({
      do: 'evidence',
      evidence: sealText(message, 'held', at, until, key, undefined),
      personKey: undefined,
    }),
    keep: (message, kind, at) => {
      const { platform, sender } = message;
      // The wrapped person key travels with every text: whichever unit is stored first brings it, the others change nothing.
      const person = personOf(platform, sender.id);
      const evidence = sealText(message, kind, at, at + KEPT_MS, person.key, person.id);
      return {
        do: 'evidence',
        evidence,
        personKey: { id: person.id, platform, account: sender.id, wrapped: person.wrapped },
      };
    },
    drop: (platform, message) => ({ do: 'drop-evidence', platform, message }),
    read: async (platform, message) => {
      const row = await store.evidence.get(platform, message);
      if (row?.ownKey === undefined) return undefined;
      const context = contextOf(platform, message);
      const wrapping = await wrappingOf(row);
      const own = wrapping === undefined ? undefined : open(wrapping, row.ownKey, context);
      const text = own === undefined ? undefined : open(own, row.sealed, context);
      return text === undefined ? undefined : decoder.decode(text);
    },
    sealChunk: (chunk, id) => seal(key, chunk, id),
    openChunk: (sealed, id) => open(key, sealed, id),
  };
};
