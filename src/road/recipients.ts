// The recipient's own switch: who may write to me directly (contract.md §1, row 2).
import type { Message, Relation } from '../model/message.ts';
import type { RecipientRecord } from '../store/store.ts';

export type Recipients = {
  set(record: RecipientRecord): void;
  refuses(message: Message, relation: Relation): boolean;
};

export const createRecipients = (): Recipients => {
  const platforms = new Map<string, Map<string, RecipientRecord['from']>>();
  return {
    set: ({ platform, id, from }) => {
      let switches = platforms.get(platform);
      if (switches === undefined) {
        switches = new Map();
        platforms.set(platform, switches);
      }
      if (from === 'everyone') switches.delete(id);
      else switches.set(id, from);
    },
    refuses: ({ platform, to }, relation) => {
      if (to.kind !== 'direct' || relation === 'contact') return false;
      const from = platforms.get(platform)?.get(to.id);
      return from === 'contacts' || (from === 'known' && relation === 'stranger');
    },
  };
};
