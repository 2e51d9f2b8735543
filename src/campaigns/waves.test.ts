// Waves must become campaigns early, and every member that speaks the call must be known to.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Sighting } from './campaign.ts';
import { CALL, calling, createMade, type Given, made, NOON } from './made-sightings.ts';

const WORDS = 'amber brook cedar delta ember frost grove heath inlet jolly knoll lemon maple north ocean pearl'.split(
  ' ',
);
const word = (n: number): string => WORDS[n % WORDS.length]!;

/** Feeds a wave and says how many messages had gone by when it was suspected and confirmed, and which did not carry it. */
const feed = (wave: readonly Sighting[], campaigns = createMade()) => {
  let suspectedAt = -1;
  let confirmedAt = -1;
  const missed: string[] = [];
  wave.forEach((sighting, i) => {
    const placement = campaigns.observe(sighting);
    for (const { to } of placement.changes) {
      if (to === 'suspected') suspectedAt = i + 1;
      if (to === 'confirmed') confirmedAt = i + 1;
    }
    if (confirmedAt > 0 && !placement.carries) missed.push(sighting.message);
  });
  return { campaigns, suspectedAt, confirmedAt, missed };
};

const wave = (count: number, one: (i: number) => Partial<Given>): Sighting[] =>
  Array.from({ length: count }, (_, i) => calling({ at: NOON + i * 20, ...one(i) }));

const PARAPHRASES = [
  'grab your clubs everyone and hit each zorblan you come across after sunset',
  'tonight nobody lets a zorblan pass, strike them wherever they walk, friends',
  'the time has come, good people, thrash those zorblans in every street of ours',
  'zorblans deserve a beating, go out together with bats and give it to them',
  'let us chase down and pummel the zorblans this very evening, bring your poles',
  'no mercy for zorblans: everybody outside at dark, fists and planks ready',
];

const WAVES: readonly (readonly [name: string, wave: Sighting[], confirmedBy: number, missed: number])[] = [
  ['exact copies to strangers', wave(200, () => ({})), 5, 0],
  ['exact copies in groups', wave(200, () => ({ placeKind: 'group' })), 6, 0],
  ['exact copies, ages unknown', wave(200, () => ({ accountCreatedAt: undefined })), 6, 0],
  ['copies the judge is less sure of', wave(200, () => ({ score: 0.6, clean: false })), 7, 0],
  [
    'a template with slots and tails',
    wave(200, (i) => ({ text: `hey ${word(i)}, ${CALL} ${word(i * 7)} ${i}!!`, call: CALL })),
    6,
    0,
  ],
  [
    'a call behind other benign sentences each time',
    wave(200, (i) => ({
      text: `Good ${word(i)} to you, the ${word(i * 3)} market opens at ${i} and ${word(i * 5)} cakes are cheap. Bring ${word(i * 11)} bags and ${word(i * 13)} boxes. ${CALL}.`,
      call: CALL,
    })),
    8,
    0,
  ],
  ['a slow drip, one in 30 s', wave(30, (i) => ({ at: NOON + i * 30_000 })), 7, 0],
  ['a very slow drip, one in 20 min', wave(30, (i) => ({ at: NOON + i * 1_200_000 })), 8, 0],
  ['accounts with history', wave(200, () => ({ established: true, accountCreatedAt: NOON - 400 * 86_400_000 })), 12, 0],
  [
    'paraphrases of one rare meaning',
    wave(120, (i) => ({ text: `${PARAPHRASES[i % PARAPHRASES.length]} ${word(i)}`, meaning: 77 })),
    12,
    0,
  ],
  [
    'one wallet under different calls',
    wave(60, (i) => ({ text: `${PARAPHRASES[i % 6]}`, indicators: [12345], indicatorNames: ['wallet'] })),
    8,
    0,
  ],
];

