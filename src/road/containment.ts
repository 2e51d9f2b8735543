// What follows from a campaign's change of state: it is recorded, a confirmed campaign is contained, held messages of it are
// intercepted, delivered ones retracted, and its accounts acted on one by one, each with its own evidence. A sweep may run
// any number of times, so it also finishes what a crash interrupted and takes in late members.
import type { Campaigns, Member } from '../campaigns/campaign.ts';
import type { Ledger } from '../ledger/entries.ts';
import type { AccountAction } from '../model/action.ts';
import { type CampaignChange, INTERCEPTING } from '../model/campaign.ts';
import type { Clock } from '../model/clock.ts';
import type { RoadEvent } from '../model/event.ts';
import type { PolicySettings } from '../policy/settings.ts';
import type { Write } from '../store/store.ts';
import type { AccountActions } from './account-actions.ts';
import type { Cases } from './cases.ts';
import type { Holds } from './holds.ts';
import type { Journal } from './journal.ts';
import { contradiction } from './opinions.ts';
import type { Retract } from './retract.ts';
import type { Sanctions } from './sanctions.ts';
import type { Soften } from './soften.ts';

export type Containment = {
  /** Records changes of state and does what follows from them. */
  follow(platform: string, changes: readonly CampaignChange[], by: string): void;
  /** A contained campaign got another message: its members are looked at again soon. */
  touched(campaign: string): void;
  /** It got a message that is no call: whom it was acted on for too much is made good soon. */
  look(campaign: string): void;
  /** Sweeps that are still to come, now. */
  finish(): void;
  /** A person confirmed the campaign: its blocks are theirs from now on. */
  confirmedBy(campaign: string, by: string): void;
  /** Starts again what a restart interrupted. */
  resume(campaign: string, confirmed: boolean): void;
};

type Parts = {
  readonly campaigns: Campaigns;
  readonly clock: Clock;
  readonly journal: Journal;
  readonly ledger: Ledger;
  readonly cases: Cases;
  readonly holds: Holds;
  readonly retract: Retract;
  readonly accounts: AccountActions;
  readonly sanctions: Sanctions;
  readonly soften: Soften;
  /** Messages that were stopped only because of the action. */
  readonly releaseRestricted: (action: AccountAction) => void;
  readonly settings: PolicySettings;
  readonly stopped: () => boolean;
};

/** Late members wait this long, so that a thousand of them cost four sweeps a second and not a thousand. */
const SWEEP_MS = 250;
/** What came that is no call may still say something about those acted on: they are looked at again after this time. */
const HEAL_MS = 30_000;

