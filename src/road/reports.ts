// Users' complaints (contract.md §10): kept before they are answered, shown to nobody they are about, able to raise a cluster to
// suspected and never further.
import type { Campaigns } from '../campaigns/campaign.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Ledger } from '../ledger/entries.ts';
import type { Report, ReportCategory } from '../model/case.ts';
import type { Clock, NewId } from '../model/clock.ts';
import type { Write } from '../store/store.ts';
import type { Cases } from './cases.ts';
import type { Containment } from './containment.ts';
import { count } from './counters.ts';
import type { Delivered } from './delivered.ts';
import type { Journal } from './journal.ts';
import type { MessageKeys } from './message-keys.ts';
import { messageOf } from './message-of.ts';
import { createNumberSet } from './number-set.ts';
import type { Records } from './records.ts';
import type { Reporters } from './reporters.ts';
import type { ReportInput } from './road.ts';

export type Reports = {
  take(input: ReportInput): { readonly report: Report; readonly stored: Promise<void> };
  /** Whether somebody reported this message. */
  reported(key: number): boolean;
  restore(report: Report): void;
};

type Parts = {
  readonly campaigns: Campaigns;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly keys: MessageKeys;
  readonly records: Records;
  readonly delivered: Delivered;
  readonly cases: Cases;
  readonly evidence: Evidence;
  readonly journal: Journal;
  readonly ledger: Ledger;
  readonly containment: Containment;
  readonly reporters: Reporters;
};

const VIOLENT: ReadonlySet<ReportCategory> = new Set(['violence', 'threat', 'terrorism', 'recruitment', 'financing']);

export const createReports = (parts: Parts): Reports => {
  const {
    campaigns,
    clock,
    newId,
    keys,
    records,
    delivered,
    cases,
    evidence,
    journal,
    ledger,
    containment,
    reporters,
  } = parts;
  const reported = createNumberSet();

  return {
    take: ({ platform, message, reporter, category, text, at: given }) => {
      const now = clock.now();
      const key = keys.message(platform, message);
      const report: Report = { id: newId('r-'), platform, message, reporter, category, at: given ?? now };
      const account = records.byKey(key)?.account ?? delivered.get(key)?.account;
      const violent = VIOLENT.has(category);
      const writes: Write[] = [
        { do: 'report', report },
        ledger.report(report),
        count(platform, 'report', now),
        ...cases.open({
          ...{ platform, kind: 'report', at: now, message, account },
          because: account === undefined ? `a report (${category}) on an unknown message` : `a report (${category})`,
          imminent: category === 'terrorism' || category === 'threat',
        }),
      ];
      // What the reporter sends belongs to the reported person when we know them, else to nobody but the report.
      if (text !== undefined && text !== '' && !records.has(key))
        writes.push(
          evidence.keep(
            messageOf({ platform, message, account: account ?? `report:${report.id}` }, text),
            'reported',
            now,
          ),
        );
      const stored = journal.write(platform, writes, []);
      reported.add(key);
      reporters.reported(platform, reporter, message);
      const changes = campaigns.report(message, reporters.of(platform, reporter), violent, now);
      containment.follow(platform, changes, 'machine');
      return { report, stored };
    },
    reported: (key) => reported.has(key),
    restore: ({ platform, message, reporter }) => {
      reported.add(keys.message(platform, message));
      reporters.reported(platform, reporter, message);
    },
  };
};
