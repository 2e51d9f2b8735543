// Who the senders are, as far as automatic actions must know: established accounts (contract.md §14) and, while relations are
// still being learned, old ones that must not be touched (§4).
import type { Message } from '../model/message.ts';
import type { PolicySettings } from '../policy/settings.ts';
import type { MessageKeys } from './message-keys.ts';
import { createNumberSet } from './number-set.ts';
import type { Relations } from './relations.ts';

const DAY_MS = 86_400_000;

export type Standing = {
  /** Remembers what the message says about its sender; true when established. */
  note(message: Message, now: number): boolean;
  established(platform: string, account: string): boolean;
  spared(platform: string, account: string, now: number): boolean;
};

type Parts = {
  readonly keys: MessageKeys;
  readonly relations: Relations;
  readonly settings: PolicySettings['relations'];
  /** When relations began to be learned; undefined: no such days (replay). */
  readonly learningSince: () => number | undefined;
};

export const createStanding = ({ keys, relations, settings, learningSince }: Parts): Standing => {
  const established = createNumberSet();
  const old = createNumberSet();
  const learning = (now: number): boolean => {
    const since = learningSince();
    return since !== undefined && now - since < settings.learnDays * DAY_MS && relations.inferred();
  };
  return {
    note: (message, now) => {
      const yes = relations.established(message, now);
      const { createdAt, id } = message.sender;
      if (yes) established.add(keys.of('account', message.platform, id));
      if (createdAt !== undefined && learning(now) && now - createdAt > settings.oldAccountDays * DAY_MS)
        old.add(keys.of('account', message.platform, id));
      return yes;
    },
    established: (platform, account) => established.has(keys.of('account', platform, account)),
    spared: (platform, account, now) => learning(now) && old.has(keys.of('account', platform, account)),
  };
};
