// Encrypted texts and the wrapped keys of persons.
import type { EvidenceRecord, Store } from '../store.ts';
import { bytes, type Db, orNothing, orNull, type Writers } from './subject.ts';

export const evidenceWrites: Writers<'evidence' | 'drop-evidence'> = {
  evidence: (db, { evidence: e, personKey }) => {
    const content = {
      account: e.account,
      kind: e.kind,
      sealed: e.sealed,
      own_key: orNull(e.ownKey),
      person_key: orNull(e.personKey),
      at: e.at,
      expires_at: e.expiresAt,
    };
    const put = db
      .insertInto('evidence')
      .values({ platform: e.platform, message: e.message, ...content })
      .onConflict((c) => c.columns(['platform', 'message']).doUpdateSet(content))
      .compile();
    if (personKey === undefined) return [put];
    return [
      put,
      db
        .insertInto('person_key')
        .values(personKey)
        .onConflict((c) => c.column('id').doNothing())
        .compile(),
    ];
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
