// A campaign's way through its states: persons, reports, silence, copycats, and what a restart must bring back.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { NotFoundError } from '../model/errors.ts';
import type { Campaigns, Sighting } from './campaign.ts';
import { CALL, calling, createMade, DAY, made, NOON, quoting } from './made-sightings.ts';
import { freshReporter } from './reporter.ts';

const HOUR = 3_600_000;
const wave = (count: number, at = NOON): Sighting[] =>
  Array.from({ length: count }, (_, i) => calling({ account: `caller-${i}`, at: at + i * 20 }));
const started = (count = 20): { campaigns: Campaigns; id: string; stream: Sighting[] } => {
  const campaigns = createMade();
  const stream = wave(count);
  for (const sighting of stream) campaigns.observe(sighting);
  return { campaigns, id: campaigns.list()[0]!.id, stream };
};

test('a dismissed campaign is not raised again, and its copies are treated as benign', () => {
  const { campaigns, id, stream } = started();
  const [change] = campaigns.dismiss(id, 'mara', NOON + HOUR);
  assert.deepEqual([change?.from, change?.to, change?.campaign], ['confirmed', 'dismissed', id]);
  assert.deepEqual(campaigns.dismiss(id, 'mara', NOON + HOUR), []);
  for (const sighting of wave(50, NOON + 2 * HOUR).map((s, i) => ({
    ...s,
    message: `late-${i}`,
    account: `late-${i}`,
  }))) {
    const placement = campaigns.observe(sighting);
    assert.deepEqual([placement.campaign, placement.carries, placement.changes.length], [undefined, false, 0]);
  }
  assert.equal(campaigns.list().length, 1);
  assert.equal(campaigns.carries(stream[0]!.message), false);
});

test('contained campaigns go on intercepting until they close, and what comes after is a copycat', () => {
  const { campaigns, id } = started();
  assert.deepEqual(
    campaigns.contain(id, 'machine', NOON + HOUR).map(({ to }) => to),
    ['contained'],
  );
  assert.deepEqual(campaigns.contain(id, 'machine', NOON + HOUR), []);
  const copy = campaigns.observe(calling({ at: NOON + 20 * HOUR }));
  assert.deepEqual([copy.campaign?.state, copy.carries], ['contained', true]);
  assert.deepEqual(campaigns.expire(NOON + 43 * HOUR), []);
  assert.deepEqual(
    campaigns.expire(NOON + 45 * HOUR).map(({ to }) => to),
    ['closed'],
  );
  const later = NOON + 3 * DAY;
  for (const sighting of wave(10, later).map((s, i) => ({ ...s, message: `copycat-${i}` })))
    campaigns.observe(sighting);
  const [copycat, original] = campaigns.list();
  assert.deepEqual([original?.id, original?.state], [id, 'closed']);
  assert.deepEqual([copycat?.lineage, copycat?.state], [id, 'confirmed']);
});

test('a suspected campaign goes straight to contained by a person, through confirmed', () => {
  const { campaigns, id } = started(4);
  assert.equal(campaigns.state(id), 'suspected');
  assert.deepEqual(
    campaigns.contain(id, 'mara', NOON).map(({ from, to }) => [from, to]),
    [
      ['suspected', 'confirmed'],
      ['confirmed', 'contained'],
    ],
  );
});

test('unknown ids are said to be unknown', () => {
  const campaigns = createMade();
  for (const call of [campaigns.confirm, campaigns.contain, campaigns.dismiss])
    assert.throws(() => call('c-9', 'mara', NOON), NotFoundError);
  assert.deepEqual(
    [campaigns.state('c-9'), campaigns.preview('c-9'), campaigns.snapshot('c-9')],
    [undefined, undefined, undefined],
  );
  assert.deepEqual(
    [campaigns.members('c-9'), campaigns.timeline('c-9'), campaigns.report('m', freshReporter('r'), true, NOON)],
    [[], [], []],
  );
});

const UNSEEN = 'bring the long poles to the old mill where the zorblans sleep, they will not wake up again tomorrow';

test('five hundred fresh reporters raise a text to suspected and never further', () => {
  const campaigns = createMade();
  const stream = Array.from({ length: 50 }, (_, i) => made({ text: UNSEEN, at: NOON + i * 100 }));
  for (const sighting of stream) campaigns.observe(sighting);
  const changes = Array.from({ length: 500 }, (_, i) =>
    campaigns.report(stream[i % 50]!.message, freshReporter(`fresh-${i}`), true, NOON + 6000),
  ).flat();
  assert.deepEqual(
    changes.map(({ to }) => to),
    ['suspected'],
  );
  for (let i = 0; i < 50; i++) campaigns.observe(made({ text: UNSEEN, at: NOON + 7000 + i }));
  assert.equal(campaigns.list()[0]?.state, 'suspected');
  assert.deepEqual(campaigns.preview(campaigns.list()[0]!.id)?.accounts, []);
});

