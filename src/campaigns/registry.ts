// All clusters by serial, by public id and by message, and what happens to them as a whole: founding, merging, dropping.
import { NotFoundError } from '../model/errors.ts';
import { type Cluster, createCluster } from './cluster.ts';
import type { Kept } from './kept.ts';
import { absorb } from './merge-clusters.ts';
import type { Piece } from './part.ts';
import { pruneCluster } from './prune-cluster.ts';

export type Membership = { cluster: Cluster; readonly piece: Piece };
export type Registry = ReturnType<typeof createRegistry>;

export const createRegistry = (kept: Kept) => {
  const clusters = new Map<number, Cluster>();
  const byId = new Map<string, Cluster>();
  const byMessage = new Map<string, Membership>();
  let serial = 0;

  const drop = (cluster: Cluster): void => {
    for (const part of cluster.parts.values())
      for (const { id } of part.pieces) if (byMessage.get(id)?.cluster === cluster) byMessage.delete(id);
    for (const slot of cluster.slots) if (kept.clusterOf(slot) === cluster.serial) kept.drop(slot);
    clusters.delete(cluster.serial);
    if (cluster.id !== '') byId.delete(cluster.id);
  };

  return {
    clusters,
    found: (at: number): Cluster => {
      const cluster = createCluster(serial++, at);
      clusters.set(cluster.serial, cluster);
      return cluster;
    },
    at: (owner: number): Cluster | undefined => clusters.get(owner),
    publish: (cluster: Cluster, id: string): void => {
      cluster.id = id;
      byId.set(id, cluster);
    },
    byId: (id: string): Cluster | undefined => byId.get(id),
    need: (id: string): Cluster => {
      const cluster = byId.get(id);
      if (cluster === undefined) throw new NotFoundError('unknown-campaign', 'There is no campaign with this id.');
      return cluster;
    },
    remember: (cluster: Cluster, piece: Piece | undefined): void => {
      if (piece !== undefined) byMessage.set(piece.id, { cluster, piece });
    },
    membership: (message: string): Membership | undefined => byMessage.get(message),
    claim: (cluster: Cluster, slot: number): void => {
      for (const one of [slot, kept.coreOf(slot)]) {
        kept.own(one, cluster.serial);
        cluster.slots.add(one);
      }
    },
    /** Everything of `from` becomes part of `into`; `from` is gone. */
    merge: (into: Cluster, from: Cluster): void => {
      for (const slot of from.slots) kept.own(slot, into.serial);
      for (const part of from.parts.values())
        for (const { id } of part.pieces) {
          const membership = byMessage.get(id);
          if (membership !== undefined) membership.cluster = into;
        }
      absorb(into, from);
      clusters.delete(from.serial);
    },
    prune: (cluster: Cluster, now: number, keptMs: number): void =>
      pruneCluster(cluster, now, keptMs, (message) => {
        if (byMessage.get(message)?.cluster === cluster) byMessage.delete(message);
      }),
    drop,
  };
};