for (const [name, stream, confirmedBy, missed] of WAVES) {
  test(`${name}: confirmed by message ${confirmedBy}, then every copy carries it`, () => {
    const seen = feed(stream);
    assert.ok(seen.suspectedAt > 0, 'never suspected');
    assert.ok(seen.confirmedAt > 0 && seen.confirmedAt <= confirmedBy, `confirmed at ${seen.confirmedAt}`);
    assert.equal(seen.missed.length, missed);
    const id = seen.campaigns.list()[0]!.id;
    assert.equal(seen.campaigns.list().length, 1);
    const acted = seen.campaigns.members(id).filter(({ part }) => part !== 'excluded');
    assert.ok(acted.length >= stream.length * 0.97, `${acted.length} of ${stream.length}`);
  });
}

test('a disguised copy that the judge does not see carries the call of its neighbours', () => {
  const { campaigns } = feed(wave(20, () => ({})));
  const hidden = campaigns.observe(
    made({ account: 'hidden', text: CALL.replace('brave', 'brvae').replace('road', 'raod'), disguised: true }),
  );
  assert.equal(hidden.carries, true);
  assert.ok(hidden.copy! > 0.45, 'a finding of its own');
  const partOf = (name: string) =>
    campaigns.members(campaigns.list()[0]!.id).find(({ account }) => account === name)?.part;
  assert.equal(partOf('hidden'), 'participant');
  const misspelt = CALL.replace('brave', 'brvae');
  campaigns.observe(made({ account: 'old', text: misspelt, disguised: true, established: true }));
  assert.equal(partOf('old'), 'excluded', 'an established account needs a call that the judge hears');
  const turned = { text: misspelt.replace('must', 'must never'), stance: 'unclear' } as const;
  assert.equal(campaigns.observe(made(turned)).carries, false, 'a word may turn the call round');
  assert.equal(campaigns.observe(made({ account: 'open', text: misspelt })).carries, true, 'nothing turns it round');
  assert.equal(partOf('open'), 'excluded', 'it hides nothing, and the judge hears no call in it');
});

test('a copy in which the judge hears no call carries nothing before the campaign is confirmed', () => {
  const { campaigns } = feed(wave(4, () => ({})));
  assert.equal(campaigns.list()[0]!.state, 'suspected');
  assert.equal(campaigns.observe(made({ text: CALL.replace('brave', 'brvae') })).carries, false);
});

test('a campaign goes on over a change of the sketch key: known by the old one for a day, by the new one from then on', () => {
  const { campaigns } = feed(wave(20, () => ({})));
  const id = campaigns.list()[0]!.id;
  assert.equal(campaigns.observe(calling({ keyed: 'both', account: 'first' })).campaign?.id, id);
  const later = campaigns.observe(calling({ keyed: 'next', account: 'second', text: `${CALL} 7` }));
  assert.deepEqual([later.campaign?.id, later.carries], [id, true]);
  const { campaigns: others } = feed(wave(20, () => ({})));
  assert.equal(others.observe(calling({ keyed: 'next' })).campaign, undefined, 'sketches of two keys say nothing');
});

test('a text is a repeat when another account sent it, not when the same one did', () => {
  const campaigns = createMade();
  const text = 'the lake is frozen and the geese walk over it in long slow lines every morning';
  assert.equal(campaigns.observe(made({ text, account: 'a' })).repeat, false);
  assert.equal(campaigns.observe(made({ text, account: 'a' })).repeat, false);
  assert.equal(campaigns.observe(made({ text, account: 'b' })).repeat, true);
});

test('one account that floods a hundred strangers is no campaign', () => {
  const { campaigns } = feed(wave(100, (i) => ({ account: 'flooder', recipient: `r${i}` })));
  assert.deepEqual(campaigns.list(), []);
});

test('two unrelated calls stay two campaigns', () => {
  const { campaigns } = feed(wave(60, (i) => (i % 2 === 0 ? {} : { text: PARAPHRASES[3]! })));
  assert.equal(campaigns.list().length, 2);
});
