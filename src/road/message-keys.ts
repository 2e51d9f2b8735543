// Keyed 53-bit numbers that stand for messages, pairs and accounts in memory and on disk: no id is written where a number
// does, and nobody without the key can aim two ids at one number.
import { createReferences } from '../evidence/references.ts';
import type { Message } from '../model/message.ts';
import { finish32 } from '../text/keyed-hash.ts';

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
  let platformName = '';
  let platformHash = 0;

  const message = (platform: string, id: string): number => {
    // Nearly always the platform of the message before: its hash is kept.
    if (platform !== platformName) {
      platformName = platform;
      platformHash = hash(platform);
    }
    return join(hash(id), platformHash);
  };
  return {
    message,
    print: ({ text, sender, to, what, editOf }) => {
      let print = join(hash(text), hash(sender.id));
      print = join(print, hash(to.id));
      if (to.kind !== 'direct') print = join(print, hash(to.kind));
      if (what !== 'message') print = join(print, hash(what) + 1);
      return editOf === undefined ? print : join(print, hash(editOf) + 2);
    },
    of: (kind, a, b, c) => {
      const two = join(join(hash(kind), hash(a)), hash(b));
      return c === undefined ? two : join(two, hash(c));
    },
  };
};

/** Two 53-bit numbers into one, order matters; never 0. */
const join = (a: number, b: number): number => {
  const low = finish32(((a % 4294967296) >>> 0) ^ Math.imul((b % 4294967296) >>> 0, 0x9e3779b1));
  const high = finish32(Math.floor(a / 4294967296) ^ Math.imul(Math.floor(b / 4294967296), 0x85ebca6b) ^ low);
  return (high >>> 11) * 4294967296 + low || 1;
};
