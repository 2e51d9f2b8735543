// The table of a simulation, tiers never pooled, worst first: what a person reads and what a program reads.
import type { CampaignScore, OthersScore, Score } from './score.ts';
import { TIERS } from './streams.ts';

const quantile = (sorted: readonly number[], q: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? Number.NaN;
const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

export type TierFigures = {
  readonly tier: string;
  readonly campaigns: number;
  readonly seen: number;
  readonly leak: { readonly median: number; readonly p99: number; readonly worst: number };
  readonly leakedMessages: { readonly median: number; readonly worst: number };
  readonly blocked: number;
  readonly acted: number;
  readonly deliveredAfterContainment: number;
};
export type Figures = {
  readonly seeds: number;
  readonly tiers: readonly TierFigures[];
  readonly others: readonly Omit<OthersScore, 'seed'>[];
  readonly worst: readonly CampaignScore[];
};

const tierFigures = (tier: string, all: readonly CampaignScore[]): TierFigures => {
  const leak = all.map((c) => c.leak).sort((a, b) => a - b);
  const leaked = all.map((c) => c.leaked).sort((a, b) => a - b);
  return {
    tier,
    campaigns: all.length,
    seen: all.filter((c) => c.acted > 0).length,
    leak: { median: quantile(leak, 0.5), p99: quantile(leak, 0.99), worst: leak.at(-1) ?? Number.NaN },
    leakedMessages: { median: quantile(leaked, 0.5), worst: leaked.at(-1) ?? Number.NaN },
    blocked: sum(all.map((c) => c.blocked)) / sum(all.map((c) => c.accounts)),
    acted: sum(all.map((c) => c.acted)) / sum(all.map((c) => c.accounts)),
    deliveredAfterContainment: sum(all.map((c) => c.deliveredAfterContainment)),
  };
};

const othersFigures = (kind: OthersScore['kind'], all: readonly OthersScore[]): Omit<OthersScore, 'seed'> => {
  const bases = Map.groupBy(
    all.flatMap((o) => o.worst),
    (w) => w.base,
  );
  const total = (name: 'messages' | 'accounts' | 'acted' | 'momentHolds' | 'reviewHolds' | 'lost'): number =>
    sum(all.map((o) => o[name]));
  return {
    kind,
    messages: total('messages'),
    accounts: total('accounts'),
    acted: total('acted'),
    momentHolds: total('momentHolds'),
    reviewHolds: total('reviewHolds'),
    lost: total('lost'),
    worst: [...bases]
      .map(([base, some]) => ({ base, lost: sum(some.map((s) => s.lost)), acted: sum(some.map((s) => s.acted)) }))
      .sort((a, b) => b.acted - a.acted || b.lost - a.lost)
      .slice(0, 10),
  };
};

export const figuresOf = (scores: readonly Score[]): Figures => {
  const campaigns = scores.flatMap((s) => s.campaigns);
  const others = scores.flatMap((s) => s.others);
  return {
    seeds: scores.length,
    tiers: TIERS.flatMap((tier) => {
      const own = campaigns.filter((c) => c.tier === tier);
      return own.length === 0 ? [] : [tierFigures(tier, own)];
    }),
    others: (['ordinary', 'burst'] as const).map((kind) =>
      othersFigures(
        kind,
        others.filter((o) => o.kind === kind),
      ),
    ),
    worst: [...campaigns].sort((a, b) => b.leak - a.leak).slice(0, 15),
  };
};

const percent = (share: number): string => `${(share * 100).toFixed(2)} %`;

export const tableOf = (figures: Figures): string => {
  const lines = [
    `${figures.seeds} seeds`,
    '',
    '| tier | campaigns | contained | leak median | p99 | worst | leaked messages median / worst | acted on | blocked | delivered after containment |',
    '|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|',
  ];
  for (const t of figures.tiers) {
    lines.push(
      `| ${t.tier} | ${t.campaigns} | ${t.seen} | ${percent(t.leak.median)} | ${percent(t.leak.p99)} | ${percent(t.leak.worst)} | ${t.leakedMessages.median} / ${t.leakedMessages.worst} | ${percent(t.acted)} | ${percent(t.blocked)} | ${t.deliveredAfterContainment} |`,
    );
  }
  lines.push(
    '',
    '| others | messages | accounts | acted on | moment holds | review holds | lost |',
    '|---|--:|--:|--:|--:|--:|--:|',
  );
  for (const o of figures.others)
    lines.push(
      `| ${o.kind} | ${o.messages} | ${o.accounts} | ${o.acted} | ${o.momentHolds} | ${o.reviewHolds} | ${o.lost} |`,
    );
  const bases = figures.others.flatMap((o) => o.worst.map((w) => `| ${o.kind} ${w.base} | ${w.acted} | ${w.lost} |`));
  if (bases.length > 0)
    lines.push('', '| harmless text | accounts acted on | messages lost |', '|---|--:|--:|', ...bases);
  lines.push('', '| worst campaigns | tier | base | leak | messages | acted on |', '|---|---|---|--:|--:|--:|');
  for (const c of figures.worst)
    lines.push(
      `| ${c.name} | ${c.tier} | ${c.base} | ${percent(c.leak)} | ${c.messages} | ${percent(c.acted / c.accounts)} |`,
    );
  return lines.join('\n');
};
