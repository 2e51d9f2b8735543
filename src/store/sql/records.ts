// What is recorded in order: events, the ledger, counters, settings, remembered answers.
import { GENESIS } from '../chain.ts';
import type { EventRecord, SettingRecord, Store, StoredLedgerEntry } from '../store.ts';
import { bytes, type Db, statement, type Writers } from './subject.ts';
import type { Tables } from './tables.ts';

const putEvent = statement<Tables['event']>((db, row) =>
  db
    .insertInto('event')
    .values(row)
    .onConflict((c) => c.column('seq').doNothing()),
);
const putSalt = statement<Tables['ledger_salt']>((db, row) =>
  db
    .insertInto('ledger_salt')
    .values(row)
    .onConflict((c) => c.column('id').doNothing()),
);
const count = statement<Tables['counter']>((db, row) =>
  db
    .insertInto('counter')
    .values(row)
    .onConflict((c) =>
      c.columns(['platform', 'day', 'name']).doUpdateSet((e) => ({ value: e('counter.value', '+', row.value) })),
    ),
);

export const recordWrites: Writers<'event' | 'ledger' | 'forget-person' | 'count' | 'setting' | 'remember'> = {
  event: (db, { event: e }) => [
    putEvent(db, { seq: e.seq, platform: e.platform, at: e.at, type: e.type, body: JSON.stringify(e.body) }),
  ],
  ledger: (db, { entry, salts = [] }) => [
    { ledger: entry },
    ...salts.map(({ id, platform, account, salt }) => putSalt(db, { id, platform, account, salt })),
  ],
  'forget-person': (db, { platform, account }) =>
    (['ledger_salt', 'person_key'] as const).map((table) =>
      db.deleteFrom(table).where('platform', '=', platform).where('account', '=', account).compile(),
    ),
  count: (db, { counter: c }) => [count(db, { platform: c.platform, day: c.day, name: c.name, value: c.value })],
  setting: (db, { setting: s }) => [
    db
      .insertInto('setting')
      .values({ name: s.name, at: s.at, value: JSON.stringify(s.value), by_whom: s.by, reason: s.reason })
      .onConflict((c) =>
        c.columns(['name', 'at']).doUpdateSet({ value: JSON.stringify(s.value), by_whom: s.by, reason: s.reason }),
      )
      .compile(),
  ],
  remember: (db, { record: r }) => [
    db
      .insertInto('remembered')
      .values({ key: r.key, fingerprint: r.fingerprint, answer: JSON.stringify(r.answer), at: r.at })
      .onConflict((c) =>
        c.column('key').doUpdateSet({ fingerprint: r.fingerprint, answer: JSON.stringify(r.answer), at: r.at }),
      )
      .compile(),
  ],
};

const settingOf = (row: Tables['setting']): SettingRecord => ({
  name: row.name,
  value: JSON.parse(row.value),
  at: row.at,
  by: row.by_whom,
  reason: row.reason,
});

export const settingReaders = (db: Db): Store['settings'] => ({
  current: async () => {
    const rows = await db.selectFrom('setting').selectAll().orderBy('at').execute();
    return [...new Map(rows.map((row) => [row.name, settingOf(row)])).values()];
  },
  history: async (name) =>
    (await db.selectFrom('setting').selectAll().where('name', '=', name).orderBy('at').execute()).map(settingOf),
});

export const eventReaders = (db: Db): Store['events'] => ({
  since: async (seq, limit) =>
    (await db.selectFrom('event').selectAll().where('seq', '>', seq).orderBy('seq').limit(limit).execute()).map(
      (e): EventRecord => ({ ...e, body: JSON.parse(e.body) }),
    ),
  bounds: async () => {
    const row = await db
      .selectFrom('event')
      .select((e) => [e.fn.min('seq').as('first'), e.fn.max('seq').as('last')])
      .executeTakeFirst();
    return { first: Number(row?.first ?? 0), last: Number(row?.last ?? 0) };
  },
});

export const ledgerReaders = (db: Db): Store['ledger'] => ({
  page: async (after, limit) =>
    (await db.selectFrom('ledger').selectAll().where('seq', '>', after).orderBy('seq').limit(limit).execute()).map(
      (e): StoredLedgerEntry => ({ ...e, body: JSON.parse(e.body) }),
    ),
  salt: async (id) => {
    const row = await db.selectFrom('ledger_salt').selectAll().where('id', '=', id).executeTakeFirst();
    return row && { ...row, salt: bytes(row.salt) };
  },
  head: async () => {
    const row = await db
      .selectFrom('ledger')
      .select(['seq', 'hash'])
      .orderBy('seq', 'desc')
      .limit(1)
      .executeTakeFirst();
    return row ?? { seq: 0, hash: GENESIS };
  },
});

export const counterReaders = (db: Db): Store['counters'] => ({
  between: async (platform, from, to) =>
    db
      .selectFrom('counter')
      .selectAll()
      .where('platform', '=', platform)
      .where('day', '>=', from)
      .where('day', '<=', to)
      .execute(),
});

export const rememberedReaders = (db: Db): Store['idempotency'] => ({
  get: async (key) => {
    const row = await db.selectFrom('remembered').selectAll().where('key', '=', key).executeTakeFirst();
    return row === undefined ? undefined : { ...row, answer: JSON.parse(row.answer) };
  },
});
