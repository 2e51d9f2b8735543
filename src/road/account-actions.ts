// Automatic actions on accounts (contract.md §1, §5): only inside a contained campaign, one participant at a time with its own
// evidence. An id made from campaign and account makes it idempotent and resumable.
import type { Member } from '../campaigns/campaign.ts';
import type { AccountAction, ActionKind, Mode } from '../model/action.ts';
import type { Clock } from '../model/clock.ts';
import type { PolicySettings } from '../policy/settings.ts';
import type { Write } from '../store/store.ts';
import type { Breaker } from './breaker.ts';
import type { Cases } from './cases.ts';
import type { MessageKeys } from './message-keys.ts';
import type { NewAction, PutAction } from './put-action.ts';
import type { Sanctions } from './sanctions.ts';

export type AccountActions = PutAction & {
  /** One participant of a contained campaign, once. `confirmed`: a person has confirmed the campaign. */
  enact(member: Member, campaign: string, confirmed: boolean): void;
  /** Evidence that came later shows that the account takes no part. */
  heal(action: AccountAction, why: string): void;
  /** The block becomes a suspension, because nobody confirmed it in time. */
  soften(action: AccountAction): void;
  /** The action of this campaign on this account was taken once, whatever became of it. */
  taken(id: string, campaign: string): void;
  /** The campaign was dismissed: should a person contain it again, its actions are new ones. */
  restored(campaign: string): void;
};

type Parts = {
  readonly putAction: PutAction;
  readonly clock: Clock;
  readonly keys: MessageKeys;
  readonly sanctions: Sanctions;
  readonly breaker: Breaker;
  readonly cases: Cases;
  readonly settings: PolicySettings;
  readonly stopped: () => boolean;
  /** Writes that make the breaker's state durable. */
  readonly tripped: () => readonly Write[];
  /** Whether an account is established, as last seen. */
  readonly established: (platform: string, account: string) => boolean;
  /** Automatic actions must not touch it yet (contract.md §4, the first days). */
  readonly spared: (platform: string, account: string) => boolean;
  /** The language of a campaign, and whether the judge's measured false alarms in it allow blocks that no person confirmed. */
  readonly languageOf: (campaign: string) => string | undefined;
  readonly mayBlock: (language: string) => boolean;
};

/** What is to be done, as severe as the breaker allows. */
type Severity = { readonly kind: ActionKind; readonly mode: Mode; readonly reason: string; readonly writes: Write[] };

export const createAccountActions = (parts: Parts): AccountActions => {
  const { putAction, clock, keys, sanctions } = parts;
  const taken = new Set<string>();
  /** How often a campaign was dismissed: part of the ids of its actions. */
  const rounds = new Map<string, number>();

  const keep = (action: NewAction): void => {
    const { stored, action: done } = putAction.put(action);
    stored.catch(() => {
      // The store refused: it did not happen. The next sweep of the campaign tries again.
      sanctions.remove(done);
      taken.delete(done.id);
    });
  };

  return {
    ...putAction,
    enact: (member, campaign, confirmed) => {
      const { platform, account, evidence } = member;
      const round = rounds.get(campaign) ?? 0;
      const id = `a-${keys.of('action', campaign, platform, account).toString(36)}${round === 0 ? '' : `.${round}`}`;
      if (taken.has(id) || parts.spared(platform, account)) return;
      const at = clock.now();
      const { kind, mode, reason, writes } = severityOf(member, { campaign, at, confirmed }, parts);
      if (mode === 'off') return;
      taken.add(id);
      keep({
        ...{ id, platform, account, kind, at, mode, campaign, reason, evidence, writes, by: 'machine' },
        expiresAt: undefined,
        confirmedAt: confirmed ? at : undefined,
      });
    },
    heal: (action, why) => void putAction.undo(action, 'machine', why).stored.catch(() => undefined),
    soften: (action) => {
      const { platform, account, campaign, evidence, mode } = action;
      keep({
        ...{ id: `${action.id}-unconfirmed`, platform, account, at: clock.now(), mode, campaign, evidence },
        ...{ kind: 'suspend', by: 'machine', reason: 'nobody confirmed the block in time' },
        expiresAt: undefined,
        confirmedAt: undefined,
      });
      putAction.undo(action, 'machine').stored.catch(() => undefined);
    },
    restore: (action) => {
      taken.add(action.id);
      putAction.restore(action);
    },
    taken: (id, campaign) => {
      taken.add(id);
      const round = Number(id.split('.')[1] ?? 0);
      if (round > (rounds.get(campaign) ?? 0)) rounds.set(campaign, round);
    },
    restored: (campaign) => void rounds.set(campaign, (rounds.get(campaign) ?? 0) + 1),
  };
};

type Occasion = { readonly campaign: string; readonly at: number; readonly confirmed: boolean };

const severityOf = (
  { platform, account, part }: Member,
  { campaign, at, confirmed }: Occasion,
  parts: Parts,
): Severity => {
  const { settings, breaker, cases } = parts;
  const language = confirmed ? undefined : parts.languageOf(campaign);
  // In a language that nobody could tell nothing was measured either.
  const unmeasured = !confirmed && (language === undefined || !parts.mayBlock(language));
  const kind: ActionKind = part === 'taken-over' || unmeasured ? 'suspend' : 'block';
  const mode: Mode = parts.stopped() && settings.actions[kind] === 'live' ? 'shadow' : settings.actions[kind];
  const role = part === 'taken-over' ? 'taken over, takes part in a campaign' : 'takes part in a campaign';
  const reason = unmeasured
    ? `${role}; no passing report allows automatic blocks in its language (${language ?? 'unknown'})`
    : role;
  if (kind !== 'block' || mode !== 'live' || breaker.admit(at, parts.established(platform, account)))
    return { kind, mode, reason, writes: [] };
  const because = 'the breaker tripped: new blocks are suspensions until a person has looked';
  return {
    kind: 'suspend',
    mode: settings.actions.suspend,
    reason: `${reason}; the breaker turned the block into a suspension`,
    writes: [...cases.open({ platform, kind: 'action', at, because, campaign, imminent: true }), ...parts.tripped()],
  };
};
