// Messages that wait (contract.md §2): a moment for their campaign to show itself, or up to an hour for a person. Each hold
// is on disk before it is answered, and ends exactly once.
import type { Campaigns } from '../campaigns/campaign.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Ledger } from '../ledger/entries.ts';
import { INTERCEPTING } from '../model/campaign.ts';
import type { Clock, Timer } from '../model/clock.ts';
import type { Message } from '../model/message.ts';
import type { Answer, ReasonCode } from '../model/verdict.ts';
import type { PolicySettings } from '../policy/settings.ts';
import type { DecisionRecord, Write } from '../store/store.ts';
import type { Answers, CampaignSeen } from './answers.ts';
import type { Cases } from './cases.ts';
import { count, type Tally } from './counters.ts';
import type { Journal } from './journal.ts';
import type { MessageKeys } from './message-keys.ts';
import type { Records } from './records.ts';

export type OpenHold = {
  record: DecisionRecord;
  /** In memory only; what becomes evidence when the hold ends in an intercept. */
  readonly message: Message | undefined;
  /** The answer once the moment is over. */
  readonly ended: Promise<Answer>;
};

export type HoldEnd = {
  readonly code?: ReasonCode;
  readonly campaign?: string | undefined;
  readonly by: string;
};

export type Holds = {
  /** Plans its end, unless `planned` is false: then the caller decides it. */
  open(record: DecisionRecord, message: Message | undefined, planned?: boolean): OpenHold;
  /** The store refused the hold: it never was. */
  cancel(record: DecisionRecord): void;
  of(platform: string, message: string): OpenHold | undefined;
  end(hold: OpenHold, resolution: 'release' | 'intercept', how: HoldEnd): void;
  /** Decides a hold whose time has come against the state of its campaign. */
  decideDue(hold: OpenHold): void;
  count(): number;
  moments(): number;
  all(): readonly OpenHold[];
};

type Parts = {
  readonly clock: Clock;
  readonly campaigns: Campaigns;
  readonly keys: MessageKeys;
  readonly answers: Answers;
  readonly records: Records;
  readonly journal: Journal;
  readonly ledger: Ledger;
  readonly evidence: Evidence;
  readonly cases: Cases;
  readonly tally: Tally;
  readonly settings: PolicySettings;
  readonly campaignSeen: (id: string | undefined) => CampaignSeen | undefined;
};
type Waiting = OpenHold & { timer: Timer | undefined; readonly tell: (answer: Answer) => void };

export const createHolds = (parts: Parts): Holds => {
  const { clock, campaigns, keys, answers, records, journal, cases, tally, settings } = parts;
  const open = new Map<number, Waiting>();
  const keyOf = ({ platform, message }: DecisionRecord): number => keys.message(platform, message);

  const decideDue = (hold: OpenHold): void => {
    const { record } = hold;
    const campaign = campaigns.of(record.message);
    const state = campaign === undefined ? undefined : campaigns.state(campaign);
    if (state !== undefined && INTERCEPTING.has(state) && campaigns.carries(record.message))
      end(hold, 'intercept', { code: 'campaign', campaign, by: 'machine' });
    else if (record.hold === 'moment' && state === 'suspected' && record.score >= settings.thresholds.hold)
      review(hold as Waiting, campaign);
    else end(hold, 'release', { campaign: undefined, by: 'machine' });
  };

  const plan = (hold: Waiting): void => {
    hold.timer = clock.at(hold.record.due ?? clock.now(), () => decideDue(hold));
  };

  const review = (hold: Waiting, campaign: string | undefined): void => {
    const at = clock.now();
    const answer = answers.reheld(hold.record.answer);
    const due = at + settings.holds.reviewMs;
    const record: DecisionRecord = { ...hold.record, hold: 'review', due, answer, campaign };
    hold.record = record;
    records.put(record);
    plan(hold);
    const { platform, message, account } = record;
    const because = 'a held message of a suspected campaign';
    const writes: Write[] = [
      { do: 'rehold', decision: record.id, hold: 'review', due, answer },
      ...cases.open({ platform, kind: 'hold', at, because, dueAt: due, message, account }),
    ];
    journal.keep(record.platform, writes, []);
    hold.tell(answer);
  };

  const end = (hold: OpenHold, resolution: 'release' | 'intercept', { code, campaign, by }: HoldEnd): void => {
    const waiting = hold as Waiting;
    const { record: was } = waiting;
    if (!open.delete(keyOf(was))) return;
    waiting.timer?.cancel();
    const at = clock.now();
    const { platform, message } = was;
    const answer = answers.resolved(was.answer, resolution, code, parts.campaignSeen(campaign));
    const record: DecisionRecord = {
      ...was,
      campaign: campaign ?? was.campaign,
      code: code ?? was.code,
      answer,
      resolution,
      resolvedAt: at,
    };
    hold.record = record;
    records.put(record);
    if (resolution === 'release') {
      tally.released++;
      tally.delivered++;
    } else tally.intercepted++;
    const writes = endUnit(record, resolution, by, hold.message, parts);
    journal.keep(platform, writes, [
      { type: resolution, id: message, ...(campaign === undefined ? {} : { campaign }) },
    ]);
    campaigns.settle(message, resolution === 'release' ? 'delivered' : 'intercepted');
    waiting.tell(answer);
  };

  return {
    open: (record, message, planned = true) => {
      const { promise, resolve } = Promise.withResolvers<Answer>();
      const hold: Waiting = { record, message, ended: promise, tell: resolve, timer: undefined };
      open.set(keyOf(record), hold);
      if (planned) plan(hold);
      return hold;
    },
    cancel: (record) => {
      const hold = open.get(keyOf(record));
      hold?.timer?.cancel();
      open.delete(keyOf(record));
    },
    of: (platform, message) => open.get(keys.message(platform, message)),
    end,
    decideDue,
    count: () => open.size,
    moments: () => {
      let moments = 0;
      for (const { record } of open.values()) if (record.hold === 'moment') moments++;
      return moments;
    },
    all: () => [...open.values()],
  };
};

/** The unit of a hold's end: how it ended, and what becomes of its text. */
const endUnit = (
  record: DecisionRecord,
  resolution: 'release' | 'intercept',
  by: string,
  text: Message | undefined,
  { clock, ledger, evidence, cases }: Parts,
): Write[] => {
  const at = clock.now();
  const { platform, message, campaign, code, answer } = record;
  const writes: Write[] = [
    {
      ...{ do: 'resolve', decision: record.id, resolution, at, campaign, code, answer },
      ...{ due: undefined, hold: record.hold },
    },
    ledger.resolved(record, resolution, at, by),
  ];
  if (resolution === 'release') writes.push(evidence.drop(platform, message), count(platform, 'message-released', at));
  else {
    if (text !== undefined && text.text !== '') writes.push(evidence.keep(text, 'intercepted', at));
    writes.push(count(platform, 'attempt-intercepted', at));
  }
  if (record.hold === 'review' && by === 'machine')
    writes.push(...cases.close({ platform, message }, resolution === 'release' ? 'release' : 'contain', by, at));
  return writes;
};
