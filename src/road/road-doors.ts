// The doors of the road (contract: road.ts) over its steps: reading what is kept, and a person's requests. `InlineDoors` are the
// same requests without a promise, for a replay whose store is memory.
import type { Campaigns } from '../campaigns/campaign.ts';
import type { EventLog } from '../events/event-log.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Ledger } from '../ledger/entries.ts';
import type { AccountAction } from '../model/action.ts';
import type { CaseDecision } from '../model/case.ts';
import type { Clock, NewId } from '../model/clock.ts';
import { ConflictError, NotFoundError } from '../model/errors.ts';
import type { RecipientRecord, Store, Write } from '../store/store.ts';
import type { AccountActions } from './account-actions.ts';
import type { Batches } from './batches.ts';
import type { Breaker } from './breaker.ts';
import { detailOf } from './campaign-detail.ts';
import type { Cases } from './cases.ts';
import type { Containment } from './containment.ts';
import { count, dayOf, type Tally } from './counters.ts';
import type { Holds } from './holds.ts';
import type { Journal } from './journal.ts';
import type { Person, Subject } from './person.ts';
import type { Recipients } from './recipients.ts';
import type { Records } from './records.ts';
import type { Reports } from './reports.ts';
import type { ActionRequest, Road } from './road.ts';
import type { Sanctions } from './sanctions.ts';
import type { Switches } from './switches.ts';

export type InlineDoors = {
  /** The same as the road's, at once; for a memory store. */
  readonly inline: {
    report(input: Parameters<Road['report']>[0]): void;
    setRecipient(record: RecipientRecord): void;
    decide(subject: Subject, decision: CaseDecision, by: string): void;
    appeal(platform: string, account: string): void;
    /** Moment holds and sweeps that are still to come. */
    moments(): number;
    finishSweeps(): void;
    openHolds(): readonly string[];
  };
};

type Parts = {
  readonly clock: Clock;
  readonly newId: NewId;
  readonly store: Store;
  readonly campaigns: Campaigns;
  readonly evidence: Evidence;
  readonly events: EventLog;
  readonly journal: Journal;
  readonly ledger: Ledger;
  readonly switches: Switches;
  readonly tally: Tally;
  readonly records: Records;
  readonly recipients: Recipients;
  readonly sanctions: Sanctions;
  readonly holds: Holds;
  readonly accounts: AccountActions;
  readonly breaker: Breaker;
  readonly containment: Containment;
  readonly reports: Reports;
  readonly person: Person;
  readonly cases: Cases;
  readonly batches: Batches;
  readonly ready: Promise<void>;
  readonly check: Road['check'];
  readonly degradedCount: () => number;
};

export const createRoadDoors = (parts: Parts): Road & InlineDoors => ({
  check: parts.check,
  ready: parts.ready,
  subscribe: parts.events.subscribe,
  eventsSince: parts.events.since,
  ...createReaders(parts),
  ...createRequests(parts),
  inline: createInline(parts),
  settle: async () => {
    await parts.ready;
    parts.batches.flush();
    await parts.journal.settle();
  },
  [Symbol.asyncDispose]: async () => {
    await parts.ready.catch(() => undefined);
    parts.batches.flush();
    await parts.journal.settle();
  },
});

type Readers = Pick<
  Road,
  'decision' | 'message' | 'account' | 'campaigns' | 'campaign' | 'preview' | 'cases' | 'counts' | 'counters'
>;

