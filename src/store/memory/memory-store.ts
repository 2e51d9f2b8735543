// The memory twin: the same facts in maps, applied at once. Replay, the laboratory and tests stand on it.
import type { AccountAction } from '../../model/action.ts';
import type { Case, Report } from '../../model/case.ts';
import { NotAllowedError } from '../../model/errors.ts';
import { chain, GENESIS } from '../chain.ts';
import { RETENTION } from '../retention.ts';
import type {
  BankRecord,
  CandidateChunk,
  CaseQuery,
  CounterRecord,
  DecisionRecord,
  EventRecord,
  EvidenceRecord,
  IdempotencyRecord,
  PairRecord,
  PersonKey,
  RecipientRecord,
  SettingRecord,
  SnapshotRecord,
  Store,
  StoredLedgerEntry,
  Unit,
  Write,
} from '../store.ts';

type Rooms = {
  readonly decisions: Map<string, DecisionRecord>;
  readonly byMessage: Map<string, string>;
  readonly evidence: Map<string, EvidenceRecord>;
  readonly personKeys: Map<string, PersonKey>;
  readonly actions: Map<string, AccountAction>;
  readonly byAccount: Map<string, string[]>;
  readonly campaigns: Map<string, SnapshotRecord>;
  readonly reports: Map<string, Report>;
  readonly cases: Map<string, Case>;
  readonly recipients: Map<string, RecipientRecord>;
  readonly pairs: Map<string, PairRecord>;
  settings: SettingRecord[];
  events: EventRecord[];
  readonly ledger: StoredLedgerEntry[];
  readonly counters: Map<string, CounterRecord>;
  readonly remembered: Map<string, IdempotencyRecord>;
  readonly candidates: Map<string, CandidateChunk>;
  readonly bank: Map<string, BankRecord>;
};

const key = (...parts: readonly (string | number)[]): string => parts.join('\u0000');
const DONE = Promise.resolve();

const emptyRooms = (): Rooms => ({
  decisions: new Map(),
  byMessage: new Map(),
  evidence: new Map(),
  personKeys: new Map(),
  actions: new Map(),
  byAccount: new Map(),
  campaigns: new Map(),
  reports: new Map(),
  cases: new Map(),
  recipients: new Map(),
  pairs: new Map(),
  settings: [],
  events: [],
  ledger: [],
  counters: new Map(),
  remembered: new Map(),
  candidates: new Map(),
  bank: new Map(),
});

type Appliers = { readonly [Kind in Write['do']]: (rooms: Rooms, write: Extract<Write, { do: Kind }>) => void };

const change = <T>(map: Map<string, T>, id: string, with_: Partial<T>): void => {
  const now = map.get(id);
  if (now !== undefined) map.set(id, { ...now, ...with_ });
};

