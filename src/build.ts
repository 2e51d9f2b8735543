// Puts the house together without its doors: what serve, replay, judge, the laboratory and tests all stand on. Nothing here
// reads the environment.
import { randomBytes } from 'node:crypto';
import { actions } from './actions/all.ts';
import { createCampaigns } from './campaigns/create-campaigns.ts';
import { readCampaignSettings } from './campaigns/settings.ts';
import { createListening, openPacks } from './detectors/all.ts';
import type { Detector, ReadVoice } from './detectors/detector.ts';
import { createEars } from './detectors/frame.ts';
import { findIndicators } from './detectors/indicators.ts';
import { mayBlock } from './detectors/measured.ts';
import { type Example, trainWeights } from './detectors/train-weights.ts';
import { writeWeights } from './detectors/weights.ts';
import { createEvidence } from './evidence/evidence.ts';
import { deriveKeys, type Keys, openKeys, verifyKeys } from './evidence/keys.ts';
import type { Clock, NewId } from './model/clock.ts';
import { InputError } from './model/errors.ts';
import { eachHarm, type Finding, type WireFinding } from './model/finding.ts';
import type { Message } from './model/message.ts';
import { createReader } from './model/read-value.ts';
import { type Policy, parsePolicy } from './policy/parse-policy.ts';
import { createRoad } from './road/create-road.ts';
import { createIds, seededBytes } from './road/ids.ts';
import { createLiveClock } from './road/live-clock.ts';
import { messageOf } from './road/message-of.ts';
import { createReplayRun, type ReplayRun } from './road/replay.ts';
import type { Road } from './road/road.ts';
import type { InlineDoors } from './road/road-doors.ts';
import { createSketching } from './road/sketching.ts';
import { createStreamClock, type StreamClock } from './road/stream-clock.ts';
import { createMemoryStore } from './store/memory/memory-store.ts';
import { openPostgresStore, openSqliteStore } from './store/sql/open.ts';
import type { Store } from './store/store.ts';
import type { CanonicalText } from './text/canonical-text.ts';
import { createCanonicalizer } from './text/canonicalize.ts';
import { createTokenizer } from './text/token.ts';

export type { Example };

export type House = {
  readonly clock: Clock;
  readonly store: Store;
  /** Undefined: the default policy. */
  readonly policy?: Policy | undefined;
  readonly keys: Keys;
  readonly newId: NewId;
  /** `memory`: a fresh memory store that nobody else uses; everything happens inside the call. */
  readonly keeping: 'memory' | 'durable';
  /** False where relations are not learned over days (replay). */
  readonly learns: boolean;
  /** Made once and shared by houses of one thread, because compiling the vocabulary takes a tenth of a second. */
  readonly judging?: Judging | undefined;
  readonly onError?: (error: unknown) => void;
};

/** What looks at texts: scratch memory inside, so one per thread. */
export type Judging = {
  readonly detectors: readonly Detector[];
  readonly readVoice: ReadVoice;
  readonly canonicalize: (text: string) => CanonicalText;
};
export const createJudging = (): Judging => ({ ...createListening(), canonicalize: createCanonicalizer() });

/** Throws InputError when the policy names settings that a detector or the campaigns refuse. */
export const buildBreakwater = (house: House): Road & InlineDoors => {
  const { clock, store, keys, newId, keeping, learns, policy = parsePolicy() } = house;
  const { detectors, readVoice, canonicalize } = house.judging ?? createJudging();
  for (const [name, { settings }] of Object.entries(policy.settings.detectors)) {
    const detector = detectors.find((one) => one.name === name);
    if (detector === undefined)
      throw new InputError('unknown-field', `Field "detectors.${name}" is not known here.`, `detectors.${name}`);
    createReader(detector.settings, `Field "detectors.${name}.settings"`)(settings);
  }
  return createRoad({
    ...{ clock, newId, store, policy, detectors, actions, keeping, learns },
    ...{ canonicalize, readVoice, mayBlock },
    sketching: createSketching({ keyOf: keys.sketch, clock, rotates: keeping === 'durable' }),
    indicators: findIndicators,
    campaigns: createCampaigns({
      settings: readCampaignSettings(policy.settings.campaigns),
      newId: () => newId('c-'),
      key: keys.pair,
    }),
    evidence: createEvidence({ key: keys.evidence, store }),
    referenceKey: keys.pair,
    ledgerKey: keys.ledger,
    ...(keeping === 'memory' ? { sampleSeed: keys.pair.subarray(0, 16) } : {}),
    onError: house.onError ?? throwLater,
  });
};

/** A defect nobody listens for ends the process instead of hiding. */
const throwLater = (error: unknown): void => {
  queueMicrotask(() => {
    throw error;
  });
};

export type ReplaySettings = {
  /** By the schema of policy/default.json; undefined: the default policy. */
  readonly policy?: unknown;
  readonly deterministic?: boolean;
  readonly seed?: number;
  readonly judging?: Judging;
};
export type Replay = ReplayRun & {
  readonly road: Road & InlineDoors;
  readonly clock: StreamClock;
  readonly store: Store;
};

const PLATFORM = 'main';

/** The road over a recorded stream: fresh memory, fixed seed and keys. Throws InputError on a wrong policy. */
export const openReplay = ({ policy, deterministic = false, seed = 1, judging }: ReplaySettings = {}): Replay => {
  const clock = createStreamClock();
  const store = createMemoryStore();
  const road = buildBreakwater({
    ...{ clock, store, judging, keeping: 'memory', learns: false },
    policy: policy === undefined ? undefined : parsePolicy(policy),
    keys: deriveKeys(seededBytes(seed, 32)),
    newId: createIds(clock.now, seededBytes(seed)),
  });
  const run = createReplayRun({ road, clock, platform: PLATFORM, deterministic, stopwatch: () => performance.now() });
  return { ...run, road, clock, store };
};

