// A person's word on a message, a campaign or an account: what a reviewer decides, and how dismissal restores everything the
// campaign did, exactly, while what stands on another ground stays.
import type { Campaigns } from '../campaigns/campaign.ts';
import type { CaseDecision } from '../model/case.ts';
import type { Clock, NewId } from '../model/clock.ts';
import { NotFoundError } from '../model/errors.ts';
import type { DecisionRecord } from '../store/store.ts';
import type { AccountActions } from './account-actions.ts';
import type { Cases } from './cases.ts';
import type { Containment } from './containment.ts';
import { count } from './counters.ts';
import type { Delivered } from './delivered.ts';
import type { Holds } from './holds.ts';
import type { Journal } from './journal.ts';
import type { MessageKeys } from './message-keys.ts';
import { type Records, type Soon, whenHere } from './records.ts';
import type { ReleaseLate } from './release-late.ts';
import type { Reporters } from './reporters.ts';
import type { Retract } from './retract.ts';
import type { Sanctions } from './sanctions.ts';

export type Subject = {
  readonly platform: string;
  readonly message?: string;
  readonly campaign?: string;
  readonly account?: string;
};
export type Person = {
  /** At once where memory holds everything; else a promise. Throws or rejects with NotFoundError. */
  decide(subject: Subject, decision: CaseDecision, by: string): Soon<void>;
  contain(platform: string, campaign: string, by: string): void;
  dismiss(platform: string, campaign: string, by: string): Soon<void>;
};

type Parts = {
  readonly campaigns: Campaigns;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly keys: MessageKeys;
  readonly records: Records;
  readonly delivered: Delivered;
  readonly holds: Holds;
  readonly releaseLate: ReleaseLate;
  readonly accounts: AccountActions;
  readonly sanctions: Sanctions;
  readonly cases: Cases;
  readonly containment: Containment;
  readonly retract: Retract;
  readonly journal: Journal;
  readonly reporters: Reporters;
};

const FREES: ReadonlySet<CaseDecision> = new Set(['dismiss', 'release', 'innocent']);

export const createPerson = (parts: Parts): Person => {
  const { campaigns, clock, keys, records, holds, accounts, sanctions, cases, journal, releaseLate } = parts;

  /** Written by the campaign, directly or through its block; what has another ground stays. */
  const stoodOn = (record: DecisionRecord, campaign: string): boolean => {
    if (record.campaign !== campaign || record.code === 'call' || record.code === 'known') return false;
    if (record.code !== 'account-restricted') return true;
    return sanctions.strongest(record.platform, record.account, clock.now()) === undefined;
  };

  const dismiss: Person['dismiss'] = (platform, campaign, by) => {
    const at = clock.now();
    parts.reporters.decidedAll((message) => campaigns.of(message) === campaign, platform, 'dismiss');
    const changes = campaigns.dismiss(campaign, by, at);
    parts.containment.follow(platform, changes, by);
    accounts.restored(campaign);
    for (const action of sanctions.ofCampaign(campaign)) keep(accounts.undo(action, by).stored);
    for (const hold of holds.all())
      if (hold.record.campaign === campaign || campaigns.of(hold.record.message) === campaign)
        holds.end(hold, 'release', { by });
    const writes = cases.close({ campaign }, 'dismiss', by, at);
    if (writes.length > 0) journal.keep(platform, writes, []);
    return whenHere(records.ofCampaign(campaign), (all) => {
      for (const record of all) if (stoodOn(record, campaign)) releaseLate(record, by);
    });
  };

  const contain: Person['contain'] = (platform, campaign, by) => {
    const at = clock.now();
    parts.reporters.decidedAll((message) => campaigns.of(message) === campaign, platform, 'contain');
    const changes = campaigns.contain(campaign, by, at);
    parts.containment.confirmedBy(campaign, by);
    parts.containment.follow(platform, changes, by);
    const writes = cases.close({ campaign }, 'contain', by, at);
    if (writes.length > 0) journal.keep(platform, writes, []);
  };

  const decideMessage = (platform: string, message: string, decision: CaseDecision, by: string): Soon<void> => {
    const hold = holds.of(platform, message);
    const free = FREES.has(decision);
    closeCases({ platform, message }, decision, by);
    parts.reporters.decided(platform, message, decision);
    if (hold !== undefined) {
      holds.end(hold, free ? 'release' : 'intercept', free ? { by } : { code: 'call', by });
      return undefined;
    }
    return whenHere(records.byMessage(platform, message), (record) => {
      if (record !== undefined && free) releaseLate(record, by);
      else if (record === undefined && !free) retractDelivered(platform, message, by);
      else if (record !== undefined) journal.keep(platform, [count(platform, 'attempt-confirmed', clock.now())], []);
    });
  };

  const retractDelivered = (platform: string, message: string, by: string): void => {
    const seen = parts.delivered.get(keys.message(platform, message));
    if (seen !== undefined) parts.retract({ platform, message, account: seen.account, at: seen.at }, undefined, by);
  };

  const decideAccount = (platform: string, account: string, decision: CaseDecision, by: string): Soon<void> => {
    const at = clock.now();
    const live = sanctions.of(platform, account);
    closeCases({ platform, account }, decision, by);
    if (FREES.has(decision)) {
      for (const action of [...live]) keep(accounts.undo(action, by).stored);
      return whenHere(records.ofAccount(platform, account, Number.MAX_SAFE_INTEGER), (all) => {
        for (const record of all)
          if (record.code === 'campaign' || record.code === 'account-restricted') releaseLate(record, by);
      });
    }
    if (live.length > 0) for (const action of [...live]) accounts.confirm(action, by);
    else
      keep(
        accounts.put({
          ...{ id: parts.newId('a-'), platform, account, at, by, kind: 'block', mode: 'live' },
          ...{ campaign: undefined, reason: 'decided by a person', evidence: [] },
          expiresAt: undefined,
          confirmedAt: at,
        }).stored,
      );
    return undefined;
  };

  const closeCases = (subject: Subject, decision: CaseDecision, by: string): void => {
    const writes = cases.close(subject, decision, by, clock.now());
    if (writes.length > 0) journal.keep(subject.platform, writes, []);
  };
  /** A refusal of the store shows at `settle`; the state in memory is already the person's. */
  const keep = (stored: Promise<void>): void => void stored.catch(() => undefined);

  return {
    decide: ({ platform, message, campaign, account }, decision, by) => {
      if (campaign !== undefined) {
        if (FREES.has(decision)) return dismiss(platform, campaign, by);
        return contain(platform, campaign, by);
      }
      if (message !== undefined) return decideMessage(platform, message, decision, by);
      if (account !== undefined) return decideAccount(platform, account, decision, by);
      throw new NotFoundError('no-subject', 'A decision names a message, a campaign or an account.');
    },
    contain,
    dismiss,
  };
};
