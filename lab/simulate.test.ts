// A simulated stream keeps its promises: seeded to the byte, in time order, the mix as stated, the truth for every message.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HIDINGS } from './campaign.ts';
import { planStream } from './plan.ts';
import { simulate } from './simulate.ts';
import type { Item } from './stream.ts';

const SMALL = { seed: 7, accounts: 40, ordinary: 2000 };
const all = (options: Parameters<typeof simulate>[0]): Item[] => [...simulate(options)];
const textOf = (item: Item): string => String(item.line.text);

test('the same seed makes the same stream to the byte, another seed another one', () => {
  const bytes = (seed: number): string => JSON.stringify(all({ ...SMALL, seed }));
  assert.equal(bytes(7), bytes(7));
  assert.notEqual(bytes(7), bytes(8));
});

test('the stream is in time order and every id is used once, by the line and its truth alike', () => {
  const items = all(SMALL);
  assert.ok(items.every((item, i) => i === 0 || item.at >= (items[i - 1]?.at ?? 0)));
  assert.equal(new Set(items.map((item) => item.line.id)).size, items.length);
  for (const { at, line, truth } of items) {
    assert.equal(line.id, truth.id);
    assert.equal(Date.parse(line.sentAt), at);
    assert.equal((line.sender as { id: string }).id, truth.account);
    assert.equal(truth.kind === 'campaign', truth.campaign !== undefined && truth.tier !== undefined);
  }
});

test('an account was created once, before it wrote', () => {
  const created = new Map<string, string>();
  for (const { line, truth } of all(SMALL)) {
    const { createdAt } = line.sender as { createdAt: string };
    assert.equal(created.get(truth.account) ?? createdAt, createdAt, truth.account);
    created.set(truth.account, createdAt);
    assert.ok(Date.parse(createdAt) <= Date.parse(line.sentAt), truth.account);
  }
});

test('ordinary talk has the stated mix, within two in a hundred, and few texts are said twice', () => {
  const talk = all({ ...SMALL, tiers: [], bursts: 0, ordinary: 20_000 });
  const share = (keep: (line: any) => boolean): number => talk.filter((item) => keep(item.line)).length / talk.length;
  for (const [name, wanted, keep] of [
    ['contact', 0.6, (l: any) => l.to.kind === 'direct' && l.relation === 'contact'],
    ['group', 0.25, (l: any) => l.to.kind === 'group'],
    ['known', 0.1, (l: any) => l.to.kind === 'direct' && l.relation === 'known'],
    ['stranger', 0.05, (l: any) => l.to.kind === 'direct' && l.relation === 'stranger'],
  ] as const)
    assert.ok(Math.abs(share(keep) - wanted) < 0.02, `${name}: ${share(keep)} instead of ${wanted}`);
  assert.ok(new Set(talk.map(textOf)).size > 0.6 * talk.length);
});

test('senders are Zipf: one in a hundred of the accounts writes more than a third of the messages', () => {
  const talk = all({ ...SMALL, tiers: [], bursts: 0, ordinary: 20_000 });
  const counts = [...Map.groupBy(talk, ({ truth }) => truth.account).values()].map((own) => own.length);
  const most = counts.sort((a, b) => b - a).slice(0, 40);
  assert.ok(most.reduce((a, b) => a + b, 0) > talk.length / 3);
});

test('a campaign has its accounts, each with one to five messages, all to strangers, mostly from new accounts', () => {
  for (const tier of ['A', 'B', 'C', 'F'] as const) {
    const wave = all({ ...SMALL, accounts: 200, tiers: [tier], bursts: 0, ordinary: 0 }).filter(
      (item) => item.truth.kind === 'campaign',
    );
    const counts = Map.groupBy(wave, (item) => item.truth.account);
    assert.equal(counts.size, 200);
    for (const [, own] of counts) assert.ok(own.length >= 1 && own.length <= 5);
    assert.ok(wave.every((item) => item.line.relation === 'stranger'));
    const young = [...counts.values()].flatMap(([item]) => {
      if (item === undefined) return [];
      const { createdAt } = item.line.sender as { createdAt: string };
      return item.at - Date.parse(createdAt) < 7 * 86_400_000 ? [item] : [];
    });
    assert.ok(young.length > 120 && young.length < 160, String(young.length));
  }
});

test('the same call varies as its tier says: one text in A and E, many in B and C', () => {
  const distinct = (tier: 'A' | 'B' | 'C' | 'E'): number => {
    const wave = all({ ...SMALL, tiers: [tier], bursts: 0, ordinary: 0 });
    return new Set(wave.map(textOf)).size / wave.length;
  };
  assert.ok(distinct('A') < 0.02 && distinct('E') < 0.02);
  assert.ok(distinct('B') > 0.7 && distinct('C') > 0.95);
});

