// Benign texts that a thousand accounts send must never be confirmed, and nobody without the call is ever acted on.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CampaignState } from '../model/campaign.ts';
import type { Sighting } from './campaign.ts';
import { CALL, calling, createMade, type Given, made, NOON, quoting } from './made-sightings.ts';

const highest = (stream: readonly Sighting[]): CampaignState => {
  const campaigns = createMade();
  let state: CampaignState = 'watching';
  for (const sighting of stream) for (const { to } of campaigns.observe(sighting).changes) state = to;
  return state;
};

const GREETING = 'may the new year bring you health and warm bread and many songs from all of our house';
const WARNING = 'warning to everyone: men with sticks attack zorblans near the bridge, please stay at home tonight';
const burst = (text: string, one: (i: number) => Partial<Given> = () => ({})): Sighting[] =>
  Array.from({ length: 1000 }, (_, i) => made({ text, at: NOON + i * 15, ...one(i) }));
/** What ordinary people do: mostly to those they know, mostly with history. */
const ordinary = (i: number): Partial<Given> => ({
  relation: i % 10 < 6 ? 'contact' : i % 10 < 8 ? 'known' : 'stranger',
  placeKind: i % 3 === 0 ? 'group' : 'direct',
  established: i % 4 !== 0,
});
const misheard = { score: 0.8, harm: 'call', stance: 'own' } as const;
const condemning = { text: CALL, score: 0.9, harm: 'call', stance: 'condemn' } as const;
const SAID = ['look what arrived here today', 'my neighbour showed me this', 'does anybody know who sends these'];
/** The call with own words beside it; `missed`: the judge does not hear that it is a quotation. */
const retold = (i: number, missed: boolean): Given => ({
  ...(missed ? misheard : condemning),
  text: `${SAID[i % 3]}, friends and people of house ${i}, I cannot believe it: ${CALL}`,
});

const BURSTS: readonly (readonly [name: string, Sighting[]])[] = [
  ['greetings to everybody', burst(GREETING, ordinary)],
  ['greetings of new accounts to strangers', burst(GREETING)],
  ['greetings with names in them', burst('', (i) => ({ text: `dear ${'abcdefgh'[i % 8]}ora, ${GREETING} ${i}` }))],
  [
    'a greeting of which one variant in fifty is misheard',
    burst(GREETING, (i) => (i % 50 === 0 ? { text: `${GREETING} strike`, ...misheard } : {})),
  ],
  ['a warning of which every third is misheard', burst(WARNING, (i) => (i % 3 === 0 ? misheard : {}))],
  [
    'a warning misheard in every copy, among people who know each other',
    burst(WARNING, (i) => ({ ...ordinary(i), ...misheard })),
  ],
  ['quoters who condemn the call', burst(CALL, (i) => ({ ...condemning, ...ordinary(i) }))],
  ['quoters who condemn the call to strangers', burst(CALL, () => condemning)],
  [
    'quoters with their own words around it',
    burst('', (i) => ({ ...condemning, text: `shame on whoever wrote this ${i}: "${CALL}"` })),
  ],
  ['quoters of whom one in ten is misheard', burst('', (i) => retold(i, i % 10 === 9))],
  ['moderators who repeat the flood', burst(CALL, () => ({ ...misheard, role: 'moderator' }))],
  ['calls among contacts', burst(CALL, () => ({ ...misheard, relation: 'contact' }))],
  ['the word ok', burst('ok')],
];

for (const [name, stream] of BURSTS) {
  test(`a thousand ${name} are never confirmed`, () => {
    const state = highest(stream);
    assert.ok(state === 'watching' || state === 'suspected', state);
  });
}

test('quoters, reporters, moderators and contacts stay out while participants are in', () => {
  const campaigns = createMade();
  const stream: Sighting[] = [];
  for (let i = 0; i < 60; i++) stream.push(calling({ account: `caller-${i}`, at: NOON + i * 30 }));
  for (let i = 0; i < 60; i++) stream.push(quoting({ account: `quoter-${i}`, at: NOON + i * 30 + 5 }));
  stream.push(calling({ account: 'moderator', role: 'moderator', at: NOON + 2000 }));
  stream.push(calling({ account: 'friend', relation: 'contact', at: NOON + 2000 }));
  stream.push(calling({ account: 'relay', forwarded: true, at: NOON + 2000 }));
  stream.push(calling({ account: 'old-hand', established: true, at: NOON + 2000 }));
  stream.sort((a, b) => a.at - b.at);
  for (const sighting of stream) campaigns.observe(sighting);
  const [campaign] = campaigns.list();
  assert.equal(campaign?.state, 'confirmed');
  const parts = new Map(
    campaigns.members(campaign!.id).map(({ account, part }) => [account.replace(/-\d+$/, ''), part]),
  );
  assert.deepEqual(Object.fromEntries(parts), {
    caller: 'participant',
    quoter: 'excluded',
    moderator: 'excluded',
    friend: 'excluded',
    relay: 'excluded',
    'old-hand': 'taken-over',
  });
  const preview = campaigns.preview(campaign!.id)!;
  assert.equal(preview.accounts.length, 61);
  assert.ok(preview.held.every((id) => campaigns.carries(id)));
  assert.ok(preview.expectedCollateral < 1);
});

