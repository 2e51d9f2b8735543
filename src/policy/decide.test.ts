// The decision table (contract.md §1): one test a row, one a pair of rows, and that more findings never soften a verdict.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { ACTION_KINDS } from '../model/action.ts';
import { CAMPAIGN_STATES } from '../model/campaign.ts';
import { type Finding, HARMS, STANCES } from '../model/finding.ts';
import { PLACE_KINDS, RELATIONS } from '../model/message.ts';
import { decide } from './decide.ts';
import { parsePolicy } from './parse-policy.ts';
import type { Situation } from './policy.ts';
import type { PolicySettings } from './settings.ts';

const { settings } = parsePolicy();
const finding = (score: number, more: Partial<Finding> = {}): Finding => ({
  ...{ detector: 'frame', harm: 'call', score, stance: 'own', because: 'a test', spans: [] },
  ...more,
});
const nothing: Situation = {
  relation: 'stranger',
  placeKind: 'direct',
  restriction: undefined,
  refusedByRecipient: false,
  known: false,
  findings: [],
  campaign: undefined,
};

/** What makes each row match, alone. */
const ROWS: Readonly<Record<1 | 2 | 3 | 4 | 5 | 6, Partial<Situation>>> = {
  1: { restriction: 'block' },
  2: { refusedByRecipient: true },
  3: { known: true },
  4: { campaign: { state: 'contained', carries: true } },
  5: { findings: [finding(0.95, { clean: true })] },
  6: { findings: [finding(0.6)] },
};
const EXPECTED = {
  1: ['intercept', undefined, 'account-restricted', false],
  2: ['intercept', undefined, 'recipient-choice', false],
  3: ['intercept', undefined, 'known', false],
  4: ['intercept', undefined, 'campaign', false],
  5: ['intercept', undefined, 'call', true],
  6: ['hold', 'moment', undefined, false],
} as const;
const NUMBERS = [1, 2, 3, 4, 5, 6] as const;

for (const row of NUMBERS)
  test(`row ${row} decides when it alone matches`, () => {
    const ruling = decide({ ...nothing, ...ROWS[row] }, settings);
    assert.deepEqual([ruling.row, ruling.verdict, ruling.hold, ruling.code, ruling.opensCase], [row, ...EXPECTED[row]]);
  });
test('row 7 delivers when nothing matches', () => {
  const ruling = decide(nothing, settings);
  assert.deepEqual([ruling.row, ruling.verdict, ruling.code], [7, 'deliver', undefined]);
});

for (const first of NUMBERS)
  for (const second of NUMBERS)
    if (first < second)
      test(`row ${first} decides before row ${second}`, () => {
        const both = { ...nothing, ...ROWS[second], ...ROWS[first] };
        const merged =
          first === 5 ? { ...both, findings: [...ROWS[5].findings!, ...(ROWS[second].findings ?? [])] } : both;
        assert.equal(decide(merged, settings).row, first);
      });

