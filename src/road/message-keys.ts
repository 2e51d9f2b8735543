// Keyed 53-bit numbers that stand for messages, pairs and accounts in memory and on disk: no id is written where a number
// does, and nobody without the key can aim two ids at one number.
import { createReferences } from '../evidence/references.ts';
import type { Message } from '../model/message.ts';

export type MessageKeys = {
  /** Of a message id on a platform. */
  message(platform: string, id: string): number;
  /** Of everything that makes two messages with one id the same: text, sender, place, what, editOf. */
  print(message: Message): number;
  /** Of any other thing, by kind and parts. */
  of(kind: string, a: string, b: string, c?: string): number;
};

/** `key`: at least 16 secret bytes. */
export const createMessageKeys = (key: Uint8Array): MessageKeys => {
  const hash = createReferences(key.subarray(0, 16)).number;
  // 0 means "no key" in the flat tables. Parts are joined first: one encoding instead of one a part.
  return {
    message: (platform, id) => hash(`${platform}\u001f${id}`) || 1,
    // Ids have no control characters, so the text comes last and no two messages read alike.
    print: ({ text, sender, to, what, editOf }) =>
      hash(`${sender.id}\u001f${to.id}\u001f${to.kind}\u001f${what}\u001f${editOf ?? ''}\u001f${text}`) || 1,
    of: (kind, a, b, c = '') => hash(`${kind}\u001f${a}\u001f${b}\u001f${c}`) || 1,
  };
};
