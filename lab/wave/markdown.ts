// docs/results/wave.md: the tables of the proof, with what was played and how the baselines work. No time of day, no speed: the same
// code and seeds write the same bytes.
import type { Baseline } from '../baselines/baseline.ts';
import type { JudgedTexts } from '../judge-texts.ts';
import { ALL_TIERS, type Tier } from '../stream.ts';
import { type Column, count, percent, seconds, tableOfRows } from '../table.ts';
import { GOALS } from './goals.ts';
import {
  type BaseRow,
  baseRows,
  type Campaign,
  campaignsOf,
  gentlerOf,
  othersRows,
  roadsOf,
  sharedResults,
  type TierRow,
  tierRows,
  winsOf,
} from './rows.ts';
import { messagesOf, OURS, type Result, type Setting } from './setting.ts';
import { harmTable, OTHERS_COLUMNS, suiteTables } from './suite-markdown.ts';

export type Page = {
  readonly setting: Setting;
  readonly command: string;
  /** Of the code and texts that made it. */
  readonly commit: string;
  readonly results: readonly Result[];
  readonly judged: readonly JudgedTexts[];
  readonly baselines: readonly Baseline[];
};

const TIER_COLUMNS: readonly Column<TierRow>[] = [
  ['tier', (t) => t.tier],
  ['what', (t) => GOALS[t.tier].about],
  ['campaigns', (t) => t.campaigns],
  ['contained', (t) => t.contained],
  ['leak median', (t) => percent(t.leak.median)],
  ['p99', (t) => percent(t.leak.p99)],
  ['worst (seed)', (t) => `${percent(t.leak.worst)} (${t.worstSeed})`],
  ['leaked messages median / p99 / worst', (t) => `${t.messages.median} / ${t.messages.p99} / ${t.messages.worst}`],
  [
    'first stopped after, median',
    (t) => (t.delayMessages === null ? 'never' : `${t.delayMessages} messages, ${seconds(t.delaySeconds)}`),
  ],
  ['blocked', (t) => percent(t.blocked)],
  ['suspended', (t) => percent(t.suspended)],
  ['delivered after containment', (t) => t.afterContainment],
];
const GOAL_COLUMN: Column<TierRow> = [
  'goal',
  ({ tier, met }) => {
    const { median, p99, messages } = GOALS[tier];
    if (met === null || median === undefined)
      return messages === undefined ? '–' : `${messages} messages: ${met ? 'met' : 'missed'}`;
    return `${median * 100} % / ${(p99 ?? 0) * 100} %: ${met === true ? 'met' : 'missed'}`;
  },
];
const tierTable = (campaigns: readonly Campaign[], goals: boolean): readonly string[] =>
  tableOfRows(tierRows(campaigns), goals ? [...TIER_COLUMNS, GOAL_COLUMN] : TIER_COLUMNS);

const errorsOf = (results: readonly Result[]): number =>
  results.reduce((sum, { played }) => sum + played.reduce((n, { score }) => n + score.errors, 0), 0);

const introOf = ({ setting, command, commit, results }: Page): readonly string[] => {
  const { seed, seeds, baselineSeeds, accounts, ordinary, suiteSeeds } = setting;
  const errors = errorsOf(results);
  const ours = results.flatMap(({ kind, played }) => (kind === 'rates' ? played : played.slice(0, 1)));
  const played = ours.reduce((sum, { score }) => sum + messagesOf(score), 0);
  return [
    '# The wave, simulated',
    '',
    `Command: \`${command}\`. Code, weights and texts: commit ${commit}. Seeds ${seed} to ${seed + seeds - 1}, ${count(played)} messages in all.`,
    ...(errors === 0 ? [] : ['', `**${errors} LINES REFUSED OR UNANSWERED: no measurement.**`]),
    '',
    `Each seed is one stream: ${accounts} accounts a campaign (tier E 60), ${count(ordinary)} ordinary messages, six harmless bursts and the cover of tier F beside it. The baselines play the first ${Math.min(baselineSeeds, seeds)} of these streams; each suite has ${suiteSeeds} seeds of its own (framing × 10,000 a quarter of that).`,
    '',
    'Leak: the share of a campaign\'s messages delivered before they were intercepted; retracted later has leaked, and so has a hold that nobody ended. Tiers are never pooled. "Seen": the judge gives the filled base call 0.5 or more by itself (tier DL: in every language). What it does not see needs a report or a person, and is in the table of all calls.',
    '',
    `Not played, because no language has the texts: ${notPlayed(results).join(', ') || 'nothing'}.`,
  ];
};
const notPlayed = (results: readonly Result[]): readonly Tier[] => {
  const played = new Set(campaignsOf(results).map(({ tier }) => tier));
  return [...ALL_TIERS, 'H' as const].filter((tier) => !played.has(tier));
};

type Compared = { readonly tier: Tier; readonly by: ReadonlyMap<string, TierRow> };
const baselineTable = (results: readonly Result[]): readonly string[] => {
  const shared = sharedResults(results);
  const roads = roadsOf(shared);
  if (roads.length < 2) return ['', 'No baseline played in this run.'];
  const rows = new Map(roads.map((road) => [road, tierRows(campaignsOf(shared, road))]));
  const compared = (rows.get(OURS) ?? []).map(
    ({ tier }): Compared => ({
      tier,
      by: new Map(
        roads.flatMap((road) => (rows.get(road) ?? []).filter((row) => row.tier === tier).map((row) => [road, row])),
      ),
    }),
  );
  const cell = (row: TierRow | undefined): string =>
    row === undefined ? '–' : `${percent(row.leak.median)} / ${percent(row.leak.p99)}`;
  return tableOfRows(compared, [
    ['leak median / p99, all calls', ({ tier }) => tier],
    ...roads.map((road): Column<Compared> => [road, ({ by }) => cell(by.get(road))]),
  ]);
};

