// From results to the rows of the tables: tiers never pooled, worst first, each road apart.
import { type Spread, spread } from '../figures.ts';
import type { Score } from '../score.ts';
import type { CampaignScore } from '../score-campaign.ts';
import type { BaseHarm, OthersScore } from '../score-others.ts';
import { BYSTANDERS, type Bystander, type Tier } from '../stream.ts';
import { GOALS } from './goals.ts';
import { type Kind, OURS, RATES, type Result } from './setting.ts';

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
const scoresOf = (results: readonly Result[], kind: Kind, road: string): readonly Score[] =>
  results
    .filter((one) => one.kind === kind)
    .flatMap(({ played }) => played.filter((p) => p.road === road))
    .map(({ score }) => score);
export const roadsOf = (results: readonly Result[]): readonly string[] => [
  ...new Set(results.filter(({ kind }) => kind === 'wave').flatMap(({ played }) => played.map(({ road }) => road))),
];

/** A campaign of the road, and whether the judge sees its call. */
export type Campaign = CampaignScore & { readonly seen: boolean };
export const campaignsOf = (results: readonly Result[], road = OURS): readonly Campaign[] =>
  results
    .filter(({ kind }) => kind === 'wave')
    .flatMap(({ played, seen }) =>
      played
        .filter((one) => one.road === road)
        .flatMap(({ score }) => score.campaigns.map((one) => ({ ...one, seen: seen.includes(one.name) }))),
    );

export type TierRow = {
  readonly tier: Tier;
  readonly campaigns: number;
  readonly contained: number;
  readonly leak: Spread;
  readonly messages: Spread;
  readonly worstSeed: number;
  readonly delayMessages: number | null;
  readonly delaySeconds: number | null;
  readonly blocked: number;
  readonly suspended: number;
  readonly afterContainment: number;
  /** Null: nothing is asked of this tier. */
  readonly met: boolean | null;
};

const meets = (tier: Tier, leak: Spread, messages: Spread): boolean | null => {
  const { median, p99, messages: most } = GOALS[tier];
  if (most !== undefined) return messages.p99 <= most;
  return median === undefined || p99 === undefined ? null : leak.median <= median && leak.p99 <= p99;
};

const medianOf = (values: readonly (number | null)[]): number | null => {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : spread(known).median;
};

const tierRow = (tier: Tier, all: readonly CampaignScore[]): TierRow => {
  const leak = spread(all.map((one) => one.leak));
  const messages = spread(all.map((one) => one.leaked));
  const accounts = sum(all.map((one) => one.accounts));
  return {
    ...{ tier, leak, messages, campaigns: all.length },
    contained: all.filter((one) => one.containedSeconds !== null).length,
    worstSeed: all.find((one) => one.leak === leak.worst)?.seed ?? 0,
    delayMessages: medianOf(all.map((one) => one.delayMessages)),
    delaySeconds: medianOf(all.map((one) => one.delaySeconds)),
    blocked: sum(all.map((one) => one.blocked)) / accounts,
    suspended: sum(all.map((one) => one.suspended)) / accounts,
    afterContainment: sum(all.map((one) => one.deliveredAfterContainment)),
    met: meets(tier, leak, messages),
  };
};

export const tierRows = (campaigns: readonly CampaignScore[]): readonly TierRow[] =>
  [...Map.groupBy(campaigns, ({ tier }) => tier)]
    .map(([tier, all]) => tierRow(tier, all))
    .sort((a, b) => b.leak.p99 - a.leak.p99 || b.leak.median - a.leak.median || (a.tier < b.tier ? -1 : 1));

/** The seeds on which the baselines played too. */
export const sharedResults = (results: readonly Result[]): readonly Result[] =>
  results.filter(({ baselines }) => baselines);

export type OthersRow = {
  readonly road: string;
  readonly kind: Bystander;
  readonly messages: number;
  readonly accounts: number;
  readonly acted: number;
  readonly blocked: number;
  readonly suspended: number;
  readonly momentHolds: number;
  readonly heldMs: Spread;
  readonly reviewHolds: number;
  readonly lost: number;
  /** Per text, worst first. */
  readonly harms: readonly BaseHarm[];
};

const COUNTS = ['messages', 'accounts', 'acted', 'blocked', 'suspended', 'momentHolds', 'reviewHolds', 'lost'] as const;

