// The door of the campaigns room: one writer that places candidates, follows their clusters and answers what the road asks.
// DESIGN.md tells how it sees the many in the one.
import type { CampaignChange } from '../model/campaign.ts';
import type { Campaigns } from './campaign.ts';
import { createCandidateLog, restoreCandidates } from './candidate-log.ts';
import type { Cluster } from './cluster.ts';
import { membersOf, previewOf } from './members.ts';
import { ALONE_PLACEMENT, createPlacer } from './place.ts';
import { createReports } from './reports.ts';
import { openRooms } from './rooms.ts';
import { type CampaignSettings, readCampaignSettings } from './settings.ts';
import { dumpCluster, restoreCluster } from './snapshot.ts';
import { isPublic, LIVE } from './states.ts';
import { byCount, representativesOf, summaryOf, timelineOf } from './summary.ts';
import { vouch } from './vouch.ts';

export type CampaignsInput = {
  readonly settings?: Partial<CampaignSettings>;
  /** Makes the ids of campaigns ("c-…"). */
  readonly newId: () => string;
  /** Keys the hashes of accounts and recipients; the same after a restart. */
  readonly key?: Uint8Array;
};

/** Throws InputError when a setting is out of its bounds. */
export const createCampaigns = ({ settings: given, newId, key }: CampaignsInput): Campaigns => {
  const settings = readCampaignSettings(given);
  const rooms = openRooms(settings, newId, key);
  const { kept, ring, lones, registry, states } = rooms;
  const observe = createPlacer(rooms);
  const reportOn = createReports(rooms);
  const log = createCandidateLog();
  let newest = 0;
  const unsaid: CampaignChange[] = [];

  const seen = (at: number): void => {
    if (at > newest) newest = at;
  };
  const byId = <T>(id: string, of: (cluster: Cluster) => T): T | undefined => {
    const cluster = registry.byId(id);
    return cluster === undefined ? undefined : of(cluster);
  };
  const heed = (cluster: Cluster, by: string): void => {
    if (by === 'machine') return;
    vouch(cluster, kept, settings.vouchedNear);
  };

  return {
    observe: (sighting) => {
      seen(sighting.at);
      const placement = observe(sighting);
      const inRing = placement === ALONE_PLACEMENT && lones.of(sighting.message) === undefined;
      // Members that are only counted would be only counted again.
      if (inRing || placement === ALONE_PLACEMENT || registry.membership(sighting.message) !== undefined)
        log.note(sighting, inRing);
      return placement;
    },
    settle: (message, fate) => {
      const membership = registry.membership(message);
      if (membership !== undefined) membership.piece.fate = fate;
      else lones.settle(message, fate === 'delivered');
    },
    report: (message, reporter, violent, at) => {
      seen(at);
      return reportOn(message, reporter, violent, at);
    },
    confirm: (id, by, at) => {
      const cluster = registry.need(id);
      heed(cluster, by);
      return states.confirm(cluster, by, at);
    },
    contain: (id, by, at) => {
      const cluster = registry.need(id);
      heed(cluster, by);
      return states.contain(cluster, by, at);
    },
    dismiss: (id, by, at) => states.dismiss(registry.need(id), by, at),
    opine: (id, opinion) => {
      registry.need(id).opinion = opinion;
    },
    opinion: (id) => byId(id, (cluster) => cluster.opinion),
    expire: (at) => {
      seen(at);
      ring.expire(at);
      lones.expire(at);
      rooms.bonds.expire(at);
      return [...unsaid.splice(0), ...states.expire(at)];
    },
    state: (id) => byId(id, (cluster) => cluster.state),
    language: (id) => byId(id, ({ languages }) => byCount(languages)[0]),
    of: (message) => {
      const cluster = registry.membership(message)?.cluster;
      return cluster !== undefined && isPublic(cluster) ? cluster.id : undefined;
    },
    summary: (id) => byId(id, summaryOf),
    list: () =>
      [...registry.clusters.values()]
        .filter(isPublic)
        .sort((a, b) => b.createdAt - a.createdAt || b.serial - a.serial)
        .map(summaryOf),
    members: (id) => byId(id, membersOf) ?? [],
    preview: (id) => byId(id, previewOf),
    representatives: (id) => byId(id, representativesOf) ?? [],
    timeline: (id) => byId(id, timelineOf) ?? [],
    carries: (message) => {
      const membership = registry.membership(message);
      if (membership === undefined || !isPublic(membership.cluster)) return false;
      return membership.piece.carries && LIVE.has(membership.cluster.state);
    },
    takeCandidates: log.take,
    restoreCandidates: (chunk, at) => restoreCandidates(rooms, chunk, { at, observe, unsaid }),
    snapshot: (id) => byId(id, (cluster) => dumpCluster(cluster, kept)),
    restore: (snapshot) => {
      const cluster = restoreCluster(snapshot, { kept, registry });
      if (LIVE.has(cluster.state)) rooms.bonds.restore(cluster);
    },
    stats: () => {
      let campaigns = 0;
      for (const cluster of registry.clusters.values()) if (isPublic(cluster)) campaigns++;
      return {
        candidates: ring.count() + lones.count(),
        clusters: registry.clusters.size,
        campaigns,
        ringRate: ring.rate(newest),
      };
    },
  };
};
