// Bonds other than the text: equal meanings and shared indicators of calls in their own voice. A meaning alone never joins
// two messages; it needs a second bond: a shared indicator, some shared text, or several senders in a short window.
import type { Sighting } from './campaign.ts';
import type { Cluster } from './cluster.ts';
import { type Kept, SLOT } from './kept.ts';
import type { CampaignSettings } from './settings.ts';
import { isStranger, type Traits } from './trace.ts';

/** A call that shares no text with others must be heard this surely to be one of a surge. */
const SURE = 0.6;
/** Text resemblance that makes equal meanings one call. */
const SOME_TEXT = 0.2;
/** Texts and senders remembered per meaning, the latest. */
const TEXTS = 48;
const SENDERS = 512;
/** An indicator that this many ordinary messages carry is a shared link, not a signature. */
const COMMON = 20;
const HOUR = 3_600_000;
const COUNTERS = 65_536;
/** Share of messages that the judge may give one and the same wrong meaning. */
const MISTAKES = 0.0002;
const LEARNING_MS = 2 * HOUR;

type Known = { readonly birth: number; readonly at: number };
type Meaning = {
  readonly slots: Map<number, Known & { readonly sure: boolean }>;
  /** Senders to strangers, and when they last were. */
  readonly senders: Map<number, number>;
  /** Calls outside any campaign, by window: what this meaning is worth on an ordinary day. */
  readonly usual: Map<number, number>;
  readonly since: number;
};

