// Which campaign is asked about, with which text, and when again.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CampaignState, CampaignSummary } from '../model/campaign.ts';
import { NotFoundError } from '../model/errors.ts';
import type { Asked } from '../model/opinion.ts';
import type { Road, Variant } from '../road/road.ts';
import { createOpinionJob } from './opinion.ts';

const OPINION: Asked = {
  opinion: { model: 'small', violent: true, harm: 'call', stance: 'own', confidence: 0.9, why: '' },
};
const variant = (at: number, text: string | undefined, calls = true): Variant => ({
  ...{ message: `m-${at}`, copies: 1, lang: undefined, differs: [], at, text, calls },
});

/** A road with campaigns made by hand, and a model whose answers are given in order; the last one is repeated. */
const open = (answers: readonly Asked[] = [OPINION]) => {
  const all = new Map<string, { state: CampaignState; messages: number; variants: Variant[]; asked?: number }>();
  const texts: string[] = [];
  const given: string[] = [];
  const warned: object[] = [];
  const summary = (id: string): CampaignSummary => ({ ...all.get(id)!, id }) as unknown as CampaignSummary;
  const road = {
    campaigns: () => [...all.keys()].map(summary),
    campaign: async (id: string) => {
      const one = all.get(id);
      const opinion = one?.asked === undefined ? undefined : { messages: one.asked };
      return one && { variants: one.variants, opinion };
    },
    opinion: async (id: string) => {
      if (!all.has(id)) throw new NotFoundError('no-campaign', 'There is no such campaign.');
      given.push(id);
    },
  } as unknown as Pick<Road, 'campaigns' | 'campaign' | 'opinion'>;
  let beforeAnswer = (): void => undefined;
  const job = createOpinionJob({
    road,
    ask: async (text) => {
      texts.push(text);
      beforeAnswer();
      return answers[texts.length - 1] ?? answers.at(-1)!;
    },
    warn: (fields) => void warned.push(fields),
  });
  const put = (id: string, state: CampaignState, messages: number, variants = [variant(1, `call of ${id}`)]): void =>
    void all.set(id, { state, messages, variants });
  return {
    ...{ all, texts, given, warned, put, run: job.run },
    meanwhile: (task: () => void) => {
      beforeAnswer = task;
    },
  };
};

test('campaigns that await an opinion get one each, others none', async () => {
  const { put, run, texts, given } = open();
  for (const state of ['suspected', 'confirmed', 'contained', 'closed', 'dismissed'] as const) put(state, state, 5);
  await run(0);
  await run(5_000);
  assert.deepEqual(texts, ['call of suspected', 'call of confirmed', 'call of contained']);
  assert.deepEqual(given, ['suspected', 'confirmed', 'contained']);
});

test('asked again when it has doubled, also after a restart that remembers the first opinion', async () => {
  const { put, run, texts, all } = open();
  put('a', 'suspected', 5);
  all.set('b', { state: 'contained', messages: 19, asked: 10, variants: [variant(1, 'call of b')] });
  await run(0);
  put('a', 'suspected', 9);
  await run(5_000);
  assert.deepEqual(texts, ['call of a']);
  put('a', 'suspected', 10);
  all.set('b', { state: 'contained', messages: 20, asked: 10, variants: [variant(1, 'call of b')] });
  await run(10_000);
  assert.deepEqual(texts, ['call of a', 'call of a', 'call of b']);
});

const TEXTS: readonly (readonly [name: string, variants: Variant[], text: string | undefined])[] = [
  ['the newest', [variant(1, 'old'), variant(3, 'new'), variant(2, 'middle')], 'new'],
  ['the newest that is kept', [variant(1, 'old'), variant(3, undefined), variant(2, '')], 'old'],
  ['the newest call, not a newer quote', [variant(1, 'call'), variant(3, 'quote', false)], 'call'],
  ['what was reported, where no call was heard', [variant(1, undefined), variant(2, 'reported', false)], 'reported'],
  ['none, where none is kept', [variant(1, undefined)], undefined],
];
for (const [name, variants, text] of TEXTS)
  test(`the text that is sent: ${name}`, async () => {
    const { put, run, texts } = open();
    put('a', 'suspected', 5, variants);
    await run(0);
    assert.deepEqual(texts, text === undefined ? [] : [text]);
  });

test('a campaign without a kept text is looked at again after a minute', async () => {
  const { put, run, texts } = open();
  put('a', 'suspected', 5, [variant(1, undefined)]);
  await run(0);
  put('a', 'suspected', 5);
  await run(59_999);
  assert.equal(texts.length, 0);
  await run(60_000);
  assert.equal(texts.length, 1);
});

test('no opinion on a text is told once, and waits until the campaign has doubled', async () => {
  const { put, run, texts, given, warned } = open([{ none: 'the answer is empty' }, OPINION]);
  put('a', 'suspected', 5);
  await run(0);
  await run(5_000);
  assert.deepEqual([texts.length, given, warned], [1, [], [{ campaign: 'a', why: 'the answer is empty' }]]);
  put('a', 'suspected', 10);
  await run(10_000);
  assert.deepEqual(given, ['a']);
});

test('while nobody answers, nobody else is asked, and the pauses grow', async () => {
  const { put, run, texts, warned, given } = open([{ later: 'x' }, { later: 'x' }, OPINION]);
  put('a', 'suspected', 5);
  put('b', 'suspected', 5);
  await run(0);
  await run(29_999);
  assert.deepEqual(texts, ['call of a']);
  await run(30_000);
  await run(89_999);
  assert.equal(texts.length, 2);
  await run(90_000);
  assert.deepEqual(given, ['a', 'b']);
  assert.deepEqual(
    warned.map((one) => (one as { pauseMs: number }).pauseMs),
    [30_000, 60_000],
  );
});

test('who says when to come back is asked then', async () => {
  const { put, run, texts } = open([{ later: 'x', afterMs: 600_000 }, OPINION]);
  put('a', 'suspected', 5);
  await run(0);
  await run(599_999);
  assert.equal(texts.length, 1);
  await run(600_000);
  assert.equal(texts.length, 2);
});

test('a campaign that is gone when the answer comes is no error', async () => {
  const { put, run, given, all, meanwhile } = open();
  put('a', 'suspected', 5);
  meanwhile(() => all.delete('a'));
  await run(0);
  assert.deepEqual(given, []);
});
