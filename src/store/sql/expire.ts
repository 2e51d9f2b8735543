// Deletes what is past its retention (contract.md §9, §11), in one unit, then the person keys that no text needs,
// and makes all of it unreadable on disk.
import { RETENTION } from '../retention.ts';
import type { SqlDriver } from './driver.ts';
import type { Db } from './subject.ts';

/** Rows deleted per subject. */
export const expireRows = async (db: Db, driver: SqlDriver, now: number): Promise<Readonly<Record<string, number>>> => {
  const newest = await db
    .selectFrom('event')
    .select((e) => e.fn.max('seq').as('seq'))
    .executeTakeFirst();
  const last = Number(newest?.seq ?? 0);
  const oldestDay = Math.floor(now / RETENTION.dayMs) - RETENTION.pairDays;
  const past = {
    evidence: db.deleteFrom('evidence').where('expires_at', '<=', now),
    candidates: db.deleteFrom('candidate_chunk').where('expires_at', '<=', now),
    pairs: db.deleteFrom('pair').where('last_day', '<', oldestDay),
    idempotency: db.deleteFrom('remembered').where('at', '<=', now - RETENTION.idempotencyMs),
    // The newest event always stays: numbers go on from it after a restart.
    events: db
      .deleteFrom('event')
      .where('seq', '<', last)
      .where((e) => e.or([e('at', '<=', now - RETENTION.eventMs), e('seq', '<=', last - RETENTION.eventCount)])),
  };
  const counts = await driver.unit(Object.values(past).map((one) => one.compile()));
  const gone: Record<string, number> = {};
  for (const [i, name] of Object.keys(past).entries()) if ((counts[i] ?? 0) > 0) gone[name] = counts[i] ?? 0;
  if (gone.evidence !== undefined) {
    const used = db.selectFrom('evidence').select('person_key').where('person_key', 'is not', null);
    const [keys] = await driver.unit([db.deleteFrom('person_key').where('id', 'not in', used).compile()]);
    if ((keys ?? 0) > 0) gone.personKeys = keys ?? 0;
  }
  await driver.tidy();
  return gone;
};
