// Finds what a sighting is a copy or a variation of: first by exact key, then by shared bands, each candidate verified by
// resemblance. What two messages share must contain the call where one of them has one: a benign text that a call was
// appended to is never the same as the call.
import type { TextSketch } from '../text/canonical-text.ts';
import { bandKeys, MAX_KEYS } from '../text/sketch.ts';
import type { Sighting } from './campaign.ts';
import { ALONE, exactKey, type Kept, PLAIN_KEYS, SLOT, shareOf } from './kept.ts';
import type { Ring } from './ring.ts';
import type { CampaignSettings } from './settings.ts';
import { VOICE, type Voice } from './trace.ts';

/** Share of the call that must lie in a text for the two to belong together. */
const CALL_INSIDE = 0.6;
const NEARLY_ALL = 0.8;
/** The ring's short registers are noisier: they are believed from here on. */
const RING_NEAR = 0.65;
const SAME_CALL = 0.9;
/** A text that lies in a call by so much, and is shorter by so much, is what stands around the call, without it. */
const LIES_INSIDE = 0.88;
const SHORTER = 0.92;
/** The share of a short call in a long text is a noisy guess below this. */
const LEAST = 0.12;
const MOST_OWNERS = 8;

export type Match = {
  /** One verified kept slot per cluster, or lone candidate, the nearest first. */
  readonly slots: number[];
  near: number;
  /** Nearness to the nearest call that some member speaks in its own voice, and to one a person vouched for. */
  callNear: number;
  vouchedNear: number;
  ringSlot: number;
  /** Band keys of the whole text, valid until the next call. */
  readonly keys: Uint32Array;
  keyCount: number;
};

