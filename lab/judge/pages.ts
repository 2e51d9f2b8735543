// The judge's report as Markdown and as one HTML page: worst cells first, nothing averaged away.
import { type Cell, type JudgeReport, mayBlockOf } from './measure.ts';
import type { SetFigures } from './sets.ts';

const percent = (k: number, n: number): string => (n === 0 ? '–' : `${((100 * k) / n).toFixed(1)} %`);
const share = (value: number): string => `${(100 * value).toFixed(0)} %`;
const unique = (values: readonly string[]): string[] => [...new Set(values)];
const rate = ({ right, texts }: Pick<Cell, 'right' | 'texts'>): number => (texts === 0 ? 1 : right / texts);
const worstFirst = (cells: readonly Cell[]): Cell[] => [...cells].sort((a, b) => rate(a) - rate(b));
const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

/** Of the fastText baseline in one language: recall and false alarms, median cells. */
const baselineOf = ({ fasttext }: JudgeReport, language: string): string => {
  const own = fasttext.filter((cell) => cell.language === language);
  if (own.length === 0) return '–';
  const rates = (harmful: boolean) => own.filter((c) => c.harmful === harmful).map(rate);
  return `${share(median(rates(true)))} / ${share(1 - median(rates(false)))}`;
};

const summaryOf = (report: JudgeReport): readonly (readonly (string | number)[])[] => {
  const allowed = new Set(mayBlockOf(report));
  return unique(report.cells.map(({ language }) => language))
    .map((language) => {
      const own = report.cells.filter((cell) => cell.language === language);
      const harmful = own.filter((cell) => cell.harmful);
      const harmless = own.filter((cell) => !cell.harmful);
      return {
        language,
        recall: median(harmful.map(rate)),
        worst: Math.min(...harmful.map(rate)),
        alarms: 1 - median(harmless.map(rate)),
        worstAlarms: 1 - Math.min(...harmless.map(rate)),
        failing: own.filter(({ fails }) => fails).length,
        cells: own.length,
      };
    })
    .sort((a, b) => b.failing - a.failing || a.recall - b.recall)
    .map((l) => [
      ...[l.language, share(l.recall), share(l.worst), share(l.alarms), share(l.worstAlarms)],
      ...[`${l.failing} of ${l.cells}`, allowed.has(l.language) ? 'yes' : 'no', baselineOf(report, l.language)],
    ]);
};

const perTenThousand = ({ alarms, ordinary }: SetFigures): number =>
  ordinary === 0 ? 0 : (10_000 * alarms) / ordinary;
const HEADS = {
  summary: [
    'language',
    'recall, median cell',
    'worst cell',
    'false alarms, median cell',
    'worst cell',
    'failing cells',
    'may block by itself',
    'fastText: recall / false alarms',
  ],
  cells: ['language', 'functionality', 'kind', 'right', '95 % interval', 'fails'],
  reliability: ['score', 'texts', 'harmful'],
  attacks: ['way of hiding', 'kept', 'of seen'],
  alarms: ['set', 'language', 'rows', 'false alarms', 'per 10,000'],
  recall: ['set', 'language', 'rows', 'seen', 'AUC'],
} as const;

const sectionsOf = (report: JudgeReport) => ({
  summary: summaryOf(report),
  cells: worstFirst(report.cells).map((cell) => [
    ...[cell.language, cell.functionality, cell.harmful ? 'harmful' : 'harmless', `${cell.right} of ${cell.texts}`],
    ...[`${share(cell.from)} – ${share(cell.to)}`, cell.fails ? 'yes' : ''],
  ]),
  reliability: report.reliability
    .filter(({ texts }) => texts > 0)
    .map(({ from, to, texts, harmful }) => [
      `${from.toFixed(2)} – ${Math.min(1, to).toFixed(2)}`,
      texts,
      percent(harmful, texts),
    ]),
  attacks: [...report.attacks]
    .sort((a, b) => a.kept / a.seen - b.kept / b.seen)
    .map(({ attack, kept, seen }) => [attack, percent(kept, seen), seen]),
  alarms: [...report.sets]
    .filter(({ ordinary, alarms }) => ordinary >= 3000 || alarms > 0)
    .sort((a, b) => perTenThousand(b) - perTenThousand(a))
    .map((one) => [one.set, one.language, one.ordinary, one.alarms, perTenThousand(one).toFixed(1)]),
  recall: [...report.sets]
    .filter(({ harmful }) => harmful > 0)
    .sort((a, b) => a.seen / a.harmful - b.seen / b.harmful)
    .map(({ set, language, harmful, seen, auc }) => [set, language, harmful, percent(seen, harmful), auc ?? '–']),
});
const TITLES = {
  summary: 'Languages, worst first',
  reliability: 'What a score is worth: share of harmful texts among those scored so',
  attacks: 'What each way of hiding leaves of the recall',
  alarms: 'False alarms on ordinary and unlabelled text',
  recall: 'Recall on sets labelled threat, violence or incitement (wider than a call)',
  cells: 'Every cell, worst first',
} as const;
const ORDER = ['summary', 'reliability', 'attacks', 'alarms', 'recall', 'cells'] as const;

