// docs/results/wave.html: the pictures of the proof, and the same tables as the Markdown page. One file, no script, nothing fetched.
import { percent } from '../table.ts';
import { type Bar, barChart, escaped, type Line, lineChart } from './line-chart.ts';
import { campaignsOf, delayCurve, othersRows, rateRows, roadsOf, sharedResults, tierRows } from './rows.ts';
import { RATES, type Result } from './setting.ts';

const delayPicture = (results: readonly Result[]): string => {
  const seen = campaignsOf(results).filter((one) => one.seen);
  const lines = [...Map.groupBy(seen, ({ tier }) => tier)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([tier, all]): Line => ({ name: tier, points: delayCurve(all).map((share, i) => [i + 1, share] as const) }));
  return lineChart({
    title: 'Delay: the share of campaigns whose n-th message leaked, by tier (calls that the judge sees)',
    ...{ across: 'message of the campaign', lines, most: 1, marks: [1, 5, 10, 20, 30, 40] },
  });
};

const ratePicture = (results: readonly Result[]): string => {
  const rows = rateRows(results);
  const tiers = [...new Set(rows.map(({ tier }) => tier))];
  const lines = tiers.flatMap((tier): readonly Line[] => {
    const own = rows.filter((row) => row.tier === tier);
    return [
      { name: `${tier} median`, points: own.map(({ rate, leak }) => [rate, leak.median] as const) },
      { name: `${tier} worst`, points: own.map(({ rate, leak }) => [rate, leak.worst] as const) },
    ];
  });
  const highest = Math.max(0.01, ...rows.map(({ leak }) => leak.worst));
  return lineChart({
    title: 'Leak against rate (200 accounts, calls that the judge sees)',
    ...{ across: 'messages a second', lines, most: Math.min(1, highest * 1.1), marks: RATES, logarithmic: true },
  });
};

/** Sorted leaks: how many campaigns leak at most so much. */
const leakPicture = (results: readonly Result[]): string => {
  const seen = campaignsOf(results).filter((one) => one.seen);
  const lines = [...Map.groupBy(seen, ({ tier }) => tier)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([tier, all]): Line => {
      const sorted = all.map(({ leak }) => leak).sort((a, b) => a - b);
      return { name: tier, points: sorted.map((leak, i) => [((i + 1) * 100) / sorted.length, leak] as const) };
    });
  return lineChart({
    title: 'Leak: so many campaigns in a hundred leak at most so much (calls that the judge sees)',
    ...{ across: 'campaigns in a hundred, best first', lines, most: 1, marks: [0, 20, 40, 60, 80, 100] },
  });
};

const collateralPictures = (results: readonly Result[]): string => {
  const shared = sharedResults(results);
  const roads = roadsOf(shared);
  const bars = (kind: string, of: 'acted' | 'lost'): readonly Bar[] =>
    roads.flatMap((road) =>
      othersRows(shared, 'wave', road)
        .filter((row) => row.kind === kind)
        .map((row) => {
          const whole = of === 'acted' ? row.accounts : row.messages;
          return { name: road, share: row[of] / whole, told: `${row[of]} of ${whole} (${percent(row[of] / whole)})` };
        }),
    );
  return [
    barChart('Collateral: accounts in harmless bursts acted on', bars('burst', 'acted')),
    barChart('Collateral: ordinary accounts acted on', bars('ordinary', 'acted')),
    barChart('Collateral: framed innocents acted on', bars('framed', 'acted')),
    barChart('Collateral: messages of ordinary people lost', bars('ordinary', 'lost')),
  ].join('\n');
};

/** A Markdown table's rows as HTML; everything else as paragraphs and headings. */
const htmlOfMarkdown = (markdown: string): string => {
  const out: string[] = [];
  let rows: string[] = [];
  const endTable = (): void => {
    if (rows.length > 0) out.push(`<table>${rows.join('')}</table>`);
    rows = [];
  };
  for (const line of markdown.split('\n')) {
    if (line.startsWith('|')) {
      if (/^\|[-:|]+$/.test(line)) continue;
      const cell = rows.length === 0 ? 'th' : 'td';
      const cells = line.slice(2, -2).split(' | ');
      rows.push(`<tr>${cells.map((text) => `<${cell}>${escaped(text)}</${cell}>`).join('')}</tr>`);
      continue;
    }
    endTable();
    const text = escaped(line.replace(/^(#+|-) /, '').replaceAll(/[`*]/g, ''));
    if (line.startsWith('## ')) out.push(`<h2>${text}</h2>`);
    else if (line !== '' && !line.startsWith('# ')) out.push(`<p>${text}</p>`);
  }
  endTable();
  return out.join('\n');
};

export const htmlOf = (results: readonly Result[], markdown: string): string => {
  const pictures =
    tierRows(campaignsOf(results)).length === 0
      ? ''
      : [delayPicture(results), leakPicture(results), ratePicture(results), collateralPictures(results)].join('\n');
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>The wave, simulated</title>
<style>
:root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif; }
body { max-width: 75rem; margin: 2rem auto; padding: 0 1rem; }
table { border-collapse: collapse; margin: 0 0 2rem; font-size: 13px; } th, td { text-align: start; vertical-align: top; padding: .2rem .7rem .2rem 0; border-bottom: 1px solid color-mix(in srgb, currentColor 20%, transparent); }
figure { margin: 0 0 2rem; } svg { max-width: 100%; height: auto; } .name { font-size: 12px; fill: currentColor; } .end { text-anchor: end; } .middle { text-anchor: middle; }
.grid { stroke: currentColor; opacity: .18; }
</style></head><body>
<h1>The wave, simulated</h1>
${pictures}
${htmlOfMarkdown(markdown)}
</body></html>
`;
};
