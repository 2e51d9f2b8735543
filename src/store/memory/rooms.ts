// What the memory store holds, a map a subject, and how each fact changes it.
import type { AccountAction } from '../../model/action.ts';
import type { Case, Report } from '../../model/case.ts';
import { chain } from '../chain.ts';
import { RETENTION } from '../retention.ts';
import type {
  BankRecord,
  CandidateChunk,
  CounterRecord,
  DecisionRecord,
  EventRecord,
  EvidenceRecord,
  IdempotencyRecord,
  LedgerSalt,
  PairRecord,
  PersonKey,
  RecipientRecord,
  SettingRecord,
  SnapshotRecord,
  StoredLedgerEntry,
  Unit,
  Write,
} from '../store.ts';

export type Rooms = {
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
  readonly salts: Map<string, LedgerSalt>;
  readonly counters: Map<string, CounterRecord>;
  readonly remembered: Map<string, IdempotencyRecord>;
  readonly candidates: Map<string, CandidateChunk>;
  readonly bank: Map<string, BankRecord>;
};

export const key = (...parts: readonly (string | number)[]): string => parts.join('\u0000');

export const emptyRooms = (): Rooms => ({
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
  salts: new Map(),
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
  ledger: (rooms, { salts = [] }) => {
    for (const salt of salts) if (!rooms.salts.has(salt.id)) rooms.salts.set(salt.id, salt);
  },
  'forget-person': (rooms, { platform, account }) => {
    for (const kept of [rooms.salts, rooms.personKeys])
      for (const [id, one] of kept) if (one.platform === platform && one.account === account) kept.delete(id);
  },
  count: (rooms, { counter }) => {
    const id = key(counter.platform, counter.day, counter.name);
    rooms.counters.set(id, { ...counter, value: counter.value + (rooms.counters.get(id)?.value ?? 0) });
  },
  remember: (rooms, { record }) => rooms.remembered.set(record.key, record),
  candidates: (rooms, { chunk }) => rooms.candidates.set(chunk.id, chunk),
  bank: (rooms, { entry }) => rooms.bank.set(key(entry.kind, entry.value), entry),
  unbank: (rooms, { kind, value }) => rooms.bank.delete(key(kind, value)),
};

/** Nothing of a unit is kept when one of its facts cannot be. */
export const applyUnit = (rooms: Rooms, unit: Unit): void => {
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
