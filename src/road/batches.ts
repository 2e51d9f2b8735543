// What is written in batches beside the road: candidates (at most a second may be lost in a crash), relations, and snapshots of
// campaigns that grew; and what is forgotten when its time has passed. Nothing is planned while nothing happens.
import type { Campaigns } from '../campaigns/campaign.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Clock, NewId } from '../model/clock.ts';
import type { Write } from '../store/store.ts';
import type { Containment } from './containment.ts';
import type { Delivered } from './delivered.ts';
import type { Journal } from './journal.ts';
import type { Relations } from './relations.ts';

export type Batches = {
  /** Candidates seen since the last batch, for the unit of a hold or an intercept: as durable as the answer. */
  candidates(now: number): readonly Write[];
  /** Something was judged at `now`. */
  active(now: number): void;
  /** A public campaign got another member. */
  grew(campaign: string): void;
  /** Writes what is waiting, now. */
  flush(): void;
};

type Parts = {
  readonly campaigns: Campaigns;
  readonly relations: Relations;
  readonly delivered: Delivered;
  readonly containment: Containment;
  readonly evidence: Evidence;
  readonly journal: Journal;
  readonly clock: Clock;
  readonly newId: NewId;
  /** False: batches are dropped (a replay has nothing to recover). */
  readonly writes: boolean;
};

const FLUSH_MS = 1000;
const SNAPSHOT_MS = 10_000;
const EXPIRE_MS = 60_000;
const EXPIRE_SLOWEST_MS = 3_600_000;
const KEPT_MS = 24 * 3_600_000;
const RING_MS = 3_600_000;

export const createBatches = (parts: Parts): Batches => {
  const { campaigns, relations, delivered, containment, evidence, journal, clock, newId } = parts;
  const grown = new Set<string>();
  let flushing = false;
  let snapshotsAt = 0;
  let expiring = false;
  let lastActive = 0;

  const chunks = (now: number): Write[] => {
    const { kept, ring } = campaigns.takeCandidates();
    const writes: Write[] = [];
    for (const [kind, bytes, ms] of [['kept', kept, KEPT_MS] as const, ['ring', ring, RING_MS] as const]) {
      if (bytes === undefined || !parts.writes) continue;
      const id = newId('b-');
      writes.push({
        do: 'candidates',
        chunk: { id, kind, at: now, expiresAt: now + ms, sealed: evidence.sealChunk(bytes, id) },
      });
    }
    return writes;
  };
  const snapshots = (now: number): Write[] => {
    const writes: Write[] = [];
    for (const id of grown) {
      const snapshot = campaigns.snapshot(id);
      if (snapshot !== undefined)
        writes.push({ do: 'campaign', record: { id, state: snapshot.state, at: now, snapshot } });
    }
    grown.clear();
    return writes;
  };
  const flush = (last = false): void => {
    const now = clock.now();
    const writes = chunks(now);
    for (const pair of relations.takeChanged()) writes.push({ do: 'pair', pair });
    if (last || now >= snapshotsAt) {
      writes.push(...snapshots(now));
      snapshotsAt = now + SNAPSHOT_MS;
    }
    if (parts.writes && writes.length > 0) journal.keep('', writes, []);
  };
  /** Slower and slower while nothing happens, so that a quiet day in a stream costs a few looks. */
  const planExpire = (wait: number): void => {
    clock.at(clock.now() + wait, () => {
      const now = clock.now();
      containment.follow('main', campaigns.expire(now), 'machine');
      relations.expire(now);
      delivered.expire(now);
      const quiet = now - lastActive > wait;
      if (quiet && wait >= EXPIRE_SLOWEST_MS && campaigns.stats().clusters === 0) expiring = false;
      else planExpire(quiet ? Math.min(EXPIRE_SLOWEST_MS, wait * 2) : EXPIRE_MS);
    });
  };

  return {
    candidates: chunks,
    active: (now) => {
      lastActive = now;
      if (!flushing) {
        flushing = true;
        clock.at(now + FLUSH_MS, () => {
          flushing = false;
          flush();
        });
      }
      if (!expiring) {
        expiring = true;
        planExpire(EXPIRE_MS);
      }
    },
    grew: (campaign) => void grown.add(campaign),
    flush: () => flush(true),
  };
};
