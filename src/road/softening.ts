// The 72-hour rule (contract.md §5): a block that a machine set and nobody confirmed becomes a suspension with an urgent case.
import type { Clock } from '../model/clock.ts';
import type { PolicySettings } from '../policy/settings.ts';
import type { AccountActions } from './account-actions.ts';
import type { Cases } from './cases.ts';
import type { Journal } from './journal.ts';
import type { Sanctions } from './sanctions.ts';

export type Softening = {
  /** One timer a campaign while it takes members; each block has its own time. */
  plan(campaign: string, due: number): void;
  /** Softens what is past its time now, and plans the rest. */
  run(campaign: string): void;
};

type Parts = {
  readonly clock: Clock;
  readonly journal: Journal;
  readonly cases: Cases;
  readonly accounts: AccountActions;
  readonly sanctions: Sanctions;
  readonly settings: PolicySettings;
};

const BECAUSE = 'nobody confirmed the blocks of this campaign in time: they are suspensions now';

export const createSoftening = ({ clock, journal, cases, accounts, sanctions, settings }: Parts): Softening => {
  const planned = new Set<string>();
  const plan = (campaign: string, due: number): void => {
    if (planned.has(campaign)) return;
    planned.add(campaign);
    clock.at(due, () => {
      planned.delete(campaign);
      run(campaign);
    });
  };
  const run = (campaign: string): void => {
    const at = clock.now();
    let opened = false;
    let next: number | undefined;
    for (const action of sanctions.ofCampaign(campaign)) {
      if (action.kind !== 'block' || action.by !== 'machine' || action.confirmedAt !== undefined) continue;
      const due = action.at + settings.confirmWithinMs;
      if (due > at) {
        next = Math.min(next ?? due, due);
        continue;
      }
      accounts.soften(action);
      const { platform } = action;
      const urgent = { platform, kind: 'action' as const, at, campaign, because: BECAUSE, imminent: true };
      if (!opened) journal.keep(platform, cases.open(urgent), []);
      opened = true;
    }
    if (next !== undefined) plan(campaign, next);
  };
  return { plan, run };
};
