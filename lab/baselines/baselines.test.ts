// The baselines do what they are named for: they find exact copies, leave contacts alone, and their groups hold what is alike.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { OutLine } from '../score.ts';
import { simulate } from '../simulate.ts';
import type { StreamRoad } from '../stream-road.ts';
import { baselinesWith } from './all.ts';
import { askTree, growTree } from './decision-tree.ts';
import { groupByOwners, groupExact, groupMinHash, groupSimHash, wordShingles } from './grouping.ts';
import { FEATURES } from './online-clusters.ts';
import { trainFilter } from './online-filter.ts';

const NEVER = { tree: { share: 0 }, from: 1 };
const baseline = (name: string): StreamRoad => {
  const found = baselinesWith(NEVER).find((one) => one.name === name);
  assert.ok(found !== undefined, name);
  return found.open();
};
let seconds = 0;
const line = (id: string, account: string, text: string, relation = 'stranger'): unknown => ({
  ...{ type: 'message', id, text, sender: { id: account }, to: { kind: 'direct', id: `to-${id}` }, relation },
  sentAt: new Date(Date.UTC(2026, 0, 1, 0, 0, seconds++)).toISOString(),
});
const verdicts = (lines: readonly OutLine[]): readonly unknown[] =>
  lines.filter(({ type }) => type === 'verdict').map(({ verdict }) => verdict);
const TEXT = 'the lamp on the third stair is broken again, bring a ladder and a new bulb';

for (const name of ['exact hash', 'shingles', 'MinHash', 'SimHash'])
  test(`${name} stops exact copies at the fifth stranger, retracts four and blocks five, and no other text`, () => {
    const road = baseline(name);
    const out = [1, 2, 3, 4, 5, 6].flatMap((i) => road.push(line(`${i}`, `a${i}`, TEXT)));
    assert.deepEqual(verdicts(out), ['deliver', 'deliver', 'deliver', 'deliver', 'intercept', 'intercept']);
    assert.equal(out.filter(({ type }) => type === 'retract').length, 4);
    assert.equal(new Set(out.flatMap(({ action, account }) => (action === 'block' ? [account] : []))).size, 6);
    assert.deepEqual(verdicts(road.push(line('7', 'b', 'we meet at noon by the old fountain, do not be late'))), [
      'deliver',
    ]);
  });

test('one account that repeats itself, and contacts among themselves, are no five strangers', () => {
  const road = baseline('exact hash');
  const same = [1, 2, 3, 4, 5, 6].flatMap((i) => road.push(line(`s${i}`, 'one', TEXT)));
  const friends = [1, 2, 3, 4, 5, 6].flatMap((i) => road.push(line(`c${i}`, `c${i}`, TEXT, 'contact')));
  assert.ok([...same, ...friends].every(({ type, verdict }) => type !== 'verdict' || verdict === 'deliver'));
});

test('a sender who writes to six strangers within an hour is limited, five are let be', () => {
  const road = baseline('sender rate');
  const out = [1, 2, 3, 4, 5, 6].flatMap((i) => road.push(line(`r${i}`, 'busy', `${TEXT} ${i}`)));
  assert.deepEqual(verdicts(out), ['deliver', 'deliver', 'deliver', 'deliver', 'deliver', 'intercept']);
  assert.deepEqual(
    out.filter(({ type }) => type === 'action').map(({ action }) => action),
    ['limit'],
  );
});

test('alike texts share a group, unlike ones do not; an exact hash hears only what is equal', () => {
  const near = TEXT.replace('again', 'once more');
  const other = 'nobody has seen my grey umbrella since the concert on friday evening';
  for (const group of [groupByOwners(wordShingles, 0.5), groupMinHash()]) {
    const first = group(TEXT);
    assert.equal(group(near), first);
    assert.notEqual(group(other), first);
  }
  const exact = groupExact();
  assert.equal(exact(TEXT.toUpperCase()), exact(`${TEXT}!!`));
  assert.notEqual(exact(TEXT), exact(near));
  const sim = groupSimHash();
  const first = sim(TEXT);
  assert.equal(sim(`${TEXT}!`), first);
  assert.notEqual(sim(other), first);
});

test('a tree learns a threshold, and a group of samples that cannot be told apart stays one leaf', () => {
  const samples = Array.from({ length: 200 }, (_, i) => ({ features: [i, 1], positive: i >= 120 }));
  const tree = growTree(samples);
  assert.deepEqual([askTree(tree, [10, 1]), askTree(tree, [190, 1])], [0, 1]);
  const mixed = growTree(samples.map((sample) => ({ ...sample, features: [1, 1] })));
  assert.deepEqual(mixed, { share: 0.4 });
});

test('the online filter learns from a stream what a cluster of a campaign looks like, the same thing twice', () => {
  const stream = () => simulate({ seed: 91, tiers: ['A'], accounts: 80, ordinary: 3000, bursts: 2 });
  const learned = trainFilter([stream()]);
  assert.deepEqual(trainFilter([stream()]), learned);
  const road = baselinesWith(learned)
    .find(({ name }) => name === 'NDSS 2012')
    ?.open() as StreamRoad;
  const fates = [...stream()].map(({ line: one, truth }) => ({ truth, verdict: verdicts(road.push(one))[0] }));
  const dropped = (kind: string): number => {
    const own = fates.filter(({ truth }) => truth.kind === kind);
    return own.filter(({ verdict }) => verdict === 'intercept').length / own.length;
  };
  assert.ok(dropped('campaign') > 0.5, `${dropped('campaign')}`);
  assert.ok(dropped('ordinary') < 0.01, `${dropped('ordinary')}`);
  assert.equal(FEATURES.length, 6);
});
