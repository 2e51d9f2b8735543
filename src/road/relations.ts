// Where the platform does not say how sender and recipient stand, the road infers it (contract.md §4) from counts of
// delivered messages a pair: keyed hashes, never ids. Also who is established, for the breaker (§14).
import type { Message, Relation } from '../model/message.ts';
import type { PairRecord } from '../store/store.ts';
import type { MessageKeys } from './message-keys.ts';
import { createPairCounts } from './pair-counts.ts';

const DAY_MS = 86_400_000;
const KEPT_DAYS = 180;

export type Relations = {
  of(message: Message): Relation;
  /** Counts a delivered message; `forced`: a reply to a message that counts for nothing. */
  note(message: Message, at: number, forced: boolean): void;
  /** Two-way talk on 3 days, or an account older than 90 days. */
  established(message: Message, at: number): boolean;
  /** How many accounts are known to be established by their talk. */
  establishedCount(): number;
  /** True once a relation had to be inferred. */
  inferred(): boolean;
  restore(pair: PairRecord): void;
  /** Pairs that changed since the last call. */
  takeChanged(): readonly PairRecord[];
  expire(at: number): void;
};

const OLD_MS = 90 * DAY_MS;

export const createRelations = ({ keys }: { readonly keys: MessageKeys }): Relations => {
  const counts = createPairCounts();
  let inferred = false;

  const pairKey = ({ platform, sender, to }: Message): number => {
    if (to.kind !== 'direct') return keys.of('place', platform, to.id, sender.id);
    return sender.id < to.id
      ? keys.of('pair', platform, sender.id, to.id)
      : keys.of('pair', platform, to.id, sender.id);
  };
  const talkKey = (platform: string, account: string): number => keys.of('talk', platform, account);

  return {
    of: (message) => {
      const { relation, to, sender } = message;
      if (relation !== undefined) return relation;
      inferred = true;
      const direct = to.kind === 'direct';
      if (!direct && sender.role !== 'member') return 'contact';
      const pair = counts.get(pairKey(message));
      if (pair === undefined) return 'stranger';
      if (!direct) return pair.forth >= 3 && pair.days >= 2 ? 'known' : 'stranger';
      const [sent, got] = sender.id < to.id ? [pair.forth, pair.back] : [pair.back, pair.forth];
      if (sent >= 5 && got >= 5 && pair.days >= 2) return 'contact';
      return got > 0 ? 'known' : 'stranger';
    },
    note: (message, at, forced) => {
      if (message.relation !== undefined || forced) return;
      const { to, sender, platform } = message;
      const day = Math.floor(at / DAY_MS);
      const direct = to.kind === 'direct';
      const pair = counts.bump(pairKey(message), !direct || sender.id < to.id, day);
      if (!direct || pair.forth === 0 || pair.back === 0 || pair.days < 3) return;
      counts.markTalker(talkKey(platform, sender.id), day);
      counts.markTalker(talkKey(platform, to.id), day);
    },
    established: ({ platform, sender }, at) =>
      (sender.createdAt !== undefined && at - sender.createdAt > OLD_MS) ||
      (counts.talkers() > 0 && counts.isTalker(talkKey(platform, sender.id))),
    establishedCount: counts.talkers,
    inferred: () => inferred,
    restore: counts.restore,
    takeChanged: counts.takeChanged,
    expire: (at) => counts.forgetBefore(Math.floor(at / DAY_MS) - KEPT_DAYS),
  };
};