const createReaders = (parts: Parts): Readers => {
  const { clock, store, campaigns, evidence, records, sanctions, journal, tally } = parts;
  return {
    decision: async (id) => (await records.byId(id))?.answer,
    message: async (platform, id) => {
      const record = await records.byMessage(platform, id);
      if (record === undefined) return undefined;
      await journal.settle();
      return { record, text: await evidence.read(platform, id) };
    },
    account: async (platform, id) => {
      await journal.settle();
      return {
        id,
        platform,
        restriction: sanctions.strongest(platform, id, clock.now())?.kind,
        actions: await store.actions.ofAccount(platform, id),
        decisions: await records.ofAccount(platform, id, 100),
      };
    },
    campaigns: campaigns.list,
    campaign: (id) => detailOf(id, parts),
    preview: campaigns.preview,
    cases: async (query) => {
      await journal.settle();
      return parts.cases.list(query);
    },
    counts: () => ({
      ...tally,
      openHolds: parts.holds.count(),
      campaigns: campaigns.stats().campaigns,
      candidates: campaigns.stats().candidates,
      degraded: !journal.healthy() || parts.degradedCount() > 0,
      stopped: parts.switches.stopped(),
      breaker: parts.breaker.tripped(),
    }),
    counters: async (platform, from, to) => {
      await journal.settle();
      const sums: Record<string, number> = {};
      for (const { name, value } of await store.counters.between(platform, dayOf(from), dayOf(to)))
        sums[name] = (sums[name] ?? 0) + value;
      return sums;
    },
  };
};

type Requests = Pick<
  Road,
  'report' | 'setRecipient' | 'act' | 'undo' | 'contain' | 'dismiss' | 'decideCase' | 'decide' | 'stop' | 'start'
>;

const createRequests = (parts: Parts): Requests => {
  const { campaigns, journal, person, accounts, cases, store, breaker, switches } = parts;
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
      const earlier =
        request.idempotencyKey === undefined ? undefined : await store.idempotency.get(idempotency(request));
      if (earlier !== undefined) return sameAction(await store.actions.get(String(earlier.answer)), request);
      const { action, stored } = accounts.put(newAction(request, parts));
      await stored;
      return action;
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
      await person.decide(subjectOf({ platform, message, campaign, account }), decision, by);
      const rest = cases.closeOne(id, decision, by, at);
      if (rest.length > 0) await journal.write(platform, rest, []);
      return settled({ ...one, decision, by, closedAt: at });
    },
    decide: async (subject, decision, by) => {
      await parts.ready;
      await person.decide(subject, decision, by);
      await journal.settle();
    },
    stop: (by) => switches.set(true, by),
    start: (by) => {
      breaker.reset();
      return switches.set(false, by);
    },
  };
};

const createInline = (parts: Parts): InlineDoors['inline'] => ({
  report: (input) => void parts.reports.take(input),
  setRecipient: (record) => {
    parts.recipients.set(record);
    parts.journal.keep(record.platform, recipientUnit(parts, record), []);
  },
  decide: (subject, decision, by) => void parts.person.decide(subject, decision, by),
  appeal: (platform, account) => {
    const at = parts.clock.now();
    const blocked = parts.sanctions.of(platform, account).some(({ kind }) => kind === 'block');
    const writes: Write[] = [
      ...parts.cases.open({ platform, kind: 'action', at, account, because: 'an appeal of this account' }),
      parts.ledger.word('appeal', 'account', at, {}),
      count(platform, blocked ? 'block-appealed' : 'attempt-appealed', at),
    ];
    parts.journal.keep(platform, writes, []);
  },
  moments: parts.holds.moments,
  finishSweeps: parts.containment.finish,
  openHolds: () => parts.holds.all().map(({ record }) => record.message),
});

const recipientUnit = ({ ledger }: Parts, recipient: RecipientRecord): Write[] => [
  { do: 'recipient', recipient },
  ledger.word('recipient', recipient.from, recipient.at, {}),
];

const idempotency = ({ platform, idempotencyKey }: ActionRequest): string => `${platform}\u0000${idempotencyKey}`;

const newAction = (request: ActionRequest, { clock, newId }: Parts) => {
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

const sameAction = (action: AccountAction | undefined, request: ActionRequest): AccountAction => {
  if (action !== undefined && action.account === request.account && action.kind === request.kind) return action;
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
