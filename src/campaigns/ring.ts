// The ring: candidates without a finding and without a repeat, in fixed memory, the oldest overwritten first. A short row of
// registers and a two-way cache of keys are enough to notice that the same text comes again.
import type { TextSketch } from '../text/canonical-text.ts';
import { MIN_GRAMS } from '../text/sketch.ts';
import { exactKey } from './kept.ts';
import { createIdBytes } from './ring-ids.ts';
import { hashId, type Trace } from './trace.ts';

/** Registers kept per candidate, low bytes only: enough to verify what the keys propose. */
const REGISTERS = 20;
/** Keys that lead to a candidate: the exact one and four bands (0.94 at resemblance 0.8, 0.995 at 0.9). */
const KEYS = 5;

const WEEKS = 0xfffffffe;
const stamp = (at: number): number => (Math.floor(at) % WEEKS) + 1;

export type Ring = ReturnType<typeof createRing>;

export const createRing = ({ slots, lifetimeMs }: { readonly slots: number; readonly lifetimeMs: number }) => {
  const registers = new Uint8Array(slots * REGISTERS);
  const exact = new Uint32Array(slots);
  const grams = new Uint16Array(slots);
  // Milliseconds modulo seven weeks, plus one; 0 is no candidate. Four bytes do, because nothing here lives a week.
  const at = new Uint32Array(slots);
  const account = new Uint32Array(slots);
  const recipient = new Uint32Array(slots);
  const messages = new Uint32Array(slots);
  const traits = new Uint16Array(slots);
  const langs = new Uint8Array(slots);
  const platforms = new Uint16Array(slots);
  const ids = createIdBytes(slots);
  const langNames: (string | undefined)[] = [undefined];
  const platformNames: string[] = [];
  // Pairs of places, a tenth more than there are keys; where both are taken the older gives way.
  const pairs = Math.ceil(slots * KEYS * 0.55);
  const places = pairs * 2;
  // Slot + 1 in the low bits, the rest is a tag, so that most wrong places are passed by without touching the slot.
  const cache = new Uint32Array(places);
  const slotBits = Math.ceil(Math.log2(slots + 2));
  const slotMask = 2 ** slotBits - 1;
  const tagMask = ~slotMask >>> 0;
  let next = 0;
  let written = 0;
  let since = Number.NaN;

  const age = (slot: number, now: number): number => {
    const gone = (stamp(now) - at[slot]! + WEEKS) % WEEKS;
    // A candidate from the future (restored, or out of order) is new.
    return gone > WEEKS / 2 ? 0 : gone;
  };
  /** Languages beyond 255 (somebody makes them up) are not remembered. */
  const langOf = (name: string | undefined): number => {
    const found = langNames.indexOf(name);
    if (found >= 0 || langNames.length > 255) return Math.max(0, found);
    return langNames.push(name) - 1;
  };
  const platformOf = (name: string): number => {
    const found = platformNames.indexOf(name);
    return found >= 0 ? found : platformNames.push(name) - 1;
  };
  // The place comes from a remix: the tag keeps the high bits of the key, the place must not repeat them.
  const placeOf = (key: number): number => 2 * Math.floor(((Math.imul(key, 0x9e3779b1) >>> 0) / 2 ** 32) * pairs);
  const put = (key: number, slot: number): void => {
    const place = placeOf(key);
    const held = cache[place]! & slotMask;
    const entry = ((key & tagMask) | (slot + 1)) >>> 0;
    if (held === 0 || at[held - 1]! === 0) cache[place] = entry;
    else {
      const other = cache[place + 1]! & slotMask;
      cache[other === 0 || at[other - 1]! < at[held - 1]! ? place + 1 : place] = entry;
    }
  };
  const near = (sketch: TextSketch, slot: number): number => {
    if (exact[slot] === exactKey(sketch.exact)) return 1;
    if (sketch.grams < MIN_GRAMS || grams[slot]! < MIN_GRAMS) return 0;
    const { bins } = sketch;
    const from = slot * REGISTERS;
    const count = Math.min(REGISTERS, bins.length);
    let equal = 0;
    for (let i = 0; i < count; i++) if ((bins[i]! & 0xff) === registers[from + i]) equal++;
    return equal / count;
  };

  return {
    add: (sketch: TextSketch, keys: Uint32Array, keyCount: number, trace: Trace, accountHash: number): number => {
      const slot = next;
      next = next + 1 === slots ? 0 : next + 1;
      written++;
      if (Number.isNaN(since)) since = trace.at;
      const { bins } = sketch;
      const count = Math.min(REGISTERS, bins.length);
      for (let i = 0; i < count; i++) registers[slot * REGISTERS + i] = bins[i]!;
      exact[slot] = exactKey(sketch.exact);
      grams[slot] = Math.min(sketch.grams, 0xffff);
      at[slot] = stamp(trace.at);
      account[slot] = accountHash;
      recipient[slot] = trace.recipient;
      messages[slot] = hashId(trace.message, 0);
      traits[slot] = trace.traits;
      langs[slot] = langOf(trace.lang);
      platforms[slot] = platformOf(trace.platform);
      ids.set(slot, trace.message, trace.account);
      put(exact[slot]!, slot);
      const most = Math.min(keyCount, KEYS - 1);
      if (sketch.grams >= MIN_GRAMS) for (let k = 0; k < most; k++) put(keys[k]!, slot);
      return slot;
    },
    /** The nearest living candidate at `now` with at least `least` resemblance, or -1. */
    find: (sketch: TextSketch, keys: Uint32Array, keyCount: number, now: number, least: number): number => {
      if (written === 0) return -1;
      let best = -1;
      let bestNear = 0;
      const count = sketch.grams < MIN_GRAMS ? 0 : Math.min(keyCount, KEYS - 1);
      for (let k = -1; k < count; k++) {
        const key = k < 0 ? exactKey(sketch.exact) : keys[k]!;
        const place = placeOf(key);
        for (let way = 0; way < 2; way++) {
          const entry = cache[place + way]!;
          if (entry === 0 || (entry & tagMask) >>> 0 !== (key & tagMask) >>> 0) continue;
          const slot = (entry & slotMask) - 1;
          if (slot === best || at[slot] === 0 || age(slot, now) > lifetimeMs) continue;
          const found = near(sketch, slot);
          if (found > bestNear && found >= least) {
            best = slot;
            bestNear = found;
          }
        }
        if (bestNear === 1) break;
      }
      return best;
    },
    /** By the message's id, walking the ring: for reports, which are rare. */
    findMessage: (message: string, now: number): number => {
      const hash = hashId(message, 0);
      for (let slot = messages.indexOf(hash); slot >= 0; slot = messages.indexOf(hash, slot + 1))
        if (at[slot] !== 0 && age(slot, now) <= lifetimeMs && ids.message(slot) === message) return slot;
      return -1;
    },
    /** What the ring remembers of a candidate, as a trace. */
    trace: (slot: number, now: number): Trace => ({
      platform: platformNames[platforms[slot]!]!,
      message: ids.message(slot),
      account: ids.account(slot),
      recipient: recipient[slot]!,
      at: now - age(slot, now),
      traits: traits[slot]!,
      score: 0,
      meaning: 0,
      device: 0,
      lang: langNames[langs[slot]!],
      indicators: [],
      indicatorNames: [],
    }),
    accountOf: (slot: number): number => account[slot]!,
    drop: (slot: number): void => {
      at[slot] = 0;
    },
    expire: (now: number): void => {
      for (let slot = 0; slot < slots; slot++)
        if (at[slot] !== 0 && age(slot, now) > lifetimeMs) {
          at[slot] = 0;
          ids.clear(slot);
        }
    },
    count: (): number => {
      let living = 0;
      for (let slot = 0; slot < slots; slot++) if (at[slot] !== 0) living++;
      return living;
    },
    /** Candidates a second since the first one. */
    rate: (now: number): number => (written === 0 ? 0 : written / Math.max(1, (now - since) / 1000)),
  };
};
