// Encrypted texts and the wrapped keys of persons.
import type { EvidenceRecord, Store } from '../store.ts';
import { bytes, type Db, orNothing, orNull, statement, type Writers } from './subject.ts';
import type { Tables } from './tables.ts';

const put = statement<Tables['evidence']>((db, row) => {
  const { platform: _p, message: _m, ...content } = row;
  return db
    .insertInto('evidence')
    .values(row)
    .onConflict((c) => c.columns(['platform', 'message']).doUpdateSet(content));
});
const putKey = statement<Tables['person_key']>((db, row) =>
  db
    .insertInto('person_key')
    .values(row)
    .onConflict((c) => c.column('id').doNothing()),
);

export const evidenceWrites: Writers<'evidence' | 'drop-evidence'> = {
  evidence: (db, { evidence: e, personKey }) => {
    const text = put(db, {
      platform: e.platform,
      message: e.message,
      account: e.account,
      kind: e.kind,
      sealed: e.sealed,
      own_key: orNull(e.ownKey),
      person_key: orNull(e.personKey),
      at: e.at,
      expires_at: e.expiresAt,
    });
    if (personKey === undefined) return [text];
    const { id, platform, account, wrapped } = personKey;
    return [text, putKey(db, { id, platform, account, wrapped })];
  },
  'drop-evidence': (db, w) => [
    db.deleteFrom('evidence').where('platform', '=', w.platform).where('message', '=', w.message).compile(),
  ],
};

export const evidenceReaders = (db: Db): Store['evidence'] => ({
  get: async (platform, message) => {
    const row = await db
      .selectFrom('evidence')
      .selectAll()
      .where('platform', '=', platform)
      .where('message', '=', message)
      .executeTakeFirst();
    if (row === undefined) return undefined;
    return {
      platform: row.platform,
      message: row.message,
      account: row.account,
      kind: row.kind as EvidenceRecord['kind'],
      sealed: bytes(row.sealed),
      ownKey: row.own_key === null ? undefined : bytes(row.own_key),
      personKey: orNothing(row.person_key),
      at: row.at,
      expiresAt: row.expires_at,
    };
  },
  personKey: async (id) => {
    const row = await db.selectFrom('person_key').selectAll().where('id', '=', id).executeTakeFirst();
    return row === undefined ? undefined : { ...row, wrapped: bytes(row.wrapped) };
  },
});
