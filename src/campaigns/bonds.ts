// Bonds other than the text: equal meanings and shared indicators of calls in their own voice. A meaning alone never joins
// two messages; it needs a second bond: a shared indicator, some shared text, or several senders in a short window.
import type { Sighting } from './campaign.ts';
import type { Cluster } from './cluster.ts';
import { type Kept, SLOT } from './kept.ts';
import type { CampaignSettings } from './settings.ts';
import { isStranger, type Traits } from './trace.ts';

/** Text resemblance that makes equal meanings one call. */
const SOME_TEXT = 0.2;
const REMEMBERED = 32;
/** An indicator that this many ordinary messages carry is a shared link, not a signature. */
const COMMON = 20;
const HOUR = 3_600_000;
const COUNTERS = 65_536;
/** The window must hold this many times what the day before lets expect. */
const RARITY = 5;

type Recent = {
  readonly slot: number;
  readonly birth: number;
  readonly at: number;
  readonly account: number;
  readonly stranger: boolean;
};
type Meaning = { readonly recent: Recent[]; seen: number; since: number };

export const createBonds = ({ kept, settings }: { readonly kept: Kept; readonly settings: CampaignSettings }) => {
  const meanings = new Map<number, Meaning>();
  const indicators = new Map<number, { slot: number; birth: number; at: number }>();
  // How many ordinary messages carry an indicator: a count per hash cell, saturating.
  const ordinary = new Uint8Array(COUNTERS);
  let halvedAt = 0;
  const cell = (indicator: number): number => Math.abs(indicator % COUNTERS);

  /** The slot still holds the sketch it held, and that is a call in somebody's own voice. */
  const isCall = (slot: number, birth: number): boolean =>
    kept.isLive(slot) && kept.birthOf(slot) === birth && kept.has(slot, SLOT.own);

  const byMeaning = (s: Sighting, account: number, stranger: boolean, found: Set<number>): void => {
    const meaning = meanings.get(s.meaning);
    if (meaning === undefined) return;
    const window = new Set<number>();
    const inWindow: number[] = [];
    if (stranger) window.add(account);
    for (const { slot, birth, at, account: other, stranger: reached } of meaning.recent) {
      if (!isCall(slot, birth)) continue;
      if (!found.has(slot) && kept.near(s.sketch, slot) >= SOME_TEXT) found.add(slot);
      if (!reached || s.at - at > settings.meaningWindowMs) continue;
      window.add(other);
      inWindow.push(slot);
    }
    if (!stranger || window.size < settings.meaningSenders) return;
    // Rare: the time before the window saw far fewer in as long a time.
    const before = Math.max(0, meaning.seen - inWindow.length);
    const windows = Math.max(1, (s.at - meaning.since) / settings.meaningWindowMs);
    if (window.size >= (RARITY * before) / windows) for (const slot of inWindow) found.add(slot);
  };

  return {
    /** Kept slots of earlier calls that this call in its own voice is bound to. */
    find: (s: Sighting, account: number, traits: Traits): ReadonlySet<number> => {
      const found = new Set<number>();
      for (const indicator of s.indicators) {
        const known = indicators.get(indicator);
        if (known === undefined || ordinary[cell(indicator)]! >= COMMON) continue;
        if (isCall(known.slot, known.birth)) found.add(known.slot);
      }
      if (s.meaning !== 0) byMeaning(s, account, isStranger(traits), found);
      return found;
    },
    /** Remembers a call in its own voice under its meaning and indicators. */
    remember: (s: Sighting, slot: number, account: number, traits: Traits): void => {
      const birth = kept.birthOf(slot);
      for (const indicator of s.indicators) indicators.set(indicator, { slot, birth, at: s.at });
      if (s.meaning === 0) return;
      let meaning = meanings.get(s.meaning);
      if (meaning === undefined) {
        meaning = { recent: [], seen: 0, since: s.at };
        meanings.set(s.meaning, meaning);
      }
      meaning.seen++;
      meaning.recent.push({ slot, birth, at: s.at, account, stranger: isStranger(traits) });
      if (meaning.recent.length > REMEMBERED) meaning.recent.shift();
    },
    /** A restored campaign's bonds, tied to one of its calls. */
    restore: (cluster: Cluster): void => {
      const slot = [...cluster.variants.values()].find(({ calls }) => calls)?.slot;
      if (slot === undefined) return;
      const birth = kept.birthOf(slot);
      for (const indicator of cluster.indicatorKeys) indicators.set(indicator, { slot, birth, at: cluster.lastCallAt });
      for (const meaning of cluster.meanings)
        if (!meanings.has(meaning)) {
          const recent = [{ slot, birth, at: cluster.lastCallAt, account: 0, stranger: false }];
          meanings.set(meaning, { recent, seen: 0, since: cluster.firstCallAt });
        }
    },
    /** An ordinary message carries these indicators: they are worth less. */
    dilute: (list: readonly number[]): void => {
      for (const indicator of list) if (ordinary[cell(indicator)]! < 255) ordinary[cell(indicator)]!++;
    },
    expire: (now: number): void => {
      for (const [key, { at }] of indicators) if (now - at > settings.keptMs) indicators.delete(key);
      for (const [key, meaning] of meanings) {
        const last = meaning.recent.at(-1);
        if (last === undefined || now - last.at > settings.keptMs) meanings.delete(key);
      }
      // Half-life of an hour: what was common yesterday need not be today.
      if (now - halvedAt < HOUR) return;
      halvedAt = now;
      for (let i = 0; i < COUNTERS; i++) ordinary[i]! >>= 1;
    },
  };
};
