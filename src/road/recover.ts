// After a restart: everything that was answered is in memory again, holds whose time passed are decided against the recovered
// campaigns, and containment goes on where it stopped. Only then is the road ready (contract.md §2).
import type { CampaignSnapshot, Campaigns } from '../campaigns/campaign.ts';
import type { EventLog } from '../events/event-log.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Clock } from '../model/clock.ts';
import type { Store } from '../store/store.ts';
import type { AccountActions } from './account-actions.ts';
import type { Bank } from './bank.ts';
import type { Breaker } from './breaker.ts';
import type { Cases } from './cases.ts';
import type { Certificate } from './certificate.ts';
import type { Containment } from './containment.ts';
import type { Emergency } from './emergency.ts';
import type { Holds } from './holds.ts';
import type { MessageKeys } from './message-keys.ts';
import { messageOf } from './message-of.ts';
import type { Recipients } from './recipients.ts';
import type { Records } from './records.ts';
import type { Relations } from './relations.ts';
import type { Reporters } from './reporters.ts';
import type { Reports } from './reports.ts';
import type { Switches } from './switches.ts';

type Parts = {
  readonly store: Store;
  readonly clock: Clock;
  readonly keys: MessageKeys;
  readonly events: EventLog;
  readonly records: Records;
  readonly recipients: Recipients;
  readonly bank: Bank;
  readonly relations: Relations;
  readonly reports: Reports;
  readonly accounts: AccountActions;
  readonly campaigns: Campaigns;
  readonly cases: Cases;
  readonly holds: Holds;
  readonly containment: Containment;
  readonly evidence: Evidence;
  readonly switches: Switches;
  readonly breaker: Breaker;
  readonly certificate: Certificate;
  readonly emergency: Emergency;
  readonly reporters: Reporters;
};

const TAINTED_MS = 180 * 86_400_000;
const MOST_CASES = 10_000;

export const recover = async (parts: Parts): Promise<void> => {
  const { store, clock, keys, events, records, recipients, bank, relations, reports, cases, switches } = parts;
  const now = clock.now();
  events.restore((await store.events.bounds()).last);
  const current = await store.settings.current();
  if (switches.restore(current, now)) parts.breaker.trip();
  parts.emergency.restore(current, now);
  await store.decisions.keys((platform, message) => records.remember(keys.message(platform, message)));
  for (const recipient of await store.recipients.all()) recipients.set(recipient);
  for (const entry of await store.bank.all()) bank.restore(entry);
  await store.pairs.all(relations.restore);
  for (const report of await store.reports.all(now - TAINTED_MS)) reports.restore(report);
  for (const one of await store.cases.list({ open: true, limit: MOST_CASES })) cases.restore(one);
  await parts.certificate.restore(current, store);
  // Also what expired while nobody watched: its end is told now.
  for (const action of await store.actions.live(0)) parts.accounts.restore(action);
  const contained = await recoverCampaigns(parts, now);
  await recoverReporters(parts);
  await recoverHolds(parts, now);
  parts.containment.follow('main', parts.campaigns.expire(now), 'machine');
  for (const { campaign, confirmed } of contained) parts.containment.resume(campaign, confirmed);
};

type Contained = { readonly campaign: string; readonly confirmed: boolean };

const recoverCampaigns = async (parts: Parts, now: number): Promise<Contained[]> => {
  const { store, campaigns, accounts, evidence } = parts;
  const contained: Contained[] = [];
  for (const record of await store.campaigns.all()) {
    campaigns.restore(record.snapshot as CampaignSnapshot);
    const actions = await store.actions.ofCampaign(record.id);
    // Taken once, also when undone since: the same campaign does not act on the same account again.
    for (const action of actions) accounts.taken(action.id, record.id);
    if (record.state === 'dismissed') accounts.restored(record.id);
    // Closed ones too: their blocks may still wait for a person.
    if (actions.length > 0 || record.state === 'confirmed' || record.state === 'contained')
      contained.push({
        campaign: record.id,
        confirmed: actions.some((action) => action.confirmedAt !== undefined),
      });
  }
  await store.candidates.live(now, (chunk) => {
    const bytes = evidence.openChunk(chunk.sealed, chunk.id);
    if (bytes !== undefined) campaigns.restoreCandidates(bytes, now);
  });
  for (const { id } of campaigns.list()) await recoverFates(id, parts);
  return contained;
};

/** What became of each member's messages: a candidate is logged before its verdict is known. */
const recoverFates = async (campaign: string, { campaigns, records, keys }: Parts): Promise<void> => {
  const messages = campaigns
    .members(campaign)
    .flatMap(({ platform, messages: own }) => own.map(({ id }) => ({ platform, id })))
    .filter(({ platform, id }) => records.has(keys.message(platform, id)));
  await Promise.all(
    messages.map(async ({ platform, id }) => {
      const record = await records.byMessage(platform, id);
      if (record === undefined) return;
      records.put(record);
      const out = record.resolution === 'release' || (record.verdict === 'deliver' && record.resolution === undefined);
      campaigns.settle(id, record.resolution === 'retract' ? 'retracted' : out ? 'delivered' : 'intercepted');
    }),
  );
};

/** What became of earlier reports says what the next one weighs. */
const recoverReporters = async ({ store, reporters, campaigns }: Parts): Promise<void> => {
  for (const { platform, message, decision } of await store.cases.ofKind('report'))
    if (message !== undefined && decision !== undefined) reporters.decided(platform, message, decision);
  for (const { platform, campaign, decision, by } of await store.cases.ofKind('campaign'))
    if (decision !== undefined && by !== 'machine')
      reporters.decidedAll((message) => campaigns.of(message) === campaign, platform, decision);
};

const recoverHolds = async ({ store, holds, records, evidence }: Parts, now: number): Promise<void> => {
  const due = [];
  for (const record of await store.decisions.open()) {
    const text = await evidence.read(record.platform, record.message);
    records.put(record);
    const late = (record.due ?? 0) <= now;
    const hold = holds.open(record, text === undefined ? undefined : messageOf(record, text), !late);
    if (late) due.push(hold);
  }
  for (const hold of due) holds.decideDue(hold);
};
