// What a road is made of: everything it needs, by name. Live, in a replay and in tests only clock, ids and store differ.
import type { Action } from '../actions/action.ts';
import type { Campaigns } from '../campaigns/campaign.ts';
import type { Detector, ReadVoice } from '../detectors/detector.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Clock, NewId } from '../model/clock.ts';
import type { Policy } from '../policy/parse-policy.ts';
import type { Store } from '../store/store.ts';
import type { CanonicalText } from '../text/canonical-text.ts';
import type { FindIndicators } from './sighting.ts';
import type { Sketching } from './sketching.ts';

export type RoadParts = {
  readonly clock: Clock;
  readonly newId: NewId;
  readonly store: Store;
  readonly policy: Policy;
  readonly detectors: readonly Detector[];
  readonly canonicalize: (text: string) => CanonicalText;
  readonly sketching: Sketching;
  readonly indicators: FindIndicators;
  readonly readVoice: ReadVoice;
  /** The judge's measured false alarms in this language (BCP 47) allow blocks that no person confirmed. */
  readonly mayBlock: (language: string) => boolean;
  readonly campaigns: Campaigns;
  readonly actions: readonly Action[];
  readonly evidence: Evidence;
  /** 16 bytes each: what stands for ids in memory and in the store; pseudonyms of the ledger. */
  readonly referenceKey: Uint8Array;
  readonly ledgerKey: Uint8Array;
  /**
   * `memory`: a fresh memory store, everything inside the call, nothing to recover or to write in batches (replay).
   * `durable`: a store that outlives the process.
   */
  readonly keeping: 'memory' | 'durable';
  /** False: relations are not being learned, so no account is spared for its age (replay). */
  readonly learns: boolean;
  /** Decides which accounts the certificate draws; undefined: random (replay: from the seed). */
  readonly sampleSeed?: Uint8Array;
  readonly onError: (error: unknown) => void;
};
