// What people ask of the road: reports, recipients' switches, actions and their undo, decisions on campaigns and cases, stop and
// start. Each one is stored before it is answered.
import type { Campaigns } from '../campaigns/campaign.ts';
import type { Ledger } from '../ledger/entries.ts';
import type { AccountAction } from '../model/action.ts';
import type { Clock, NewId } from '../model/clock.ts';
import { ConflictError, NotFoundError } from '../model/errors.ts';
import type { RecipientRecord, Store, Write } from '../store/store.ts';
import type { AccountActions } from './account-actions.ts';
import type { Breaker } from './breaker.ts';
import type { Cases } from './cases.ts';
import type { Certificate } from './certificate.ts';
import type { Journal } from './journal.ts';
import type { Person, Subject } from './person.ts';
import type { Recipients } from './recipients.ts';
import type { Reports } from './reports.ts';
import type { ActionRequest, Road } from './road.ts';
import type { Sanctions } from './sanctions.ts';
import type { Switches } from './switches.ts';

export type RequestsParts = {
  readonly clock: Clock;
  readonly newId: NewId;
  readonly store: Store;
  readonly campaigns: Campaigns;
  readonly journal: Journal;
  readonly ledger: Ledger;
  readonly switches: Switches;
  readonly recipients: Recipients;
  readonly sanctions: Sanctions;
  readonly accounts: AccountActions;
  readonly breaker: Breaker;
  readonly reports: Reports;
  readonly person: Person;
  readonly cases: Cases;
  readonly certificate: Certificate;
  readonly ready: Promise<void>;
};

type Requests = Pick<
  Road,
  'report' | 'setRecipient' | 'act' | 'undo' | 'contain' | 'dismiss' | 'decideCase' | 'decide' | 'stop' | 'start'
>;

export const createRequests = (parts: RequestsParts): Requests => {
  const { campaigns, journal, person, accounts, cases, store, breaker, switches } = parts;
  const onTheirWay = new Map<string, Promise<AccountAction | undefined>>();
  const put = async (request: ActionRequest): Promise<AccountAction> => {
    const { action, stored } = accounts.put(newAction(request, parts));
    await stored;
    return action;
  };
  const settled = async <T>(value: T): Promise<T> => {
    await journal.settle();
    return value;
  };
  const summary = async (id: string) => {
    await journal.settle();
    const found = campaigns.summary(id);
    if (found === undefined) throw new NotFoundError('no-campaign', 'There is no such campaign.');
    return found;
  };
  return {
    report: async (input) => {
      await parts.ready;
      const { report, stored } = parts.reports.take(input);
      await stored;
      return report;
    },
    setRecipient: async (platform, id, from) => {
      await parts.ready;
      const recipient: RecipientRecord = { platform, id, from, at: parts.clock.now() };
      await journal.write(platform, recipientUnit(parts, recipient), []);
      parts.recipients.set(recipient);
    },
    act: async (request) => {
      await parts.ready;
      if (request.idempotencyKey === undefined) return put(request);
      const key = idempotency(request);
      const earlier = onTheirWay.get(key) ?? storedAction(key, store);
      const action = earlier.then((known) => (known === undefined ? put(request) : sameAction(known, request)));
      // Two equal requests at once are one action: the second one finds the first on its way.
      const one = action.catch(() => undefined);
      onTheirWay.set(key, one);
      try {
        return await action;
      } finally {
        if (onTheirWay.get(key) === one) onTheirWay.delete(key);
      }
    },
    undo: async (platform, account, id, by) => {
      await parts.ready;
      const action = parts.sanctions.get(id);
      if (action === undefined || action.platform !== platform || action.account !== account)
        return alreadyUndone(await store.actions.get(id), platform, account);
      const { action: undone, stored } = accounts.undo(action, by);
      await stored;
      return undone;
    },
    contain: async (id, by) => {
      await parts.ready;
      person.contain('main', id, by);
      return summary(id);
    },
    dismiss: async (id, by) => {
      await parts.ready;
      await person.dismiss('main', id, by);
      return summary(id);
    },
    decideCase: async (id, decision, by) => {
      const one = await cases.get(id);
      if (one.closedAt !== undefined) return one;
      const { platform, message, campaign, account } = one;
      const at = parts.clock.now();
      // Who is only asked whether an account took part acts on nobody who is free by now.
      const asked =
        one.kind === 'sample' && account !== undefined && parts.sanctions.of(platform, account).length === 0;
      if (!asked) await person.decide(subjectOf({ platform, message, campaign, account }), decision, by);
      const rest = cases.closeOne(id, decision, by, at);
      if (rest.length > 0) await journal.write(platform, rest, []);
      return settled({ ...one, decision, by, closedAt: at });
    },
    decide: async (subject, decision, by) => {
      await parts.ready;
      await person.decide(subject, decision, by);
      await journal.settle();
    },
    stop: async (by) => {
      await parts.ready;
      await switches.set(true, by);
    },
    start: async (by) => {
      await parts.ready;
      breaker.reset();
      parts.certificate.reset();
      await switches.set(false, by);
    },
  };
};

export const recipientUnit = ({ ledger }: Pick<RequestsParts, 'ledger'>, recipient: RecipientRecord): Write[] => [
  { do: 'recipient', recipient },
  ledger.word('recipient', recipient.from, recipient.at, {}),
];

const storedAction = async (key: string, { idempotency: kept, actions }: Store): Promise<AccountAction | undefined> => {
  const earlier = await kept.get(key);
  return earlier === undefined ? undefined : actions.get(String(earlier.answer));
};

const idempotency = ({ platform, idempotencyKey }: ActionRequest): string => `${platform}\u0000${idempotencyKey}`;

const newAction = (request: ActionRequest, { clock, newId }: RequestsParts) => {
  const at = clock.now();
  const { platform, account, kind, reason, evidence, by, expiresAt } = request;
  return {
    ...{ id: newId('a-'), platform, account, kind, at, by, reason, evidence, expiresAt },
    mode: 'live' as const,
    campaign: undefined,
    confirmedAt: at,
    idempotencyKey: request.idempotencyKey === undefined ? undefined : idempotency(request),
  };
};

const sameAction = (action: AccountAction, request: ActionRequest): AccountAction => {
  if (action.account === request.account && action.kind === request.kind) return action;
  throw new ConflictError('same-key', 'This Idempotency-Key was used for another action.', 'Idempotency-Key');
};

/** Undoing twice is no error: the first undo is the answer. */
const alreadyUndone = (action: AccountAction | undefined, platform: string, account: string): AccountAction => {
  if (action !== undefined && action.platform === platform && action.account === account) return action;
  throw new NotFoundError('no-action', 'There is no such action on this account.');
};

const subjectOf = ({
  platform,
  message,
  campaign,
  account,
}: {
  readonly platform: string;
  readonly message: string | undefined;
  readonly campaign: string | undefined;
  readonly account: string | undefined;
}): Subject => {
  if (message !== undefined) return { platform, message };
  if (campaign !== undefined) return { platform, campaign };
  return account === undefined ? { platform } : { platform, account };
};
