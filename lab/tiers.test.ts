// The tiers of paraphrase, framing, taken-over accounts and search keep their promises by construction: what stands in the stream is
// what the score takes for granted.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { campaign } from './campaign.ts';
import { planCampaign, planStream } from './plan.ts';
import { createRandom } from './random.ts';
import { searchVariant } from './search.ts';
import { simulate } from './simulate.ts';
import { DAY, type Item, type Tier } from './stream.ts';
import { LAB_TEXTS } from './texts/all.ts';
import type { LabTexts } from './texts/texts.ts';

const textOf = ({ line }: Item): string => String(line.text);
const bornOf = ({ line }: Item): number => Date.parse((line.sender as { createdAt: string }).createdAt);
const FRAMING = { seed: 4, tiers: ['G'], accounts: 60, ordinary: 0, bursts: 0 } as const;
const TAKEN = { ...FRAMING, tiers: ['I'] } as const;

test('a framed account is an innocent: it sends its own text only, and no attacker is among the innocents', () => {
  const items = [...simulate(FRAMING)];
  const framed = planStream(FRAMING).campaigns[0]?.framed ?? [];
  const own = new Map(framed.map(({ account, text }) => [account, text]));
  const innocent = items.filter(({ truth }) => truth.kind === 'framed');
  assert.ok(framed.length >= 4);
  assert.equal(innocent.length, framed.length * 3);
  for (const item of innocent) assert.equal(textOf(item), own.get(item.truth.account));
  for (const { truth } of items) if (truth.kind === 'campaign') assert.ok(!own.has(truth.account));
});

test('every attack of tier G holds an innocent text and more, in every way of framing', () => {
  const items = [...simulate(FRAMING)];
  const texts = (planStream(FRAMING).campaigns[0]?.framed ?? []).map(({ text }) => text);
  const attacks = items.filter(({ truth }) => truth.kind === 'campaign');
  for (const attack of attacks)
    assert.ok(texts.some((text) => textOf(attack).includes(text) && textOf(attack).length > text.length + 20));
  for (const field of ['forwardedFrom', 'replyTo', 'editOf'])
    assert.ok(
      attacks.some(({ line }) => line[field] !== undefined),
      field,
    );
});

test('an edit comes after a harmless copy by the same account, which nothing is scored by', () => {
  const before = new Map<string, Item>();
  let edits = 0;
  for (const item of simulate(FRAMING)) {
    if (item.truth.kind === 'prelude') before.set(item.line.id, item);
    if (item.line.editOf === undefined) continue;
    edits++;
    const copy = before.get(String(item.line.editOf));
    assert.equal(copy?.truth.account, item.truth.account);
    assert.ok(textOf(item).startsWith(textOf(copy as Item)));
  }
  assert.ok(edits > 0);
});

test('who relays a call has a history, and sends it to three contacts and one stranger', () => {
  const relaying = [...simulate(FRAMING)].filter(({ truth }) => truth.kind === 'relaying');
  assert.ok(relaying.length >= 8);
  for (const [, own] of Map.groupBy(relaying, ({ truth }) => truth.account)) {
    assert.deepEqual(own.map(({ line }) => line.relation).sort(), ['contact', 'contact', 'contact', 'stranger']);
    assert.equal(new Set(own.map(textOf)).size, 1);
    for (const item of own) assert.ok(item.at - bornOf(item) > 90 * DAY);
  }
});

test('accounts of tier I are older than three months and talked both ways with a contact before they send the call', () => {
  const wrote = new Set<string>();
  const got = new Set<string>();
  let calls = 0;
  for (const item of simulate(TAKEN)) {
    if (item.truth.kind === 'campaign') {
      calls++;
      assert.ok(item.at - bornOf(item) > 90 * DAY);
      assert.ok(wrote.has(item.truth.account) && got.has(item.truth.account), item.truth.account);
    } else if (item.truth.kind === 'prelude') {
      assert.equal(item.line.relation, 'contact');
      wrote.add(item.truth.account);
      got.add((item.line.to as { id: string }).id);
    }
  }
  assert.ok(calls > 60);
});

/** Made-up wordings, so that the test stands whatever the languages have. */
const withWordings = (texts: LabTexts, mark: string): LabTexts => ({
  ...texts,
  paraphrases: [[], Array.from({ length: 10 }, (_, i) => `${mark} wording ${i}`)],
  shared: [`${mark} shared`],
});
const without = ({ paraphrases: _p, shared: _s, ...texts }: LabTexts): LabTexts => texts;
const [FIRST, SECOND] = LAB_TEXTS as readonly [LabTexts, LabTexts];
const plan = (tier: Tier, languages: readonly LabTexts[]) =>
  planCampaign({ seed: 1, accounts: 60 }, tier, 0, languages[0] as LabTexts, languages, createRandom(1));

test('languages without rewordings or shared calls leave these tiers out', () => {
  const bare = [without(FIRST), without(SECOND)];
  assert.equal(plan('D', bare), undefined);
  assert.equal(plan('DL', bare), undefined);
  assert.equal(plan('DL', [withWordings(FIRST, 'one'), without(SECOND)]), undefined);
});

test('tier D sends the call and all its rewordings, of a call that has some', () => {
  const one = plan('D', [without(FIRST), withWordings(SECOND, 'two')]);
  assert.ok(one !== undefined);
  assert.equal(one.call, 1);
  const texts = new Set([...campaign(1, one)].map(textOf).filter((text) => text.startsWith('two wording')));
  assert.equal(texts.size, 10);
});

test('tier DL sends one call in every language that has it, each account in its own', () => {
  const one = plan('DL', [withWordings(FIRST, 'one'), without(LAB_TEXTS[2] as LabTexts), withWordings(SECOND, 'two')]);
  assert.ok(one !== undefined);
  const items = [...campaign(1, one)];
  assert.deepEqual([...new Set(items.map(textOf))].sort(), ['one shared', 'two shared']);
  for (const [, own] of Map.groupBy(items, ({ truth }) => truth.account))
    assert.equal(new Set(own.map(textOf)).size, 1);
  assert.deepEqual([...new Set(items.map(({ truth }) => truth.base))], ['shared/call-0']);
});

test('the tier that is searched for is no tier of a stream that can be written', () => {
  assert.throws(() => [...simulate({ ...FRAMING, tiers: ['H'] })], /no tier "H"/);
});

const SEARCH = { call: 'a call of made-up words that nobody hears', texts: FIRST, seed: 3 };

test('a search asks once when nothing is heard, and no more than it may when everything is', () => {
  assert.equal(searchVariant({ ...SEARCH, judge: () => 0 }).search.questions, 1);
  const { search, text } = searchVariant({ ...SEARCH, judge: () => 1, most: 50 });
  assert.deepEqual([search.questions, search.after, text], [50, 1, SEARCH.call]);
});

test('a search finds what lowers the score, never a worse variant, and the same one twice', () => {
  const judge = (text: string): number => Math.max(0, 1 - text.length / 2000);
  const once = searchVariant({ ...SEARCH, judge, most: 200 });
  assert.ok(once.search.after < once.search.before);
  assert.equal(judge(once.text), once.search.after);
  assert.deepEqual(searchVariant({ ...SEARCH, judge, most: 200 }), once);
});
