// Takes back a delivered message of a contained campaign: once, recorded like every decision, counted apart from intercepts.
import type { Campaigns } from '../campaigns/campaign.ts';
import type { Ledger } from '../ledger/entries.ts';
import type { Clock, NewId } from '../model/clock.ts';
import type { PolicySettings } from '../policy/settings.ts';
import type { DecisionRecord, Write } from '../store/store.ts';
import type { Answers, CampaignSeen } from './answers.ts';
import { count, type Tally } from './counters.ts';
import type { Delivered } from './delivered.ts';
import type { Journal } from './journal.ts';
import type { MessageKeys } from './message-keys.ts';
import { type Records, whenHere } from './records.ts';

export type Retractable = {
  readonly platform: string;
  readonly account: string;
  readonly message: string;
  readonly at: number;
};
export type Retract = (message: Retractable, campaign: string | undefined, by?: string) => void;

type Parts = {
  readonly campaigns: Pick<Campaigns, 'settle'>;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly keys: MessageKeys;
  readonly answers: Answers;
  readonly records: Records;
  readonly delivered: Delivered;
  readonly journal: Journal;
  readonly ledger: Ledger;
  readonly tally: Tally;
  readonly settings: PolicySettings;
  readonly policy: string;
  readonly stopped: () => boolean;
  readonly campaignSeen: (id: string | undefined) => CampaignSeen | undefined;
};

export const createRetract = (parts: Parts): Retract => {
  const { campaigns, clock, newId, keys, answers, records, delivered, journal, ledger, tally, settings } = parts;

  /** The record of a message that was delivered and left none. */
  const recordOf = ({ platform, account, message, at }: Retractable): DecisionRecord => {
    const key = keys.message(platform, message);
    const seen = delivered.get(key);
    const id = seen?.decision ?? newId();
    return {
      ...{ id, platform, message, account, at },
      placeKind: seen?.placeKind ?? 'direct',
      place: seen?.place ?? '',
      fingerprint: seen?.fingerprint ?? '',
      verdict: 'deliver',
      hold: undefined,
      due: undefined,
      code: undefined,
      campaign: undefined,
      score: seen?.score ?? 0,
      findings: seen?.findings ?? [],
      answer: answers.plain(message, id),
      policy: parts.policy,
      resolution: undefined,
      resolvedAt: undefined,
    };
  };

  return (message, campaign, by = 'machine') => {
    if (by === 'machine' && (settings.actions.retract !== 'live' || parts.stopped())) return;
    // An older record may be in the store alone: what it says must be known before anything is taken back.
    void whenHere(records.byMessage(message.platform, message.message), (before) =>
      take(message, campaign, by, before),
    );
  };

  function take(
    message: Retractable,
    campaign: string | undefined,
    by: string,
    before: DecisionRecord | undefined,
  ): void {
    const at = clock.now();
    const { platform, message: id } = message;
    if (before?.resolution === 'retract' || (before?.verdict === 'intercept' && before.resolution !== 'release'))
      return;
    const was = before ?? recordOf(message);
    const code = campaign === undefined ? 'call' : 'campaign';
    const record: DecisionRecord = {
      ...was,
      code,
      campaign: campaign ?? was.campaign,
      answer: answers.resolved(was.answer, 'retract', code, parts.campaignSeen(campaign)),
      resolution: 'retract',
      resolvedAt: at,
    };
    records.put(record);
    tally.retracted++;
    const writes: Write[] =
      before === undefined
        ? [{ do: 'decision', decision: record }]
        : [
            {
              ...{ do: 'resolve', decision: record.id, resolution: 'retract', at, code, answer: record.answer },
              ...{ campaign: record.campaign, due: undefined, hold: record.hold },
            },
          ];
    writes.push(ledger.resolved(record, 'retract', at, by), count(platform, 'attempt-retracted', at));
    journal.keep(platform, writes, [{ type: 'retract', id, ...(campaign === undefined ? {} : { campaign }) }]);
    campaigns.settle(id, 'retracted');
  }
};
