// The tables of everybody else, and of the suites: harmless bursts, framing and brigading of many, leak against rate.
import { type Column, count, percent, tableOfRows } from '../table.ts';
import { type OthersRow, othersRows, rateRows, roadsOf, sharedResults } from './rows.ts';
import { OURS, type Result } from './setting.ts';

export const OTHERS_COLUMNS: readonly Column<OthersRow>[] = [
  ['others', (o) => o.kind],
  ['messages', (o) => count(o.messages)],
  ['accounts', (o) => count(o.accounts)],
  ['acted on', (o) => o.acted],
  ['blocked', (o) => o.blocked],
  ['suspended', (o) => o.suspended],
  ['moment holds', (o) => o.momentHolds],
  ['held median / worst', (o) => `${o.heldMs.median} / ${o.heldMs.worst} ms`],
  ['review holds', (o) => o.reviewHolds],
  ['lost', (o) => o.lost],
];
const HARMS = 20;
type Harm = {
  readonly kind: string;
  readonly base: string;
  readonly acted: number;
  readonly lost: number;
  readonly held: number;
};
export const harmTable = (rows: readonly OthersRow[]): readonly string[] =>
  tableOfRows<Harm>(
    rows.flatMap(({ kind, harms }) => harms.slice(0, HARMS).map((harm) => ({ kind, ...harm }))),
    [
      ['text, worst first', (h) => `${h.kind} ${h.base}`],
      ['accounts acted on', (h) => h.acted],
      ['messages lost', (h) => h.lost],
      ['messages held', (h) => h.held],
    ],
  );

type KindRow = { readonly kind: string; readonly harms: ReadonlyMap<string, Harm> };
const burstTable = (results: readonly Result[]): readonly string[] => {
  const [own] = othersRows(results, 'bursts', OURS);
  if (own === undefined) return [];
  const bases = new Map<string, Harm>(own.harms.map((harm) => [harm.base, { kind: '', ...harm }]));
  const kinds = [...new Set([...bases.keys()].map((base) => base.split('/')[1] ?? ''))].sort();
  const languages = [...new Set([...bases.keys()].map((base) => base.split('/')[0] ?? ''))].sort();
  const rows = kinds.map(
    (kind): KindRow => ({
      kind,
      harms: new Map(
        languages.flatMap((code) => {
          const harm = bases.get(`${code}/${kind}`);
          return harm === undefined ? [] : [[code, harm] as const];
        }),
      ),
    }),
  );
  const cell = (harm: Harm | undefined): string =>
    harm === undefined ? '0' : `${harm.acted} / ${harm.lost} / ${harm.held}`;
  return [
    ...tableOfRows(rows, [
      ['acted on / lost / held', ({ kind }) => kind],
      ...languages.map((code): Column<KindRow> => [code, ({ harms }) => cell(harms.get(code))]),
    ]),
    '',
    'Kinds and languages that are not in the table were not touched.',
  ];
};

export const suiteTables = (results: readonly Result[]): readonly string[] => {
  const roads = ['bursts', 'framing'] as const;
  const rows = (kind: (typeof roads)[number], shared: boolean): readonly OthersRow[] => {
    const some = shared ? sharedResults(results) : results;
    return (shared ? roadsOf(some).slice(1) : [OURS]).flatMap((road) => othersRows(some, kind, road));
  };
  const seeds = (kind: string): number => results.filter((one) => one.kind === kind).length;
  const withRoad: readonly Column<OthersRow>[] = [['road', (o) => o.road], ...OTHERS_COLUMNS];
  return [
    '',
    `## Bursts: every harmless kind in every language, a thousand accounts each (${seeds('bursts')} seeds; baselines the first)`,
    ...tableOfRows([...rows('bursts', false), ...rows('bursts', true)], withRoad),
    ...burstTable(results),
    '',
    `## Framing × 10,000: as many innocents, each copied by attackers (${seeds('framing')} seeds; baselines the first)`,
    '',
    'Bar: no framed account touched, no relaying person blocked.',
    ...tableOfRows([...rows('framing', false), ...rows('framing', true)], withRoad),
    ...harmTable(rows('framing', false)),
    '',
    `## Brigading: 500 fresh accounts report an innocent's message, 500 a harmless text gone viral, in each language (${seeds('brigading')} seeds)`,
    '',
    'Bar: nothing irreversible, so no account acted on. A hold for a person that nobody ended counts as lost.',
    ...tableOfRows(othersRows(results, 'brigading', OURS), OTHERS_COLUMNS),
    ...harmTable(othersRows(results, 'brigading', OURS)),
    '',
    `## Leak against rate (${seeds('rates')} seeds, 200 accounts, calls that the judge sees)`,
    ...tableOfRows(rateRows(results), [
      ['messages a second', (r) => r.rate],
      ['tier', (r) => r.tier],
      ['leak median', (r) => percent(r.leak.median)],
      ['p99', (r) => percent(r.leak.p99)],
      ['leaked messages median / worst', (r) => `${r.messages.median} / ${r.messages.worst}`],
    ]),
  ];
};
