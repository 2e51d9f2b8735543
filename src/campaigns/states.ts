// How a campaign moves between its states, and who may move it: evidence and reports upwards, persons anywhere, silence to
// closed. Every move is one change that the road stores before it acts.
import type { CampaignChange, CampaignState } from '../model/campaign.ts';
import { type Cluster, wholeOf } from './cluster.ts';
import { evidenceOf, meetsConfirmation, meetsSuspicion, strangersOf } from './evidence.ts';
import type { Registry } from './registry.ts';
import { weightOfReports } from './reporter.ts';
import type { CampaignSettings } from './settings.ts';

/** States in which a cluster still takes members. */
export const LIVE: ReadonlySet<CampaignState> = new Set(['watching', 'suspected', 'confirmed', 'contained']);
/** States in which copies of the call are intercepted. */
export const NAMED: ReadonlySet<CampaignState> = new Set(['confirmed', 'contained']);
/** States that are shown outside. */
export const isPublic = (cluster: Cluster): boolean => cluster.id !== '';

const HOUR = 3_600_000;

export type States = ReturnType<typeof createStates>;

export const createStates = ({
  registry,
  settings,
  newId,
}: {
  readonly registry: Registry;
  readonly settings: CampaignSettings;
  readonly newId: () => string;
}) => {
  const move = (cluster: Cluster, to: CampaignState, at: number, why: string): CampaignChange => {
    if (cluster.id === '') registry.publish(cluster, newId());
    const from = cluster.state;
    cluster.state = to;
    cluster.updatedAt = at;
    return {
      campaign: cluster.id,
      from,
      to,
      at,
      why,
      accounts: cluster.accounts.size(),
      messages: cluster.messages,
    };
  };

  const weighed = (cluster: Cluster): string => {
    const whole = wholeOf(cluster);
    const evidence = (evidenceOf(whole) / 1000).toFixed(1);
    return `${strangersOf(whole)} accounts call in their own voice, evidence 10^${evidence}`;
  };

  return {
    move,
    /** Raises the state as far as the evidence reaches. */
    weigh: (cluster: Cluster, at: number, changes: CampaignChange[]): void => {
      if (cluster.state !== 'watching' && cluster.state !== 'suspected') return;
      const whole = wholeOf(cluster);
      if (cluster.state === 'watching' && meetsSuspicion(whole, settings))
        changes.push(move(cluster, 'suspected', at, weighed(cluster)));
      if (cluster.state === 'suspected' && meetsConfirmation(whole, settings))
        changes.push(move(cluster, 'confirmed', at, weighed(cluster)));
    },
    /** Reports of distinct people raise a cluster to suspected, whatever it says, and no further. */
    weighReports: (cluster: Cluster, at: number, changes: CampaignChange[]): void => {
      if (cluster.state === 'watching' && weightOfReports(cluster.reporters) >= settings.suspectReporters)
        changes.push(move(cluster, 'suspected', at, `reported by ${cluster.reporters.size} people`));
    },
    confirm: (cluster: Cluster, by: string, at: number): CampaignChange[] => {
      if (cluster.state === 'confirmed' || cluster.state === 'contained') return [];
      return [move(cluster, 'confirmed', at, `confirmed by ${by}`)];
    },
    contain: (cluster: Cluster, by: string, at: number): CampaignChange[] => {
      if (cluster.state === 'contained') return [];
      const changes: CampaignChange[] = [];
      if (cluster.state !== 'confirmed') changes.push(move(cluster, 'confirmed', at, `confirmed by ${by}`));
      changes.push(move(cluster, 'contained', at, `contained by ${by}`));
      return changes;
    },
    dismiss: (cluster: Cluster, by: string, at: number): CampaignChange[] =>
      cluster.state === 'dismissed' ? [] : [move(cluster, 'dismissed', at, `dismissed by ${by}`)],
    /** Silent campaigns close; silent clusters without a name, and what closed long ago, are forgotten. */
    expire: (now: number): CampaignChange[] => {
      const changes: CampaignChange[] = [];
      for (const cluster of registry.clusters.values()) {
        const silent = now - Math.max(cluster.lastAt, cluster.updatedAt);
        if (cluster.state === 'watching') {
          if (now - cluster.lastAt > settings.keptMs) registry.drop(cluster);
          else if (now - cluster.prunedAt > HOUR) registry.prune(cluster, now, settings.keptMs);
        } else if (LIVE.has(cluster.state)) {
          if (silent > settings.silenceMs) changes.push(move(cluster, 'closed', now, 'silent'));
        } else if (silent > settings.closedMs) registry.drop(cluster);
      }
      shedOldest();
      return changes;
    },
  };

  /** Too many clusters without a name: those silent for longest are forgotten. */
  function shedOldest(): void {
    const surplus = registry.clusters.size - settings.clusters;
    if (surplus <= 0) return;
    const unnamed = [...registry.clusters.values()].filter(({ state }) => state === 'watching');
    unnamed.sort((a, b) => a.lastAt - b.lastAt);
    for (const cluster of unnamed.slice(0, surplus)) registry.drop(cluster);
  }
};
