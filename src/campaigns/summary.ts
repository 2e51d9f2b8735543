// What others see of a cluster: its public summary, its variants and its arrivals over time.
import type { CampaignSummary } from '../model/campaign.ts';
import type { Representative, TimelinePoint } from './campaign.ts';
import { BUCKET_MS, type Cluster, wholeOf } from './cluster.ts';
import { evidenceOf } from './evidence.ts';

const SHOWN = 8;

const iso = (at: number): string => new Date(at).toISOString();
/** Names, the most frequent first. */
export const byCount = (counts: ReadonlyMap<string, number>): string[] =>
  [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name);

export const summaryOf = (cluster: Cluster): CampaignSummary => ({
  id: cluster.id,
  state: cluster.state,
  createdAt: iso(cluster.createdAt),
  updatedAt: iso(Math.max(cluster.updatedAt, cluster.lastAt)),
  ...(cluster.firstComplaintAt === undefined ? {} : { firstComplaintAt: iso(cluster.firstComplaintAt) }),
  accounts: cluster.accounts.size(),
  messages: cluster.messages,
  recipients: cluster.recipients.size(),
  strangerShare: cluster.messages === 0 ? 0 : cluster.strangerMessages / cluster.messages,
  languages: byCount(cluster.languages),
  indicators: byCount(cluster.indicators),
  evidence: evidenceOf(wholeOf(cluster)) / 1000,
  ...(cluster.lineage === undefined ? {} : { lineage: cluster.lineage }),
});

/** The most copied variants, those that speak the call first. */
export const representativesOf = (cluster: Cluster): readonly Representative[] =>
  [...cluster.variants.values()]
    .sort((a, b) => Number(b.calls) - Number(a.calls) || b.copies - a.copies || a.at - b.at)
    .slice(0, SHOWN)
    .map(({ message, copies, calls, at, lang }) => ({ message, copies, calls, at, lang }));

export const timelineOf = (cluster: Cluster): readonly TimelinePoint[] =>
  [...cluster.buckets]
    .sort((a, b) => a[0] - b[0])
    .map(([bucket, { messages, accounts }]) => ({ at: bucket * BUCKET_MS, messages, accounts }));
