// The breaker (contract.md §14): when blocks leave their envelope, new ones become suspensions that a person reviews.
// Interception goes on, and nothing is dropped.
import type { PolicySettings } from '../policy/settings.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

export type Breaker = {
  /** Counts one block that is about to happen; false: the envelope is left, suspend instead. */
  admit(at: number, established: boolean): boolean;
  readonly tripped: () => boolean;
  trip(): void;
  reset(): void;
};

type Parts = {
  readonly settings: PolicySettings['breaker'];
  readonly establishedCount: () => number;
  /** False when the certificate is below its target. */
  readonly certificateHolds: () => boolean;
};

export const createBreaker = ({ settings, establishedCount, certificateHolds }: Parts): Breaker => {
  let tripped = false;
  /** Times of blocks: of the last minute, and on established accounts of the last day. */
  let recent: number[] = [];
  let onEstablished: number[] = [];

  return {
    admit: (at, established) => {
      if (tripped) return false;
      if (recent.length > 0 && recent[0]! <= at - MINUTE_MS) recent = recent.filter((time) => time > at - MINUTE_MS);
      if (onEstablished.length > 0) onEstablished = onEstablished.filter((time) => time > at - DAY_MS);
      const hits = onEstablished.length + (established ? 1 : 0);
      const most = Math.max(settings.establishedLeast - 1, settings.establishedShare * establishedCount());
      if (recent.length >= settings.blocksPerMinute || (established && hits > most) || !certificateHolds()) {
        tripped = true;
        return false;
      }
      recent.push(at);
      if (established) onEstablished.push(at);
      return true;
    },
    tripped: () => tripped,
    trip: () => {
      tripped = true;
    },
    reset: () => {
      tripped = false;
      recent = [];
      onEstablished = [];
    },
  };
};
