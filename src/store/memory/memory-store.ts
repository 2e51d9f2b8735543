// The memory twin: the same facts in maps, applied at once. Replay, the laboratory and tests stand on it.
import type { AccountAction } from '../../model/action.ts';
import type { Case } from '../../model/case.ts';
import { NotAllowedError } from '../../model/errors.ts';
import { GENESIS } from '../chain.ts';
import type { CaseQuery, SettingRecord, Store } from '../store.ts';
import { expireRooms } from './expire-rooms.ts';
import { applyUnit, emptyRooms, key, type Rooms } from './rooms.ts';

const DONE = Promise.resolve();

const newest = <T extends { readonly at: number }>(a: T, b: T): number => b.at - a.at;

const listCases = (rooms: Rooms, query: CaseQuery): Case[] => {
  const fits = (c: Case): boolean =>
    (query.platform === undefined || c.platform === query.platform) &&
    (query.open === undefined || query.open === (c.closedAt === undefined));
  const all = [...rooms.cases.values()]
    .filter(fits)
    .sort((a, b) => Number(b.imminent) - Number(a.imminent) || a.openedAt - b.openedAt || (a.id < b.id ? -1 : 1));
  const start = query.after === undefined ? 0 : all.findIndex((c) => c.id === query.after) + 1;
  return all.slice(start, start + query.limit);
};

const currentSettings = (rooms: Rooms): SettingRecord[] => [
  ...new Map(rooms.settings.map((s) => [s.name, s])).values(),
];

const decisionReaders = (rooms: Rooms): Store['decisions'] => ({
  get: async (id) => rooms.decisions.get(id),
  byMessage: async (platform, message) => rooms.decisions.get(rooms.byMessage.get(key(platform, message)) ?? ''),
  open: async () =>
    [...rooms.decisions.values()]
      .filter((d) => d.verdict === 'hold' && d.resolution === undefined)
      .sort((a, b) => (a.due ?? 0) - (b.due ?? 0)),
  keys: async (each) => {
    for (const d of [...rooms.decisions.values()].sort(newest)) each(d.platform, d.message);
  },
  ofAccount: async (platform, account, limit) =>
    [...rooms.decisions.values()]
      .filter((d) => d.platform === platform && d.account === account)
      .sort(newest)
      .slice(0, limit),
  ofCampaign: async (campaign) =>
    [...rooms.decisions.values()].filter((d) => d.campaign === campaign).sort((a, b) => a.at - b.at),
});

const actionReaders = (rooms: Rooms): Store['actions'] => ({
  get: async (id) => rooms.actions.get(id),
  ofAccount: async (platform, account) =>
    (rooms.byAccount.get(key(platform, account)) ?? []).flatMap((id) => rooms.actions.get(id) ?? []),
  ofCampaign: async (campaign) => [...rooms.actions.values()].filter((a) => a.campaign === campaign),
  blocks: async (platform, from, to) => {
    const blocks = [...rooms.actions.values()].filter(
      (a) => a.platform === platform && a.kind === 'block' && a.mode === 'live',
    );
    const accounts = (which: (a: AccountAction) => boolean): number =>
      new Set(blocks.filter(which).map(({ account }) => account)).size;
    const within = (at: number | undefined): boolean => at !== undefined && at >= from && at < to;
    return {
      blocked: accounts(({ at }) => within(at)),
      automated: accounts(({ at, by }) => within(at) && by === 'machine'),
      confirmed: accounts(({ confirmedAt }) => within(confirmedAt)),
      reversed: accounts(
        ({ undoneAt, undoneBy }) => within(undoneAt) && undoneBy !== 'machine' && undoneBy !== 'expiry',
      ),
    };
  },
  live: async (now) =>
    [...rooms.actions.values()].filter(
      (a) => a.undoneAt === undefined && (a.expiresAt === undefined || a.expiresAt > now),
    ),
  automatic: async () =>
    [...rooms.actions.values()]
      .filter((a) => a.by === 'machine' && a.mode === 'live')
      .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1)),
});

const otherReaders = (
  rooms: Rooms,
): Pick<Store, 'settings' | 'events' | 'ledger' | 'counters' | 'candidates' | 'pairs'> => ({
  settings: {
    current: async () => currentSettings(rooms),
    history: async (name) => rooms.settings.filter((s) => s.name === name),
  },
  events: {
    since: async (seq, limit) => rooms.events.filter((e) => e.seq > seq).slice(0, limit),
    bounds: async () => ({ first: rooms.events[0]?.seq ?? 0, last: rooms.events.at(-1)?.seq ?? 0 }),
  },
  ledger: {
    page: async (after, limit) => rooms.ledger.filter((e) => e.seq > after).slice(0, limit),
    salt: async (id) => rooms.salts.get(id),
    head: async () => ({ seq: rooms.ledger.at(-1)?.seq ?? 0, hash: rooms.ledger.at(-1)?.hash ?? GENESIS }),
  },
  counters: {
    between: async (platform, from, to) =>
      [...rooms.counters.values()].filter((c) => c.platform === platform && c.day >= from && c.day <= to),
  },
  candidates: {
    live: async (now, each) => {
      for (const chunk of [...rooms.candidates.values()].sort((a, b) => a.at - b.at))
        if (chunk.expiresAt > now) each(chunk);
    },
  },
  pairs: {
    all: async (each) => {
      for (const pair of rooms.pairs.values()) each(pair);
    },
  },
});

/** A store that lives as long as the process. `write` applies at once and in call order. */
export const createMemoryStore = (): Store => {
  const rooms = emptyRooms();
  return {
    write: (unit) => {
      applyUnit(rooms, unit);
      return DONE;
    },
    decisions: decisionReaders(rooms),
    evidence: {
      get: async (platform, message) => rooms.evidence.get(key(platform, message)),
      personKey: async (id) => rooms.personKeys.get(id),
    },
    actions: actionReaders(rooms),
    campaigns: { all: async () => [...rooms.campaigns.values()] },
    reports: {
      all: async (since) => [...rooms.reports.values()].filter((r) => r.at >= since),
      ofMessage: async (platform, message) =>
        [...rooms.reports.values()].filter((r) => r.platform === platform && r.message === message),
    },
    cases: {
      get: async (id) => rooms.cases.get(id),
      list: async (query) => listCases(rooms, query),
      ofKind: async (kind) =>
        [...rooms.cases.values()]
          .filter((one) => one.kind === kind)
          .sort((a, b) => a.openedAt - b.openedAt || (a.id < b.id ? -1 : 1)),
    },
    recipients: { all: async () => [...rooms.recipients.values()] },
    ...otherReaders(rooms),
    idempotency: { get: async (id) => rooms.remembered.get(id) },
    bank: { all: async () => [...rooms.bank.values()] },
    expire: async (now) => expireRooms(rooms, now),
    backup: async () => {
      throw new NotAllowedError(
        'no-backup',
        'A memory store has no file to copy; set BREAKWATER_DATA or DATABASE_URL.',
        403,
      );
    },
    healthy: () => true,
    [Symbol.asyncDispose]: async () => {},
  };
};
