// Writes one action, its undo and its confirmation: in force in memory at once, in one unit with its ledger entry, its counters
// and its event.
import type { Action } from '../actions/action.ts';
import type { Ledger } from '../ledger/entries.ts';
import type { AccountAction, ActionKind } from '../model/action.ts';
import type { Clock } from '../model/clock.ts';
import type { RoadEvent } from '../model/event.ts';
import type { Write } from '../store/store.ts';
import type { Certificate } from './certificate.ts';
import type { Tally } from './counters.ts';
import type { Journal } from './journal.ts';
import type { Sanctions } from './sanctions.ts';

export type NewAction = Omit<AccountAction, 'undoneAt' | 'undoneBy'> & {
  /** Further writes that belong to the unit. */
  readonly writes?: readonly Write[];
  readonly idempotencyKey?: string | undefined;
};
export type Stored = { readonly action: AccountAction; readonly stored: Promise<void> };

export type PutAction = {
  /** `expiresAt` undefined: the lifetime of its kind. */
  put(action: NewAction): Stored;
  /** `why`: what the ledger says beside who. */
  undo(action: AccountAction, by: string, why?: string): Stored;
  confirm(action: AccountAction, by: string): void;
  /** In force again after a restart. */
  restore(action: AccountAction): void;
};

type Parts = {
  readonly actions: readonly Action[];
  readonly clock: Clock;
  readonly sanctions: Sanctions;
  readonly journal: Journal;
  readonly ledger: Ledger;
  readonly tally: Tally;
  readonly certificate: Pick<Certificate, 'acted' | 'undone'>;
};

const TALLY: Readonly<Record<ActionKind, 'limited' | 'suspended' | 'blocked'>> = {
  limit: 'limited',
  suspend: 'suspended',
  block: 'blocked',
};

export const createPutAction = ({
  actions,
  clock,
  sanctions,
  journal,
  ledger,
  tally,
  certificate,
}: Parts): PutAction => {
  const lifetimes = new Map(actions.map((action) => [action.name, action.lifetimeMs]));

  const expireLater = (action: AccountAction): void => {
    if (action.expiresAt === undefined) return;
    clock.at(action.expiresAt, () => {
      if (sanctions.get(action.id) !== undefined) undo(action, 'expiry').stored.catch(() => undefined);
    });
  };

  const undo: PutAction['undo'] = (action, by, why) => {
    const at = clock.now();
    const { platform, account, kind, id } = action;
    sanctions.remove(action);
    certificate.undone(action, by);
    const unit: Write[] = [{ do: 'undo', action: id, at, by }, ledger.undone(action, at, by, why)];
    const live = action.mode === 'live';
    if (live) tally.undone++;
    const events: RoadEvent[] = live ? [{ type: 'undo', actionId: id, account, action: kind }] : [];
    return { action: { ...action, undoneAt: at, undoneBy: by }, stored: journal.write(platform, unit, events) };
  };

  return {
    undo,
    put: ({ writes = [], idempotencyKey, ...given }) => {
      const lifetime = lifetimes.get(given.kind);
      const expiresAt = given.expiresAt ?? (lifetime === undefined ? undefined : given.at + lifetime);
      const action: AccountAction = { ...given, expiresAt, undoneAt: undefined, undoneBy: undefined };
      const { platform, kind } = action;
      sanctions.put(action);
      expireLater(action);
      const drawing = certificate.acted(action);
      const unit: Write[] = [{ do: 'action', action, idempotencyKey }, ledger.action(action), ...writes, ...drawing];
      if (action.mode !== 'live') return { action, stored: journal.write(platform, unit, []) };
      tally[TALLY[kind]]++;
      return { action, stored: journal.write(platform, unit, [eventOf(action)]) };
    },
    confirm: (action, by) => {
      if (action.confirmedAt !== undefined) return;
      const at = clock.now();
      sanctions.put({ ...action, confirmedAt: at });
      const unit: Write[] = [{ do: 'confirm-action', action: action.id, at }, ledger.confirmed(action, at, by)];
      journal.keep(action.platform, unit, []);
    },
    restore: (action) => {
      sanctions.put(action);
      expireLater(action);
    },
  };
};

const eventOf = ({ id, account, kind, campaign, evidence }: AccountAction): RoadEvent => ({
  type: 'action',
  actionId: id,
  account,
  action: kind,
  ...(campaign === undefined ? {} : { campaign }),
  evidence,
});
