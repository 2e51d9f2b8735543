// Actions on accounts and their undoing.
import type { SelectQueryBuilder } from 'kysely';
import type { AccountAction } from '../../model/action.ts';
import type { Store } from '../store.ts';
import { type Db, orNothing, orNull, statement, type Writers } from './subject.ts';
import type { Tables } from './tables.ts';

const put = statement<Tables['action']>((db, row) =>
  db
    .insertInto('action')
    .values(row)
    .onConflict((c) => c.column('id').doNothing()),
);

export const actionWrites: Writers<'action' | 'undo' | 'confirm-action'> = {
  action: (db, { action: a, idempotencyKey }) => [
    put(db, {
      id: a.id,
      platform: a.platform,
      account: a.account,
      kind: a.kind,
      at: a.at,
      expires_at: orNull(a.expiresAt),
      by_whom: a.by,
      mode: a.mode,
      campaign: orNull(a.campaign),
      reason: a.reason,
      evidence: JSON.stringify(a.evidence),
      confirmed_at: orNull(a.confirmedAt),
      undone_at: orNull(a.undoneAt),
      undone_by: orNull(a.undoneBy),
    }),
    ...(idempotencyKey === undefined
      ? []
      : [
          db
            .insertInto('remembered')
            .values({ key: idempotencyKey, fingerprint: '', answer: JSON.stringify(a.id), at: a.at })
            .onConflict((c) => c.column('key').doNothing())
            .compile(),
        ]),
  ],
  undo: (db, w) => [
    db
      .updateTable('action')
      .set({ undone_at: w.at, undone_by: w.by })
      .where('id', '=', w.action)
      .where('undone_at', 'is', null)
      .compile(),
  ],
  'confirm-action': (db, w) => [
    db.updateTable('action').set({ confirmed_at: w.at }).where('id', '=', w.action).compile(),
  ],
};

export const actionReaders = (db: Db): Store['actions'] => {
  const all = () => db.selectFrom('action').selectAll().orderBy('at').orderBy('id');
  return {
    get: async (id) => (await all().where('id', '=', id).execute()).map(fromRow)[0],
    ofAccount: async (platform, account) =>
      (await all().where('platform', '=', platform).where('account', '=', account).execute()).map(fromRow),
    ofCampaign: async (campaign) => (await all().where('campaign', '=', campaign).execute()).map(fromRow),
    blocks: async (platform, from, to) => {
      const accounts = async (which: (e: Blocks) => Blocks): Promise<number> => {
        const blocks = db.selectFrom('action').where('platform', '=', platform);
        const live = blocks.where('kind', '=', 'block').where('mode', '=', 'live');
        const [row] = await which(live)
          .select((e) => e.fn.count<number | string>('account').distinct().as('n'))
          .execute();
        return Number(row?.n ?? 0);
      };
      const within = (column: 'at' | 'confirmed_at' | 'undone_at') => (e: Blocks) =>
        e.where(column, '>=', from).where(column, '<', to);
      return {
        blocked: await accounts(within('at')),
        automated: await accounts((e) => within('at')(e).where('by_whom', '=', 'machine')),
        confirmed: await accounts(within('confirmed_at')),
        reversed: await accounts((e) => within('undone_at')(e).where('undone_by', 'not in', ['machine', 'expiry'])),
      };
    },
    live: async (now) =>
      (
        await all()
          .where('undone_at', 'is', null)
          .where((e) => e.or([e('expires_at', 'is', null), e('expires_at', '>', now)]))
          .execute()
      ).map(fromRow),
    automatic: async () =>
      (await all().where('by_whom', '=', 'machine').where('mode', '=', 'live').execute()).map(fromRow),
  };
};

type Blocks = SelectQueryBuilder<Tables, 'action', object>;

const fromRow = (row: Tables['action']): AccountAction => ({
  id: row.id,
  platform: row.platform,
  account: row.account,
  kind: row.kind as AccountAction['kind'],
  at: row.at,
  expiresAt: orNothing(row.expires_at),
  by: row.by_whom,
  mode: row.mode as AccountAction['mode'],
  campaign: orNothing(row.campaign),
  reason: row.reason,
  evidence: JSON.parse(row.evidence),
  confirmedAt: orNothing(row.confirmed_at),
  undoneAt: orNothing(row.undone_at),
  undoneBy: orNothing(row.undone_by),
});