export type StoredHouseSettings = {
  /** Folder of the embedded store; undefined with `databaseUrl`, or to keep everything in memory. */
  readonly data?: string | undefined;
  /** Folder of the root key; undefined: a key that lives as long as the process (memory only). */
  readonly secrets?: string | undefined;
  readonly databaseUrl?: string | undefined;
  readonly policy?: unknown;
  readonly onError?: (error: unknown) => void;
};
export type StoredHouse = AsyncDisposable & {
  readonly road: Road;
  readonly store: Store;
  readonly clock: Clock;
  readonly keys: Keys;
  readonly policy: Policy;
};

const KEY_CHECK = 'keys.check';

/** What `serve` and the engine stand on: wall clock, a store that lasts, the keys that belong to it. Throws InputError. */
export const openHouse = async (settings: StoredHouseSettings): Promise<StoredHouse> => {
  const policy = parsePolicy(settings.policy);
  const { onError = throwLater } = settings;
  const store = await openStore(settings);
  const clock = createLiveClock(onError);
  try {
    const keys = await keysOf(store, settings.secrets, clock.now());
    const newId = createIds(clock.now, new Uint8Array(randomBytes(8)));
    const road = buildBreakwater({
      ...{ clock, store, policy, keys, newId, onError },
      keeping: 'durable',
      learns: true,
    });
    return {
      ...{ road, store, clock, keys, policy },
      [Symbol.asyncDispose]: async () => {
        await road[Symbol.asyncDispose]();
        clock[Symbol.dispose]();
        await store[Symbol.asyncDispose]();
      },
    };
  } catch (error) {
    clock[Symbol.dispose]();
    await store[Symbol.asyncDispose]();
    throw error;
  }
};

const openStore = async ({ data, databaseUrl }: StoredHouseSettings): Promise<Store> => {
  if (databaseUrl !== undefined) return openPostgresStore({ url: databaseUrl });
  return data === undefined ? createMemoryStore() : openSqliteStore({ folder: data });
};

/** The keys that belong to what is stored: never a new key beside old data. */
const keysOf = async (store: Store, secrets: string | undefined, now: number): Promise<Keys> => {
  if (secrets === undefined) return deriveKeys(new Uint8Array(randomBytes(32)));
  const check = (await store.settings.current()).find(({ name }) => name === KEY_CHECK)?.value;
  const stored = typeof check === 'string' ? check : undefined;
  const keys = openKeys({ folder: secrets, mayCreate: stored === undefined });
  verifyKeys(keys, stored, secrets);
  if (stored === undefined) {
    const reason = 'tells a wrong key from the right one';
    await store.write([
      { do: 'setting', setting: { name: KEY_CHECK, value: keys.check, at: now, by: 'machine', reason } },
    ]);
  }
  return keys;
};

export type Judgement = {
  /** 0…1, calibrated: 0.5 is the default threshold. */
  readonly score: number;
  readonly harm: string | null;
  readonly stance: string | null;
  readonly findings: readonly WireFinding[];
  readonly lang: string | null;
};

/** Learns weights for the scorer with the packs as they stand; the same input gives the same bytes. */
export const learnWeights = (input: {
  readonly examples: Iterable<Example>;
  readonly ordinary: Iterable<string>;
  readonly seed: number;
}): { readonly bytes: Uint8Array; readonly made: Readonly<Record<string, unknown>> } => {
  const vocabulary = openPacks();
  const ears = createEars({ vocabulary, tokenize: createTokenizer() });
  const weights = trainWeights({ ...input, ears, vocabulary, canonicalize: createCanonicalizer() });
  const { threshold, gate, made } = weights;
  return { bytes: writeWeights(weights), made: { ...made, threshold, gate } };
};

/** The judgement of a text alone, by the default policy's detectors: no relation, no history, no campaign. */
export const openJudge = (): ((text: string, lang?: string) => Judgement) => {
  const { settings } = parsePolicy();
  const { detectors, canonicalize } = createJudging();
  return (text, lang) => {
    const message: Message = { ...messageOf({ platform: PLATFORM, message: '', account: '' }, text), lang };
    const inspected = { message, canonical: canonicalize(text), replyTo: undefined, bankHits: [] };
    const findings = detectors
      .map((detector) =>
        detector.inspect(inspected, {
          ...FAINT[detector.name],
          ...(settings.detectors[detector.name]?.settings ?? {}),
        }),
      )
      .flatMap((finding) => (finding === undefined ? [] : eachHarm(finding)))
      .sort((a, b) => b.score - a.score);
    const [first] = findings;
    return {
      score: first?.score ?? 0,
      harm: first?.harm ?? null,
      stance: first?.stance ?? null,
      findings: findings.map(wireFinding),
      lang: first === undefined ? null : (lang ?? first.lang ?? null),
    };
  };
};

/** Nobody is acted on here, so what stays below the threshold is said too. */
const FAINT: Readonly<Record<string, object>> = { scorer: { faint: true } };

/** What everybody may see of a finding. */
const wireFinding = ({ detector, harm, score, stance, because, spans }: Finding): WireFinding => ({
  ...{ detector, harm, score, stance, because },
  spans: spans.map(([start, end]): [number, number] => [start, end]),
});