const harmsOf = (all: readonly OthersScore[]): readonly BaseHarm[] =>
  [
    ...Map.groupBy(
      all.flatMap(({ worst }) => worst),
      ({ base }) => base,
    ),
  ]
    .map(([base, some]) => ({
      base,
      acted: sum(some.map((one) => one.acted)),
      lost: sum(some.map((one) => one.lost)),
      held: sum(some.map((one) => one.held)),
    }))
    .sort((a, b) => b.acted - a.acted || b.lost - a.lost || b.held - a.held || (a.base < b.base ? -1 : 1));

export const othersRows = (results: readonly Result[], kind: Kind, road: string): readonly OthersRow[] => {
  const others = scoresOf(results, kind, road).flatMap((score) => score.others);
  return BYSTANDERS.flatMap((sort) => {
    const all = others.filter((one) => one.kind === sort);
    if (sum(all.map(({ messages }) => messages)) === 0) return [];
    const counted = Object.fromEntries(COUNTS.map((name) => [name, sum(all.map((one) => one[name]))]));
    return [
      {
        ...(counted as Record<(typeof COUNTS)[number], number>),
        ...{ road, kind: sort, harms: harmsOf(all) },
        heldMs: spread(all.flatMap(({ heldMs }) => heldMs)),
      },
    ];
  });
};

export type RateRow = { readonly rate: number; readonly tier: Tier; readonly leak: Spread; readonly messages: Spread };
export const rateRows = (results: readonly Result[]): readonly RateRow[] =>
  RATES.flatMap((rate) =>
    [
      ...Map.groupBy(
        scoresOf(results, 'rates', `${rate}`).flatMap(({ campaigns }) => campaigns),
        ({ tier }) => tier,
      ),
    ].map(([tier, all]) => ({
      ...{ rate, tier },
      leak: spread(all.map((one) => one.leak)),
      messages: spread(all.map((one) => one.leaked)),
    })),
  );

/** Where a baseline leaks less than the road on the same campaigns, all of them, seen by the judge or not. */
export type Win = { readonly tier: Tier; readonly road: string; readonly theirs: Spread; readonly ours: Spread };
export const winsOf = (results: readonly Result[]): readonly Win[] => {
  const shared = sharedResults(results);
  const ours = tierRows(campaignsOf(shared));
  return roadsOf(shared)
    .filter((road) => road !== OURS)
    .flatMap((road) =>
      tierRows(campaignsOf(shared, road)).flatMap(({ tier, leak }) => {
        const own = ours.find((row) => row.tier === tier)?.leak;
        if (own === undefined || (leak.median >= own.median && leak.p99 >= own.p99)) return [];
        return [{ tier, road, theirs: leak, ours: own }];
      }),
    );
};

/** Where a baseline does less harm than the road to one sort of bystander on the same streams. */
export type Gentler = { readonly theirs: OthersRow; readonly ours: OthersRow };
export const gentlerOf = (results: readonly Result[]): readonly Gentler[] => {
  const shared = sharedResults(results);
  const own = othersRows(shared, 'wave', OURS);
  return roadsOf(shared)
    .filter((road) => road !== OURS)
    .flatMap((road) => othersRows(shared, 'wave', road))
    .flatMap((theirs) => {
      const ours = own.find(({ kind }) => kind === theirs.kind);
      return ours === undefined || (theirs.acted >= ours.acted && theirs.lost >= ours.lost) ? [] : [{ theirs, ours }];
    });
};

/** Per base text the worst leak in each tier; worst first. */
export type BaseRow = { readonly base: string; readonly seen: boolean; readonly worst: ReadonlyMap<Tier, number> };
export const baseRows = (campaigns: readonly Campaign[]): readonly BaseRow[] =>
  [...Map.groupBy(campaigns, ({ base }) => base)]
    .map(([base, all]) => ({
      base,
      seen: all.some(({ seen }) => seen),
      worst: new Map(
        [...Map.groupBy(all, ({ tier }) => tier)].map(([tier, some]) => [
          tier,
          Math.max(...some.map(({ leak }) => leak)),
        ]),
      ),
    }))
    .sort((a, b) => Math.max(...b.worst.values()) - Math.max(...a.worst.values()) || (a.base < b.base ? -1 : 1));

/** Of the first messages one by one, the share of campaigns that leaked it. */
export const delayCurve = (campaigns: readonly CampaignScore[]): readonly number[] => {
  const length = Math.min(...campaigns.map(({ early }) => early.length));
  return Array.from({ length }, (_, i) => sum(campaigns.map(({ early }) => early[i] as number)) / campaigns.length);
};
