// The one suite every store passes: what is written can be read, units are all or nothing and in order, the same unit twice
// changes nothing, the ledger's chain holds, and what is past its retention is gone.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { AccountAction } from '../model/action.ts';
import { entryHash, GENESIS } from './chain.ts';
import { personTests } from './conformance-persons.ts';
import { RETENTION } from './retention.ts';
import type { DecisionRecord, EvidenceRecord, Store, Unit } from './store.ts';

const T = Date.UTC(2026, 0, 1);

const NO_BLOCKS = { blocked: 0, automated: 0, confirmed: 0, reversed: 0 };

export const sampleDecision = (id: string, more: Partial<DecisionRecord> = {}): DecisionRecord => ({
  ...{ id, platform: 'main', message: `m-${id}`, account: 'u-1', placeKind: 'direct', place: 'u-2', fingerprint: 'f0' },
  ...{ at: T, verdict: 'hold', hold: 'moment', due: T + 500, code: undefined, campaign: undefined, score: 0.6 },
  findings: [{ detector: 'frame', harm: 'call', score: 0.6, stance: 'own', because: 'b', spans: [[0, 3]] }],
  answer: { id: `m-${id}`, decision: id, verdict: 'hold', findings: [], policy: '1', degraded: false },
  ...{ policy: '1', resolution: undefined, resolvedAt: undefined },
  ...more,
});

export const sampleAction = (id: string, more: Partial<AccountAction> = {}): AccountAction => ({
  ...{ id, platform: 'main', account: 'u-1', kind: 'block', at: T, expiresAt: undefined, by: 'machine', mode: 'live' },
  ...{ campaign: undefined, reason: 'campaign', evidence: ['m-1'], confirmedAt: undefined },
  ...{ undoneAt: undefined, undoneBy: undefined },
  ...more,
});

/** `sealed` and the keys are opaque to a store. */
const sampleEvidence = (message: string, more: Partial<EvidenceRecord> = {}): EvidenceRecord => ({
  ...{ platform: 'main', message, account: 'u-1', kind: 'held', sealed: new Uint8Array([0, 1, 255]) },
  ...{ ownKey: undefined, personKey: undefined, at: T, expiresAt: T + 10 },
  ...more,
});

const collect = async <X>(read: (each: (one: X) => void) => Promise<void>): Promise<X[]> => {
  const all: X[] = [];
  await read((one) => all.push(one));
  return all;
};