const CASES: readonly (readonly [why: string, situation: Partial<Situation>, row: number])[] = [
  ['a limit stops messages to strangers', { restriction: 'limit' }, 1],
  ['a limit lets messages to the known pass', { restriction: 'limit', relation: 'known' }, 7],
  ['a suspension stops messages to contacts', { restriction: 'suspend', relation: 'contact' }, 1],
  ['a contact is not judged by campaigns', { ...ROWS[4], relation: 'contact' }, 7],
  ['a known sender is stopped by a campaign', { ...ROWS[4], relation: 'known' }, 4],
  ['a known sender in private is not stopped alone', { ...ROWS[5], relation: 'known' }, 7],
  ['a known sender in a group is', { ...ROWS[5], relation: 'known', placeKind: 'group' }, 5],
  ['a known sender in a channel is', { ...ROWS[5], relation: 'known', placeKind: 'channel' }, 5],
  ['a known sender is never held', { ...ROWS[6], relation: 'known', placeKind: 'group' }, 7],
  ['a contact is stopped by known material', { ...ROWS[3], relation: 'contact' }, 3],
  ['a member of the campaign that lacks the call passes', { campaign: { state: 'contained', carries: false } }, 7],
  ['a confirmed campaign intercepts too', { campaign: { state: 'confirmed', carries: true } }, 4],
  ['a suspected campaign holds what carries its call', { campaign: { state: 'suspected', carries: true } }, 6],
  [
    'a suspected campaign holds own-voice evidence',
    { campaign: { state: 'suspected', carries: false }, findings: [finding(0.2)] },
    6,
  ],
  [
    'a suspected campaign passes a quote',
    { campaign: { state: 'suspected', carries: false }, findings: [finding(0.9, { stance: 'quote' })] },
    7,
  ],
  ['a dismissed campaign holds nobody', { campaign: { state: 'dismissed', carries: true } }, 7],
  ['a high score without a clean frame is only held', { findings: [finding(0.99)] }, 6],
  ['a quote is delivered', { findings: [finding(0.99, { clean: true, stance: 'quote' })] }, 7],
  ['glorification does nothing by itself', { findings: [finding(0.99, { clean: true, harm: 'glorification' })] }, 7],
  [
    'glorification counts inside a campaign',
    { findings: [finding(0.4, { harm: 'glorification' })], campaign: { state: 'suspected', carries: false } },
    6,
  ],
  [
    'spam does nothing',
    { findings: [finding(1, { clean: true, harm: 'spam' })], campaign: { state: 'suspected', carries: false } },
    7,
  ],
  ['a threat counts fully', { findings: [finding(0.5, { harm: 'threat' })] }, 6],
  ['recruitment counts fully', { findings: [finding(0.9, { harm: 'recruitment', clean: true })] }, 5],
  ['financing counts fully', { findings: [finding(0.9, { harm: 'financing', clean: true })] }, 5],
  ['just below the threshold is delivered', { findings: [finding(0.4999)] }, 7],
];
for (const [why, situation, row] of CASES)
  test(why, () => assert.equal(decide({ ...nothing, ...situation }, settings).row, row));

const withRow = (name: keyof PolicySettings['rows'], mode: 'off' | 'shadow'): PolicySettings => ({
  ...settings,
  rows: { ...settings.rows, [name]: mode },
});

test('a row in shadow is remembered and passed over, one that is off does not exist', () => {
  const both = { ...nothing, findings: [finding(0.95, { clean: true })] };
  const shadow = decide(both, withRow('call', 'shadow'));
  assert.deepEqual([shadow.row, shadow.shadow], [6, 5]);
  const off = decide(both, withRow('call', 'off'));
  assert.deepEqual([off.row, off.shadow], [6, undefined]);
});

test('stop puts rows 3 to 6 into shadow and leaves what people decided', () => {
  for (const row of NUMBERS) {
    const ruling = decide({ ...nothing, ...ROWS[row] }, settings, true);
    assert.deepEqual([ruling.row, ruling.shadow], row <= 2 ? [row, undefined] : [7, row]);
  }
});

const findings = fc.array(
  fc.record({
    detector: fc.constant('d'),
    harm: fc.constantFrom(...HARMS),
    score: fc.double({ min: 0, max: 1, noNaN: true }),
    stance: fc.constantFrom(...STANCES),
    because: fc.constant(''),
    spans: fc.constant([]),
    clean: fc.boolean(),
  }),
  { maxLength: 4 },
);
const situations = fc.record({
  relation: fc.constantFrom(...RELATIONS),
  placeKind: fc.constantFrom(...PLACE_KINDS),
  restriction: fc.option(fc.constantFrom(...ACTION_KINDS), { nil: undefined }),
  refusedByRecipient: fc.boolean(),
  known: fc.boolean(),
  findings,
  campaign: fc.option(fc.record({ state: fc.constantFrom(...CAMPAIGN_STATES), carries: fc.boolean() }), {
    nil: undefined,
  }),
});
const STRENGTH = { deliver: 0, hold: 1, intercept: 2 } as const;

test('adding a finding never softens a verdict', () => {
  fc.assert(
    fc.property(situations, findings, (situation, more) => {
      const before = decide(situation, settings);
      const after = decide({ ...situation, findings: [...situation.findings, ...more] }, settings);
      return STRENGTH[after.verdict] >= STRENGTH[before.verdict];
    }),
    { numRuns: 2000 },
  );
});
