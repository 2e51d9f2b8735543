// The operator's bank of known material, looked up exactly: media by SHA-256, texts by the keyed hash of their canonical form.
import type { Message } from '../model/message.ts';
import type { BankRecord } from '../store/store.ts';

const NONE: readonly string[] = [];

export type Bank = {
  add(entry: BankRecord): void;
  readonly hasTexts: () => boolean;
  /** Names of the entries that a message equals. `exact`: the text's keyed hash, 0 for none. */
  hits(message: Message, exact: number): readonly string[];
};

export const createBank = (): Bank => {
  const media = new Map<string, string>();
  const texts = new Map<string, string>();
  return {
    add: ({ kind, value, name }) => void (kind === 'text' ? texts : media).set(value.toLowerCase(), name),
    hasTexts: () => texts.size > 0,
    hits: (message, exact) => {
      if (media.size === 0 && texts.size === 0) return NONE;
      const names: string[] = [];
      const text = texts.size > 0 && exact !== 0 ? texts.get(exact.toString(36)) : undefined;
      if (text !== undefined) names.push(text);
      for (const { sha256 } of message.media) {
        const name = sha256 === undefined ? undefined : media.get(sha256.toLowerCase());
        if (name !== undefined) names.push(name);
      }
      return names.length === 0 ? NONE : names;
    },
  };
};
