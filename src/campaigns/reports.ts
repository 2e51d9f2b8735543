// Reports: they draw people's eyes to a cluster and can make it suspected, never more. One reporter counts once a campaign.
import type { CampaignChange } from '../model/campaign.ts';
import type { Cluster } from './cluster.ts';
import { ALONE } from './kept.ts';
import type { Lones } from './lone.ts';
import type { Registry } from './registry.ts';
import type { Reporter } from './reporter.ts';
import type { Ring } from './ring.ts';
import type { States } from './states.ts';

/** Reports on messages that are still alone, by message. They count once a copy makes a cluster of it. */
export type WaitingReports = Map<string, Map<string, Report>>;
type Report = { readonly reporter: Reporter; readonly at: number };

/** Messages whose reports wait at most; the oldest give way. */
const MOST_WAITING = 10_000;

export const createReports =
  ({
    registry,
    lones,
    ring,
    states,
    waiting,
  }: {
    readonly registry: Registry;
    readonly lones: Lones;
    readonly ring: Ring;
    readonly states: States;
    readonly waiting: WaitingReports;
  }) =>
  (message: string, reporter: Reporter, violent: boolean, at: number): readonly CampaignChange[] => {
    if (!violent) return [];
    const membership = registry.membership(message);
    if (membership === undefined) {
      if (lones.of(message) !== undefined || ring.findMessage(message, at) >= 0) wait(waiting, message, reporter, at);
      return [];
    }
    const { cluster, piece } = membership;
    addReports(cluster, piece.slot, new Map([[reporter.name, { reporter, at }]]));
    const changes: CampaignChange[] = [];
    states.weighReports(cluster, at, changes);
    return changes;
  };

const wait = (waiting: WaitingReports, message: string, reporter: Reporter, at: number): void => {
  const reports = waiting.get(message) ?? new Map<string, Report>();
  if (!reports.has(reporter.name)) reports.set(reporter.name, { reporter, at });
  waiting.set(message, reports);
  if (waiting.size > MOST_WAITING) waiting.delete(waiting.keys().next().value!);
};

/** Enters reports, each reporter once, on the variant they were about. */
export const addReports = (cluster: Cluster, slot: number, reports: ReadonlyMap<string, Report>): void => {
  const variant = slot === ALONE ? [...cluster.variants.values()][0] : cluster.variants.get(slot);
  for (const [name, { reporter, at }] of reports) {
    if (cluster.reporters.has(name)) continue;
    cluster.reporters.set(name, reporter);
    if (variant !== undefined) variant.reports++;
    if (cluster.firstComplaintAt === undefined || at < cluster.firstComplaintAt) cluster.firstComplaintAt = at;
  }
};
