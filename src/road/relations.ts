// Where the platform does not say how sender and recipient stand, the road infers it (contract.md §4) from counts of
// delivered messages a pair: keyed hashes, never ids. Also who is established, for the breaker (§14).
import type { Message, Relation } from '../model/message.ts';
import type { PairRecord } from '../store/store.ts';
import type { MessageKeys } from './message-keys.ts';

const DAY_MS = 86_400_000;
const KEPT_DAYS = 180;
const MOST = 255;

type Pair = { forth: number; back: number; days: number; lastDay: number };

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
  const pairs = new Map<number, Pair>();
  /** Accounts that talk both ways on three days, with the day last seen. */
  const talkers = new Map<number, number>();
  const changed = new Set<number>();
  const changedTalkers = new Set<number>();
  let inferred = false;

  const pairKey = ({ platform, sender, to }: Message): number => {
    if (to.kind !== 'direct') return keys.of('place', platform, to.id, sender.id);
    return sender.id < to.id
      ? keys.of('pair', platform, sender.id, to.id)
      : keys.of('pair', platform, to.id, sender.id);
  };
  const talkKey = (platform: string, account: string): number => keys.of('talk', platform, account);
  const bump = (key: number, forward: boolean, day: number): Pair => {
    let pair = pairs.get(key);
    if (pair === undefined) {
      pair = { forth: 0, back: 0, days: 0, lastDay: -1 };
      pairs.set(key, pair);
    }
    if (forward) pair.forth = Math.min(MOST, pair.forth + 1);
    else pair.back = Math.min(MOST, pair.back + 1);
    if (day !== pair.lastDay) pair.days = Math.min(MOST, pair.days + 1);
    pair.lastDay = day;
    changed.add(key);
    return pair;
  };
  /** Remembers that an account talks both ways on three days. */
  const markTalker = (platform: string, account: string, day: number): void => {
    const key = talkKey(platform, account);
    if (talkers.get(key) === day) return;
    talkers.set(key, day);
    changedTalkers.add(key);
  };

  return {
    of: (message) => {
      const { relation, to, sender } = message;
      if (relation !== undefined) return relation;
      inferred = true;
      if (to.kind !== 'direct') {
        if (sender.role !== 'member') return 'contact';
        const pair = pairs.get(pairKey(message));
        return pair !== undefined && pair.forth >= 3 && pair.days >= 2 ? 'known' : 'stranger';
      }
      const pair = pairs.get(pairKey(message));
      if (pair === undefined) return 'stranger';
      const [sent, got] = sender.id < to.id ? [pair.forth, pair.back] : [pair.back, pair.forth];
      if (sent >= 5 && got >= 5 && pair.days >= 2) return 'contact';
      return got > 0 ? 'known' : 'stranger';
    },
    note: (message, at, forced) => {
      if (message.relation !== undefined || forced) return;
      const { to, sender, platform } = message;
      const day = Math.floor(at / DAY_MS);
      const direct = to.kind === 'direct';
      const pair = bump(pairKey(message), !direct || sender.id < to.id, day);
      if (!direct || pair.forth === 0 || pair.back === 0 || pair.days < 3) return;
      markTalker(platform, sender.id, day);
      markTalker(platform, to.id, day);
    },
    established: ({ platform, sender }, at) =>
      (sender.createdAt !== undefined && at - sender.createdAt > OLD_MS) ||
      (talkers.size > 0 && talkers.has(talkKey(platform, sender.id))),
    establishedCount: () => talkers.size,
    inferred: () => inferred,
    restore: (record) => {
      const { forth, back, days, lastDay } = record;
      const key = Number.parseInt(record.pair.slice(1), 36);
      if (record.pair.startsWith('t')) talkers.set(key, lastDay);
      else pairs.set(key, { forth, back, days, lastDay });
    },
    takeChanged: () => {
      const records: PairRecord[] = [];
      for (const key of changed) {
        const pair = pairs.get(key);
        if (pair !== undefined) records.push({ pair: `p${key.toString(36)}`, ...pair });
      }
      for (const key of changedTalkers)
        records.push({ pair: `t${key.toString(36)}`, forth: 1, back: 1, days: 3, lastDay: talkers.get(key)! });
      changed.clear();
      changedTalkers.clear();
      return records;
    },
    expire: (at) => {
      const oldest = Math.floor(at / DAY_MS) - KEPT_DAYS;
      for (const [key, pair] of pairs) if (pair.lastDay < oldest) pairs.delete(key);
      for (const [key, day] of talkers) if (day < oldest) talkers.delete(key);
    },
  };
};