export const createMatcher = ({
  kept,
  ring,
  settings,
  isNamed,
}: {
  readonly kept: Kept;
  readonly ring: Ring;
  readonly settings: CampaignSettings;
  /** The cluster of this serial number is a confirmed campaign. */
  readonly isNamed: (serial: number) => boolean;
}) => {
  const keys = new Uint32Array(MAX_KEYS);
  const otherKeys = new Uint32Array(MAX_KEYS);
  const earlierKeys = new Uint32Array(MAX_KEYS);
  const seen = new Int32Array(2 * MAX_KEYS + 2);
  let seenCount = 0;
  const nears: number[] = [];
  const match: Match = { slots: [], near: 0, callNear: 0, vouchedNear: 0, ringSlot: -1, keys, keyCount: 0 };

  const isFresh = (slot: number): boolean => {
    if (slot < 0 || !kept.isLive(slot)) return false;
    for (let i = 0; i < seenCount; i++) if (seen[i] === slot) return false;
    seen[seenCount++] = slot;
    return true;
  };

  /** The share of the slot's call that lies in the sighting or in one of its passages. */
  const callInside = (s: Sighting, core: number): number => {
    const size = kept.gramsOf(core);
    let most = shareOf(kept.near(s.sketch, core), size, s.sketch.grams);
    for (const passage of s.sketch.passages)
      most = Math.max(most, shareOf(kept.near(passage, core), size, passage.grams));
    return most;
  };

  const sharesCall = (s: Sighting, voice: Voice, slot: number): boolean => {
    const call = voice === VOICE.own ? (s.core ?? s.sketch) : undefined;
    const core = kept.coreOf(slot);
    const slotCalls = kept.has(slot, SLOT.own);
    if (call !== undefined && slotCalls)
      return core === slot && call === s.sketch ? true : kept.near(call, core) >= settings.nearCalls;
    if (call !== undefined)
      return call === s.sketch || shareOf(kept.near(call, slot), call.grams, kept.gramsOf(slot)) >= CALL_INSIDE;
    return !slotCalls || core === slot || callInside(s, core) >= CALL_INSIDE;
  };

  const enter = (slot: number, near: number): void => {
    const owner = kept.clusterOf(slot);
    for (let i = 0; i < match.slots.length; i++) {
      const held = match.slots[i]!;
      if (held !== slot && (owner === ALONE || kept.clusterOf(held) !== owner)) continue;
      if (near > nears[i]!) {
        match.slots[i] = slot;
        nears[i] = near;
      }
      return;
    }
    if (match.slots.length >= MOST_OWNERS) return;
    match.slots.push(slot);
    nears.push(near);
  };

  const verify = (s: Sighting, voice: Voice, feature: TextSketch, slot: number): void => {
    const isWhole = feature === s.sketch;
    const isCore = kept.has(slot, SLOT.core);
    const isPassage = !isWhole && feature !== s.core;
    if (isPassage && !isCore) return;
    const near = kept.near(feature, slot);
    const calls = kept.has(slot, SLOT.own);
    let enough = near >= (calls && voice === VOICE.own ? settings.nearCalls : settings.near);
    if (isCore) {
      const inside = Math.max(near, shareOf(near, kept.gramsOf(slot), feature.grams));
      if (calls && !isPartOf(feature.grams, kept.gramsOf(slot), near))
        match.callNear = Math.max(match.callNear, inside);
      if (kept.has(slot, SLOT.vouched)) match.vouchedNear = Math.max(match.vouchedNear, near);
      // A text somewhat longer than the call still holds all of it; one that hides need not hold as much.
      const hides = calls && (s.canonical.disguised || voice === VOICE.half);
      enough ||= inside >= (hides ? settings.carryNear : NEARLY_ALL);
      if (!enough && calls && near >= LEAST && isNamed(kept.clusterOf(slot)))
        enough = inside >= (hides ? settings.namedNear : settings.namedPlain);
    }
    if (!enough || (!isCore && near < 1 && isWhole && !sharesCall(s, voice, slot))) return;
    enter(slot, near);
  };

  /** Whoever copies somebody's text and adds a call makes that text a part of the call: it must not carry it for that. */
  const isPartOf = (part: number, whole: number, near: number): boolean =>
    part < whole * SHORTER && shareOf(near, part, whole) >= LIES_INSIDE;

  /** A call that is nearly the very text of another call: there is nothing nearer to look for. */
  const isSettled = (voice: Voice): boolean =>
    voice === VOICE.own && match.callNear >= SAME_CALL && match.slots.length > 0;

  /** Looks up one sketch. `plain`: also among plain texts. */
  const look = (
    s: Sighting,
    voice: Voice,
    feature: TextSketch,
    at: Uint32Array,
    count: number,
    plain: boolean,
  ): void => {
    seenCount = 0;
    const exact = feature.exact === 0 ? 0 : exactKey(feature.exact);
    const { live, calls } = kept.counts();
    if (calls > 0) {
      if (exact !== 0) {
        const slot = kept.callTable.find(exact);
        if (isFresh(slot)) verify(s, voice, feature, slot);
      }
      for (let k = 0; k < count; k++) {
        if (isSettled(voice)) return;
        const slot = kept.callTable.find(at[k]!);
        if (slot >= 0 && isFresh(slot)) verify(s, voice, feature, slot);
      }
    }
    if (!plain || live === calls) return;
    const slot = exact === 0 ? -1 : kept.plainTable.find(exact);
    if (isFresh(slot)) {
      verify(s, voice, feature, slot);
      if (kept.exactOf(slot) === feature.exact) return;
    }
    const few = Math.min(PLAIN_KEYS, count);
    for (let k = 0; k < few; k++) {
      const slot = kept.plainTable.find(at[k]!);
      if (slot >= 0 && isFresh(slot)) verify(s, voice, feature, slot);
    }
  };

  return (s: Sighting, voice: Voice): Match => {
    match.slots.length = 0;
    nears.length = 0;
    match.callNear = 0;
    match.vouchedNear = 0;
    match.ringSlot = -1;
    match.keyCount = bandKeys(s.sketch, keys);
    let settled = search(s, voice, keys, match.keyCount);
    const earlier = s.before === undefined ? undefined : { ...s, ...s.before };
    const count = earlier === undefined ? 0 : bandKeys(earlier.sketch, earlierKeys);
    if (earlier !== undefined) settled = search(earlier, voice, earlierKeys, count) || settled;
    sortByNearness();
    match.near = nears[0] ?? 0;
    if (match.near >= 1 || settled) return match;
    match.ringSlot = ring.find(s.sketch, keys, match.keyCount, s.at, RING_NEAR);
    if (match.ringSlot < 0 && earlier !== undefined)
      match.ringSlot = ring.find(earlier.sketch, earlierKeys, count, s.at, RING_NEAR);
    return match;
  };

  /** Everything under one sketch key. True = settled. */
  function search(s: Sighting, voice: Voice, at: Uint32Array, count: number): boolean {
    look(s, voice, s.sketch, at, count, true);
    const settled = isSettled(voice);
    if (!settled && voice === VOICE.own && s.core !== undefined)
      look(s, voice, s.core, otherKeys, bandKeys(s.core, otherKeys), true);
    if (!settled && kept.counts().calls > 0)
      for (const passage of s.sketch.passages) look(s, voice, passage, otherKeys, bandKeys(passage, otherKeys), false);
    return settled;
  }

  function sortByNearness(): void {
    for (let i = 1; i < nears.length; i++)
      for (let j = i; j > 0 && nears[j]! > nears[j - 1]!; j--) {
        [nears[j], nears[j - 1]] = [nears[j - 1]!, nears[j]!];
        [match.slots[j], match.slots[j - 1]] = [match.slots[j - 1]!, match.slots[j]!];
      }
  }
};
