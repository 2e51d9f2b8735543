// A hold or an intercept becomes durable: decision, evidence, case, counters, ledger and event in one unit, before it is
// answered. When the store refuses, it never happened, and the platform's failure mode applies.
import type { Campaigns } from '../campaigns/campaign.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Ledger } from '../ledger/entries.ts';
import type { NewId } from '../model/clock.ts';
import type { RoadEvent } from '../model/event.ts';
import type { Finding } from '../model/finding.ts';
import type { Message } from '../model/message.ts';
import type { Policy } from '../policy/parse-policy.ts';
import type { Ruling } from '../policy/policy.ts';
import type { DecisionRecord, Write } from '../store/store.ts';
import { type Answers, type CampaignSeen, wireFinding } from './answers.ts';
import type { Cases } from './cases.ts';
import { type CounterName, count, type Tally } from './counters.ts';
import type { Holds } from './holds.ts';
import type { Journal } from './journal.ts';
import type { Records } from './records.ts';
import type { Outcome } from './road.ts';
import type { SameId } from './same-id.ts';

export type Decided = {
  readonly message: Message;
  readonly key: number;
  readonly print: number;
  readonly now: number;
  readonly ruling: Ruling;
  readonly findings: readonly Finding[];
  readonly campaign: CampaignSeen | undefined;
  /** The campaign whose action restricts the sender (row 1). */
  readonly because: string | undefined;
  readonly score: number;
};
export type KeepDecision = (decided: Decided) => Outcome;

type Parts = {
  readonly policy: Policy;
  readonly newId: NewId;
  readonly campaigns: Pick<Campaigns, 'settle'>;
  readonly answers: Answers;
  readonly records: Records;
  readonly holds: Holds;
  readonly sameId: SameId;
  readonly evidence: Evidence;
  readonly cases: Cases;
  readonly journal: Journal;
  readonly ledger: Ledger;
  readonly tally: Tally;
  readonly candidates: (now: number) => readonly Write[];
};

/** A held text outlives its hold by this much at most, whatever happens to the process. */
const MARGIN_MS = 60_000;

export const createKeepDecision = (parts: Parts): KeepDecision => {
  const { policy, answers, records, holds, evidence, cases, journal, ledger, tally } = parts;
  const { holds: holdSettings } = policy.settings;

  const recordOf = ({ message, print, now, ruling, findings, campaign, because, score }: Decided): DecisionRecord => {
    const id = parts.newId();
    const wired = findings.map(wireFinding);
    const { verdict, hold, code } = ruling;
    return {
      ...{ id, verdict, hold, code, score, at: now, findings: wired },
      platform: message.platform,
      message: message.id,
      account: message.sender.id,
      placeKind: message.to.kind,
      place: message.to.id,
      fingerprint: print.toString(36),
      due: hold === undefined ? undefined : now + (hold === 'moment' ? holdSettings.momentMs : holdSettings.reviewMs),
      campaign: campaign?.id ?? because,
      answer: answers.of({ id: message.id, decision: id, verdict, hold, code, findings: wired, campaign }),
      policy: policy.hash,
      resolution: undefined,
      resolvedAt: undefined,
    };
  };

  const unitOf = (record: DecisionRecord, { message, ruling, now }: Decided): Write[] => {
    const { platform, sender, id, text } = message;
    const writes: Write[] = [{ do: 'decision', decision: record }, ledger.decision(record)];
    // The recipient's own choice says nothing about the text: it is not kept.
    if (text !== '' && ruling.code !== 'recipient-choice')
      writes.push(
        ruling.hold === undefined
          ? evidence.keep(message, 'intercepted', now)
          : evidence.hold(message, now, now + holdSettings.momentMs + holdSettings.reviewMs + MARGIN_MS),
      );
    if (ruling.opensCase)
      writes.push(
        ...cases.open({
          ...{ platform, kind: 'intercept', at: now, message: id, account: sender.id },
          because: 'a clear call by a stranger, intercepted alone; nothing happened to the account',
        }),
      );
    const counter = counterOf(record);
    if (counter !== undefined) writes.push(count(platform, counter, now));
    writes.push(...parts.candidates(now));
    return writes;
  };

  return (decided) => {
    const { message, key, ruling } = decided;
    const record = recordOf(decided);
    const hold = ruling.hold === undefined ? undefined : holds.open(record, message);
    records.put(record);
    parts.campaigns.settle(message.id, 'intercepted');
    if (hold === undefined) tally.intercepted++;
    else tally.held++;
    const stored = journal.write(message.platform, unitOf(record, decided), [verdictEvent(record)]);
    parts.sameId.pending(key, stored);
    const durable = stored.catch((error: unknown) => {
      records.drop(record);
      holds.cancel(record);
      cases.forget({ platform: message.platform, message: message.id });
      throw error;
    });
    // The caller may have gone (a dropped connection): a refusal is no unhandled error.
    durable.catch(() => undefined);
    return { answer: record.answer, durable, ended: hold?.ended, repeat: false };
  };
};

const counterOf = ({ verdict, code }: DecisionRecord): CounterName | undefined => {
  if (verdict === 'hold') return 'message-held';
  if (code === 'account-restricted') return 'restricted-resend';
  return code === 'recipient-choice' ? undefined : 'attempt-intercepted';
};

const verdictEvent = ({ message, verdict, hold, campaign, findings, code }: DecisionRecord): RoadEvent => ({
  type: 'verdict',
  id: message,
  verdict,
  ...(hold === undefined ? {} : { hold }),
  ...(campaign === undefined || code === 'account-restricted' ? {} : { campaign }),
  ...(findings.length === 0 ? {} : { findings }),
});
