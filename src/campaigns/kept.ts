// The sketches that are kept a day: calls, half-calls and the texts of clusters. Flat arrays with a free list, one table of
// all band keys for calls and one of a few band keys for plain texts, because plain texts are many and need less recall.
import type { TextSketch } from '../text/canonical-text.ts';
import { bandKeys, MAX_KEYS, MIN_GRAMS } from '../text/sketch.ts';
import { type BandTable, createBandTable } from './band-table.ts';

/** Slot flags. CALL: its message carries a call (or half of one); CORE: the sketch is the call itself; VOUCHED: by a person. */
export const SLOT = { live: 1, call: 2, core: 4, own: 8, vouched: 16 } as const;
export const ALONE = -1;
/** Band keys of a plain text, beside its exact key: a pair of resemblance 0.8 meets in 0.997 of cases. */
export const PLAIN_KEYS = 8;
const NO_SKETCH: readonly TextSketch[] = [];

export type Kept = ReturnType<typeof createKept>;

/** One key for the exact text; apart from the band keys by its own constant. */
export const exactKey = (exact: number): number => {
  const h =
    Math.imul(((exact % 0x100000000) | 0) ^ 0x5bd1e995, 0x9e3779b1) ^ Math.imul(exact / 0x100000000, 0x85ebca6b);
  return (h ^ (h >>> 15)) >>> 0 || 1;
};

export const createKept = () => {
  let room = 256;
  let registers = 0;
  let bins = new Uint16Array(0);
  let exact = new Float64Array(room);
  let grams = new Uint32Array(room);
  let cluster = new Int32Array(room);
  let flags = new Uint8Array(room);
  let pair = new Int32Array(room);
  let at = new Float64Array(room);
  let births = new Uint32Array(room);
  let born = 0;
  let top = 0;
  let live = 0;
  let calls = 0;
  const free: number[] = [];
  const keys = new Uint32Array(MAX_KEYS);

  const ofTable = (isCall: boolean): BandTable =>
    createBandTable({
      keepsPlace: (held, next) => (flags[held]! & SLOT.live) !== 0 && cluster[held]! >= 0 && cluster[next]! < 0,
      putAll: (put) => {
        for (let slot = 0; slot < top; slot++)
          if ((flags[slot]! & SLOT.live) !== 0 && ((flags[slot]! & SLOT.call) !== 0) === isCall) putKeys(slot, put);
      },
    });
  const callTable = ofTable(true);
  const plainTable = ofTable(false);

  const sketchOf = (slot: number): TextSketch => ({
    bins: bins.subarray(slot * registers, (slot + 1) * registers),
    exact: exact[slot]!,
    grams: grams[slot]!,
    passages: NO_SKETCH,
  });
  const putKeys = (slot: number, put: (key: number, slot: number) => void): void => {
    if (exact[slot] !== 0) put(exactKey(exact[slot]!), slot);
    if (grams[slot]! < MIN_GRAMS) return;
    const all = bandKeys(sketchOf(slot), keys);
    const count = (flags[slot]! & SLOT.call) !== 0 ? all : Math.min(PLAIN_KEYS, all);
    for (let k = 0; k < count; k++) put(keys[k]!, slot);
  };
  const grow = (): void => {
    room *= 2;
    const wide = <T extends { set(from: T): void }>(next: T, old: T): T => {
      next.set(old);
      return next;
    };
    bins = wide(new Uint16Array(room * registers), bins);
    exact = wide(new Float64Array(room), exact);
    grams = wide(new Uint32Array(room), grams);
    cluster = wide(new Int32Array(room), cluster);
    flags = wide(new Uint8Array(room), flags);
    pair = wide(new Int32Array(room), pair);
    at = wide(new Float64Array(room), at);
    births = wide(new Uint32Array(room), births);
  };

  return {
    callTable,
    plainTable,
    sketchOf,
    add: (sketch: TextSketch, { flag, owner, time }: { flag: number; owner: number; time: number }): number => {
      if (registers === 0) {
        registers = sketch.bins.length;
        bins = new Uint16Array(room * registers);
      }
      const slot = free.pop() ?? top++;
      if (slot >= room) grow();
      bins.set(sketch.bins, slot * registers);
      exact[slot] = sketch.exact;
      grams[slot] = sketch.grams;
      cluster[slot] = owner;
      flags[slot] = flag | SLOT.live;
      pair[slot] = slot;
      at[slot] = time;
      births[slot] = ++born;
      live++;
      if ((flag & SLOT.call) !== 0) calls++;
      putKeys(slot, (flag & SLOT.call) !== 0 ? callTable.put : plainTable.put);
      return slot;
    },
    drop: (slot: number): void => {
      if ((flags[slot]! & SLOT.live) === 0) return;
      if ((flags[slot]! & SLOT.call) !== 0) calls--;
      flags[slot] = 0;
      cluster[slot] = ALONE;
      live--;
      free.push(slot);
    },
    isLive: (slot: number): boolean => (flags[slot]! & SLOT.live) !== 0,
    has: (slot: number, flag: number): boolean => (flags[slot]! & flag) !== 0,
    flagsOf: (slot: number): number => flags[slot]!,
    /** Marks a slot; a plain one that becomes a call is put into the table of calls with all its keys. */
    mark: (slot: number, flag: number): void => {
      const was = flags[slot]!;
      flags[slot] = was | flag;
      if ((was & SLOT.call) !== 0 || (flag & SLOT.call) === 0) return;
      calls++;
      putKeys(slot, callTable.put);
    },
    clusterOf: (slot: number): number => cluster[slot]!,
    own: (slot: number, owner: number): void => {
      cluster[slot] = owner;
    },
    /** The slot of the call itself; a slot without one names itself. */
    coreOf: (slot: number): number => pair[slot]!,
    bindCore: (slot: number, core: number): void => {
      pair[slot] = core;
    },
    exactOf: (slot: number): number => exact[slot]!,
    atOf: (slot: number): number => at[slot]!,
    touch: (slot: number, time: number): void => {
      if (time > at[slot]!) at[slot] = time;
    },
    /** Estimated resemblance of a sketch and a slot, 0 to 1. */
    near: (sketch: TextSketch, slot: number): number => {
      if (sketch.exact !== 0 && sketch.exact === exact[slot]) return 1;
      if (sketch.grams < MIN_GRAMS || grams[slot]! < MIN_GRAMS) return 0;
      const theirs = sketch.bins;
      const from = slot * registers;
      let equal = 0;
      for (let i = 0; i < registers; i++) if (theirs[i] === bins[from + i]) equal++;
      return equal / registers;
    },
    /** Tells a slot from another that later has its number. */
    birthOf: (slot: number): number => births[slot]!,
    gramsOf: (slot: number): number => grams[slot]!,
    counts: () => ({ live, calls, top }),
  };
};

/** Share of `part` grams that lie in a whole of `whole` grams, from their resemblance: I = J (a + b) / (1 + J), over a. */
export const shareOf = (near: number, part: number, whole: number): number =>
  near === 1 ? 1 : Math.min(1, (near * (part + whole)) / (1 + near) / Math.max(1, part));
