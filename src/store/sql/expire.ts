// Deletes what is past its retention (contract.md §9, §11), then the person keys that no text needs, and makes all of it unreadable
// on disk. In slices, each a unit of its own: what a long pause left behind must not hold up the writes of the living.
import { RETENTION } from '../retention.ts';
import type { SqlDriver } from './driver.ts';
import type { Db } from './subject.ts';

/** Rows deleted per subject. */
export const expireRows = async (db: Db, driver: SqlDriver, now: number): Promise<Readonly<Record<string, number>>> => {
  const gone: Record<string, number> = {};
  for (const [name, past] of Object.entries(await pastOf(db, now))) {
    const { sql, parameters } = past.compile();
    for (let deleted: number = RETENTION.slice; deleted === RETENTION.slice; ) {
      [deleted = 0] = await driver.unit([{ sql, parameters }]);
      if (deleted > 0) gone[name] = (gone[name] ?? 0) + deleted;
    }
  }
  if (gone.evidence !== undefined) {
    const used = db.selectFrom('evidence').select('person_key').where('person_key', 'is not', null);
    const { sql, parameters } = db.deleteFrom('person_key').where('id', 'not in', used).compile();
    const [keys = 0] = await driver.unit([{ sql, parameters }]);
    if (keys > 0) gone.personKeys = keys;
  }
  await driver.tidy();
  return gone;
};

const pastOf = async (db: Db, now: number) => {
  const { slice } = RETENTION;
  const newest = await db
    .selectFrom('event')
    .select((e) => e.fn.max('seq').as('seq'))
    .executeTakeFirst();
  const last = Number(newest?.seq ?? 0);
  const texts = db.selectFrom('evidence').where('expires_at', '<=', now).limit(slice);
  const chunks = db.selectFrom('candidate_chunk').select('id').where('expires_at', '<=', now).limit(slice);
  const oldestDay = Math.floor(now / RETENTION.dayMs) - RETENTION.pairDays;
  const pairs = db.selectFrom('pair').select('pair').where('last_day', '<', oldestDay).limit(slice);
  const answers = db
    .selectFrom('remembered')
    .select('key')
    .where('at', '<=', now - RETENTION.idempotencyMs)
    .limit(slice);
  // The newest event always stays: numbers go on from it after a restart.
  const events = db
    .selectFrom('event')
    .select('seq')
    .where('seq', '<', last)
    .where((e) => e.or([e('at', '<=', now - RETENTION.eventMs), e('seq', '<=', last - RETENTION.eventCount)]))
    .limit(slice);
  return {
    evidence: db
      .deleteFrom('evidence')
      .where((e) =>
        e(
          e.refTuple('platform', 'message'),
          'in',
          texts.select(['platform', 'message']).$asTuple('platform', 'message'),
        ),
      ),
    candidates: db.deleteFrom('candidate_chunk').where('id', 'in', chunks),
    pairs: db.deleteFrom('pair').where('pair', 'in', pairs),
    idempotency: db.deleteFrom('remembered').where('key', 'in', answers),
    events: db.deleteFrom('event').where('seq', 'in', events),
  };
};
