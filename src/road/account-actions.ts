// Actions on accounts (contract.md §5): by the machine inside a confirmed campaign, by a person anywhere. One path: a
// deterministic id per campaign and account makes it idempotent and resumable, and every action names its undo.
import type { Action } from '../actions/action.ts';
import type { Member } from '../campaigns/campaign.ts';
import type { Ledger } from '../ledger/entries.ts';
import type { AccountAction, ActionKind, Mode } from '../model/action.ts';
import type { Clock } from '../model/clock.ts';
import type { RoadEvent } from '../model/event.ts';
import type { PolicySettings } from '../policy/settings.ts';
import type { Write } from '../store/store.ts';
import type { Breaker } from './breaker.ts';
import type { Cases } from './cases.ts';
import { count, type Tally } from './counters.ts';
import type { Journal } from './journal.ts';
import type { MessageKeys } from './message-keys.ts';
import type { Sanctions } from './sanctions.ts';

export type NewAction = Omit<AccountAction, 'expiresAt' | 'confirmedAt' | 'undoneAt' | 'undoneBy'> & {
  /** Undefined: the lifetime of its kind. */
  readonly expiresAt: number | undefined;
  readonly confirmedAt: number | undefined;
  /** The subject of the unit: further writes that belong to it. */
  readonly writes?: readonly Write[];
  readonly idempotencyKey?: string | undefined;
};

export type AccountActions = {
  /** One participant of a contained campaign, once. `confirmed`: a person has confirmed the campaign. */
  enact(member: Member, campaign: string, confirmed: boolean): void;
  /** Puts an action in force; resolves when it is stored. */
  put(action: NewAction): { readonly action: AccountAction; readonly stored: Promise<void> };
  undo(action: AccountAction, by: string): { readonly action: AccountAction; readonly stored: Promise<void> };
  confirm(action: AccountAction, by: string): void;
  /** The block becomes a suspension, because nobody confirmed it in time. */
  soften(action: AccountAction): void;
  /** After a restart: in force again, with its timer. */
  restore(action: AccountAction): void;
  /** The action of this campaign on this account was taken once, whatever became of it. */
  taken(id: string, campaign: string): void;
  /** The campaign was dismissed: should a person contain it again, its actions are new ones. */
  restored(campaign: string): void;
};

type Parts = {
  readonly actions: readonly Action[];
  readonly clock: Clock;
  readonly keys: MessageKeys;
  readonly sanctions: Sanctions;
  readonly breaker: Breaker;
  readonly cases: Cases;
  readonly journal: Journal;
  readonly ledger: Ledger;
  readonly tally: Tally;
  readonly settings: PolicySettings;
  readonly stopped: () => boolean;
  /** Writes that make the breaker's state durable. */
  readonly tripped: () => readonly Write[];
  /** Whether an account is established, as last seen. */
  readonly established: (platform: string, account: string) => boolean;
  /** Automatic actions must not touch it yet (contract.md §4, the first days). */
  readonly spared: (platform: string, account: string) => boolean;
};

const TALLY: Readonly<Record<ActionKind, 'limited' | 'suspended' | 'blocked'>> = {
  limit: 'limited',
  suspend: 'suspended',
  block: 'blocked',
};

