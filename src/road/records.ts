// The decisions that are on disk, and the newest of them in memory: for the same-id rule (contract.md §3), for a person's
// second look, and for the dismissal of a campaign.
import type { DecisionRecord, Store } from '../store/store.ts';
import type { MessageKeys } from './message-keys.ts';
import { createNumberSet } from './number-set.ts';

/** A value at once, or a promise of it where the store must be asked. */
export type Soon<T> = T | Promise<T>;
export const whenHere = <T, R>(value: Soon<T>, then: (value: T) => R): Soon<R> =>
  value instanceof Promise ? value.then(then) : then(value);

export type Records = {
  /** Whether a message may have a durable answer. */
  has(key: number): boolean;
  remember(key: number): void;
  put(record: DecisionRecord): void;
  /** The unit was refused: it never happened. */
  drop(record: DecisionRecord): void;
  byKey(key: number): DecisionRecord | undefined;
  byMessage(platform: string, message: string): Soon<DecisionRecord | undefined>;
  byId(id: string): Soon<DecisionRecord | undefined>;
  ofCampaign(campaign: string): Soon<readonly DecisionRecord[]>;
  ofAccount(platform: string, account: string, limit: number): Soon<readonly DecisionRecord[]>;
};

type Parts = {
  readonly store: Pick<Store, 'decisions'>;
  readonly keys: MessageKeys;
  /** How many records stay in memory; Infinity = all, and the store is never asked. */
  readonly most: number;
  /** Resolves when what was written so far can be read. */
  readonly settled: () => Promise<void>;
};

export const createRecords = ({ store, keys, most, settled }: Parts): Records => {
  const durable = createNumberSet();
  /** Insertion order = age. */
  const byKey = new Map<number, DecisionRecord>();
  const byId = new Map<string, number>();
  const complete = most === Number.POSITIVE_INFINITY;

  const keyOf = (record: DecisionRecord): number => keys.message(record.platform, record.message);
  const select = (wanted: (record: DecisionRecord) => boolean): DecisionRecord[] => {
    const found: DecisionRecord[] = [];
    for (const record of byKey.values()) if (wanted(record)) found.push(record);
    return found;
  };
  /** What memory knows is newer than what the store has been told. */
  const newest = (stored: readonly DecisionRecord[]): DecisionRecord[] =>
    stored.map((record) => byKey.get(keyOf(record)) ?? record);

  return {
    has: (key) => durable.has(key),
    remember: (key) => durable.add(key),
    put: (record) => {
      const key = keyOf(record);
      durable.add(key);
      byKey.set(key, record);
      byId.set(record.id, key);
      if (byKey.size <= most) return;
      const [oldest, gone] = byKey.entries().next().value!;
      byKey.delete(oldest);
      byId.delete(gone.id);
    },
    drop: (record) => {
      const key = keyOf(record);
      durable.delete(key);
      byKey.delete(key);
      byId.delete(record.id);
    },
    byKey: (key) => byKey.get(key),
    byMessage: (platform, message) => {
      const key = keys.message(platform, message);
      const here = byKey.get(key);
      if (here !== undefined || complete || !durable.has(key)) return here;
      return store.decisions.byMessage(platform, message);
    },
    byId: (id) => {
      const key = byId.get(id);
      const here = key === undefined ? undefined : byKey.get(key);
      return here !== undefined || complete ? here : store.decisions.get(id);
    },
    ofCampaign: (campaign) => {
      if (complete) return select((record) => record.campaign === campaign);
      return settled()
        .then(() => store.decisions.ofCampaign(campaign))
        .then(newest);
    },
    ofAccount: (platform, account, limit) => {
      if (!complete)
        return settled()
          .then(() => store.decisions.ofAccount(platform, account, limit))
          .then(newest);
      return select((record) => record.platform === platform && record.account === account)
        .reverse()
        .slice(0, limit);
    },
  };
};