export const createContainment = (parts: Parts): Containment => {
  const { campaigns, clock, accounts, sanctions, soften, settings } = parts;
  const planned = new Set<string>();
  const looked = new Set<string>();
  /** Campaigns that a person confirmed. */
  const confirmed = new Set<string>();

  const follow: Containment['follow'] = (platform, changes, by) => {
    for (const change of changes) {
      record(platform, change, by, parts);
      const { campaign } = change;
      if (change.to === 'contained') sweep(campaign);
      if (change.to !== 'confirmed') continue;
      interceptHeld(campaigns.members(campaign), campaign, parts.holds);
      const allowed = by !== 'machine' || (settings.actions.contain === 'live' && !parts.stopped());
      if (allowed && campaigns.state(campaign) === 'confirmed')
        follow(platform, campaigns.contain(campaign, by, change.at), by);
    }
  };

  const sweep = (campaign: string): void => {
    planned.delete(campaign);
    const state = campaigns.state(campaign);
    if (state === undefined || !INTERCEPTING.has(state)) return;
    const members = campaigns.members(campaign);
    interceptHeld(members, campaign, parts.holds);
    if (state !== 'contained') return;
    soften.plan(campaign);
    foldCases(members[0]?.platform, campaign, parts);
    for (const member of members) {
      const { platform, account } = member;
      for (const { id, carries, delivered, at } of member.messages)
        if (carries && delivered) parts.retract({ platform, account, message: id, at }, campaign);
      if (member.part !== 'excluded' && member.evidence.length > 0)
        accounts.enact(member, campaign, confirmed.has(campaign));
    }
    heal(campaign, members);
  };

  /** Evidence that came later shows that somebody takes no part: what the machine did to them is undone, and they are told why. */
  const heal = (campaign: string, members: readonly Member[]): void => {
    const actions = sanctions.ofCampaign(campaign);
    if (actions.length === 0) return;
    const out = new Map(
      members.filter(({ part }) => part === 'excluded').map((one) => [`${one.platform} ${one.account}`, one.why]),
    );
    for (const action of actions) {
      const why = out.get(`${action.platform} ${action.account}`);
      if (why === undefined || action.by !== 'machine' || action.confirmedAt !== undefined) continue;
      accounts.heal(action, why);
      parts.releaseRestricted(action);
    }
  };

  return {
    follow,
    touched: (campaign) => {
      if (planned.has(campaign)) return;
      planned.add(campaign);
      clock.at(clock.now() + SWEEP_MS, () => {
        if (planned.has(campaign)) sweep(campaign);
      });
    },
    look: (campaign) => {
      if (looked.has(campaign)) return;
      looked.add(campaign);
      clock.at(clock.now() + HEAL_MS, () => {
        looked.delete(campaign);
        if (campaigns.state(campaign) === 'contained') heal(campaign, campaigns.members(campaign));
      });
    },
    finish: () => {
      for (const campaign of [...planned]) sweep(campaign);
    },
    confirmedBy: (campaign, by) => {
      confirmed.add(campaign);
      for (const action of sanctions.ofCampaign(campaign)) accounts.confirm(action, by);
    },
    resume: (campaign, byPerson) => {
      if (byPerson) confirmed.add(campaign);
      soften.look(campaign);
      sweep(campaign);
    },
  };
};

/** One change of state becomes durable: ledger, snapshot, event, and the case that asks a person to look. */
const record = (platform: string, change: CampaignChange, by: string, parts: Parts): void => {
  const { campaigns, journal, ledger, cases, settings } = parts;
  const { campaign, to, at, accounts, messages } = change;
  const writes: Write[] = [ledger.campaign(change, by)];
  const snapshot = campaigns.snapshot(campaign);
  if (snapshot !== undefined) writes.push({ do: 'campaign', record: { id: campaign, state: to, at, snapshot } });
  if (to === 'suspected' || to === 'confirmed')
    writes.push(
      ...cases.open({
        ...{ platform, campaign, at, kind: 'campaign', imminent: to === 'confirmed' },
        because: 'a campaign shows itself: look at its variants, then contain or dismiss it',
        dueAt: at + settings.confirmWithinMs,
      }),
    );
  // A person who contains it has looked.
  if (by === 'machine') writes.push(...contradiction(parts, platform, campaign, at));
  const event: RoadEvent = { type: 'campaign', id: campaign, state: to, accounts, messages };
  journal.keep(platform, writes, to === 'watching' ? [] : [event]);
};

/** Who reviews the campaign reviews its messages: their own cases are closed with it. */
const foldCases = (
  platform: string | undefined,
  campaign: string,
  { campaigns, cases, clock, journal }: Parts,
): void => {
  const belongs = (message: string): boolean => campaigns.of(message) === campaign && campaigns.carries(message);
  const writes = cases.fold(belongs, clock.now());
  if (platform !== undefined && writes.length > 0) journal.keep(platform, writes, []);
};

const interceptHeld = (members: readonly Member[], campaign: string, holds: Holds): void => {
  for (const { platform, messages } of members)
    for (const { id, carries } of messages) {
      const hold = carries ? holds.of(platform, id) : undefined;
      if (hold !== undefined) holds.end(hold, 'intercept', { code: 'campaign', campaign, by: 'machine' });
    }
};
