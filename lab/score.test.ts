// A score says what a hand-made output deserves, and a whole run works with any road, one that stops nothing among them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figuresOf } from './figures.ts';
import { tableOf } from './report.ts';
import { type OpenRoad, scoreSeeds } from './run.ts';
import { createScore, type OutLine } from './score.ts';

const at = (s: number): string => new Date(Date.UTC(2026, 0, 1, 0, 0, s)).toISOString();
const waveOf = (accounts: readonly string[], lines: readonly OutLine[]) => {
  const score = createScore(1);
  for (const [i, account] of accounts.entries())
    score.expect({ id: `${i}`, account, kind: 'campaign', tier: 'A', campaign: 'w', base: 'en/call-0' });
  for (const line of lines) score.read(line);
  return score.result();
};
const verdict = (id: string, name: string, s: number, more: OutLine = {}): OutLine => ({
  ...{ type: 'verdict', id, verdict: name, at: at(s) },
  ...more,
});

test('leaks are what was delivered, retracted later or held without an end; only stopped messages are no leak', () => {
  const { campaigns } = waveOf(
    ['a', 'b', 'c', 'd', 'a', 'e'],
    [
      verdict('0', 'deliver', 0),
      verdict('1', 'hold', 1, { hold: 'moment' }),
      verdict('2', 'intercept', 2),
      { type: 'intercept', id: '1', at: at(2) },
      { type: 'retract', id: '0', at: at(2) },
      verdict('3', 'deliver', 3),
      verdict('4', 'hold', 4, { hold: 'review' }),
      { type: 'unresolved', id: '4' },
      verdict('5', 'hold', 5, { hold: 'moment' }),
      { type: 'release', id: '5', at: at(6) },
    ],
  );
  const [one] = campaigns;
  assert.deepEqual([one?.leaked, one?.messages, one?.retracted], [4, 6, 1]);
  assert.deepEqual([one?.delayMessages, one?.delaySeconds, one?.containedSeconds], [1, 1, null]);
});

test('delivered after containment counts deliveries and releases after the moment, not what waits for a person', () => {
  const { campaigns } = waveOf(
    ['a', 'b', 'c', 'd'],
    [
      verdict('0', 'intercept', 1, { campaign: 'c-1' }),
      { type: 'campaign', id: 'c-1', state: 'contained', at: at(2) },
      verdict('1', 'deliver', 3),
      verdict('2', 'hold', 4, { hold: 'review' }),
      verdict('3', 'hold', 5, { hold: 'moment' }),
      { type: 'release', id: '3', at: at(6) },
    ],
  );
  assert.deepEqual([campaigns[0]?.deliveredAfterContainment, campaigns[0]?.containedSeconds], [2, 1]);
});

test('blocked counts the strongest action in force one minute after the end, not later ones, not undone ones', () => {
  const action = (actionId: string, account: string, kind: string, s: number): OutLine => ({
    ...{ type: 'action', actionId, account, action: kind, at: at(s) },
  });
  const { campaigns } = waveOf(
    ['a', 'b', 'c', 'd'],
    [
      ...['0', '1', '2', '3'].map((id) => verdict(id, 'intercept', 1)),
      action('x1', 'a', 'suspend', 1),
      action('x2', 'a', 'block', 2),
      action('x3', 'b', 'block', 3),
      { type: 'undo', actionId: 'x3', account: 'b', action: 'block', at: at(4) },
      action('x4', 'c', 'block', 62),
      action('x5', 'd', 'limit', 5),
    ],
  );
  const [one] = campaigns;
  assert.deepEqual([one?.blocked, one?.suspended, one?.limited, one?.acted], [1, 0, 1, 2]);
});

