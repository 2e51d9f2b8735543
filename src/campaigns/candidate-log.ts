// The candidates since the store last asked, and their way back after a restart.
import type { CampaignChange } from '../model/campaign.ts';
import { bandKeys, MAX_KEYS } from '../text/sketch.ts';
import type { Placement, Sighting } from './campaign.ts';
import { KEPT_CHUNK, packSightings, RING_CHUNK, unpackSightings } from './pack-candidates.ts';
import type { Rooms } from './rooms.ts';
import { hashAccount, readTrace } from './trace.ts';

/** More than a second's worth is not remembered: the store has stopped asking. */
const MOST = 200_000;
/** Nobody has asked yet: replay and tests never do, and need not hold more than this. */
const MOST_UNASKED = 20_000;

export const createCandidateLog = () => {
  let asked = false;
  let kept: Sighting[] = [];
  let ring: Sighting[] = [];
  return {
    note: (sighting: Sighting, inRing: boolean): void => {
      const list = inRing ? ring : kept;
      if (list.length < (asked ? MOST : MOST_UNASKED)) list.push(sighting);
    },
    take: (): { readonly kept: Uint8Array | undefined; readonly ring: Uint8Array | undefined } => {
      asked = true;
      const packed = {
        kept: kept.length === 0 ? undefined : packSightings(KEPT_CHUNK, kept),
        ring: ring.length === 0 ? undefined : packSightings(RING_CHUNK, ring),
      };
      kept = [];
      ring = [];
      return packed;
    },
  };
};

/** Places the candidates of a chunk again, those too old left out. Returns how many. */
export const restoreCandidates = (
  rooms: Rooms,
  chunk: Uint8Array,
  {
    at,
    observe,
    unsaid,
  }: { readonly at: number; readonly observe: (s: Sighting) => Placement; readonly unsaid: CampaignChange[] },
): number => {
  const { settings, registry, lones, ring } = rooms;
  const keys = new Uint32Array(MAX_KEYS);
  let restored = 0;
  unpackSightings(chunk, (s, kind) => {
    if (at - s.at > (kind === KEPT_CHUNK ? settings.keptMs : settings.ringMs)) return;
    if (registry.membership(s.message) !== undefined || lones.of(s.message) !== undefined) return;
    restored++;
    if (kind === KEPT_CHUNK) {
      unsaid.push(...observe(s).changes);
      return;
    }
    // The ring's sketches are short: they go where they came from, unmatched.
    const trace = readTrace(s, settings.youngMs, rooms.hashKey);
    ring.add(s.sketch, keys, bandKeys(s.sketch, keys), trace, hashAccount(s, rooms.hashKey));
  });
  return restored;
};
