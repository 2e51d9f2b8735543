// Many seeds in few numbers: per tier, per base text and per sort of bystander. Tiers are never pooled; the worst stands first.
import type { JudgedTexts } from './judge-texts.ts';
import type { Score } from './score.ts';
import type { CampaignScore } from './score-campaign.ts';
import { type BaseHarm, byHarm, type OthersScore } from './score-others.ts';
import { ALL_TIERS, BYSTANDERS } from './stream.ts';

export type Spread = { readonly median: number; readonly p99: number; readonly worst: number };

export type TierFigures = {
  readonly tier: string;
  readonly campaigns: number;
  readonly contained: number;
  readonly leak: Spread;
  readonly leakedMessages: Spread;
  /** Over the campaigns of which something was stopped; null: none. */
  readonly delayMessages: Spread | null;
  readonly delaySeconds: Spread | null;
  readonly blocked: number;
  readonly acted: number;
  readonly deliveredAfterContainment: number;
};
export type BaseFigures = {
  readonly base: string;
  readonly tier: string;
  readonly campaigns: number;
  readonly contained: number;
  readonly worstLeak: number;
};
export type OthersFigures = Omit<OthersScore, 'seed' | 'heldMs'> & { readonly heldMs: Spread };
export type Figures = {
  readonly seeds: number;
  readonly errors: number;
  /** All campaigns. */
  readonly tiers: readonly TierFigures[];
  /** Only those whose call the judge sees at least now and then: the others need a report or a person. */
  readonly tiersSeen: readonly TierFigures[];
  readonly others: readonly OthersFigures[];
  /** Every call by tier, worst first. */
  readonly bases: readonly BaseFigures[];
  readonly worst: readonly CampaignScore[];
  /** What the judge alone makes of the texts. */
  readonly judged: readonly JudgedTexts[];
};

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
/** Nearest rank: the smallest value that at least a share `q` of the values do not exceed. */
const quantile = (sorted: readonly number[], q: number): number =>
  sorted[Math.max(0, Math.ceil(q * sorted.length) - 1)] ?? 0;
export const spread = (values: readonly number[]): Spread => {
  const sorted = [...values].sort((a, b) => a - b);
  return { median: quantile(sorted, 0.5), p99: quantile(sorted, 0.99), worst: sorted.at(-1) ?? 0 };
};
const spreadOfKnown = (values: readonly (number | null)[]): Spread | null => {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : spread(known);
};

const tierFigures = (tier: string, all: readonly CampaignScore[]): TierFigures => {
  const accounts = sum(all.map((one) => one.accounts));
  return {
    tier,
    campaigns: all.length,
    contained: all.filter((one) => one.containedSeconds !== null).length,
    leak: spread(all.map((one) => one.leak)),
    leakedMessages: spread(all.map((one) => one.leaked)),
    delayMessages: spreadOfKnown(all.map((one) => one.delayMessages)),
    delaySeconds: spreadOfKnown(all.map((one) => one.delaySeconds)),
    blocked: sum(all.map((one) => one.blocked)) / accounts,
    acted: sum(all.map((one) => one.acted)) / accounts,
    deliveredAfterContainment: sum(all.map((one) => one.deliveredAfterContainment)),
  };
};

const COUNTED = [
  'messages',
  'accounts',
  'acted',
  'blocked',
  'suspended',
  'limited',
  'standing',
  'momentHolds',
  'reviewHolds',
  'lost',
] as const;

const othersFigures = (kind: OthersScore['kind'], all: readonly OthersScore[]): OthersFigures => {
  const totals = Object.fromEntries(COUNTED.map((name) => [name, sum(all.map((one) => one[name]))])) as Record<
    (typeof COUNTED)[number],
    number
  >;
  const bases = Map.groupBy(
    all.flatMap(({ worst }) => worst),
    ({ base }) => base,
  );
  const harms = [...bases].map(
    ([base, some]): BaseHarm => ({
      base,
      acted: sum(some.map((one) => one.acted)),
      lost: sum(some.map((one) => one.lost)),
      held: sum(some.map((one) => one.held)),
    }),
  );
  return { kind, ...totals, heldMs: spread(all.flatMap(({ heldMs }) => heldMs)), worst: harms.sort(byHarm) };
};

const baseFigures = (all: readonly CampaignScore[]): readonly BaseFigures[] =>
  [...Map.groupBy(all, ({ base, tier }) => `${tier} ${base}`).values()]
    .map((some) => ({
      base: some[0]?.base ?? '',
      tier: some[0]?.tier ?? '',
      campaigns: some.length,
      contained: some.filter((one) => one.containedSeconds !== null).length,
      worstLeak: Math.max(...some.map((one) => one.leak)),
    }))
    .sort((a, b) => b.worstLeak - a.worstLeak);

const byTier = (campaigns: readonly CampaignScore[]): readonly TierFigures[] =>
  [...ALL_TIERS, 'H'].flatMap((tier) => {
    const own = campaigns.filter((one) => one.tier === tier);
    return own.length === 0 ? [] : [tierFigures(tier, own)];
  });

export const figuresOf = (scores: readonly Score[], judged: readonly JudgedTexts[] = []): Figures => {
  const campaigns = scores.flatMap((score) => score.campaigns);
  const others = scores.flatMap((score) => score.others);
  const missed = new Set(judged.flatMap((one) => one.missed));
  return {
    seeds: scores.length,
    errors: sum(scores.map(({ errors }) => errors)),
    tiers: byTier(campaigns),
    tiersSeen: byTier(campaigns.filter(({ base }) => !missed.has(base))),
    others: BYSTANDERS.filter((kind) => others.some((one) => one.kind === kind)).map((kind) =>
      othersFigures(
        kind,
        others.filter((one) => one.kind === kind),
      ),
    ),
    bases: baseFigures(campaigns),
    worst: [...campaigns].sort((a, b) => b.leak - a.leak || b.leaked - a.leaked).slice(0, 15),
    judged,
  };
};