export const createAccountActions = (parts: Parts): AccountActions => {
  const { clock, keys, sanctions, breaker, cases, journal, ledger, tally, settings } = parts;
  const lifetimes = new Map(parts.actions.map((action) => [action.name, action.lifetimeMs]));
  const taken = new Set<string>();
  /** How often a campaign was dismissed: part of the ids of its actions. */
  const rounds = new Map<string, number>();

  const expireLater = (action: AccountAction): void => {
    if (action.expiresAt === undefined) return;
    clock.at(action.expiresAt, () => {
      if (sanctions.get(action.id) !== undefined) void undo(action, 'expiry').stored.catch(() => undefined);
    });
  };

  const put: AccountActions['put'] = ({ writes = [], idempotencyKey, ...given }) => {
    const lifetime = lifetimes.get(given.kind);
    const expiresAt = given.expiresAt ?? (lifetime === undefined ? undefined : given.at + lifetime);
    const action: AccountAction = { ...given, expiresAt, undoneAt: undefined, undoneBy: undefined };
    const { platform, account, kind, at, mode } = action;
    const before = sanctions.of(platform, account).some((one) => one.kind === 'block' && one.mode === 'live');
    sanctions.put(action);
    expireLater(action);
    const unit: Write[] = [{ do: 'action', action, idempotencyKey }, ledger.action(action), ...writes];
    const events: RoadEvent[] = [];
    if (mode === 'live') {
      tally[TALLY[kind]]++;
      if (kind === 'block' && !before) {
        unit.push(count(platform, 'account-blocked', at));
        unit.push(count(platform, action.confirmedAt === undefined ? 'block-automated' : 'block-confirmed', at));
      }
      events.push({
        type: 'action',
        actionId: action.id,
        account,
        action: kind,
        ...(action.campaign === undefined ? {} : { campaign: action.campaign }),
        evidence: action.evidence,
      });
    }
    return { action, stored: journal.write(platform, unit, events) };
  };

  const undo: AccountActions['undo'] = (action, by) => {
    const at = clock.now();
    const undone: AccountAction = { ...action, undoneAt: at, undoneBy: by };
    const { platform, account, kind, id } = action;
    sanctions.remove(action);
    const unit: Write[] = [{ do: 'undo', action: id, at, by }, ledger.undone(action, at, by)];
    const live = action.mode === 'live';
    if (live) tally.undone++;
    if (live && kind === 'block' && by !== 'machine' && by !== 'expiry')
      unit.push(count(platform, 'block-reversed', at));
    return {
      action: undone,
      stored: journal.write(platform, unit, live ? [{ type: 'undo', actionId: id, account, action: kind }] : []),
    };
  };

  const keep = (action: NewAction): void => {
    const { stored, action: done } = put(action);
    stored.catch(() => {
      // The store refused: it did not happen. The next sweep of the campaign tries again.
      sanctions.remove(done);
      taken.delete(done.id);
    });
  };

  return {
    enact: ({ platform, account, evidence, part }, campaign, confirmed) => {
      const round = rounds.get(campaign) ?? 0;
      const id = `a-${keys.of('action', campaign, platform, account).toString(36)}${round === 0 ? '' : `.${round}`}`;
      if (taken.has(id) || parts.spared(platform, account)) return;
      const at = clock.now();
      let kind: ActionKind = part === 'taken-over' ? 'suspend' : 'block';
      let mode: Mode = parts.stopped() ? 'shadow' : settings.actions[kind];
      if (mode === 'off') return;
      const writes: Write[] = [];
      let reason = part === 'taken-over' ? 'taken over, takes part in a campaign' : 'takes part in a campaign';
      if (kind === 'block' && mode === 'live' && !breaker.admit(at, parts.established(platform, account))) {
        kind = 'suspend';
        mode = settings.actions.suspend;
        reason = 'takes part in a campaign; the breaker turned the block into a suspension';
        const because = 'the breaker tripped: new blocks are suspensions until a person has looked';
        writes.push(...cases.open({ platform, kind: 'action', at, because, campaign, imminent: true }));
        writes.push(...parts.tripped());
      }
      taken.add(id);
      keep({
        ...{ id, platform, account, kind, at, mode, campaign, reason, evidence, writes },
        by: 'machine',
        expiresAt: undefined,
        confirmedAt: confirmed ? at : undefined,
      });
    },
    put,
    undo,
    confirm: (action, by) => {
      if (action.confirmedAt !== undefined) return;
      const at = clock.now();
      sanctions.put({ ...action, confirmedAt: at });
      const unit: Write[] = [{ do: 'confirm-action', action: action.id, at }, ledger.confirmed(action, at, by)];
      if (action.kind === 'block') unit.push(count(action.platform, 'block-confirmed', at));
      journal.keep(action.platform, unit, []);
    },
    soften: (action) => {
      const at = clock.now();
      const { platform, account, campaign, evidence, mode } = action;
      keep({
        ...{ id: `${action.id}-unconfirmed`, platform, account, at, mode, campaign, evidence },
        kind: 'suspend',
        by: 'machine',
        reason: 'nobody confirmed the block in time',
        expiresAt: undefined,
        confirmedAt: undefined,
      });
      undo(action, 'machine').stored.catch(() => undefined);
    },
    restore: (action) => {
      taken.add(action.id);
      sanctions.put(action);
      expireLater(action);
    },
    taken: (id, campaign) => {
      taken.add(id);
      const round = Number(id.split('.')[1] ?? 0);
      if (round > (rounds.get(campaign) ?? 0)) rounds.set(campaign, round);
    },
    restored: (campaign) => void rounds.set(campaign, (rounds.get(campaign) ?? 0) + 1),
  };
};
