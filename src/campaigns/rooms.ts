// Builds the parts of the campaigns room around one another.
import { createBonds } from './bonds.ts';
import { createKept, type Kept } from './kept.ts';
import { createLones, type Lones } from './lone.ts';
import { createMatcher } from './match.ts';
import { createRegistry, type Registry } from './registry.ts';
import type { WaitingReports } from './reports.ts';
import { createRing, type Ring } from './ring.ts';
import type { CampaignSettings } from './settings.ts';
import { createStates, NAMED, type States } from './states.ts';

export type Rooms = {
  readonly kept: Kept;
  readonly ring: Ring;
  readonly lones: Lones;
  readonly registry: Registry;
  readonly states: States;
  readonly match: ReturnType<typeof createMatcher>;
  readonly bonds: ReturnType<typeof createBonds>;
  readonly settings: CampaignSettings;
  readonly waiting: WaitingReports;
  /** Keys the hashes of accounts, recipients and devices. */
  readonly hashKey: number;
};

export const openRooms = (
  settings: CampaignSettings,
  newId: () => string,
  key: Uint8Array = new Uint8Array(0),
): Rooms => {
  const kept = createKept();
  const ring = createRing({ slots: settings.ringSlots, lifetimeMs: settings.ringMs });
  const registry = createRegistry(kept);
  return {
    kept,
    ring,
    lones: createLones({ kept, ring, keptMs: settings.keptMs, most: settings.clusters }),
    registry,
    states: createStates({ registry, settings, newId }),
    match: createMatcher({
      ...{ kept, ring, settings },
      isNamed: (serial) => NAMED.has(registry.at(serial)?.state ?? 'watching'),
    }),
    bonds: createBonds({ kept, settings }),
    settings,
    waiting: new Map(),
    hashKey: key.reduce((hash, byte) => Math.imul(hash ^ byte, 0x01000193) >>> 0, 0x811c9dc5),
  };
};