test('one reporter counts once, and reports of other things do not count', () => {
  const campaigns = createMade();
  const stream = Array.from({ length: 9 }, () => made({ text: UNSEEN }));
  for (const sighting of stream) campaigns.observe(sighting);
  for (let i = 0; i < 9; i++) {
    assert.deepEqual(campaigns.report(stream[i]!.message, freshReporter('same'), true, NOON), []);
    assert.deepEqual(campaigns.report(stream[i]!.message, freshReporter(`other-${i}`), false, NOON), []);
  }
  assert.deepEqual(campaigns.list(), []);
});

test('reports on a message that is still alone count when copies come', () => {
  const campaigns = createMade();
  const first = made({ text: UNSEEN });
  campaigns.observe(first);
  for (const reporter of ['a', 'b', 'c']) campaigns.report(first.message, freshReporter(reporter), true, NOON + 10);
  const placement = campaigns.observe(made({ text: UNSEEN, at: NOON + 1000 }));
  assert.equal(placement.campaign?.state, 'suspected');
  assert.equal(placement.carries, true, 'held for a moment: strangers send what three people reported');
  assert.equal(campaigns.summary(placement.campaign!.id)?.firstComplaintAt, new Date(NOON + 10).toISOString());
});

test('a person who confirms what the judge missed makes the reported text the call', () => {
  const campaigns = createMade();
  const stream = Array.from({ length: 30 }, (_, i) => made({ text: UNSEEN, account: `sender-${i}`, at: NOON + i }));
  const quoters = Array.from({ length: 5 }, (_, i) =>
    made({ text: UNSEEN, account: `quoter-${i}`, stance: 'quote', at: NOON + 40 + i }),
  );
  for (const sighting of [...stream, ...quoters]) campaigns.observe(sighting);
  for (const reporter of ['a', 'b', 'c'])
    campaigns.report(stream[3]!.message, freshReporter(reporter), true, NOON + 50);
  const { id } = campaigns.list()[0]!;
  campaigns.confirm(id, 'mara', NOON + 60);
  const acted = campaigns.preview(id)!.accounts.map(({ account }) => account);
  assert.equal(acted.length, 30);
  assert.ok(acted.every((account) => account.startsWith('sender')));
  assert.equal(campaigns.observe(made({ text: `${UNSEEN}!`, at: NOON + 100 })).carries, true);
  assert.equal(campaigns.observe(made({ text: UNSEEN, relation: 'contact', at: NOON + 100 })).carries, false);
});

test('the machine cannot vouch for a text in which nobody calls', () => {
  const campaigns = createMade();
  const stream = Array.from({ length: 9 }, () => made({ text: UNSEEN }));
  for (const sighting of stream) campaigns.observe(sighting);
  for (const reporter of ['a', 'b', 'c']) campaigns.report(stream[0]!.message, freshReporter(reporter), true, NOON);
  const { id } = campaigns.list()[0]!;
  campaigns.confirm(id, 'machine', NOON);
  assert.deepEqual(campaigns.preview(id)?.accounts, []);
});

test('previews name what is held and what must be retracted', () => {
  const { campaigns, id, stream } = started();
  for (const [i, { message }] of stream.entries()) campaigns.settle(message, i < 5 ? 'delivered' : 'intercepted');
  const preview = campaigns.preview(id)!;
  assert.deepEqual([preview.retract.length, preview.held.length], [5, 0]);
  campaigns.settle(stream[0]!.message, 'retracted');
  assert.equal(campaigns.preview(id)!.retract.length, 4);
});

test('the order of arrival inside a window does not change who is in', () => {
  const stream = [
    ...wave(12),
    ...Array.from({ length: 3 }, (_, i) => quoting({ account: `quoter-${i}`, at: NOON + 500 })),
  ];
  const outcome = (order: readonly Sighting[]) => {
    const campaigns = createMade();
    for (const sighting of order) campaigns.observe(sighting);
    const [campaign] = campaigns.list();
    const members = campaigns.members(campaign?.id ?? '').map(({ account, part }) => `${account} ${part}`);
    return { state: campaign?.state, evidence: campaign?.evidence, members: members.sort() };
  };
  const expected = outcome(stream);
  assert.equal(expected.state, 'confirmed');
  fc.assert(
    fc.property(fc.shuffledSubarray(stream, { minLength: stream.length }), (order) =>
      assert.deepEqual(outcome(order), expected),
    ),
    { numRuns: 40 },
  );
});

