// No block by a machine alone outlives 72 hours unconfirmed (contract.md §5): what nobody confirmed becomes a suspension, with
// one urgent case a campaign.
import type { Clock } from '../model/clock.ts';
import type { AccountActions } from './account-actions.ts';
import type { Cases } from './cases.ts';
import type { Journal } from './journal.ts';
import type { Sanctions } from './sanctions.ts';

export type Soften = {
  /** Plans the look at a campaign's blocks, once. */
  plan(campaign: string): void;
  /** Looks now, and plans the next look while blocks wait. */
  look(campaign: string): void;
};

type Parts = {
  readonly clock: Clock;
  readonly journal: Journal;
  readonly cases: Cases;
  readonly accounts: AccountActions;
  readonly sanctions: Sanctions;
  readonly withinMs: number;
};

export const createSoften = ({ clock, journal, cases, accounts, sanctions, withinMs }: Parts): Soften => {
  /** One timer a campaign; each block has its own time. */
  const planned = new Set<string>();

  const planAt = (campaign: string, due: number): void => {
    if (planned.has(campaign)) return;
    planned.add(campaign);
    clock.at(due, () => {
      planned.delete(campaign);
      look(campaign);
    });
  };

  const look = (campaign: string): void => {
    const at = clock.now();
    const because = 'nobody confirmed the blocks of this campaign in time: they are suspensions now';
    let opened = false;
    let next: number | undefined;
    for (const action of sanctions.ofCampaign(campaign)) {
      if (action.kind !== 'block' || action.by !== 'machine' || action.confirmedAt !== undefined) continue;
      const due = action.at + withinMs;
      if (due > at) {
        next = Math.min(next ?? due, due);
        continue;
      }
      const { platform } = action;
      accounts.soften(action);
      if (!opened)
        journal.keep(platform, cases.open({ platform, kind: 'action', at, campaign, because, imminent: true }), []);
      opened = true;
    }
    if (next !== undefined) planAt(campaign, next);
  };

  return { look, plan: (campaign) => planAt(campaign, clock.now() + withinMs) };
};
