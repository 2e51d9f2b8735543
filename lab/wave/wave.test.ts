// The proof writes the same bytes twice, in whatever order its threads finish; its suites hold what they are named for; its tables say
// what the scores say.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { baselinesWith } from '../baselines/all.ts';
import { BURSTS } from '../burst.ts';
import type { CampaignScore } from '../score-campaign.ts';
import type { Tier } from '../stream.ts';
import { LAB_TEXTS } from '../texts/all.ts';
import { htmlOf } from './html.ts';
import { lineChart } from './line-chart.ts';
import { markdownOf } from './markdown.ts';
import { playAll } from './play-all.ts';
import { delayCurve, tierRows } from './rows.ts';
import { type Setting, tasksOf } from './setting.ts';
import { brigadingStream, burstStream, framingStream, waveStream } from './streams.ts';

const SETTING: Setting = {
  ...{ seed: 1, seeds: 2, baselineSeeds: 1, accounts: 12, ordinary: 120, suiteSeeds: 0, languages: ['en', 'de'] },
};
const LEARNED = { tree: { share: 0 }, from: 1 };
const hears = (): number => 1;
const [ENGLISH] = LAB_TEXTS;
const one = ENGLISH === undefined ? [] : [ENGLISH];

test('two runs write the same bytes, pictures among them, and refuse no line', async () => {
  const run = async (): Promise<readonly string[]> => {
    const results = await playAll(SETTING, LEARNED);
    const page = { setting: SETTING, command: 'npm run proof:wave', commit: 'abc', results, judged: [] };
    const markdown = markdownOf({ ...page, baselines: baselinesWith(LEARNED) });
    return [markdown, htmlOf(results, markdown)];
  };
  const [markdown, html] = await run();
  assert.deepEqual(await run(), [markdown, html]);
  assert.doesNotMatch(markdown ?? '', /REFUSED/);
  assert.match(html ?? '', /<svg/);
  assert.doesNotMatch(`${markdown}${html}`, /NaN|undefined|Infinity/);
});

test('a seed has every tier that its languages have texts for, the searched one among them, and baselines only where asked', () => {
  const { steps, search } = waveStream(SETTING, 1, LAB_TEXTS, hears);
  const tiers = new Set([...steps].flatMap(({ truth }) => truth.tier ?? []));
  for (const tier of ['A', 'B', 'C', 'E', 'F', 'G', 'H', 'I'] as const) assert.ok(tiers.has(tier), tier);
  assert.equal(search.questions, 1000);
  assert.deepEqual(
    tasksOf(SETTING).map(({ kind, baselines }) => [kind, baselines]),
    [
      ['wave', true],
      ['wave', false],
    ],
  );
});

test('the burst suite has every kind in every language, a thousand accounts each, and no campaign', () => {
  const accounts = new Map<string, Set<string>>();
  for (const { truth } of burstStream(1, LAB_TEXTS, hears)) {
    assert.equal(truth.kind, 'burst');
    accounts.set(truth.base, (accounts.get(truth.base) ?? new Set()).add(truth.account));
  }
  assert.equal(accounts.size, BURSTS.length * LAB_TEXTS.length);
  for (const [base, own] of accounts) assert.equal(own.size, 1000, base);
});

test('ten thousand innocents are framed, and none of them is an attacker', () => {
  const framed = new Set<string>();
  const attackers = new Set<string>();
  for (const { truth } of framingStream(1, LAB_TEXTS, hears))
    if (truth.kind === 'framed') framed.add(truth.account);
    else if (truth.kind === 'campaign') attackers.add(truth.account);
  assert.ok(framed.size >= 10_000);
  for (const attacker of attackers) assert.ok(!framed.has(attacker));
});

test('five hundred different people who write nothing report each subject, messages that were sent before', () => {
  const sent = new Map<string, string>();
  const reporters = new Map<string, Set<string>>();
  for (const step of brigadingStream(1, one)) {
    if ('truth' in step) sent.set(step.truth.id, step.truth.account);
    else {
      const { message, reporter } = step.line as { message: string; reporter: string };
      assert.ok(sent.has(message), message);
      const subject = message.replace(/\d+$/, '');
      reporters.set(subject, (reporters.get(subject) ?? new Set()).add(reporter));
    }
  }
  const senders = new Set(sent.values());
  assert.equal(reporters.size, 2);
  for (const [subject, own] of reporters) {
    assert.equal(own.size, 500, subject);
    for (const reporter of own) assert.ok(!senders.has(reporter));
  }
});

const scored = (tier: Tier, leak: number, early: readonly (0 | 1)[]): CampaignScore => ({
  ...{
    seed: 1,
    name: 'w',
    tier,
    base: 'en/call-0',
    messages: 100,
    leaked: leak * 100,
    leak,
    retracted: 0,
    accounts: 10,
  },
  ...{ blocked: 5, suspended: 5, limited: 0, acted: 10, delayMessages: null, delaySeconds: null },
  ...{ containedSeconds: null, deliveredAfterContainment: 0, early },
});

test('tiers are never pooled, the worst stands first, and a missed goal is said', () => {
  const rows = tierRows([scored('A', 0, [0]), scored('B', 0.5, [1]), scored('A', 0.0005, [0]), scored('H', 0.2, [1])]);
  assert.deepEqual(
    rows.map(({ tier, campaigns, met }) => [tier, campaigns, met]),
    [
      ['B', 1, false],
      ['H', 1, null],
      ['A', 2, true],
    ],
  );
});

test('a delay curve is the share of campaigns that leaked their n-th message', () => {
  assert.deepEqual(delayCurve([scored('A', 0, [1, 1, 0]), scored('A', 0, [1, 0, 0])]), [1, 0.5, 0]);
});

test('a picture names its lines and escapes what it is given', () => {
  const svg = lineChart({
    ...{ title: 'a < b', across: 'n', most: 1, marks: [1, 10], logarithmic: true },
    lines: [{ name: 'x & y', points: [[1, 0.5] as const, [10, 0] as const] }],
  });
  assert.match(svg, /a &lt; b/);
  assert.match(svg, /x &amp; y/);
  assert.doesNotMatch(svg, /NaN/);
});
