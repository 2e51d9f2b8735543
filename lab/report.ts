// The table of a simulation, as a person reads it: tiers never pooled, bystanders by what happened to them, the worst first.
import type { Figures, OthersFigures, TierFigures } from './figures.ts';
import type { JudgedTexts } from './judge-texts.ts';
import type { CampaignScore } from './score-campaign.ts';
import { type Column, percent, seconds, tableOfRows } from './table.ts';

const tierColumns = (title: string): readonly Column<TierFigures>[] => [
  [title, (t) => t.tier],
  ['campaigns', (t) => t.campaigns],
  ['contained', (t) => t.contained],
  ['leak median', (t) => percent(t.leak.median)],
  ['p99', (t) => percent(t.leak.p99)],
  ['worst', (t) => percent(t.leak.worst)],
  ['leaked messages median / worst', (t) => `${t.leakedMessages.median} / ${t.leakedMessages.worst}`],
  [
    'first stopped after, median',
    (t) =>
      t.delayMessages === null
        ? 'never'
        : `${t.delayMessages.median} messages, ${seconds(t.delaySeconds?.median ?? null)}`,
  ],
  ['blocked', (t) => percent(t.blocked)],
  ['acted on', (t) => percent(t.acted)],
  ['delivered after containment', (t) => t.deliveredAfterContainment],
];
const OTHERS_COLUMNS: readonly Column<OthersFigures>[] = [
  ['others', (o) => o.kind],
  ['messages', (o) => o.messages],
  ['accounts', (o) => o.accounts],
  ['acted on', (o) => o.acted],
  ['blocked / suspended / limited', (o) => `${o.blocked} / ${o.suspended} / ${o.limited}`],
  ['moment holds', (o) => o.momentHolds],
  ['held median / worst', (o) => `${o.heldMs.median} / ${o.heldMs.worst} ms`],
  ['review holds', (o) => o.reviewHolds],
  ['lost', (o) => o.lost],
];
const WORST_COLUMNS: readonly Column<CampaignScore>[] = [
  ['worst campaigns', (c) => c.name],
  ['tier', (c) => c.tier],
  ['base', (c) => c.base],
  ['leak', (c) => percent(c.leak)],
  ['leaked of', (c) => `${c.leaked} of ${c.messages}`],
  ['contained after', (c) => seconds(c.containedSeconds)],
  ['acted on', (c) => percent(c.acted / c.accounts)],
];

const JUDGED_COLUMNS: readonly Column<JudgedTexts>[] = [
  ['judged alone', (j) => j.language],
  ['calls', (j) => j.calls],
  ['missed', (j) => `${j.missed.length} (${percent(j.missed.length / j.calls)})`],
  ['seen in part', (j) => j.partly.length],
  ['quoted calls', (j) => j.quoted],
  ['of them flagged', (j) => j.quotedFlagged],
  ['harmless texts', (j) => j.harmless],
  ['flagged', (j) => j.flagged.length],
];

export const tableOf = (figures: Figures): string => {
  const harms = figures.others.flatMap(({ kind, worst }) => worst.slice(0, 10).map((harm) => ({ kind, ...harm })));
  return [
    `${figures.seeds} seeds${figures.errors === 0 ? '' : `, ${figures.errors} LINES REFUSED OR UNANSWERED: no measurement`}`,
    ...tableOfRows(figures.tiers, tierColumns('tier, all calls')),
    ...tableOfRows(figures.tiersSeen, tierColumns('tier, calls the judge sees')),
    ...tableOfRows(figures.others, OTHERS_COLUMNS),
    ...tableOfRows(harms, [
      ['harmless text', (h) => `${h.kind} ${h.base}`],
      ['accounts acted on', (h) => h.acted],
      ['messages lost', (h) => h.lost],
      ['messages held', (h) => h.held],
    ]),
    ...tableOfRows(figures.worst, WORST_COLUMNS),
    ...tableOfRows(figures.judged, JUDGED_COLUMNS),
  ].join('\n');
};
