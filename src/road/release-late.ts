// An intercepted or retracted message goes out after all, because a person said so: recorded, counted as reversed, told as `late`.
import type { Campaigns } from '../campaigns/campaign.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Ledger } from '../ledger/entries.ts';
import type { Clock } from '../model/clock.ts';
import type { DecisionRecord, Write } from '../store/store.ts';
import type { Answers } from './answers.ts';
import { count, type Tally } from './counters.ts';
import type { Journal } from './journal.ts';
import type { Records } from './records.ts';

/** Does nothing where nothing was held back, or it is out already. */
export type ReleaseLate = (record: DecisionRecord, by: string) => void;

type Parts = {
  readonly campaigns: Pick<Campaigns, 'settle'>;
  readonly clock: Clock;
  readonly answers: Answers;
  readonly records: Records;
  readonly evidence: Evidence;
  readonly journal: Journal;
  readonly ledger: Ledger;
  readonly tally: Tally;
};

export const createReleaseLate = (parts: Parts): ReleaseLate => {
  const { campaigns, clock, answers, records, evidence, journal, ledger, tally } = parts;
  return (record, by) => {
    const { platform, message, code } = record;
    const intercepted = record.verdict === 'intercept' || record.resolution === 'intercept';
    if (record.resolution === 'release' || !(intercepted || record.resolution === 'retract')) return;
    const at = clock.now();
    const answer = answers.resolved(record.answer, 'release', undefined, undefined);
    const released: DecisionRecord = { ...record, answer, resolution: 'release', resolvedAt: at };
    records.put(released);
    tally.released++;
    const writes: Write[] = [
      {
        ...{ do: 'resolve', decision: record.id, resolution: 'release', at, answer },
        ...{ campaign: record.campaign, code, due: undefined, hold: record.hold },
      },
      evidence.drop(platform, message),
      ledger.resolved(released, 'release', at, by),
    ];
    if (code !== 'account-restricted' && code !== 'recipient-choice')
      writes.push(count(platform, 'attempt-reversed', at));
    journal.keep(platform, writes, [{ type: 'release', id: message, late: true }]);
    campaigns.settle(message, 'delivered');
  };
};
