// What people say and choose: reports, cases, the recipients' switches.
import type { Case, Report } from '../../model/case.ts';
import type { RecipientRecord, Store } from '../store.ts';
import { type Db, orNothing, orNull, statement, type Writers } from './subject.ts';
import type { Tables } from './tables.ts';

const putReport = statement<Tables['report']>((db, row) =>
  db
    .insertInto('report')
    .values(row)
    .onConflict((c) => c.column('id').doNothing()),
);
const putCase = statement<Tables['review_case']>((db, row) => {
  const { id: _, ...changed } = row;
  return db
    .insertInto('review_case')
    .values(row)
    .onConflict((c) => c.column('id').doUpdateSet(changed));
});

export const peopleWrites: Writers<'report' | 'case' | 'close-case' | 'recipient'> = {
  report: (db, { report: r }) => [
    putReport(db, {
      id: r.id,
      platform: r.platform,
      message: r.message,
      reporter: r.reporter,
      category: r.category,
      at: r.at,
    }),
  ],
  case: (db, { case: one }) => [
    putCase(db, {
      id: one.id,
      platform: one.platform,
      kind: one.kind,
      imminent: Number(one.imminent),
      opened_at: one.openedAt,
      due_at: orNull(one.dueAt),
      closed_at: orNull(one.closedAt),
      message: orNull(one.message),
      account: orNull(one.account),
      campaign: orNull(one.campaign),
      because: one.because,
      decision: orNull(one.decision),
      by_whom: orNull(one.by),
    }),
  ],
  'close-case': (db, w) => [
    db
      .updateTable('review_case')
      .set({ closed_at: w.at, decision: w.decision, by_whom: w.by })
      .where('id', '=', w.case)
      .compile(),
  ],
  recipient: (db, { recipient: r }) => [
    db
      .insertInto('recipient')
      .values({ platform: r.platform, id: r.id, messages_from: r.from, at: r.at })
      .onConflict((c) => c.columns(['platform', 'id']).doUpdateSet({ messages_from: r.from, at: r.at }))
      .compile(),
  ],
};

export const reportReaders = (db: Db): Store['reports'] => ({
  all: async (since) =>
    (await db
      .selectFrom('report')
      .selectAll()
      .where('at', '>=', since)
      .orderBy('at')
      .orderBy('id')
      .execute()) as Report[],
  ofMessage: async (platform, message) =>
    (await db
      .selectFrom('report')
      .selectAll()
      .where('platform', '=', platform)
      .where('message', '=', message)
      .orderBy('at')
      .orderBy('id')
      .execute()) as Report[],
});

export const caseReaders = (db: Db): Store['cases'] => ({
  get: async (id) => {
    const row = await db.selectFrom('review_case').selectAll().where('id', '=', id).executeTakeFirst();
    return row === undefined ? undefined : caseOf(row);
  },
  list: async ({ platform, open, limit, after }) => {
    let query = db
      .selectFrom('review_case')
      .selectAll()
      .orderBy('imminent', 'desc')
      .orderBy('opened_at')
      .orderBy('id')
      .limit(limit);
    if (platform !== undefined) query = query.where('platform', '=', platform);
    if (open !== undefined) query = query.where('closed_at', open ? 'is' : 'is not', null);
    const last =
      after === undefined
        ? undefined
        : await db.selectFrom('review_case').selectAll().where('id', '=', after).executeTakeFirst();
    if (last !== undefined) {
      query = query.where((e) =>
        e.or([
          e('imminent', '<', last.imminent),
          e.and([e('imminent', '=', last.imminent), e('opened_at', '>', last.opened_at)]),
          e.and([e('imminent', '=', last.imminent), e('opened_at', '=', last.opened_at), e('id', '>', last.id)]),
        ]),
      );
    }
    return (await query.execute()).map(caseOf);
  },
  ofKind: async (kind) =>
    (
      await db
        .selectFrom('review_case')
        .selectAll()
        .where('kind', '=', kind)
        .orderBy('opened_at')
        .orderBy('id')
        .execute()
    ).map(caseOf),
});

export const recipientReaders = (db: Db): Store['recipients'] => ({
  all: async () =>
    (await db.selectFrom('recipient').selectAll().execute()).map((r) => ({
      platform: r.platform,
      id: r.id,
      from: r.messages_from as RecipientRecord['from'],
      at: r.at,
    })),
});

const caseOf = (row: Tables['review_case']): Case => ({
  id: row.id,
  platform: row.platform,
  kind: row.kind as Case['kind'],
  imminent: row.imminent === 1,
  openedAt: row.opened_at,
  dueAt: orNothing(row.due_at),
  closedAt: orNothing(row.closed_at),
  message: orNothing(row.message),
  account: orNothing(row.account),
  campaign: orNothing(row.campaign),
  because: row.because,
  decision: orNothing(row.decision),
  by: orNothing(row.by_whom),
});