test('a restored campaign intercepts, previews and counts as before', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 3 })), {
        minLength: 12,
        maxLength: 40,
      }),
      (moves) => {
        const { campaigns, id } = started(8);
        moves.forEach(([who, kind], i) => {
          const given = { account: `a-${who}`, at: NOON + 1000 + i };
          campaigns.observe(
            kind === 0
              ? quoting(given)
              : kind === 1
                ? calling({ ...given, text: `${CALL} now`, forwarded: true })
                : calling(given),
          );
        });
        const copy = createMade();
        copy.restore(JSON.parse(JSON.stringify(campaigns.snapshot(id))));
        for (const ask of ['summary', 'members', 'preview', 'representatives', 'timeline'] as const)
          assert.deepEqual(copy[ask](id), campaigns[ask](id), ask);
        const next = calling({ account: 'next', at: NOON + 5000 });
        assert.deepEqual(copy.observe(next), campaigns.observe(next));
        assert.deepEqual(copy.members(id), campaigns.members(id));
      },
    ),
    { numRuns: 30 },
  );
});

test('candidates come back after a restart and cluster again', () => {
  const before = createMade();
  const stream = wave(2);
  const plain = made({ text: UNSEEN, at: NOON + 10 });
  for (const sighting of [...stream, plain]) before.observe(sighting);
  const { kept, ring } = before.takeCandidates();
  assert.deepEqual(before.takeCandidates(), { kept: undefined, ring: undefined });
  const after = createMade();
  assert.equal(after.restoreCandidates(kept!, NOON + 100) + after.restoreCandidates(ring!, NOON + 100), 3);
  assert.equal(after.restoreCandidates(kept!, NOON + 100), 0, 'twice changes nothing');
  assert.equal(after.observe(made({ text: UNSEEN, at: NOON + 200 })).repeat, true);
  assert.equal(after.observe(calling({ at: NOON + 200 })).campaign?.state, 'suspected');
  assert.equal(Buffer.from(kept!).includes('sticks'), false, 'no text');
});

test('packed candidates that are too old stay behind, and other bytes are refused', () => {
  const before = createMade();
  before.observe(calling());
  const { kept } = before.takeCandidates();
  const after = createMade();
  assert.equal(after.restoreCandidates(kept!, NOON + 25 * HOUR), 0);
  assert.throws(() => after.restoreCandidates(Uint8Array.of(9, 1, 2), NOON), RangeError);
});

test('the ring forgets after an hour, and the oldest first when it is full', () => {
  const campaigns = createMade({ ringSlots: 64 });
  const text = (n: number): string =>
    Array.from({ length: 12 }, (_, i) =>
      (((n + 1) * 7919 * (i + 3) ** 5) % 60466176).toString(36).replace(/\d/g, 'q'),
    ).join(' ');
  campaigns.observe(made({ text: UNSEEN, at: NOON }));
  assert.equal(campaigns.observe(made({ text: UNSEEN, at: NOON + HOUR + 1 })).repeat, false);
  const small = createMade({ ringSlots: 64 });
  small.observe(made({ text: UNSEEN }));
  for (let i = 0; i < 64; i++) small.observe(made({ text: text(i), at: NOON + i }));
  assert.ok(small.stats().candidates <= 64);
  assert.equal(small.observe(made({ text: UNSEEN, at: NOON + 100 })).repeat, false);
  small.expire(NOON + 2 * HOUR);
  assert.equal(small.stats().candidates, 0);
});

test('a call is remembered for a day, and not longer', () => {
  const campaigns = createMade();
  campaigns.observe(calling({ at: NOON }));
  assert.equal(campaigns.observe(calling({ at: NOON + 23 * HOUR })).repeat, true);
  campaigns.expire(NOON + 48 * HOUR);
  assert.equal(campaigns.stats().clusters, 0);
  assert.equal(campaigns.observe(calling({ at: NOON + 48 * HOUR })).repeat, false);
});

test('settings out of their bounds are refused by name', () => {
  assert.throws(() => createMade({ confirmEvidence: -1 }), /confirmEvidence/);
});