test('bystanders count as acted on even when it was undone, held messages with how long, lost ones by base', () => {
  const score = createScore(1);
  for (const [id, account, kind] of [
    ['1', 'x', 'ordinary'],
    ['2', 'y', 'ordinary'],
    ['3', 'z', 'burst'],
    ['4', 'y', 'ordinary'],
  ] as const)
    score.expect({ id, account, kind, base: `en/${kind}` });
  for (const line of [
    verdict('1', 'intercept', 1),
    verdict('2', 'hold', 2, { hold: 'moment' }),
    { type: 'release', id: '2', at: at(3) },
    verdict('3', 'deliver', 3),
    verdict('4', 'deliver', 3),
    { type: 'action', actionId: 'x1', account: 'x', action: 'suspend', at: at(4) },
    { type: 'undo', actionId: 'x1', account: 'x', action: 'suspend', at: at(5) },
  ])
    score.read(line);
  const figures = figuresOf([score.result()]);
  const [ordinary, burst] = figures.others;
  assert.deepEqual([ordinary?.acted, ordinary?.suspended, ordinary?.standing, ordinary?.blocked], [1, 1, 0, 0]);
  assert.deepEqual([ordinary?.momentHolds, ordinary?.heldMs.median, ordinary?.lost], [1, 1000, 1]);
  assert.deepEqual(ordinary?.worst, [{ base: 'en/ordinary', acted: 1, lost: 1, held: 1 }]);
  assert.deepEqual([burst?.acted, burst?.lost, burst?.worst.length], [0, 0, 0]);
});

test('a refused line and a message without a verdict are errors, and the table says so', () => {
  const result = waveOf(['a', 'b'], [verdict('0', 'deliver', 1), { type: 'error', line: 2, message: 'no' }]);
  assert.equal(result.errors, 2);
  assert.match(tableOf(figuresOf([result])), /2 LINES REFUSED OR UNANSWERED/);
});

test('campaigns whose call the judge never sees stand apart from the others, and in the table of all', () => {
  const result = waveOf(['a'], [verdict('0', 'deliver', 1)]);
  const judged = {
    ...{ language: 'en', calls: 1, missed: ['en/call-0'], partly: [], quoted: 0, quotedFlagged: 0, harmless: 0 },
    flagged: [],
  };
  assert.equal(figuresOf([result]).tiersSeen.length, 1);
  const figures = figuresOf([result], [judged]);
  assert.deepEqual([figures.tiers.length, figures.tiersSeen.length], [1, 0]);
});

test('a repeated answer does not change what became of the message', () => {
  const { campaigns } = waveOf(['a'], [verdict('0', 'intercept', 1), verdict('0', 'deliver', 2, { repeat: true })]);
  assert.equal(campaigns[0]?.leaked, 0);
});

const OPTIONS = { seed: 1, accounts: 30, ordinary: 500 };
const judge = (): number => 0;
const roadOf =
  (answer: (line: any) => readonly OutLine[]): OpenRoad =>
  () => ({ push: answer, end: () => [] });

test('a road that delivers everything leaks everything and touches nobody', () => {
  const figures = scoreSeeds(
    OPTIONS,
    2,
    undefined,
    roadOf((line) => [{ type: 'verdict', id: line.id, verdict: 'deliver', at: line.sentAt }]),
    judge,
  );
  assert.deepEqual(
    figures.tiers.map(({ tier, leak, campaigns, contained }) => [tier, leak.median, campaigns, contained]),
    ['A', 'B', 'C', 'E', 'F'].map((tier) => [tier, 1, 2, 0]),
  );
  assert.deepEqual(
    figures.others.map(({ acted, lost, momentHolds }) => [acted, lost, momentHolds]),
    [
      [0, 0, 0],
      [0, 0, 0],
    ],
  );
  assert.equal(figures.errors, 0);
});

test('a road that stops everything leaks nothing and loses every bystander', () => {
  let done = 0;
  const figures = scoreSeeds(
    OPTIONS,
    1,
    (now) => {
      done = now;
    },
    roadOf((line) => [{ type: 'verdict', id: line.id, verdict: 'intercept', at: line.sentAt }]),
    judge,
  );
  assert.ok(figures.tiers.every(({ leak }) => leak.worst === 0));
  assert.ok(figures.others.every(({ lost, messages }) => lost === messages && messages > 0));
  assert.equal(
    done,
    figures.others.reduce((n, o) => n + o.messages, 0) + figures.worst.reduce((n, c) => n + c.messages, 0),
  );
});
