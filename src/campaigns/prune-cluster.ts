// A cluster that nobody outside knows of remembers its members for as long as a candidate may be remembered, and no longer,
// however long its text stays in use.
import { BUCKET_MS, type Cluster } from './cluster.ts';
import { addWeight } from './evidence.ts';
import { VOICE } from './trace.ts';

/** Forgets members whose last message is older than `keptMs`; calls `forget` for each message. */
export const pruneCluster = (
  cluster: Cluster,
  now: number,
  keptMs: number,
  forget: (message: string) => void,
): void => {
  cluster.prunedAt = now;
  for (const [key, part] of cluster.parts) {
    if (part.pieces.some(({ at }) => now - at <= keptMs)) continue;
    addWeight(cluster.sums, part.weight, -1);
    for (const { id } of part.pieces) forget(id);
    if (part.voice < VOICE.near) cluster.plainParts--;
    cluster.parts.delete(key);
  }
  // Shared devices are counted anew by those who remain.
  cluster.devices.clear();
  cluster.deviceUsers = 0;
  for (const { device } of cluster.parts.values())
    if (device !== 0) {
      cluster.devices.add(device);
      cluster.deviceUsers++;
    }
  for (const bucket of cluster.buckets.keys()) if (now - bucket * BUCKET_MS > keptMs) cluster.buckets.delete(bucket);
};
