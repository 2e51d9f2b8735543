// Adds one message to a cluster: to the counts always, to its sender's part unless that is one plain member too many. The
// strongest message of an account speaks for it, so that the order of arrival does not matter.
import { BUCKET_MS, type Cluster, noteCall, noteDevice, partKey, type Variant } from './cluster.ts';
import { addWeight, NO_WEIGHT, weigh } from './evidence.ts';
import type { Part, Piece } from './part.ts';
import {
  isClean,
  isDelivered,
  isForwarded,
  isStranger,
  reachOf,
  type Trace,
  type Traits,
  VOICE,
  voiceOf,
} from './trace.ts';

const MOST_BUCKETS = 8640;
const MOST_PIECES = 64;
const MOST_INDICATORS = 64;

export type Joining = {
  readonly trace: Trace;
  readonly accountHash: number;
  readonly slot: number;
  readonly carries: boolean;
  readonly plainMembers: number;
};

/** Adds one message. Returns its piece, or undefined when only counted. */
export const join = (
  cluster: Cluster,
  { trace, accountHash, slot, carries, plainMembers }: Joining,
): Piece | undefined => {
  const { at } = trace;
  const fresh = cluster.accounts.add(accountHash);
  cluster.messages++;
  cluster.recipients.add(trace.recipient);
  if (at > cluster.lastAt) cluster.lastAt = at;
  if (at < cluster.createdAt) cluster.createdAt = at;
  if (isStranger(trace.traits)) cluster.strangerMessages++;
  countArrival(cluster, at, fresh);
  const voice = voiceOf(trace.traits);
  if (voice === VOICE.own) {
    // Whoever quotes or condemns the call does so in a language of their own.
    if (trace.lang !== undefined) count(cluster.languages, trace.lang);
    cluster.callRecipients.add(trace.recipient);
    if (trace.meaning !== 0) cluster.meanings.add(trace.meaning);
    if (at > cluster.lastCallAt) cluster.lastCallAt = at;
    for (const name of trace.indicatorNames)
      if (cluster.indicators.size < MOST_INDICATORS) count(cluster.indicators, name);
    for (const key of trace.indicators)
      if (cluster.indicatorKeys.size < MOST_INDICATORS) cluster.indicatorKeys.add(key);
  }
  return addPiece(cluster, trace, { slot, carries, plainMembers });
};

const addPiece = (
  cluster: Cluster,
  trace: Trace,
  { slot, carries, plainMembers }: Pick<Joining, 'slot' | 'carries' | 'plainMembers'>,
): Piece | undefined => {
  const key = partKey(trace.platform, trace.account);
  let part = cluster.parts.get(key);
  const voice = voiceOf(trace.traits);
  const plain = !carries && voice < VOICE.near;
  if (part === undefined) {
    if (plain && cluster.plainParts >= plainMembers) return undefined;
    if (plain) cluster.plainParts++;
    part = createPart(trace);
    cluster.parts.set(key, part);
  } else if (plain && part.pieces.length >= MOST_PIECES) return undefined;
  const piece: Piece = {
    id: trace.message,
    at: trace.at,
    traits: trace.traits,
    carries,
    fate: isDelivered(trace.traits) ? 'delivered' : 'open',
    slot,
    recipient: trace.recipient,
  };
  part.pieces.push(piece);
  strengthen(cluster, part, trace);
  return piece;
};

const createPart = (trace: Trace): Part => ({
  account: trace.account,
  platform: trace.platform,
  pieces: [],
  voice: VOICE.other,
  traits: trace.traits & ~7,
  clean: false,
  device: 0,
  firstCallAt: Number.POSITIVE_INFINITY,
  weight: NO_WEIGHT,
});

/** The strongest message of an account speaks for it; its weight in the sums is replaced, never added twice. */
const strengthen = (cluster: Cluster, part: Part, trace: Trace): void => {
  const voice = voiceOf(trace.traits);
  if (part.pieces.length > 1 && voice < part.voice) return;
  addWeight(cluster.sums, part.weight, -1);
  if (part.pieces.length === 1 || voice > part.voice || rank(trace.traits) > rank(part.traits))
    part.traits = trace.traits;
  part.voice = voice;
  if (voice === VOICE.own) {
    // Whoever quotes or condemns the call does so in a language of their own.
    if (trace.lang !== undefined) count(cluster.languages, trace.lang);
    part.clean ||= isClean(trace.traits) && trace.score >= 0.9;
    if (part.device === 0 && trace.device !== 0) {
      part.device = trace.device;
      noteDevice(cluster, trace.device);
    }
    if (trace.at < part.firstCallAt) part.firstCallAt = trace.at;
    if (trace.at < cluster.firstCallAt) cluster.firstCallAt = trace.at;
  }
  const called = part.weight.callers > 0;
  part.weight = weigh(part);
  if (!called && part.weight.callers > 0) noteCall(cluster, trace.at);
  addWeight(cluster.sums, part.weight, 1);
};

/** A call also sent to a contact is still a call to a stranger; a call also written afresh is not only a forward. */
const rank = (traits: Traits): number => (isForwarded(traits) ? 0 : 4) + reachOf(traits);

const count = <K>(map: Map<K, number>, key: K): void => {
  map.set(key, (map.get(key) ?? 0) + 1);
};

const countArrival = (cluster: Cluster, at: number, fresh: boolean): void => {
  const bucket = Math.floor(at / BUCKET_MS);
  let point = cluster.buckets.get(bucket);
  if (point === undefined) {
    if (cluster.buckets.size >= MOST_BUCKETS) return;
    point = { messages: 0, accounts: 0 };
    cluster.buckets.set(bucket, point);
  }
  point.messages++;
  if (fresh) point.accounts++;
};

const EMPTY = { copies: 0, calls: false, founding: false, reports: 0 };

export const enterVariant = (cluster: Cluster, slot: number, trace: Trace): Variant => {
  let variant = cluster.variants.get(slot);
  if (variant === undefined) {
    variant = { slot, message: trace.message, at: trace.at, lang: trace.lang, ...EMPTY };
    cluster.variants.set(slot, variant);
  }
  variant.copies++;
  if (!variant.calls && voiceOf(trace.traits) === VOICE.own) {
    variant.calls = true;
    variant.founding = cluster.sums.quoted === 0;
    cluster.callVariants++;
  }
  return variant;
};

/** An account's strongest message was read again (a person vouched for a text). */
export const reweigh = (cluster: Cluster, part: Part, traits: Traits): void => {
  addWeight(cluster.sums, part.weight, -1);
  part.traits = traits;
  part.voice = voiceOf(traits);
  part.weight = weigh(part);
  addWeight(cluster.sums, part.weight, 1);
};