const apply: Appliers = {
  decision: (rooms, { decision }) => {
    if (rooms.decisions.has(decision.id)) return;
    rooms.decisions.set(decision.id, decision);
    rooms.byMessage.set(key(decision.platform, decision.message), decision.id);
  },
  resolve: (rooms, w) =>
    change(rooms.decisions, w.decision, {
      resolution: w.resolution,
      resolvedAt: w.at,
      campaign: w.campaign,
      code: w.code,
      answer: w.answer,
      due: w.due,
      hold: w.hold,
    }),
  rehold: (rooms, w) => change(rooms.decisions, w.decision, { hold: w.hold, due: w.due, answer: w.answer }),
  evidence: (rooms, { evidence, personKey }) => {
    rooms.evidence.set(key(evidence.platform, evidence.message), evidence);
    if (personKey !== undefined) rooms.personKeys.set(personKey.id, personKey);
  },
  'drop-evidence': (rooms, w) => rooms.evidence.delete(key(w.platform, w.message)),
  action: (rooms, { action, idempotencyKey }) => {
    if (rooms.actions.has(action.id)) return;
    rooms.actions.set(action.id, action);
    const account = key(action.platform, action.account);
    const earlier = rooms.byAccount.get(account);
    if (earlier === undefined) rooms.byAccount.set(account, [action.id]);
    else earlier.push(action.id);
    if (idempotencyKey !== undefined)
      rooms.remembered.set(idempotencyKey, { key: idempotencyKey, fingerprint: '', answer: action.id, at: action.at });
  },
  undo: (rooms, w) => {
    if (rooms.actions.get(w.action)?.undoneAt === undefined)
      change(rooms.actions, w.action, { undoneAt: w.at, undoneBy: w.by });
  },
  'confirm-action': (rooms, w) => change(rooms.actions, w.action, { confirmedAt: w.at }),
  campaign: (rooms, { record }) => rooms.campaigns.set(record.id, record),
  report: (rooms, { report }) => rooms.reports.set(report.id, report),
  case: (rooms, w) => rooms.cases.set(w.case.id, w.case),
  'close-case': (rooms, w) => change(rooms.cases, w.case, { closedAt: w.at, decision: w.decision, by: w.by }),
  recipient: (rooms, { recipient }) => rooms.recipients.set(key(recipient.platform, recipient.id), recipient),
  pair: (rooms, { pair }) => rooms.pairs.set(pair.pair, pair),
  setting: (rooms, { setting }) => {
    const same = rooms.settings.findLastIndex((s) => s.name === setting.name && s.at === setting.at);
    if (same < 0) rooms.settings.push(setting);
    else rooms.settings[same] = setting;
  },
  event: (rooms, { event }) => {
    const { events } = rooms;
    // Nearly always the newest; a unit that was tried again may come late or twice.
    let at = events.length;
    while (at > 0 && (events[at - 1]?.seq ?? 0) >= event.seq) at--;
    if (events[at]?.seq !== event.seq) events.splice(at, 0, event);
    if (events.length > 2 * RETENTION.eventCount) events.splice(0, events.length - RETENTION.eventCount);
  },
  ledger: () => undefined,
  count: (rooms, { counter }) => {
    const id = key(counter.platform, counter.day, counter.name);
    rooms.counters.set(id, { ...counter, value: counter.value + (rooms.counters.get(id)?.value ?? 0) });
  },
  remember: (rooms, { record }) => rooms.remembered.set(record.key, record),
  candidates: (rooms, { chunk }) => rooms.candidates.set(chunk.id, chunk),
  bank: (rooms, { entry }) => rooms.bank.set(key(entry.kind, entry.value), entry),
};

const applyUnit = (rooms: Rooms, unit: Unit): void => {
  // The only fact that can be refused is chained first: then nothing of the unit is kept.
  const from = rooms.ledger.length;
  try {
    for (const write of unit) if (write.do === 'ledger') rooms.ledger.push(chain(rooms.ledger.at(-1), write.entry));
  } catch (error) {
    rooms.ledger.length = from;
    throw error;
  }
  for (const write of unit) (apply[write.do] as (rooms: Rooms, write: Write) => void)(rooms, write);
};

const newest = <T extends { readonly at: number }>(a: T, b: T): number => b.at - a.at;

const expireRooms = (rooms: Rooms, now: number): Record<string, number> => {
  const gone: Record<string, number> = {};
  const drop = <T>(name: string, map: Map<string, T>, past: (value: T) => boolean): void => {
    for (const [id, value] of map) if (past(value) && map.delete(id)) gone[name] = (gone[name] ?? 0) + 1;
  };
  drop('evidence', rooms.evidence, (e) => e.expiresAt <= now);
  drop('candidates', rooms.candidates, (c) => c.expiresAt <= now);
  drop('pairs', rooms.pairs, (p) => p.lastDay < Math.floor(now / RETENTION.dayMs) - RETENTION.pairDays);
  drop('idempotency', rooms.remembered, (r) => r.at <= now - RETENTION.idempotencyMs);
  if (gone.evidence !== undefined) {
    const used = new Set([...rooms.evidence.values()].map((e) => e.personKey));
    drop('personKeys', rooms.personKeys, (k) => !used.has(k.id));
  }
  // The newest event always stays: numbers go on from it.
  const last = rooms.events.at(-1);
  const kept = rooms.events.slice(-RETENTION.eventCount).filter((e) => e === last || e.at > now - RETENTION.eventMs);
  if (kept.length < rooms.events.length) gone.events = rooms.events.length - kept.length;
  rooms.events = kept;
  return gone;
};

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
  live: async (now) =>
    [...rooms.actions.values()].filter(
      (a) => a.undoneAt === undefined && (a.expiresAt === undefined || a.expiresAt > now),
    ),
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
    cases: { get: async (id) => rooms.cases.get(id), list: async (query) => listCases(rooms, query) },
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