export const createBonds = ({ kept, settings }: { readonly kept: Kept; readonly settings: CampaignSettings }) => {
  const { meaningWindowMs: windowMs, meaningSenders, keptMs } = settings;
  const meanings = new Map<number, Meaning>();
  const indicators = new Map<number, Known & { readonly slot: number }>();
  // How many ordinary messages carry an indicator: a count per hash cell, saturating.
  const ordinary = new Uint8Array(COUNTERS);
  let halvedAt = 0;
  let openedAt = Number.NaN;
  let window = 0;
  let inWindow = 0;
  let inLast = 0;
  const cell = (indicator: number): number => Math.abs(indicator % COUNTERS);

  /** The slot still holds the sketch it held, and that is a call in somebody's own voice. */
  const isCall = (slot: number, { birth }: Known): boolean =>
    kept.isLive(slot) && kept.birthOf(slot) === birth && kept.has(slot, SLOT.own);

  const meaningOf = (code: number, since: number): Meaning => {
    let meaning = meanings.get(code);
    if (meaning === undefined) {
      meaning = { slots: new Map(), senders: new Map(), usual: new Map(), since };
      meanings.set(code, meaning);
    }
    return meaning;
  };

  /** Far more senders now than chance and the judge's mistakes explain. */
  const isSurge = ({ senders, usual, since }: Meaning, now: number, account: number): boolean => {
    let count = senders.has(account) ? 0 : 1;
    for (const at of senders.values()) if (now - at <= windowMs) count++;
    if (count < meaningSenders) return false;
    const current = Math.floor(now / windowMs);
    let before = 0;
    for (const [past, calls] of usual) if (past < current - 1) before += calls;
    const usually = before / Math.max(1, (now - since) / windowMs - 1);
    // While there is no history of a day, the judge's mistakes on everything that passed by are the measure.
    const unknown = Math.max(0, 1 - (now - openedAt) / LEARNING_MS);
    const expected = Math.max(usually, unknown * MISTAKES * passed(current));
    // About five standard deviations of a Poisson count, and four for where that is no guide.
    return count >= Math.max(meaningSenders, expected + 5 * Math.sqrt(expected) + 1);
  };
  /** Messages that passed by in this window and the last. */
  const passed = (current: number): number =>
    window >= current ? inWindow + inLast : window === current - 1 ? inWindow : 0;

  const byMeaning = (s: Sighting, account: number, stranger: boolean, found: Set<number>): void => {
    const meaning = meanings.get(s.meaning);
    if (meaning === undefined) return;
    const surge = stranger && s.score >= SURE && isSurge(meaning, s.at, account);
    for (const [slot, known] of meaning.slots) {
      if (!isCall(slot, known)) continue;
      if ((surge && known.sure && s.at - known.at <= windowMs) || kept.near(s.sketch, slot) >= SOME_TEXT)
        found.add(slot);
    }
  };

  return {
    /** Every message that passes by, for what chance lets expect. */
    pass: (at: number): void => {
      if (Number.isNaN(openedAt)) openedAt = at;
      const current = Math.floor(at / windowMs);
      if (current > window) {
        inLast = current === window + 1 ? inWindow : 0;
        inWindow = 0;
        window = current;
      }
      inWindow++;
    },
    /** Kept slots of earlier calls that this call in its own voice is bound to. */
    find: (s: Sighting, account: number, traits: Traits): ReadonlySet<number> => {
      const found = new Set<number>();
      for (const indicator of s.indicators) {
        const known = indicators.get(indicator);
        if (known !== undefined && ordinary[cell(indicator)]! < COMMON && isCall(known.slot, known))
          found.add(known.slot);
      }
      if (s.meaning !== 0) byMeaning(s, account, isStranger(traits), found);
      return found;
    },
    /** Remembers a call in its own voice. `usual`: no campaign explains it, so it says how common its meaning is. */
    remember: (
      s: Sighting,
      slot: number,
      { account, traits, usual }: { account: number; traits: Traits; usual: boolean },
    ): void => {
      const known = { birth: kept.birthOf(slot), at: s.at };
      for (const indicator of s.indicators) indicators.set(indicator, { slot, ...known });
      if (s.meaning === 0) return;
      const meaning = meaningOf(s.meaning, s.at);
      setLatest(meaning.slots, slot, { ...known, sure: s.score >= SURE }, TEXTS);
      if (isStranger(traits)) setLatest(meaning.senders, account, s.at, SENDERS);
      const at = Math.floor(s.at / windowMs);
      if (usual) meaning.usual.set(at, (meaning.usual.get(at) ?? 0) + 1);
    },
    /** A restored campaign's bonds, tied to one of its calls. */
    restore: (cluster: Cluster): void => {
      const slot = [...cluster.variants.values()].find(({ calls }) => calls)?.slot;
      if (slot === undefined) return;
      const known = { birth: kept.birthOf(slot), at: cluster.lastCallAt };
      for (const indicator of cluster.indicatorKeys) indicators.set(indicator, { slot, ...known });
      for (const code of cluster.meanings)
        setLatest(meaningOf(code, cluster.firstCallAt).slots, slot, { ...known, sure: true }, TEXTS);
    },
    /** An ordinary message carries these indicators: they are worth less. */
    dilute: (list: readonly number[]): void => {
      for (const indicator of list) if (ordinary[cell(indicator)]! < 255) ordinary[cell(indicator)]!++;
    },
    expire: (now: number): void => {
      for (const [key, { at }] of indicators) if (now - at > keptMs) indicators.delete(key);
      for (const [code, { slots, usual }] of meanings) {
        for (const [slot, known] of slots) if (now - known.at > keptMs || !isCall(slot, known)) slots.delete(slot);
        for (const past of usual.keys()) if (now - past * windowMs > keptMs) usual.delete(past);
        if (slots.size === 0) meanings.delete(code);
      }
      // Half-life of an hour: what was common yesterday need not be today.
      if (now - halvedAt < HOUR) return;
      halvedAt = now;
      for (let i = 0; i < COUNTERS; i++) ordinary[i]! >>= 1;
    },
  };
};

/** Maps keep the order of entry: setting anew makes the entry the latest, the first is the oldest. */
const setLatest = <V>(map: Map<number, V>, key: number, value: V, most: number): void => {
  map.delete(key);
  map.set(key, value);
  if (map.size > most) map.delete(map.keys().next().value!);
};
