// The laboratory keeps its promises: seeded to the byte, in time order, the mix as stated, the truth for every message, and a score
// that says what a hand-made output deserves.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figuresOf } from './report.ts';
import { createScore } from './score.ts';
import { simulate } from './simulate.ts';
import type { Item } from './streams.ts';
import { LAB_TEXTS } from './texts/all.ts';
import { BENIGN_KINDS } from './texts/texts.ts';

const SMALL = { seed: 7, accounts: 40, ordinary: 2000 };
const all = (options: Parameters<typeof simulate>[0]): Item[] => [...simulate(options)];

test('the same seed makes the same stream to the byte, another seed another one', () => {
  const bytes = (seed: number): string => JSON.stringify(all({ ...SMALL, seed }));
  assert.equal(bytes(7), bytes(7));
  assert.notEqual(bytes(7), bytes(8));
});

test('the stream is in time order and every id is used once', () => {
  const items = all(SMALL);
  assert.ok(items.every((item, i) => i === 0 || item.at >= (items[i - 1]?.at ?? 0)));
  assert.equal(new Set(items.map((item) => item.line.id)).size, items.length);
  assert.ok(items.every((item) => item.line.id === item.truth.id && Date.parse(item.line.sentAt) === item.at));
});

test('ordinary talk has the stated mix, within three in a hundred', () => {
  const talk = all({ ...SMALL, tiers: [], bursts: 0, ordinary: 20_000 });
  const share = (keep: (line: any) => boolean): number => talk.filter((item) => keep(item.line)).length / talk.length;
  const near = (value: number, wanted: number): void =>
    assert.ok(Math.abs(value - wanted) < 0.03, `${value} instead of ${wanted}`);
  near(
    share((l) => l.to.kind === 'direct' && l.relation === 'contact'),
    0.6,
  );
  near(
    share((l) => l.to.kind === 'group'),
    0.25,
  );
  near(
    share((l) => l.to.kind === 'direct' && l.relation === 'known'),
    0.1,
  );
  near(
    share((l) => l.to.kind === 'direct' && l.relation === 'stranger'),
    0.05,
  );
});

test('a campaign has its accounts, each with one to five messages, all to strangers', () => {
  for (const tier of ['A', 'B', 'C', 'F'] as const) {
    const wave = all({ ...SMALL, tiers: [tier], bursts: 0, ordinary: 0 }).filter(
      (item) => item.truth.kind === 'campaign',
    );
    const counts = Map.groupBy(wave, (item) => item.truth.account);
    assert.equal(counts.size, 40);
    for (const [, own] of counts) assert.ok(own.length >= 1 && own.length <= 5);
    assert.ok(wave.every((item) => item.line.relation === 'stranger'));
  }
});

test('a slow drip sends one message in half a minute', () => {
  const drip = all({ ...SMALL, tiers: ['E'], bursts: 0, ordinary: 0 });
  const gaps = drip.slice(1).map((item, i) => item.at - (drip[i]?.at ?? 0));
  const mean = gaps.reduce((a, b) => a + b, 0) / gaps.length;
  assert.ok(Math.abs(mean - 30_000) < 1500, `${mean}`);
});

test('unknown languages and tiers are refused with a sentence', () => {
  assert.throws(() => all({ ...SMALL, languages: ['xx'] }), /no texts in "xx"/);
  assert.throws(() => all({ ...SMALL, tiers: ['Z' as 'A'] }), /no tier "Z"/);
});

test('every language has enough texts of every sort, and every slot it uses', () => {
  for (const texts of LAB_TEXTS) {
    assert.ok(texts.calls.length >= 30 && texts.benign.length >= 30 && texts.chat.length >= 120, texts.code);
    assert.equal(new Set(texts.calls).size, texts.calls.length);
    assert.deepEqual(
      BENIGN_KINDS.filter((kind) => !texts.benign.some((b) => b.kind === kind)),
      [],
      texts.code,
    );
    for (const wrapper of [...texts.condemning, ...texts.reporting])
      assert.ok(wrapper.includes('{call}'), `${texts.code}: ${wrapper}`);
    const used = [...texts.calls, ...texts.benign.map((b) => b.text), ...texts.chat, ...texts.prefixes].flatMap((t) =>
      [...t.matchAll(/\{(\w+)\}/g)].map((m) => m[1] ?? ''),
    );
    assert.deepEqual(
      [...new Set(used)].filter((slot) => (texts.slots[slot]?.length ?? 0) < 2),
      [],
      texts.code,
    );
  }
});

test('a score counts leaks, retractions, blocks, late deliveries and touched bystanders as defined', () => {
  const at = (s: number): string => new Date(Date.UTC(2026, 0, 1, 0, 0, s)).toISOString();
  const score = createScore(1);
  const campaign = (id: string, account: string): void =>
    score.expect({ id, account, kind: 'campaign', tier: 'A', campaign: 'w', base: 'en/call-0' });
  for (const [id, account] of [
    ['1', 'a'],
    ['2', 'b'],
    ['3', 'c'],
    ['4', 'd'],
    ['5', 'a'],
  ] as const)
    campaign(id, account);
  score.expect({ id: 'o', account: 'x', kind: 'ordinary', base: 'en/talk' });
  for (const line of [
    { type: 'verdict', id: '1', verdict: 'deliver', at: at(0) },
    { type: 'verdict', id: '2', verdict: 'hold', hold: 'moment', at: at(1) },
    { type: 'verdict', id: '3', verdict: 'intercept', campaign: 'c-1', at: at(2) },
    { type: 'campaign', id: 'c-1', state: 'contained', at: at(2) },
    { type: 'intercept', id: '2', at: at(2) },
    { type: 'retract', id: '1', at: at(2) },
    { type: 'action', actionId: 'x1', account: 'c', action: 'block', at: at(2) },
    { type: 'action', actionId: 'x2', account: 'x', action: 'suspend', at: at(2) },
    { type: 'verdict', id: '4', verdict: 'deliver', at: at(3) },
    { type: 'verdict', id: '5', verdict: 'hold', hold: 'review', at: at(4) },
    { type: 'unresolved', id: '5' },
    { type: 'verdict', id: 'o', verdict: 'intercept', at: at(5) },
  ])
    score.read(line);
  const [one] = score.result().campaigns;
  assert.equal(one?.leaked, 3);
  assert.equal(one?.retracted, 1);
  assert.equal(one?.blocked, 1);
  assert.equal(one?.delayMessages, 1);
  assert.equal(one?.deliveredAfterContainment, 2);
  const figures = figuresOf([score.result()]);
  const [ordinary] = figures.others;
  assert.deepEqual([ordinary?.acted, ordinary?.lost], [1, 1]);
  assert.deepEqual(ordinary?.worst, [{ base: 'en/talk', lost: 1, acted: 1 }]);
});
