// What follows from a campaign's change of state: it is recorded, a confirmed campaign is contained, held messages of it are
// intercepted, delivered ones retracted, and its accounts acted on one by one, each with its own evidence. A sweep may run
// any number of times, so it also finishes what a crash interrupted and takes in late members.
import type { Campaigns, Member } from '../campaigns/campaign.ts';
import type { Ledger } from '../ledger/entries.ts';
import { type CampaignChange, INTERCEPTING } from '../model/campaign.ts';
import type { Clock } from '../model/clock.ts';
import type { RoadEvent } from '../model/event.ts';
import type { PolicySettings } from '../policy/settings.ts';
import type { Write } from '../store/store.ts';
import type { AccountActions } from './account-actions.ts';
import type { Cases } from './cases.ts';
import type { Holds } from './holds.ts';
import type { Journal } from './journal.ts';
import type { Retract } from './retract.ts';
import type { Sanctions } from './sanctions.ts';

export type Containment = {
  /** Records changes of state and does what follows from them. */
  follow(platform: string, changes: readonly CampaignChange[], by: string): void;
  /** A contained campaign got another message: its members are looked at again soon. */
  touched(campaign: string): void;
  sweep(campaign: string): void;
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
  readonly settings: PolicySettings;
  readonly stopped: () => boolean;
};

/** Late members wait this long, so that a thousand of them cost four sweeps a second and not a thousand. */
const SWEEP_MS = 250;

export const createContainment = (parts: Parts): Containment => {
  const { campaigns, clock, journal, ledger, cases, holds, retract, accounts, sanctions, settings } = parts;
  const planned = new Set<string>();
  const softening = new Set<string>();
  /** Campaigns that a person confirmed. */
  const confirmed = new Set<string>();

  const record = (platform: string, change: CampaignChange, by: string): void => {
    const { campaign, to, at, accounts: members, messages } = change;
    const writes: Write[] = [ledger.campaign(change, by)];
    const snapshot = campaigns.snapshot(campaign);
    if (snapshot !== undefined) writes.push({ do: 'campaign', record: { id: campaign, state: to, at, snapshot } });
    if (to === 'suspected' || to === 'confirmed')
      writes.push(
        ...cases.open({
          ...{ platform, campaign, at, kind: 'campaign' },
          because: 'a campaign shows itself: look at its variants, then contain or dismiss it',
          imminent: to === 'confirmed',
          dueAt: at + settings.confirmWithinMs,
        }),
      );
    const event: RoadEvent = { type: 'campaign', id: campaign, state: to, accounts: members, messages };
    journal.keep(platform, writes, to === 'watching' ? [] : [event]);
  };

  const follow: Containment['follow'] = (platform, changes, by) => {
    for (const change of changes) {
      record(platform, change, by);
      if (change.to === 'confirmed') {
        interceptHeld(campaigns.members(change.campaign), change.campaign);
        const allowed = by !== 'machine' || (settings.actions.contain === 'live' && !parts.stopped());
        if (allowed && campaigns.state(change.campaign) === 'confirmed')
          follow(platform, campaigns.contain(change.campaign, by, change.at), by);
      } else if (change.to === 'contained') {
        sweep(change.campaign);
      }
    }
  };

  const interceptHeld = (members: readonly Member[], campaign: string): void => {
    for (const { platform, messages } of members)
      for (const { id, carries } of messages) {
        const hold = carries ? holds.of(platform, id) : undefined;
        if (hold !== undefined) holds.end(hold, 'intercept', { code: 'campaign', campaign, by: 'machine' });
      }
  };

  const sweep = (campaign: string): void => {
    planned.delete(campaign);
    const state = campaigns.state(campaign);
    if (state === undefined || !INTERCEPTING.has(state)) return;
    const members = campaigns.members(campaign);
    interceptHeld(members, campaign);
    if (state !== 'contained') return;
    planSoftening(campaign, clock.now() + settings.confirmWithinMs);
    for (const member of members) {
      for (const { id, carries, delivered, at } of member.messages)
        if (carries && delivered)
          retract({ platform: member.platform, account: member.account, message: id, at }, campaign);
      if (member.part !== 'excluded' && member.evidence.length > 0)
        accounts.enact(member, campaign, confirmed.has(campaign));
    }
  };

  /** One timer a campaign while it takes members; each block has its own time. */
  const planSoftening = (campaign: string, due: number): void => {
    if (softening.has(campaign)) return;
    softening.add(campaign);
    clock.at(due, () => {
      softening.delete(campaign);
      softenUnconfirmed(campaign);
    });
  };

  const softenUnconfirmed = (campaign: string): void => {
    const at = clock.now();
    let opened = false;
    let next: number | undefined;
    for (const action of sanctions.ofCampaign(campaign)) {
      if (action.kind !== 'block' || action.by !== 'machine' || action.confirmedAt !== undefined) continue;
      const due = action.at + settings.confirmWithinMs;
      if (due > at) next = Math.min(next ?? due, due);
      else {
        accounts.soften(action);
        const because = 'nobody confirmed the blocks of this campaign in time: they are suspensions now';
        const { platform } = action;
        if (!opened)
          journal.keep(platform, cases.open({ platform, kind: 'action', at, campaign, because, imminent: true }), []);
        opened = true;
      }
    }
    if (next !== undefined) planSoftening(campaign, next);
  };

  return {
    follow,
    sweep,
    touched: (campaign) => {
      if (planned.has(campaign)) return;
      planned.add(campaign);
      clock.at(clock.now() + SWEEP_MS, () => {
        if (planned.has(campaign)) sweep(campaign);
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
      softenUnconfirmed(campaign);
      sweep(campaign);
    },
  };
};
