// What lets the road see after a restart: campaign snapshots, candidate chunks, pairs, the operator's bank.
import type { BankRecord, CandidateChunk, Store } from '../store.ts';
import { bytes, type Db, statement, type Writers } from './subject.ts';
import type { Tables } from './tables.ts';

const PAGE = 5000;
/** Chunks are large: few of them at a time. */
const CHUNKS = 100;

const putPair = statement<Tables['pair']>((db, row) => {
  const { pair: _, ...changed } = row;
  return db
    .insertInto('pair')
    .values(row)
    .onConflict((c) => c.column('pair').doUpdateSet(changed));
});

export const sightingWrites: Writers<'campaign' | 'candidates' | 'pair' | 'bank' | 'unbank'> = {
  campaign: (db, { record: r }) => {
    const row = { id: r.id, state: r.state, at: r.at, snapshot: JSON.stringify(r.snapshot) };
    return [
      db
        .insertInto('campaign')
        .values(row)
        .onConflict((c) => c.column('id').doUpdateSet({ state: row.state, at: row.at, snapshot: row.snapshot }))
        .compile(),
    ];
  },
  candidates: (db, { chunk: c }) => [
    db
      .insertInto('candidate_chunk')
      .values({ id: c.id, kind: c.kind, at: c.at, expires_at: c.expiresAt, sealed: c.sealed })
      .onConflict((o) => o.column('id').doNothing())
      .compile(),
  ],
  pair: (db, { pair: p }) => [
    putPair(db, { pair: p.pair, forth: p.forth, back: p.back, days: p.days, last_day: p.lastDay }),
  ],
  bank: (db, { entry: b }) => [
    db
      .insertInto('bank')
      .values({ kind: b.kind, value: b.value, name: b.name, at: b.at, by_whom: b.by })
      .onConflict((c) => c.columns(['kind', 'value']).doUpdateSet({ name: b.name, at: b.at, by_whom: b.by }))
      .compile(),
  ],
  unbank: (db, { kind, value }) => [
    db.deleteFrom('bank').where('kind', '=', kind).where('value', '=', value).compile(),
  ],
};

export const campaignReaders = (db: Db): Store['campaigns'] => ({
  all: async () =>
    (await db.selectFrom('campaign').selectAll().orderBy('at').orderBy('id').execute()).map((r) => ({
      id: r.id,
      state: r.state,
      at: r.at,
      snapshot: JSON.parse(r.snapshot),
    })),
});

export const candidateReaders = (db: Db): Store['candidates'] => ({
  live: async (now, each) => {
    for (let last = { at: -1, id: '' }; ; ) {
      const rows = await db
        .selectFrom('candidate_chunk')
        .selectAll()
        .where('expires_at', '>', now)
        .where((e) => e.or([e('at', '>', last.at), e.and([e('at', '=', last.at), e('id', '>', last.id)])]))
        .orderBy('at')
        .orderBy('id')
        .limit(CHUNKS)
        .execute();
      for (const row of rows) each(chunkOf(row));
      const end = rows.at(-1);
      if (end === undefined || rows.length < CHUNKS) return;
      last = end;
    }
  },
});

const chunkOf = (c: Tables['candidate_chunk']): CandidateChunk => ({
  id: c.id,
  kind: c.kind as CandidateChunk['kind'],
  at: c.at,
  expiresAt: c.expires_at,
  sealed: bytes(c.sealed),
});

export const pairReaders = (db: Db): Store['pairs'] => ({
  all: async (each) => {
    for (let after = ''; ; ) {
      const rows = await db
        .selectFrom('pair')
        .selectAll()
        .where('pair', '>', after)
        .orderBy('pair')
        .limit(PAGE)
        .execute();
      for (const p of rows) each({ pair: p.pair, forth: p.forth, back: p.back, days: p.days, lastDay: p.last_day });
      if (rows.length < PAGE) return;
      after = rows.at(-1)!.pair;
    }
  },
});

export const bankReaders = (db: Db): Store['bank'] => ({
  all: async () =>
    (await db.selectFrom('bank').selectAll().execute()).map((b) => ({
      kind: b.kind as BankRecord['kind'],
      value: b.value,
      name: b.name,
      at: b.at,
      by: b.by_whom,
    })),
});
