// Keeps encrypted texts and reads them back. A held text has a key of its own, destroyed with its row at release. Every other
// text is sealed with a key of its sender, so that forgetting one sender's keys forgets all of his texts.
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

  const record = (message: Message, kind: EvidenceRecord['kind'], at: number) => ({
    ...{ platform: message.platform, message: message.id, account: message.sender.id, kind, at },
    ownKey: undefined,
    personKey: undefined,
  });

  /** The key that opens a text: the person's, or for a held one its own. */
  const keyOf = async ({ platform, message, ownKey, personKey }: EvidenceRecord): Promise<Uint8Array | undefined> => {
    if (personKey === undefined) return ownKey && open(key, ownKey, contextOf(platform, message));
    const person = await store.evidence.personKey(personKey);
    return person && open(key, person.wrapped, person.id);
  };

  return {
    hold: (message, at, until) => {
      const own = newKey();
      const context = contextOf(message.platform, message.id);
      const sealed = seal(own, encoder.encode(message.text), context);
      const ownKey = seal(key, own, context);
      const evidence = { ...record(message, 'held', at), sealed, ownKey, expiresAt: until };
      return { do: 'evidence', evidence, personKey: undefined };
    },
    keep: (message, kind, at) => {
      const { platform, sender } = message;
      // The wrapped person key travels with every text: whichever unit is stored first brings it, the others change nothing.
      const { id, key: own, wrapped } = personOf(platform, sender.id);
      const sealed = seal(own, encoder.encode(message.text), contextOf(platform, message.id));
      const evidence = { ...record(message, kind, at), sealed, personKey: id, expiresAt: at + KEPT_MS };
      return { do: 'evidence', evidence, personKey: { id, platform, account: sender.id, wrapped } };
    },
    drop: (platform, message) => ({ do: 'drop-evidence', platform, message }),
    read: async (platform, message) => {
      const row = await store.evidence.get(platform, message);
      const own = row && (await keyOf(row));
      const text = row && own && open(own, row.sealed, contextOf(platform, message));
      return text && decoder.decode(text);
    },
    sealChunk: (chunk, id) => seal(key, chunk, id),
    openChunk: (sealed, id) => open(key, sealed, id),
  };
};
