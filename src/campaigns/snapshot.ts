// A campaign as JSON and back: members, sums, arrivals and the sketches that recognise its texts, no text. Sketches compare
// only under the same sketch key.
import type { CampaignSnapshot } from './campaign.ts';
import { type Cluster, createCluster, type Variant } from './cluster.ts';
import { createDistinct, type Distinct } from './distinct.ts';
import { copySums, noSums } from './evidence.ts';
import type { Kept } from './kept.ts';
import type { Part } from './part.ts';
import type { Registry } from './registry.ts';
import type { Reporter } from './reporter.ts';

type Dump = ReturnType<Distinct['dump']>;
type SlotDump = {
  readonly slot: number;
  readonly core: number;
  readonly flags: number;
  readonly at: number;
  readonly exact: number;
  readonly grams: number;
  readonly bins: string;
};
type Data = {
  readonly fields: Partial<Cluster>;
  readonly parts: readonly (readonly [string, Part])[];
  readonly accounts: Dump;
  readonly recipients: Dump;
  readonly callRecipients: Dump;
  readonly languages: readonly (readonly [string, number])[];
  readonly indicators: readonly (readonly [string, number])[];
  readonly meanings: readonly number[];
  readonly indicatorKeys: readonly number[];
  readonly reporters: readonly Reporter[];
  readonly devices: readonly number[];
  readonly variants: readonly Variant[];
  readonly buckets: readonly (readonly [number, { readonly messages: number; readonly accounts: number }])[];
  readonly slots: readonly SlotDump[];
};

/** Far beyond any time, and a number JSON can say. */
const NEVER = Number.MAX_SAFE_INTEGER;
const toJson = (at: number): number => (at === Number.POSITIVE_INFINITY ? NEVER : at);

export const dumpCluster = (cluster: Cluster, kept: Kept): CampaignSnapshot => {
  const { serial: _serial, parts, accounts, recipients, callRecipients, ...rest } = cluster;
  const { languages, indicators, meanings, indicatorKeys, reporters, devices, variants, slots, buckets, ...fields } =
    rest;
  const data: Data = {
    fields: {
      ...fields,
      sums: copySums(fields.sums),
      recentCalls: [...fields.recentCalls],
      firstCallAt: toJson(fields.firstCallAt),
      // Its reason may repeat the sender's words.
      opinion: fields.opinion && { ...fields.opinion, why: '' },
    },
    parts: [...parts].map(([key, part]) => [
      key,
      { ...part, firstCallAt: toJson(part.firstCallAt), pieces: part.pieces.map((piece) => ({ ...piece })) },
    ]),
    accounts: accounts.dump(),
    recipients: recipients.dump(),
    callRecipients: callRecipients.dump(),
    languages: [...languages],
    indicators: [...indicators],
    meanings: [...meanings],
    indicatorKeys: [...indicatorKeys],
    reporters: [...reporters.values()],
    devices: [...devices],
    variants: [...variants.values()].map((variant) => ({ ...variant })),
    buckets: [...buckets].map(([bucket, point]) => [bucket, { ...point }]),
    slots: [...slots].map((slot) => dumpSlot(kept, slot)),
  };
  return { version: 1, id: cluster.id, state: cluster.state, data };
};

const dumpSlot = (kept: Kept, slot: number): SlotDump => {
  const { bins, exact, grams } = kept.sketchOf(slot);
  const bytes = Buffer.from(bins.buffer, bins.byteOffset, bins.byteLength);
  return {
    slot,
    core: kept.coreOf(slot),
    flags: kept.flagsOf(slot),
    at: kept.atOf(slot),
    exact,
    grams,
    bins: bytes.toString('base64'),
  };
};

/** Rebuilds the cluster and its sketches; a campaign that is already here is replaced. */
export const restoreCluster = (
  snapshot: CampaignSnapshot,
  { kept, registry }: { readonly kept: Kept; readonly registry: Registry },
): Cluster => {
  const data = snapshot.data as Data;
  const here = registry.byId(snapshot.id);
  if (here !== undefined) registry.drop(here);
  const cluster = registry.found(0);
  const moved = restoreSlots(data.slots, kept, cluster.serial);
  const slotOf = (slot: number): number => moved.get(slot) ?? -1;
  const { serial } = cluster;
  const empty = createCluster(serial, 0);
  Object.assign(cluster, empty, data.fields, {
    serial,
    sums: copySums(data.fields.sums ?? noSums()),
    recentCalls: [...(data.fields.recentCalls ?? [])],
  });
  cluster.state = snapshot.state;
  if (cluster.firstCallAt === NEVER) cluster.firstCallAt = Number.POSITIVE_INFINITY;
  Object.assign(cluster, {
    accounts: createDistinct(data.accounts),
    recipients: createDistinct(data.recipients),
    callRecipients: createDistinct(data.callRecipients),
    languages: new Map(data.languages),
    indicators: new Map(data.indicators),
    meanings: new Set(data.meanings),
    indicatorKeys: new Set(data.indicatorKeys),
    reporters: new Map(data.reporters.map((reporter) => [reporter.name, reporter])),
    devices: new Set(data.devices),
    buckets: new Map(data.buckets.map(([bucket, point]) => [bucket, { ...point }])),
  });
  for (const variant of data.variants) {
    const slot = slotOf(variant.slot);
    cluster.variants.set(slot, { ...variant, slot });
  }
  for (const slot of moved.values()) cluster.slots.add(slot);
  for (const [key, part] of data.parts) {
    const firstCallAt = part.firstCallAt === NEVER ? Number.POSITIVE_INFINITY : part.firstCallAt;
    const pieces = part.pieces.map((piece) => ({ ...piece, slot: piece.slot < 0 ? -1 : slotOf(piece.slot) }));
    cluster.parts.set(key, { ...part, firstCallAt, pieces });
    for (const piece of pieces) registry.remember(cluster, piece);
  }
  registry.publish(cluster, snapshot.id);
  return cluster;
};

const restoreSlots = (slots: readonly SlotDump[], kept: Kept, owner: number): Map<number, number> => {
  const moved = new Map<number, number>();
  for (const { slot, flags, at, exact, grams, bins } of slots) {
    const bytes = Uint8Array.from(Buffer.from(bins, 'base64'));
    const sketch = { bins: new Uint16Array(bytes.buffer), exact, grams, passages: [] };
    moved.set(slot, kept.add(sketch, { flag: flags, owner, time: at }));
  }
  for (const { slot, core } of slots) kept.bindCore(moved.get(slot)!, moved.get(core) ?? moved.get(slot)!);
  return moved;
};
