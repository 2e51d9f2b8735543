// The doors of the road (contract: road.ts) over its steps: reading what is kept, and a person's requests. `InlineDoors` are the
// same requests without a promise, for a replay whose store is memory.
import type { EventLog } from '../events/event-log.ts';
import type { CaseDecision } from '../model/case.ts';
import type { RecipientRecord, Write } from '../store/store.ts';
import type { Bank } from './bank.ts';
import type { Batches } from './batches.ts';
import type { Containment } from './containment.ts';
import { count } from './counters.ts';
import type { Emergency } from './emergency.ts';
import type { Opinions } from './opinions.ts';
import type { Subject } from './person.ts';
import type { Road } from './road.ts';
import { createReaders, type ReadersParts } from './road-readers.ts';
import { createRequests, type RequestsParts, recipientUnit } from './road-requests.ts';

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

type Parts = ReadersParts &
  RequestsParts & {
    readonly events: EventLog;
    readonly containment: Containment;
    readonly batches: Batches;
    readonly bank: Bank;
    readonly emergency: Emergency;
    readonly opinions: Opinions;
    readonly check: Road['check'];
  };

export const createRoadDoors = (parts: Parts): Road & InlineDoors => ({
  check: parts.check,
  ready: parts.ready,
  subscribe: parts.events.subscribe,
  eventsSince: parts.events.since,
  ...createReaders(parts),
  ...createRequests(parts),
  inline: createInline(parts),
  emergency: {
    declare: (order) => parts.ready.then(() => parts.emergency.declare(order)),
    end: (platform, by) => parts.ready.then(() => parts.emergency.end(platform, by)),
    order: parts.emergency.order,
    cost: parts.emergency.cost,
  },
  opinion: (campaign, opinion) => parts.ready.then(() => parts.opinions.take(campaign, opinion)),
  bank: {
    list: parts.bank.list,
    put: (known) => parts.ready.then(() => parts.bank.put(known)),
    drop: (value, by) => parts.ready.then(() => parts.bank.drop(value, by)),
  },
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
