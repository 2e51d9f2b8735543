// The emergency mode: for hours, lower thresholds for young strangers in an audience. It holds and intercepts single messages sooner;
// it touches nobody who is known or a contact, acts on no account by itself, ends by itself, and tells what it costs.

import type { Ledger } from '../ledger/entries.ts';
import type { Clock, Timer } from '../model/clock.ts';
import type { Finding } from '../model/finding.ts';
import { type Message, type PlaceKind, primaryLanguage, type Relation } from '../model/message.ts';
import type { SettingRecord, Write } from '../store/store.ts';
import type { Journal } from './journal.ts';

/** Who is meant: everybody, or those who write in one of the languages, in one of the kinds of place. */
export type Audience = {
  /** BCP 47 codes. A message whose language nobody knows is not meant. */
  readonly languages?: readonly string[];
  readonly placeKinds?: readonly PlaceKind[];
};
export type EmergencyOrder = {
  readonly platform: string;
  readonly since: number;
  readonly until: number;
  /** Strangers younger than this; those whose age the platform does not tell are meant too. */
  readonly youngerThanDays: number;
  readonly audience: Audience;
  readonly reason: string;
  readonly by: string;
};
/** What it has cost since it began, beyond what would have happened without it. */
export type EmergencyCost = {
  readonly held: number;
  readonly intercepted: number;
  readonly heldLastHour: number;
  /** Milliseconds; absent while nothing held has ended. */
  readonly delayMs?: { readonly p50: number; readonly p99: number };
};

export type Emergency = {
  /** Begins it or renews it. Resolves when it is stored. */
  declare(order: EmergencyOrder): Promise<void>;
  /** Ends it now. */
  end(platform: string, by: string): Promise<void>;
  readonly order: (platform: string) => EmergencyOrder | undefined;
  readonly cost: (platform: string) => EmergencyCost;
  /** Whether the lower thresholds are meant for this message. */
  readonly means: (message: Message, relation: Relation, findings: readonly Finding[], now: number) => boolean;
  /** One more message that only the lower thresholds stopped; `ended` tells when a held one goes on. */
  note(platform: string, verdict: 'hold' | 'intercept', ended: Promise<unknown> | undefined): void;
  restore(settings: readonly SettingRecord[], now: number): void;
};

type Parts = { readonly clock: Clock; readonly journal: Journal; readonly ledger: Ledger };

export const EMERGENCY_MS = 24 * 3_600_000;
const SETTING = 'road.emergency';
const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
/** Delays that the figures are taken from. */
const DELAYS = 1000;

type Counts = { held: number; intercepted: number; times: number[]; delays: number[] };

export const createEmergency = ({ clock, journal, ledger }: Parts): Emergency => {
  const orders = new Map<string, EmergencyOrder>();
  const ends = new Map<string, Timer>();
  const counts = new Map<string, Counts>();
  const countsOf = (platform: string): Counts => {
    const known = counts.get(platform) ?? { held: 0, intercepted: 0, times: [], delays: [] };
    counts.set(platform, known);
    return known;
  };
  const setting = (platform: string, order: EmergencyOrder | null, by: string, reason: string): Write[] => {
    const at = clock.now();
    const name = `${SETTING}.${platform}`;
    return [
      { do: 'setting', setting: { name, value: order, at, by, reason } },
      ledger.word('setting', name, at, { value: order, by }),
    ];
  };
  const put = (order: EmergencyOrder): void => {
    const { platform, until } = order;
    orders.set(platform, order);
    ends.get(platform)?.cancel();
    ends.set(
      platform,
      clock.at(until, () => void end(platform, 'expiry').catch(() => undefined)),
    );
  };
  const end: Emergency['end'] = (platform, by) => {
    if (!orders.delete(platform)) return Promise.resolve();
    ends.get(platform)?.cancel();
    const reason = by === 'expiry' ? 'its time is over' : 'ended by a person';
    return journal.write(platform, setting(platform, null, by, reason), [{ type: 'emergency', state: 'off' }]);
  };

  return {
    end,
    declare: (order) => {
      const { platform, by, reason, until, audience } = order;
      if (!orders.has(platform)) counts.delete(platform);
      put(order);
      // The platform offers its people the switch: who may write to me directly.
      return journal.write(platform, setting(platform, order, by, reason), [
        { type: 'emergency', state: 'on', until: new Date(until).toISOString(), audience, offer: 'directMessagesFrom' },
      ]);
    },
    order: (platform) => orders.get(platform),
    cost: (platform) => {
      const { held, intercepted, times, delays } = countsOf(platform);
      const sorted = [...delays].sort((a, b) => a - b);
      const quantile = (q: number): number => sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))]!;
      const heldLastHour = times.filter((time) => time > clock.now() - HOUR_MS).length;
      return {
        ...{ held, intercepted, heldLastHour },
        ...(sorted.length === 0 ? {} : { delayMs: { p50: quantile(0.5), p99: quantile(0.99) } }),
      };
    },
    means: ({ platform, sender, to, lang }, relation, findings, now) => {
      if (orders.size === 0 || relation !== 'stranger') return false;
      const order = orders.get(platform);
      if (order === undefined) return false;
      const { youngerThanDays, audience } = order;
      if (sender.createdAt !== undefined && now - sender.createdAt >= youngerThanDays * DAY_MS) return false;
      if (audience.placeKinds !== undefined && !audience.placeKinds.includes(to.kind)) return false;
      if (audience.languages === undefined) return true;
      const spoken = [lang, ...findings.map((finding) => finding.lang)].filter((one) => one !== undefined);
      return audience.languages.some((one) => spoken.some((other) => primaryLanguage(one) === primaryLanguage(other)));
    },
    note: (platform, verdict, ended) => {
      const of = countsOf(platform);
      if (verdict === 'intercept') {
        of.intercepted += 1;
        return;
      }
      const at = clock.now();
      of.held += 1;
      of.times = [...of.times.filter((time) => time > at - HOUR_MS), at];
      void ended?.then(() => {
        if (of.delays.push(clock.now() - at) > DELAYS) of.delays.shift();
      });
    },
    restore: (settings, now) => {
      for (const { name, value } of settings)
        if (name.startsWith(`${SETTING}.`) && value !== null && (value as EmergencyOrder).until > now)
          put(value as EmergencyOrder);
    },
  };
};
