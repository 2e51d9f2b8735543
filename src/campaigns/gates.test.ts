// The gates before "confirmed": how far the evidence of each kind of crowd may carry by itself.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CampaignState } from '../model/campaign.ts';
import { CALL, calling, createMade, DAY, type Given, made, NOON } from './made-sightings.ts';

const MINUTE = 60_000;
const unsure = { score: 0.6, clean: false } as const;
const aged = { established: true, accountCreatedAt: NOON - 400 * DAY } as const;
const ageless = { accountCreatedAt: undefined } as const;

const CROWDS: readonly (readonly [
  who: string,
  count: number,
  gapMs: number,
  one: (i: number) => Partial<Given>,
  CampaignState,
])[] = [
  ['two accounts', 2, 100, () => ({}), 'watching'],
  ['three accounts', 3, 100, () => ({}), 'suspected'],
  ['five accounts', 5, 100, () => ({}), 'confirmed'],
  ['five accounts of whom the judge is unsure', 5, 100, () => unsure, 'suspected'],
  ['seven accounts of whom the judge is unsure', 7, 100, () => unsure, 'confirmed'],
  ['unsure ones, one in ten minutes', 40, 10 * MINUTE, () => unsure, 'suspected'],
  ['clear ones, one in ten minutes', 10, 10 * MINUTE, () => ({}), 'confirmed'],
  ['clear ones of unknown age, one in ten minutes', 40, 10 * MINUTE, () => ageless, 'suspected'],
  ['clear ones of unknown age, one in thirty seconds', 10, MINUTE / 2, () => ageless, 'confirmed'],
  ['a short call, one in ten minutes', 40, 10 * MINUTE, () => ({ text: 'beat the zorblans' }), 'suspected'],
  ['a short call at once', 6, 100, () => ({ text: 'beat the zorblans' }), 'confirmed'],
  ['established accounts, nine', 9, 100, () => aged, 'suspected'],
  ['established accounts, twelve', 12, 100, () => aged, 'confirmed'],
  ['established accounts, one in ten minutes', 40, 10 * MINUTE, () => aged, 'suspected'],
  ['established accounts of whom the judge is unsure', 200, 100, () => ({ ...aged, ...unsure }), 'suspected'],
  ['six in one single place', 6, 100, () => ({ placeKind: 'group', recipient: 'g' }), 'suspected'],
  ['fifteen in one single place', 15, 100, () => ({ placeKind: 'group', recipient: 'g' }), 'confirmed'],
  ['accounts that all write to contacts', 100, 100, () => ({ relation: 'contact' }), 'watching'],
  ['accounts that all only forward it', 100, 100, () => ({ forwarded: true }), 'watching'],
  [
    'one early forerunner and a burst a day later',
    12,
    100,
    (i) => (i === 0 ? { at: NOON - 20 * 60 * MINUTE } : ageless),
    'confirmed',
  ],
];

for (const [who, count, gapMs, one, expected] of CROWDS) {
  test(`${who}: ${expected}`, () => {
    const campaigns = createMade();
    let state: CampaignState = 'watching';
    for (let i = 0; i < count; i++)
      for (const { to } of campaigns.observe(calling({ at: NOON + i * gapMs, ...one(i) })).changes) state = to;
    assert.equal(state, expected);
  });
}

test('a surge of one meaning does not take in a text of its own that was only just heard as that', () => {
  const campaigns = createMade();
  const ADVERT = 'cockroaches and moths in your kitchen, we get rid of every one in a single visit at half the price';
  campaigns.observe(calling({ text: ADVERT, meaning: 5, score: 0.54, account: 'advert', at: NOON }));
  for (let i = 0; i < 40; i++)
    campaigns.observe(calling({ text: PARAPHRASES[i % 4]!, meaning: 5, account: `caller-${i}`, at: NOON + 10 + i }));
  campaigns.observe(calling({ text: `${ADVERT} again`, meaning: 5, score: 0.54, account: 'advert-2', at: NOON + 60 }));
  const [wave] = campaigns.list().filter(({ state }) => state === 'confirmed');
  const accounts = new Set(campaigns.members(wave!.id).map(({ account }) => account));
  assert.equal(accounts.size, 40);
  assert.ok(!accounts.has('advert') && !accounts.has('advert-2'));
});

test('a meaning that many write all day joins nobody, the same meaning out of nowhere does', () => {
  const texts = (i: number): string =>
    `${'abcdefghijklm'[i % 13]}${'nopqrstu'[i % 8]}x`.repeat(2 + (i % 3)).concat(
      ` ${i * 7919} `,
      CALL.split('')
        .reverse()
        .join('')
        .slice(i % 50, (i % 50) + 30),
    );
  const common = createMade();
  for (let i = 0; i < 3000; i++) common.observe(made({ text: `${i} ${texts(i)}`, at: NOON + i * 100 }));
  for (let i = 0; i < 4; i++) common.observe(calling({ text: PARAPHRASES[i]!, meaning: 5, at: NOON + 300_000 + i }));
  assert.equal(common.stats().campaigns, 0, 'among thousands of messages four mistakes of the judge are no surge');
  const rare = createMade();
  for (let i = 0; i < 4; i++) rare.observe(calling({ text: PARAPHRASES[i]!, meaning: 5, at: NOON + i }));
  assert.equal(rare.stats().campaigns, 1);
});

const PARAPHRASES = [
  'grab your clubs everyone and hit each zorblan you come across after sunset',
  'tonight nobody lets one of them pass, strike wherever they walk, friends',
  'the time has come, good people, thrash those creatures in every street of ours',
  'they deserve a beating, go out together with bats and give it to them',
];
