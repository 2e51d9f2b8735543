// Reading what the road keeps: decisions, messages with their text, accounts, campaigns, cases, figures.
import type { Campaigns } from '../campaigns/campaign.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Clock } from '../model/clock.ts';
import type { Store } from '../store/store.ts';
import type { Breaker } from './breaker.ts';
import { detailOf } from './campaign-detail.ts';
import type { Cases } from './cases.ts';
import type { Certificate } from './certificate.ts';
import { figuresOf, type Tally } from './counters.ts';
import type { Holds } from './holds.ts';
import type { Journal } from './journal.ts';
import type { Records } from './records.ts';
import type { Road } from './road.ts';
import type { Sanctions } from './sanctions.ts';
import type { Switches } from './switches.ts';

export type ReadersParts = {
  readonly clock: Clock;
  readonly store: Store;
  readonly campaigns: Campaigns;
  readonly evidence: Evidence;
  readonly records: Records;
  readonly sanctions: Sanctions;
  readonly cases: Cases;
  readonly certificate: Certificate;
  readonly holds: Holds;
  readonly breaker: Breaker;
  readonly switches: Switches;
  readonly journal: Journal;
  readonly tally: Tally;
  readonly degradedCount: () => number;
};

type Readers = Pick<
  Road,
  | 'certificate'
  | 'decision'
  | 'message'
  | 'account'
  | 'campaigns'
  | 'campaign'
  | 'preview'
  | 'cases'
  | 'counts'
  | 'counters'
>;

export const createReaders = (parts: ReadersParts): Readers => {
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
    certificate: parts.certificate.figures,
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
      return figuresOf(store, platform, from, to);
    },
  };
};
