// Decisions: holds, intercepts and retracted messages.
import type { DecisionRecord, Store } from '../store.ts';
import { type Db, orNothing, orNull, statement, type Writers } from './subject.ts';
import type { Tables } from './tables.ts';

const PAGE = 5000;

const put = statement<Tables['decision']>((db, row) =>
  db
    .insertInto('decision')
    .values(row)
    .onConflict((c) => c.column('id').doNothing()),
);
type Resolved = Pick<
  Tables['decision'],
  'id' | 'resolution' | 'resolved_at' | 'campaign' | 'code' | 'answer' | 'due' | 'hold'
>;
const resolve = statement<Resolved>((db, { id, ...changed }) =>
  db.updateTable('decision').set(changed).where('id', '=', id),
);

export const decisionWrites: Writers<'decision' | 'resolve' | 'rehold'> = {
  decision: (db, { decision }) => [put(db, toRow(decision))],
  resolve: (db, w) => [
    resolve(db, {
      id: w.decision,
      resolution: w.resolution,
      resolved_at: w.at,
      campaign: orNull(w.campaign),
      code: orNull(w.code),
      answer: JSON.stringify(w.answer),
      due: orNull(w.due),
      hold: orNull(w.hold),
    }),
  ],
  rehold: (db, w) => [
    db
      .updateTable('decision')
      .set({ hold: w.hold, due: w.due, answer: JSON.stringify(w.answer) })
      .where('id', '=', w.decision)
      .compile(),
  ],
};

export const decisionReaders = (db: Db): Store['decisions'] => {
  const all = () => db.selectFrom('decision').selectAll();
  return {
    get: async (id) => fromRow(await all().where('id', '=', id).executeTakeFirst()),
    byMessage: async (platform, message) =>
      fromRow(
        await all()
          .where('platform', '=', platform)
          .where('message', '=', message)
          .orderBy('at', 'desc')
          .orderBy('id', 'desc')
          .limit(1)
          .executeTakeFirst(),
      ),
    open: async () =>
      list(
        await all()
          .where('verdict', '=', 'hold')
          .where('resolution', 'is', null)
          .orderBy('due')
          .orderBy('id')
          .execute(),
      ),
    keys: async (each) => {
      for (let last = { at: Number.MAX_SAFE_INTEGER, id: '' }; ; ) {
        const rows = await db
          .selectFrom('decision')
          .select(['id', 'platform', 'message', 'at'])
          .where((e) => e.or([e('at', '<', last.at), e.and([e('at', '=', last.at), e('id', '<', last.id)])]))
          .orderBy('at', 'desc')
          .orderBy('id', 'desc')
          .limit(PAGE)
          .execute();
        for (const row of rows) each(row.platform, row.message);
        const end = rows.at(-1);
        if (end === undefined || rows.length < PAGE) return;
        last = end;
      }
    },
    ofAccount: async (platform, account, limit) =>
      list(
        await all()
          .where('platform', '=', platform)
          .where('account', '=', account)
          .orderBy('at', 'desc')
          .orderBy('id', 'desc')
          .limit(limit)
          .execute(),
      ),
    ofCampaign: async (campaign) =>
      list(await all().where('campaign', '=', campaign).orderBy('at').orderBy('id').execute()),
  };
};

const toRow = (d: DecisionRecord): Tables['decision'] => ({
  id: d.id,
  platform: d.platform,
  message: d.message,
  account: d.account,
  place_kind: d.placeKind,
  place: d.place,
  fingerprint: d.fingerprint,
  at: d.at,
  verdict: d.verdict,
  hold: orNull(d.hold),
  due: orNull(d.due),
  code: orNull(d.code),
  campaign: orNull(d.campaign),
  score: d.score,
  findings: JSON.stringify(d.findings),
  answer: JSON.stringify(d.answer),
  policy: d.policy,
  resolution: orNull(d.resolution),
  resolved_at: orNull(d.resolvedAt),
});

const fromRow = (row: Tables['decision'] | undefined): DecisionRecord | undefined =>
  row === undefined
    ? undefined
    : {
        id: row.id,
        platform: row.platform,
        message: row.message,
        account: row.account,
        placeKind: row.place_kind as DecisionRecord['placeKind'],
        place: row.place,
        fingerprint: row.fingerprint,
        at: row.at,
        verdict: row.verdict as DecisionRecord['verdict'],
        hold: orNothing(row.hold),
        due: orNothing(row.due),
        code: orNothing(row.code),
        campaign: orNothing(row.campaign),
        score: row.score,
        findings: JSON.parse(row.findings),
        answer: JSON.parse(row.answer),
        policy: row.policy,
        resolution: orNothing(row.resolution),
        resolvedAt: orNothing(row.resolved_at),
      };
const list = (rows: readonly Tables['decision'][]): DecisionRecord[] => rows.flatMap((row) => fromRow(row) ?? []);