/** `open` gives an empty store; it is closed by the suite. */
export const storeConformance = (name: string, open: () => Promise<Store>): void => {
  describe(`the ${name} store`, () => {
    let store: Store;
    before(async () => {
      store = await open();
    });
    after(() => store[Symbol.asyncDispose]());

    test('a decision is read by id, by message, by account and by campaign, undefined fields included', async () => {
      const decision = sampleDecision('d-1', { campaign: 'c-1' });
      await store.write([{ do: 'decision', decision }]);
      assert.deepEqual(await store.decisions.get('d-1'), decision);
      assert.deepEqual(await store.decisions.byMessage('main', 'm-d-1'), decision);
      assert.deepEqual(await store.decisions.ofAccount('main', 'u-1', 10), [decision]);
      assert.deepEqual(await store.decisions.ofCampaign('c-1'), [decision]);
      assert.equal(await store.decisions.get('nobody'), undefined);
    });

    test('open holds come oldest due first, and are gone once resolved', async () => {
      await store.write([
        { do: 'decision', decision: sampleDecision('d-3', { due: T + 900 }) },
        { do: 'decision', decision: sampleDecision('d-2', { due: T + 100 }) },
      ]);
      assert.deepEqual(
        (await store.decisions.open()).map((d) => d.id),
        ['d-2', 'd-1', 'd-3'],
      );
      const answer = { ...sampleDecision('d-2').answer, resolved: 'intercept' as const };
      await store.write([
        {
          do: 'resolve',
          decision: 'd-2',
          resolution: 'intercept',
          at: T + 400,
          campaign: 'c-1',
          code: 'campaign',
          answer,
          due: undefined,
          hold: 'moment',
        },
      ]);
      await store.write([{ do: 'rehold', decision: 'd-1', hold: 'review', due: T + 3_600_000, answer }]);
      assert.deepEqual(
        (await store.decisions.open()).map((d) => [d.id, d.hold]),
        [
          ['d-3', 'moment'],
          ['d-1', 'review'],
        ],
      );
      const resolved = await store.decisions.get('d-2');
      assert.deepEqual(
        [resolved?.resolution, resolved?.resolvedAt, resolved?.code, resolved?.answer.resolved],
        ['intercept', T + 400, 'campaign', 'intercept'],
      );
    });

    test('every durable message key is listed', async () => {
      const keys: string[] = [];
      await store.decisions.keys((platform, message) => keys.push(`${platform}/${message}`));
      assert.deepEqual(keys.sort(), ['main/m-d-1', 'main/m-d-2', 'main/m-d-3']);
    });

    test('evidence keeps its bytes, is replaced by a later one, and can be dropped', async () => {
      const evidence = sampleEvidence('m-1', { ownKey: new Uint8Array([7]) });
      await store.write([{ do: 'evidence', evidence, personKey: undefined }]);
      assert.deepEqual(await store.evidence.get('main', 'm-1'), evidence);
      const person = { id: 'k-1', platform: 'main', account: 'u-1', wrapped: new Uint8Array([9, 8]) };
      const kept = { ...evidence, kind: 'intercepted' as const, personKey: 'k-1', expiresAt: T + RETENTION.dayMs };
      await store.write([{ do: 'evidence', evidence: kept, personKey: person }]);
      assert.deepEqual(await store.evidence.get('main', 'm-1'), kept);
      assert.deepEqual(await store.evidence.personKey('k-1'), person);
      await store.write([{ do: 'drop-evidence', platform: 'main', message: 'm-1' }]);
      assert.equal(await store.evidence.get('main', 'm-1'), undefined);
    });

    test('actions: live ones are neither undone nor past; undoing one leaves the others; a second copy changes nothing', async () => {
      const block = sampleAction('a-1', { campaign: 'c-1' });
      const limit = sampleAction('a-2', { kind: 'limit', expiresAt: T + 1000, at: T + 1 });
      await store.write([
        { do: 'action', action: block, idempotencyKey: 'key-1' },
        { do: 'action', action: limit, idempotencyKey: undefined },
      ]);
      await store.write([{ do: 'action', action: { ...block, reason: 'another' }, idempotencyKey: undefined }]);
      assert.deepEqual(await store.actions.live(T), [block, limit]);
      assert.deepEqual(await store.actions.live(T + 1000), [block]);
      assert.equal((await store.idempotency.get('key-1'))?.answer, 'a-1');
      assert.deepEqual(await store.actions.automatic(), [block, limit]);
      await store.write([
        { do: 'confirm-action', action: 'a-1', at: T + 5 },
        { do: 'undo', action: 'a-1', at: T + 9, by: 'ann' },
      ]);
      await store.write([{ do: 'undo', action: 'a-1', at: T + 99, by: 'ben' }]);
      assert.deepEqual(await store.actions.get('a-1'), {
        ...block,
        confirmedAt: T + 5,
        undoneAt: T + 9,
        undoneBy: 'ann',
      });
      assert.deepEqual(
        (await store.actions.ofAccount('main', 'u-1')).map((a) => a.id),
        ['a-1', 'a-2'],
      );
      assert.deepEqual(
        (await store.actions.ofCampaign('c-1')).map((a) => a.id),
        ['a-1'],
      );
      // The same account blocked again is still one account; what lies outside the period is not counted.
      await store.write([{ do: 'action', action: sampleAction('a-3', { at: T + 20 }), idempotencyKey: undefined }]);
      const one = { blocked: 1, automated: block.by === 'machine' ? 1 : 0, confirmed: 1, reversed: 1 };
      assert.deepEqual(await store.actions.blocks('main', T, T + 100), one);
      assert.deepEqual(await store.actions.blocks('other', T, T + 100), NO_BLOCKS);
      assert.deepEqual(await store.actions.blocks('main', T + 21, T + 100), NO_BLOCKS);
    });

    test('campaign snapshots, reports, recipients, pairs, settings and the bank keep the newest and read back', async () => {
      const snapshot = { version: 1, id: 'c-1', state: 'suspected', data: { a: [1, 'ü'] } };
      const report = {
        id: 'r-1',
        platform: 'main',
        message: 'm-9',
        reporter: 'u-5',
        category: 'violence' as const,
        at: T,
      };
      const unit = (state: string, forth: number, from: 'known' | 'contacts', at: number): Unit => [
        { do: 'campaign', record: { id: 'c-1', state, at, snapshot } },
        { do: 'report', report },
        { do: 'recipient', recipient: { platform: 'main', id: 'u-2', from, at } },
        { do: 'pair', pair: { pair: 'p1', forth, back: 2, days: 1, lastDay: Math.floor(T / RETENTION.dayMs) } },
        { do: 'setting', setting: { name: 'mode', value: { live: forth }, at, by: 'ann', reason: 'because' } },
        { do: 'bank', entry: { kind: 'sha256', value: 'ab', name: `n${forth}`, at, by: 'ann' } },
      ];
      await store.write(unit('suspected', 1, 'known', T));
      await store.write(unit('confirmed', 3, 'contacts', T + 1));
      assert.deepEqual(await store.campaigns.all(), [{ id: 'c-1', state: 'confirmed', at: T + 1, snapshot }]);
      assert.deepEqual(await store.reports.all(T), [report]);
      assert.deepEqual(await store.reports.all(T + 1), []);
      assert.deepEqual(await store.reports.ofMessage('main', 'm-9'), [report]);
      assert.deepEqual(await store.recipients.all(), [{ platform: 'main', id: 'u-2', from: 'contacts', at: T + 1 }]);
      assert.deepEqual(
        (await collect(store.pairs.all)).map((p) => [p.pair, p.forth, p.back]),
        [['p1', 3, 2]],
      );
      assert.deepEqual(
        (await store.settings.current()).map((s) => s.value),
        [{ live: 3 }],
      );
      assert.deepEqual(
        (await store.settings.history('mode')).map((s) => s.value),
        [{ live: 1 }, { live: 3 }],
      );
      assert.deepEqual(
        (await store.bank.all()).map((b) => b.name),
        ['n3'],
      );
      await store.write([{ do: 'unbank', kind: 'sha256', value: 'ab' }]);
      assert.deepEqual(await store.bank.all(), []);
    });

    test('open cases come imminent first, then oldest, page after page', async () => {
      const open = (id: string, imminent: boolean, openedAt: number) => ({
        do: 'case' as const,
        case: {
          ...{ id, platform: 'main', kind: 'hold' as const, imminent, openedAt, dueAt: undefined, closedAt: undefined },
          ...{
            message: 'm',
            account: undefined,
            campaign: undefined,
            because: 'b',
            decision: undefined,
            by: undefined,
          },
        },
      });
      await store.write([
        open('k-1', false, T),
        open('k-2', false, T - 5),
        open('k-3', true, T + 9),
        open('k-4', false, T),
      ]);
      await store.write([{ do: 'close-case', case: 'k-4', decision: 'release', by: 'ann', at: T + 10 }]);
      assert.deepEqual(
        (await store.cases.list({ open: true, limit: 2 })).map((c) => c.id),
        ['k-3', 'k-2'],
      );
      assert.deepEqual(
        (await store.cases.list({ open: true, limit: 2, after: 'k-2' })).map((c) => c.id),
        ['k-1'],
      );
      const { kind } = (await store.cases.get('k-4'))!;
      const some = await store.cases.ofKind(kind);
      assert.equal(some.length, (await store.cases.list({ limit: 100 })).filter((one) => one.kind === kind).length);
      const closed = await store.cases.get('k-4');
      assert.deepEqual([closed?.decision, closed?.by, closed?.closedAt], ['release', 'ann', T + 10]);
    });

    test('the same unit twice changes nothing', async () => {
      const at = T + 3;
      const decision = sampleDecision('twice', { account: 'u-twice', at });
      const more = {
        account: 'u-twice',
        kind: 'reported' as const,
        personKey: 'k-twice',
        expiresAt: T + RETENTION.dayMs,
      };
      const evidence = sampleEvidence('m-twice', more);
      const personKey = { id: 'k-twice', platform: 'main', account: 'u-twice', wrapped: new Uint8Array([6]) };
      const unit: Unit = [
        { do: 'decision', decision },
        { do: 'evidence', evidence, personKey },
        { do: 'action', action: sampleAction('twice', { account: 'u-twice' }), idempotencyKey: 'key-twice' },
        { do: 'setting', setting: { name: 'twice', value: 1, at, by: 'ann', reason: 'r' } },
        { do: 'event', event: { seq: 1, platform: 'main', at: T + 1, type: 'release', body: { id: 'm-1' } } },
        { do: 'remember', record: { key: 'twice', fingerprint: 'f', answer: null, at } },
      ];
      const resolve: Unit = [
        {
          ...{
            do: 'resolve',
            decision: 'twice',
            resolution: 'release',
            at: T + 9,
            campaign: undefined,
            code: undefined,
          },
          ...{ answer: decision.answer, due: undefined, hold: undefined },
        },
      ];
      const read = async () => ({
        decisions: await store.decisions.ofAccount('main', 'u-twice', 9),
        evidence: await store.evidence.get('main', 'm-twice'),
        personKey: await store.evidence.personKey('k-twice'),
        actions: await store.actions.ofAccount('main', 'u-twice'),
        settings: await store.settings.history('twice'),
        events: await store.events.since(0, 9),
        answer: await store.idempotency.get('twice'),
      });
      await store.write(unit);
      await store.write(resolve);
      const once = await read();
      assert.deepEqual([once.decisions.length, once.actions.length, once.settings.length], [1, 1, 1]);
      assert.equal(once.decisions[0]?.resolution, 'release');
      assert.equal(once.events.length, 1);
      await store.write(unit);
      await store.write(resolve);
      assert.deepEqual(await read(), once);
      await store.write(unit);
      assert.equal((await store.decisions.get('twice'))?.resolution, 'release', 'an old copy resolves nothing back');
    });

    test('a unit is all or nothing, and its neighbours are stored', async () => {
      const bad = { do: 'ledger', entry: { at: T, kind: 'x', subject: 'bad', body: { big: 1n as unknown } } } as const;
      const results = await Promise.allSettled([
        store.write([{ do: 'ledger', entry: { at: T, kind: 'x', subject: 'one', body: { n: 1 } } }]),
        (async () =>
          store.write([{ do: 'count', counter: { platform: 'main', day: 1, name: 'half', value: 1 } }, bad]))(),
        store.write([{ do: 'ledger', entry: { at: T, kind: 'x', subject: 'two', body: { n: 2 } } }]),
      ]);
      assert.deepEqual(
        results.map((r) => r.status),
        ['fulfilled', 'rejected', 'fulfilled'],
      );
      assert.deepEqual(await store.counters.between('main', 0, 2), []);
      assert.deepEqual(
        (await store.ledger.page(0, 10)).map((e) => e.subject),
        ['one', 'two'],
      );
    });

    test('the ledger is a chain without holes, from the first entry to the head', async () => {
      await Promise.all(
        Array.from({ length: 50 }, (_, i) =>
          store.write([
            {
              do: 'ledger',
              entry: { at: T + i, kind: 'x', subject: `s-${i}`, body: { z: i, a: 'ü', none: undefined } },
            },
          ]),
        ),
      );
      let previous = GENESIS;
      const entries = await store.ledger.page(0, 100);
      assert.equal(entries.length, 52);
      for (const [i, entry] of entries.entries()) {
        assert.equal(entry.seq, i + 1);
        assert.equal(entry.previous, previous);
        assert.equal(entry.hash, entryHash(previous, entry.seq, entry));
        previous = entry.hash;
      }
      assert.deepEqual(await store.ledger.head(), { seq: 52, hash: previous });
      assert.deepEqual(
        entries.slice(2).map((e) => e.subject),
        Array.from({ length: 50 }, (_, i) => `s-${i}`),
        'in call order',
      );
    });

    test('counters add up, events page in order, remembered answers return', async () => {
      const count = (value: number): Unit => [
        { do: 'count', counter: { platform: 'main', day: 7, name: 'intercepted', value } },
      ];
      await Promise.all([store.write(count(2)), store.write(count(3))]);
      assert.deepEqual(await store.counters.between('main', 7, 7), [
        { platform: 'main', day: 7, name: 'intercepted', value: 5 },
      ]);
      for (const seq of [1, 3, 2, 3])
        await store.write([
          { do: 'event', event: { seq, platform: 'main', at: T + seq, type: 'release', body: { id: `m-${seq}` } } },
        ]);
      assert.deepEqual(
        (await store.events.since(1, 1)).map((e) => [e.seq, e.body.id]),
        [[2, 'm-2']],
      );
      assert.deepEqual(await store.events.bounds(), { first: 1, last: 3 });
      await store.write([{ do: 'remember', record: { key: 'k', fingerprint: 'f', answer: { a: 1 }, at: T } }]);
      assert.deepEqual(await store.idempotency.get('k'), { key: 'k', fingerprint: 'f', answer: { a: 1 }, at: T });
    });

    test('what is past its retention is deleted, and only that', async () => {
      const chunk = (id: string, kind: 'kept' | 'ring', expiresAt: number) => ({
        do: 'candidates' as const,
        chunk: { id, kind, at: T, expiresAt, sealed: new Uint8Array([1]) },
      });
      await store.write([chunk('x-1', 'ring', T + 10), chunk('x-2', 'kept', T + 10 * RETENTION.dayMs)]);
      const evidence = sampleEvidence('m-old', { kind: 'intercepted' });
      await store.write([{ do: 'evidence', evidence, personKey: undefined }]);
      const many = 2 * RETENTION.slice + 5;
      await store.write(
        Array.from({ length: many }, (_, i) => ({
          do: 'remember' as const,
          record: { key: `many-${i}`, fingerprint: 'f', answer: i, at: T - 1 },
        })),
      );
      const gone = await store.expire(T + 2 * RETENTION.dayMs);
      assert.equal(gone.evidence, 2);
      assert.equal(gone.personKeys, 2, 'keys that no text needs any more');
      assert.equal(await store.evidence.personKey('k-twice'), undefined);
      assert.equal(gone.candidates, 1);
      assert.ok((gone.idempotency ?? 0) >= many, `${gone.idempotency} of ${many} remembered answers`);
      assert.equal(await store.idempotency.get(`many-${many - 1}`), undefined);
      assert.equal(gone.events, 2);
      assert.deepEqual(await store.events.bounds(), { first: 3, last: 3 }, 'the newest stays, so that numbers go on');
      assert.deepEqual(
        (await collect<{ id: string }>((each) => store.candidates.live(T, each))).map((c) => c.id),
        ['x-2'],
      );
      assert.equal((await collect(store.pairs.all)).length, 1);
      await store.expire(T + 200 * RETENTION.dayMs);
      assert.equal((await collect(store.pairs.all)).length, 0);
      assert.equal((await store.ledger.page(0, 100)).length, 52, 'the ledger is for ever');
    });

    personTests(() => store);
  });
};