test('tier F hides in every way, and its cover is a burst of its own at the same time', () => {
  const hidings = new Set<string>();
  for (let seed = 1; seed <= 30; seed++) {
    const plan = planStream({ seed, tiers: ['F'], bursts: 0 }).campaigns[0];
    assert.ok(plan !== undefined);
    hidings.add(plan.hiding);
    const items = all({ seed, accounts: 20, tiers: ['F'], bursts: 0, ordinary: 0 });
    const wave = items.filter(({ truth }) => truth.kind === 'campaign');
    assert.ok(
      wave.every((item) => textOf(item).includes(plan.fixed) && textOf(item).length > plan.fixed.length + 5),
      String(seed),
    );
    const cover = items.filter(({ truth }) => truth.kind === 'burst');
    assert.ok(cover.length === 30 && cover.every((item) => textOf(item).startsWith(plan.cover)));
    assert.ok((cover[0]?.at ?? 0) < (wave[0]?.at ?? 0) && (cover.at(-1)?.at ?? 0) > (wave.at(-1)?.at ?? 0));
  }
  assert.deepEqual([...hidings].sort(), [...HIDINGS].sort());
});

test('a slow drip sends one message in half a minute', () => {
  const drip = all({ ...SMALL, tiers: ['E'], bursts: 0, ordinary: 0 });
  const gaps = drip.slice(1).map((item, i) => item.at - (drip[i]?.at ?? 0));
  const mean = gaps.reduce((a, b) => a + b, 0) / gaps.length;
  assert.ok(Math.abs(mean - 30_000) < 1500, `${mean}`);
});

test('tier A runs at 1,000 messages a second with even seeds and at 50 with odd ones', () => {
  for (const [seed, rate] of [
    [2, 1000],
    [3, 50],
  ] as const) {
    const wave = all({ ...SMALL, seed, accounts: 300, tiers: ['A'], bursts: 0, ordinary: 0 });
    const found = (wave.length * 1000) / ((wave.at(-1)?.at ?? 0) - (wave[0]?.at ?? 0));
    assert.ok(Math.abs(found / rate - 1) < 0.1, `${found} instead of ${rate}`);
  }
});

test('six bursts are six kinds in at least three languages, condemning and reporting among them', () => {
  for (let seed = 1; seed <= 20; seed++) {
    const { bursts } = planStream({ seed, tiers: ['A', 'B', 'C'], bursts: 6 });
    const kinds = bursts.map(({ kind }) => kind);
    assert.equal(new Set(kinds).size, 6);
    assert.ok(kinds.includes('condemning') && kinds.includes('reporting'));
    assert.ok(new Set(bursts.map(({ texts }) => texts.code)).size >= 3, String(seed));
  }
});

test('people who quote a running campaign quote what it sends, word for word, to strangers too', () => {
  const options = { seed: 5, accounts: 50, tiers: ['A'], bursts: 2, ordinary: 0 } as const;
  const call = planStream(options).campaigns[0]?.fixed ?? '';
  const quoters = all(options).filter(({ truth }) => truth.kind === 'burst');
  assert.ok(quoters.length === 150 && quoters.every((item) => textOf(item).includes(call) && textOf(item) !== call));
  assert.ok(quoters.some(({ line }) => line.relation === 'stranger'));
  assert.ok(quoters.some(({ line }) => line.forwardedFrom !== undefined));
});

test('people who answer a call carry it in the message they reply to, not in their own words', () => {
  const options = { seed: 1, accounts: 30, tiers: ['A'], bursts: 17, ordinary: 0 } as const;
  const call = planStream(options).campaigns[0]?.fixed ?? '';
  const answers = all(options).filter(({ line }) => line.replyTo !== undefined);
  assert.equal(answers.length, 45);
  for (const item of answers) {
    assert.equal((item.line.replyTo as { text: string }).text, call);
    assert.ok(!textOf(item).includes(call));
  }
});

test('unknown languages, tiers and options are refused with a sentence, a text from outside among them', () => {
  assert.throws(() => all({ ...SMALL, languages: ['xx'] }), /no texts in "xx"/);
  assert.throws(() => all({ ...SMALL, tiers: ['Z' as 'A'] }), /no tier "Z"/);
  assert.throws(() => all({ ...SMALL, bursts: 99 }), /17 kinds of burst/);
  for (const name of ['text', 'texts', 'calls'])
    assert.throws(() => all({ ...SMALL, [name]: ['anything'] }), /takes no text from outside/);
});
