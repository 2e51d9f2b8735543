// The SQL store: one set of queries for SQLite and PostgreSQL, put together from the subject files.
import { UpstreamError } from '../../model/errors.ts';
import type { Store, Unit, Write } from '../store.ts';
import { actionReaders, actionWrites } from './actions.ts';
import { decisionReaders, decisionWrites } from './decisions.ts';
import { kyselyOver } from './dialect.ts';
import type { SqlDriver, UnitStep } from './driver.ts';
import { evidenceReaders, evidenceWrites } from './evidence.ts';
import { expireRows } from './expire.ts';
import { createHealth } from './health.ts';
import { caseReaders, peopleWrites, recipientReaders, reportReaders } from './people.ts';
import {
  counterReaders,
  eventReaders,
  ledgerReaders,
  recordWrites,
  rememberedReaders,
  settingReaders,
} from './records.ts';
import { bankReaders, campaignReaders, candidateReaders, pairReaders, sightingWrites } from './sightings.ts';
import type { Db, Writers } from './subject.ts';

const writers: Writers<Write['do']> = {
  ...decisionWrites,
  ...evidenceWrites,
  ...actionWrites,
  ...peopleWrites,
  ...recordWrites,
  ...sightingWrites,
};

const steps = (db: Db, unit: Unit): UnitStep[] =>
  unit.flatMap((write) =>
    (writers[write.do] as (db: Db, write: Write) => readonly UnitStep[])(db, write).map((s) =>
      'ledger' in s ? s : { sql: s.sql, parameters: s.parameters },
    ),
  );

/** A write as large as an answer with its evidence, always to the same row. */
const probeSteps = (db: Db): UnitStep[] => {
  const filler = new Uint8Array(32_768);
  const { sql, parameters } = db
    .insertInto('probe')
    .values({ id: 1, filler })
    .onConflict((c) => c.column('id').doUpdateSet({ filler }))
    .compile();
  return [{ sql, parameters }];
};

/** `close` releases what the opener took (locks) after the driver has ended. */
export const createSqlStore = (driver: SqlDriver, close: () => Promise<void> = async () => {}): Store => {
  const db = kyselyOver(driver);
  let ended: Promise<void> | undefined;
  const end = async (): Promise<void> => {
    await driver[Symbol.asyncDispose]();
    await close();
  };
  const health = createHealth(async () => void (await driver.unit(probeSteps(db))));
  return {
    write: async (unit) => {
      try {
        await driver.unit(steps(db, unit));
        health.note(true);
      } catch (error) {
        // A refused record says nothing about the store; want of room or connection does.
        if (error instanceof UpstreamError && error.code !== 'store-refused') health.note(false);
        throw error;
      }
    },
    decisions: decisionReaders(db),
    evidence: evidenceReaders(db),
    actions: actionReaders(db),
    campaigns: campaignReaders(db),
    reports: reportReaders(db),
    cases: caseReaders(db),
    recipients: recipientReaders(db),
    pairs: pairReaders(db),
    settings: settingReaders(db),
    events: eventReaders(db),
    ledger: ledgerReaders(db),
    counters: counterReaders(db),
    idempotency: rememberedReaders(db),
    candidates: candidateReaders(db),
    bank: bankReaders(db),
    expire: (now) => expireRows(db, driver, now),
    backup: (folder) => driver.backup(folder),
    healthy: health.healthy,
    [Symbol.asyncDispose]: () => {
      ended ??= end();
      return ended;
    },
  };
};
