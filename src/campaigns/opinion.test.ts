// The second opinion is evidence: bounded, counted once, silent by itself, and never a way round the gates.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CampaignState } from '../model/campaign.ts';
import { NotFoundError } from '../model/errors.ts';
import type { Opinion } from '../model/opinion.ts';
import type { Campaigns } from './campaign.ts';
import { calling, createMade, DAY, type Given, NOON } from './made-sightings.ts';

const MINUTE = 60_000;
const said = (violent: boolean, confidence = 1): Opinion => ({
  ...{ model: 'small', at: NOON, messages: 4, violent, confidence, why: 'zorvaplane' },
  ...(violent ? { harm: 'call', stance: 'own' } : { harm: null, stance: 'report' }),
});
const VIOLENT = said(true);
const HARMLESS = said(false);

/** `count` callers; after the first `asked` of them the opinion comes in. */
const crowd = (
  count: number,
  {
    opinion,
    asked,
    gapMs = 100,
    ...given
  }: Partial<Given> & { opinion?: Opinion; asked?: number; gapMs?: number } = {},
): { campaigns: Campaigns; id: string; state: CampaignState | undefined } => {
  const campaigns = createMade();
  for (let i = 0; i < count; i++) {
    if (i === asked && opinion !== undefined) campaigns.opine(campaigns.list()[0]!.id, opinion);
    campaigns.observe(calling({ account: `caller-${i}`, at: NOON + i * gapMs, ...given }));
  }
  const id = campaigns.list()[0]?.id ?? '';
  return { campaigns, id, state: campaigns.state(id) };
};
const evidence = ({ campaigns, id }: { campaigns: Campaigns; id: string }): number => campaigns.summary(id)!.evidence;
const near = (a: number, b: number): void => assert.ok(Math.abs(a - b) < 1e-9, `${a} is not ${b}`);

test('it weighs the same however sure it is, and the latest one counts, once', () => {
  const one = crowd(4);
  const plain = evidence(one);
  for (const [opinions, weight] of [
    [[VIOLENT], 0.7],
    [[said(true, 0.1)], 0.7],
    [[VIOLENT, VIOLENT, VIOLENT], 0.7],
    [[HARMLESS], -1.5],
    [[VIOLENT, HARMLESS, HARMLESS], -1.5],
    [[HARMLESS, VIOLENT], 0.7],
  ] as const) {
    for (const opinion of opinions) one.campaigns.opine(one.id, opinion);
    near(evidence(one) - plain, weight);
  }
});

test('by itself it moves no state, in neither direction', () => {
  for (const count of [3, 4, 5, 20])
    for (const opinion of [VIOLENT, HARMLESS]) {
      const { campaigns, id, state } = crowd(count);
      campaigns.opine(id, opinion);
      assert.equal(campaigns.state(id), state);
      assert.deepEqual(campaigns.expire(NOON + MINUTE), []);
      assert.equal(campaigns.state(id), state);
    }
});

const aged = { established: true, accountCreatedAt: NOON - 400 * DAY } as const;
const unsure = { score: 0.6, clean: false } as const;
const GATES: readonly (readonly [who: string, count: number, given: Partial<Given> & { gapMs?: number }])[] = [
  ['four callers', 4, {}],
  ['nine established callers', 9, aged],
  ['two hundred established ones of whom the judge is unsure', 200, { ...aged, ...unsure }],
  ['unsure ones, one in ten minutes', 40, { ...unsure, gapMs: 10 * MINUTE }],
  ['six in one single place', 6, { placeKind: 'group', recipient: 'g' }],
];
for (const [who, count, given] of GATES)
  test(`an opinion opens no gate: ${who} stay suspected`, () => {
    assert.equal(crowd(count, { opinion: VIOLENT, asked: count - 1, ...given }).state, 'suspected');
  });

test('a harmless opinion delays a wave by a few callers and cannot hide it', () => {
  const confirmedAt = (opinion?: Opinion): number => {
    for (let count = 4; count < 30; count++)
      if (crowd(count, { ...(opinion && { opinion, asked: 3 }), ...unsure }).state === 'confirmed') return count;
    return 30;
  };
  const [sooner, plain, later] = [confirmedAt(VIOLENT), confirmedAt(), confirmedAt(HARMLESS)];
  assert.ok(sooner <= plain && plain < later, `${sooner} ${plain} ${later}`);
  assert.ok(later <= plain + 2, `${plain} ${later}`);
});

test('a restart keeps it and its weight, but not its reason', () => {
  const one = crowd(4);
  one.campaigns.opine(one.id, HARMLESS);
  const snapshot = JSON.parse(JSON.stringify(one.campaigns.snapshot(one.id)));
  assert.ok(!JSON.stringify(snapshot).includes('zorvaplane'));
  const campaigns = createMade();
  campaigns.restore(snapshot);
  assert.deepEqual(campaigns.opinion(one.id), { ...HARMLESS, why: '' });
  assert.equal(evidence({ campaigns, id: one.id }), evidence(one));
});

test('an opinion on an unknown campaign is refused', () => {
  const campaigns = createMade();
  assert.throws(() => campaigns.opine('c-9', VIOLENT), NotFoundError);
  assert.equal(campaigns.opinion('c-9'), undefined);
});