test('a thousand quoters do not hide sixty callers who write the call bare, and none of them is acted on', () => {
  const campaigns = createMade();
  const stream = Array.from({ length: 60 }, (_, i) => calling({ account: `caller-${i}`, at: NOON + i * 30_000 }));
  for (let i = 0; i < 1000; i++)
    stream.push(made({ ...retold(i, i % 10 === 9), account: `quoter-${i}`, at: NOON + 5000 + i * 1500 }));
  stream.sort((a, b) => a.at - b.at);
  for (const sighting of stream) campaigns.observe(sighting);
  const [campaign] = campaigns.list();
  assert.equal(campaign?.state, 'confirmed');
  const acted = campaigns.preview(campaign!.id)!.accounts.map(({ account }) => account);
  assert.equal(acted.length, 60);
  assert.ok(acted.every((account) => account.startsWith('caller')));
});

test('an established account with words of its own around the call is left to a person', () => {
  const campaigns = createMade();
  for (let i = 0; i < 60; i++) campaigns.observe(calling({ account: `caller-${i}`, at: NOON + i * 30 }));
  const friend = { ...retold(1, true), clean: true, score: 0.97, account: 'friend', at: NOON + 3000 };
  campaigns.observe(made({ ...friend, established: true }));
  campaigns.observe(made({ ...friend, account: 'new-account', message: 'other' }));
  const parts = campaigns.members(campaigns.list()[0]!.id);
  const partOf = (name: string) => parts.find(({ account }) => account === name)?.part;
  assert.equal(partOf('friend'), 'excluded');
  assert.equal(partOf('new-account'), 'participant');
});

const INNOCENT =
  'my cat has been missing since yesterday, she is grey with a white ear and answers to biscuit, please look under your cars and in your sheds and write to me.';

test('a call appended to an innocent message frames nobody who sends that message', () => {
  const campaigns = createMade();
  const innocents = Array.from({ length: 40 }, (_, i) =>
    made({ text: INNOCENT, account: `owner-${i}`, at: NOON + i * 50 }),
  );
  const framers = Array.from({ length: 60 }, (_, i) =>
    calling({ text: `${INNOCENT} ${CALL}`, call: CALL, account: `framer-${i}`, at: NOON + i * 33 }),
  );
  const carrying: string[] = [];
  for (const sighting of [...innocents, ...framers].sort((a, b) => a.at - b.at))
    if (campaigns.observe(sighting).carries) carrying.push(sighting.account);
  const [campaign] = campaigns.list();
  assert.equal(campaign?.state, 'confirmed');
  assert.ok(carrying.length > 50 && carrying.every((account) => account.startsWith('framer')));
  const acted = campaigns.preview(campaign!.id)!.accounts.map(({ account }) => account);
  assert.equal(acted.length, 60);
  assert.ok(acted.every((account) => account.startsWith('framer')));
});

test('a wave inside a benign burst is confirmed, the burst is not touched', () => {
  const campaigns = createMade();
  const stream = burst(GREETING, ordinary);
  for (let i = 0; i < 60; i++)
    stream.push(
      calling({ text: `${GREETING}. ${CALL}`, call: CALL, account: `caller-${i}`, at: NOON + 2000 + i * 40 }),
    );
  stream.sort((a, b) => a.at - b.at);
  let leaked = 0;
  let confirmed = false;
  for (const sighting of stream) {
    const placement = campaigns.observe(sighting);
    confirmed ||= placement.changes.some(({ to }) => to === 'confirmed');
    const caller = sighting.account.startsWith('caller');
    if (caller && !confirmed) leaked++;
    if (!caller) assert.equal(placement.carries, false);
  }
  assert.ok(confirmed && leaked <= 6, `${leaked}`);
});

test('a disguised text that attackers copied and added a call to does not carry it, disguised copies of the call do', () => {
  const text = `${GREETING} and to your neighbours in the village by the river`;
  const campaigns = createMade();
  for (let i = 0; i < 30; i++) campaigns.observe(calling({ text: `${text} beat the zorblans`, at: NOON + i * 100 }));
  const innocent = campaigns.observe(made({ text, disguised: true, at: NOON + 5000 }));
  assert.equal(innocent.carries, false);
  const copy = `${text} be4t th zorblns`;
  assert.equal(campaigns.observe(made({ text: copy, disguised: true, at: NOON + 6000 })).carries, true);
});

test('whoever sends the misheard cover of a hidden call bare is left out, whoever hides a call behind it is in', () => {
  const campaigns = createMade();
  const cover = { text: WARNING, score: 0.65, harm: 'call', stance: 'own' } as const;
  const stream: Sighting[] = [];
  for (let i = 0; i < 200; i++) {
    stream.push(calling({ ...cover, account: `hider-${i}`, text: `${WARNING}, ${CALL}`, at: NOON + i * 30 }));
    const sender = { account: `neighbour-${i}`, established: i % 4 !== 0, at: NOON + i * 30 + 5 };
    stream.push(calling({ ...cover, ...sender }));
  }
  stream.sort((a, b) => a.at - b.at);
  for (const sighting of stream) campaigns.observe(sighting);
  const [campaign] = campaigns.list();
  assert.equal(campaign?.state, 'confirmed');
  const { accounts } = campaigns.preview(campaign!.id)!;
  assert.deepEqual(
    accounts.filter(({ account }) => account.startsWith('neighbour')).map(({ account }) => account),
    [],
  );
  assert.ok(accounts.length > 150, String(accounts.length));
});