const introOf = (report: JudgeReport): string =>
  `Command: \`npm run judge:report\`. Sealed texts: ${Object.entries(report.sealed)
    .map(([language, n]) => `${language} ${n}`)
    .join(
      ', ',
    )}, written by people who have not read the packs. A cell fails when it is significantly beyond its bar (recall 90 %, false alarms 10 %; exact test, Bonferroni over ${report.cells.length} cells). ${report.microseconds} µs a text and ${report.megabytes} MB on the machine of this run (sealed texts and data in memory too). A language may block by itself when no functionality of its harmless texts is significantly beyond 10 % alone (level 1 %), and all of them together lie below with 95 % certainty. Packs and code: ${report.source.slice(0, 12)}; weights: ${report.weights.slice(0, 12)}.`;

export const markdownOf = (report: JudgeReport): string => {
  const sections = sectionsOf(report);
  return `# The judge, measured\n\n${introOf(report)}\n\n${ORDER.filter((name) => sections[name].length > 0)
    .map((name) => `## ${TITLES[name]}\n\n${table(HEADS[name], sections[name])}\n`)
    .join('\n')}`;
};

const escaped = (text: string | number): string =>
  String(text).replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? c);
const htmlTable = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  `<table><thead><tr>${head.map((h) => `<th scope="col">${escaped(h)}</th>`).join('')}</tr></thead><tbody>${rows
    .map((cells) => `<tr>${cells.map((c) => `<td>${escaped(c)}</td>`).join('')}</tr>`)
    .join('')}</tbody></table>`;

/** Languages down, functionalities across, one square a cell: the darker, the further from all right. */
const pictureOf = ({ cells }: JudgeReport): string => {
  const languages = unique(cells.map(({ language }) => language));
  const kinds = unique(cells.map(({ functionality }) => functionality));
  const [side, left, top] = [26, 40, 150];
  const squares = cells.map((cell) => {
    const x = left + kinds.indexOf(cell.functionality) * side;
    const y = top + languages.indexOf(cell.language) * side;
    const wrong = 1 - rate(cell);
    const colour = `hsl(${cell.harmful ? 12 : 262} 75% ${Math.round(96 - 62 * Math.min(1, wrong * 1.6))}%)`;
    return `<rect x="${x}" y="${y}" width="${side - 2}" height="${side - 2}" rx="3" fill="${colour}"><title>${escaped(
      `${cell.language}, ${cell.functionality}: ${cell.right} of ${cell.texts} right`,
    )}</title></rect>`;
  });
  const names = kinds.map(
    (kind, i) =>
      `<text transform="translate(${left + i * side + 17} ${top - 8}) rotate(-60)" class="name">${escaped(kind)}</text>`,
  );
  const codes = languages.map((l, i) => `<text x="6" y="${top + i * side + 17}" class="name">${escaped(l)}</text>`);
  const [width, height] = [left + kinds.length * side + 90, top + languages.length * side + 10];
  return `<svg role="img" aria-label="Share of texts judged right, by language and functionality" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${[...names, ...codes, ...squares].join('')}</svg>`;
};

export const htmlOf = (report: JudgeReport): string => {
  const sections = sectionsOf(report);
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>The judge, measured</title>
<style>
:root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif; }
body { max-width: 70rem; margin: 2rem auto; padding: 0 1rem; }
table { border-collapse: collapse; margin: 0 0 2rem; } th, td { text-align: start; padding: .2rem .8rem .2rem 0; border-bottom: 1px solid color-mix(in srgb, currentColor 20%, transparent); }
svg { max-width: 100%; height: auto; } .name { font-size: 12px; fill: currentColor; }
</style></head><body>
<h1>The judge, measured</h1>
<p>${escaped(introOf(report).replaceAll('`', ''))}</p>
<p>Red squares are harmful texts that were missed, violet ones harmless texts that were flagged; the darker, the more.</p>
${pictureOf(report)}
${ORDER.filter((name) => sections[name].length > 0)
  .map((name) => `<h2>${escaped(TITLES[name])}</h2>\n${htmlTable(HEADS[name], sections[name])}`)
  .join('\n')}
</body></html>
`;
};