const collateralTable = (results: readonly Result[]): readonly string[] => {
  const shared = sharedResults(results);
  const rows = roadsOf(shared).flatMap((road) => othersRows(shared, 'wave', road));
  return tableOfRows(rows, [
    ['collateral, same streams', (o) => o.road],
    ['who', (o) => o.kind],
    ['accounts', (o) => count(o.accounts)],
    ['acted on', (o) => o.acted],
    ['share', (o) => percent(o.acted / o.accounts)],
    ['messages', (o) => count(o.messages)],
    ['lost', (o) => o.lost],
    ['share lost', (o) => percent(o.lost / o.messages)],
  ]);
};

const winTables = (results: readonly Result[]): readonly string[] => {
  const wins = winsOf(results);
  const gentler = gentlerOf(results);
  return [
    ...(wins.length === 0
      ? []
      : [
          '',
          'Where a baseline leaks less, by median or p99, on the same campaigns (tier H was searched against our judge):',
        ]),
    ...tableOfRows(wins, [
      ['tier', (w) => w.tier],
      ['baseline', (w) => w.road],
      ['its leak median / p99', (w) => `${percent(w.theirs.median)} / ${percent(w.theirs.p99)}`],
      ['ours', (w) => `${percent(w.ours.median)} / ${percent(w.ours.p99)}`],
    ]),
    ...(gentler.length === 0
      ? []
      : ['', 'Where a baseline acts on fewer of the others, or loses fewer of their messages:']),
    ...tableOfRows(gentler, [
      ['baseline', (g) => g.theirs.road],
      ['who', (g) => g.theirs.kind],
      ['its accounts acted on / messages lost', (g) => `${g.theirs.acted} / ${g.theirs.lost}`],
      ['ours', (g) => `${g.ours.acted} / ${g.ours.lost}`],
    ]),
  ];
};

const searchTable = (results: readonly Result[]): readonly string[] => {
  const searches = results.flatMap(({ search, played }) => {
    const leak = played[0]?.score.campaigns.find(({ tier }) => tier === 'H')?.leak;
    return search === null || leak === undefined || search.before < 0.5 ? [] : [{ ...search, leak }];
  });
  if (searches.length === 0) return [];
  const hidden = searches.filter(({ after }) => after < 0.5);
  const asked = searches.map(({ questions }) => questions).sort((a, b) => a - b);
  return [
    '',
    `Of ${searches.length} calls that the judge sees, the search hid ${hidden.length} (score below 0.5) and ${searches.filter(({ after }) => after < 0.2).length} wholly (below 0.2), with ${asked[Math.floor(asked.length / 2)]} questions in the median and ${asked.at(-1)} at most. Of the waves of what it found, ${searches.filter(({ leak }) => leak >= 0.5).length} leaked by more than half. The searcher is given the score, which no platform tells; it wraps calls in the laboratory's own harmless texts and disguises. No text that it finds is printed or stored.`,
  ];
};

const baseTable = (rows: readonly BaseRow[]): readonly string[] =>
  tableOfRows(rows, [
    ['base text, worst leak by tier', ({ base, seen }) => `${base}${seen ? '' : ' (not seen)'}`],
    ...[...ALL_TIERS, 'H' as const]
      .filter((tier) => rows.some(({ worst }) => worst.has(tier)))
      .map(
        (tier): Column<BaseRow> => [
          tier,
          ({ worst }) => {
            const leak = worst.get(tier);
            return leak === undefined ? '' : percent(leak);
          },
        ],
      ),
  ]);

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

export const markdownOf = (page: Page): string => {
  const { results, baselines, judged } = page;
  const campaigns = campaignsOf(results);
  const others = othersRows(results, 'wave', OURS);
  const bySeen = [...judged].sort((a, b) => b.missed.length / b.calls - a.missed.length / a.calls);
  return `${[
    ...introOf(page),
    ...['', '## Tiers, calls that the judge sees, worst first'],
    ...tierTable(
      campaigns.filter(({ seen }) => seen),
      true,
    ),
    ...['', '## Tiers, all calls, worst first'],
    ...tierTable(campaigns, false),
    ...['', '## An attacker who asks first (tier H)'],
    ...searchTable(results),
    ...['', '## Everybody else'],
    '',
    'Framed: innocents whose messages tier G copies; none may be touched. Relaying: people with a history who passed the call on because a stranger asked; none may be blocked.',
    ...tableOfRows(others, OTHERS_COLUMNS),
    ...harmTable(others),
    ...['', '## Baselines, on the same streams and scored alike'],
    '',
    ...baselines.map(({ name, about }) => `- **${name}**: ${about}`),
    '',
    'All but the online filter let contacts write to each other, as the road does. The online filter is rebuilt from what is known of its paper ("Towards Online Spam Filtering in Social Networks", NDSS 2012): incremental clusters of shingled texts or shared links; cluster size, mean interval, social degree, interaction history, links a message, different links; a decision tree. Changed: no stream carries lists of friends, so social degree is the number of people an account was seen to talk to so far, and interaction history the share of messages to people who know the sender; the sketch is the twenty smallest hashes of ten letters, half in common; the tree is our own small one, grown on simulated streams of other seeds, and drops as much as keeps the false positive rate of the paper (0.19 %) there; nothing expires within a stream.',
    ...baselineTable(results),
    ...winTables(results),
    ...collateralTable(results),
    ...suiteTables(results),
    ...['', '## What the judge alone makes of the texts'],
    ...tableOfRows(bySeen, JUDGED_COLUMNS),
    ...['', '## Every base text, worst first'],
    ...baseTable(baseRows(campaigns)),
    '',
  ].join('\n')}`;
};
