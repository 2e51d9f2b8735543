// The same road over a store that lasts: equal verdicts, and nothing forgotten when the process ends and another one begins.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { buildBreakwater, openReplay } from '../src/build.ts';
import { deriveKeys } from '../src/evidence/keys.ts';
import type { StampedEvent } from '../src/model/event.ts';
import { readMessage } from '../src/model/read-message.ts';
import { createIds, seededBytes } from '../src/road/ids.ts';
import type { Outcome } from '../src/road/road.ts';
import { createStreamClock, type StreamClock } from '../src/road/stream-clock.ts';
import { openSqliteStore } from '../src/store/sql/open.ts';
import type { Store } from '../src/store/store.ts';
import { CALL, GREETING, judging, type Line, messageLine, START, SUSPECT } from './story-world.ts';

/** Stores that a failed story left open. */
const open: Store[] = [];

const inFolder = async (story: (folder: string) => Promise<void>): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'breakwater-story-'));
  try {
    await story(folder);
  } finally {
    for (const store of open.splice(0)) await store[Symbol.asyncDispose]();
    rmSync(folder, { recursive: true, force: true });
  }
};

/** One life of a process over a folder, with the story's clock. */
const live = async (folder: string, clock: StreamClock, learns = false) => {
  const store = await openSqliteStore({ folder, now: clock.now() });
  open.push(store);
  const road = buildBreakwater({
    ...{ clock, store, learns, keeping: 'durable', judging: judging() },
    keys: deriveKeys(seededBytes(1, 32)),
    newId: createIds(clock.now, seededBytes(clock.now())),
  });
  const events: StampedEvent[] = [];
  road.subscribe((event) => events.push(event));
  await road.ready;
  const say = async (line: Line): Promise<Outcome> => {
    const { type: _, ...body } = line;
    clock.advanceTo(Date.parse(body.sentAt));
    const outcome = await road.check(readMessage(body, { platform: 'main', now: clock.now() }));
    await outcome.durable;
    return outcome;
  };
  return {
    ...{ road, store, events, say, clock },
    /** Ends without a goodbye: what waits in memory is lost. */
    kill: async () => {
      open.splice(open.indexOf(store), 1);
      await store[Symbol.asyncDispose]();
    },
  };
};

test('one stream through SQLite gives the verdicts that a replay gives', () =>
  inFolder(async (folder) => {
    const lines: Line[] = [];
    for (let i = 0; i < 90; i++) {
      lines.push(messageLine(`o-${i}`, `person-${i % 17}`, `${GREETING} ${i}`, { at: i * 40, relation: undefined }));
      if (i % 2 === 0) lines.push(messageLine(`w-${i}`, `u-${i % 20}`, `${CALL} ${i}`, { at: i * 40 }));
      lines.push(messageLine(`s-${i}`, `v-${i}`, `${SUSPECT} ${i}`, { at: i * 40 }));
    }
    const replay = openReplay({ deterministic: true, judging: judging() });
    const expected = [...lines.flatMap((line) => replay.push(line)), ...replay.end()] as Line[];
    const clock = createStreamClock(START);
    const life = await live(folder, clock);
    const verdicts: unknown[] = [];
    for (const line of lines) {
      const { answer } = await life.say(line);
      verdicts.push([answer.id, answer.verdict, answer.hold]);
    }
    clock.advanceTo(clock.now() + 5000);
    await life.road.settle();
    assert.deepEqual(
      verdicts,
      expected.filter((line) => line.type === 'verdict').map((line) => [line.id, line.verdict, line.hold]),
    );
    const later = (lines_: readonly Line[]) =>
      lines_
        .filter(({ type }) => ['release', 'intercept', 'retract', 'action', 'undo'].includes(type))
        .map(({ type, id, account, action }) => [type, id ?? account, action]);
    assert.deepEqual(later(life.events), later(expected));
    await life.kill();
  }));

test('after a restart a contained campaign intercepts, its accounts are blocked, and a repeat gets its first answer', () =>
  inFolder(async (folder) => {
    const clock = createStreamClock(START);
    const first = await live(folder, clock);
    for (let i = 0; i < 20; i++) await first.say(messageLine(`w-${i}`, `u-${i}`, `${CALL} ${i}`, { at: i * 20 }));
    const before = await first.say(messageLine('w-21', 'u-21', `${CALL} 21`, { at: 500 }));
    await first.kill();
    const second = await live(folder, createStreamClock(clock.now()));
    const copy = await second.say(messageLine('x', 'new', `${CALL} 77`, { at: 1000 }));
    assert.deepEqual([copy.answer.verdict, copy.answer.reason?.code], ['intercept', 'campaign']);
    const blocked = await second.say(messageLine('y', 'u-3', GREETING, { at: 1100 }));
    assert.equal(blocked.answer.reason?.code, 'account-restricted');
    const again = await second.say(messageLine('w-21', 'u-21', `${CALL} 21`, { at: 1200 }));
    assert.deepEqual([again.repeat, again.answer.decision], [true, before.answer.decision]);
    await assert.rejects(second.say(messageLine('w-21', 'u-21', 'another text', { at: 1300 })), {
      name: 'ConflictError',
    });
    second.clock.advanceTo(second.clock.now() + 1000);
    await second.road.settle();
    assert.equal((await second.road.account('main', 'new')).restriction, 'block');
    for (let i = 0; i < 20; i++) assert.equal((await second.road.account('main', `u-${i}`)).actions.length, 1);
    const id = second.road.campaigns()[0]!.id;
    await second.road.dismiss(id, 'reviewer');
    await second.road.settle();
    for (let i = 0; i < 20; i++) assert.equal((await second.road.account('main', `u-${i}`)).restriction, undefined);
    await second.kill();
  }));

test('after a restart the certificate says what it said, and the same accounts wait for a person', () =>
  inFolder(async (folder) => {
    const clock = createStreamClock(START);
    const first = await live(folder, clock);
    for (let i = 0; i < 40; i++) await first.say(messageLine(`w-${i}`, `u-${i}`, `${CALL} ${i}`, { at: i * 20 }));
    const openSamples = async ({ road }: typeof first): Promise<string[]> =>
      (await road.cases({ open: true, limit: 1000 })).filter(({ kind }) => kind === 'sample').map(({ id }) => id);
    for (let round = 0; round < 2; round++) {
      clock.advanceTo(clock.now() + 5000);
      await first.road.settle();
      const [wrong, ...right] = await openSamples(first);
      await first.road.decideCase(wrong!, 'innocent', 'reviewer');
      for (const id of right) await first.road.decideCase(id, 'guilty', 'reviewer');
    }
    clock.advanceTo(clock.now() + 5000);
    await first.road.settle();
    const before = { figures: first.road.certificate(), open: await openSamples(first) };
    assert.deepEqual([before.figures.acted, before.figures.reviewed, before.figures.mistakes], [40, 20, 2]);
    assert.equal(before.open.length, 10);
    await first.kill();
    const second = await live(folder, createStreamClock(clock.now()));
    assert.deepEqual({ figures: second.road.certificate(), open: await openSamples(second) }, before);
    await second.kill();
  }));

test('holds past their time are decided before the road is ready, others keep their time', () =>
  inFolder(async (folder) => {
    const clock = createStreamClock(START);
    const first = await live(folder, clock);
    const early = await first.say(messageLine('early', 'u', SUSPECT, { at: 0 }));
    const late = await first.say(messageLine('late', 'v', 'They deserve to be beaten', { at: 400 }));
    await first.kill();
    const later = createStreamClock(START + 600);
    const second = await live(folder, later);
    assert.equal((await second.road.decision(early.answer.decision))?.resolved, 'release');
    assert.equal((await second.road.decision(late.answer.decision))?.resolved, undefined);
    later.advanceTo(START + 900);
    await second.road.settle();
    assert.equal((await second.road.decision(late.answer.decision))?.resolved, 'release');
    assert.deepEqual(
      second.events.map(({ type, ...rest }) => [type, 'id' in rest ? rest.id : '']),
      [
        ['release', 'early'],
        ['release', 'late'],
      ],
    );
    await second.kill();
  }));

test('a held text becomes evidence when its hold ends in an intercept after a restart, and is gone after a release', () =>
  inFolder(async (folder) => {
    const clock = createStreamClock(START);
    const first = await live(folder, clock);
    await first.say(messageLine('one', 'u', SUSPECT, { at: 0 }));
    await first.say(messageLine('two', 'v', 'They deserve to be beaten', { at: 0 }));
    assert.equal((await first.road.message('main', 'one'))?.text, SUSPECT);
    await first.kill();
    const second = await live(folder, createStreamClock(START + 100));
    await second.road.decide({ platform: 'main', message: 'one' }, 'guilty', 'r');
    await second.road.decide({ platform: 'main', message: 'two' }, 'release', 'r');
    assert.equal((await second.road.message('main', 'one'))?.text, SUSPECT);
    assert.equal((await second.road.message('main', 'two'))?.text, undefined);
    await second.kill();
  }));

test('actions that expired while nobody ran are undone at the start, and stop outlives the process', () =>
  inFolder(async (folder) => {
    const clock = createStreamClock(START);
    const first = await live(folder, clock);
    await first.road.act({
      ...{ platform: 'main', account: 'u', kind: 'suspend', reason: 'test', evidence: [], by: 'r' },
      ...{ expiresAt: START + 1000, idempotencyKey: 'k' },
    });
    await first.road.stop('r');
    await first.kill();
    const later = createStreamClock(START + 5000);
    const second = await live(folder, later);
    later.advanceTo(START + 5000);
    await second.road.settle();
    assert.deepEqual(
      second.events.map(({ type }) => type),
      ['undo'],
    );
    assert.equal(second.road.counts().stopped, true);
    for (let i = 0; i < 12; i++)
      assert.equal(
        (await second.say(messageLine(`w-${i}`, `u-${i}`, `${CALL} ${i}`, { at: 6000 + i }))).answer.verdict,
        'deliver',
      );
    assert.ok(second.events.every(({ type }) => type !== 'action'));
    await second.road.start('r');
    assert.equal((await second.say(messageLine('w-99', 'u-99', CALL, { at: 7000 }))).answer.verdict, 'intercept');
    await second.kill();
  }));

test('events go on counting after a restart and can be read again', () =>
  inFolder(async (folder) => {
    const clock = createStreamClock(START);
    const first = await live(folder, clock);
    await first.say(messageLine('a', 'u', CALL, { at: 0 }));
    await first.kill();
    const second = await live(folder, createStreamClock(START));
    await second.say(messageLine('b', 'v', CALL, { at: 10 }));
    const { gap, events } = await second.road.eventsSince(0, 10);
    assert.equal(gap, false);
    assert.deepEqual(
      events.map((event) => event.seq),
      [1, 2],
    );
    await second.kill();
  }));

test('while relations are being learned, automatic actions spare accounts older than 30 days', () =>
  inFolder(async (folder) => {
    const life = await live(folder, createStreamClock(START), true);
    const old = { id: 'old', createdAt: '2025-12-01T00:00:00Z' };
    for (let i = 0; i < 12; i++)
      await life.say(messageLine(`w-${i}`, `u-${i}`, `${CALL} ${i}`, { at: i * 20, relation: undefined }));
    const line = messageLine('x', 'old', `${CALL} 99`, { at: 500, relation: undefined, more: { sender: old } });
    assert.equal((await life.say(line)).answer.verdict, 'intercept', 'the message is');
    life.clock.advanceTo(START + 2000);
    await life.road.settle();
    assert.equal((await life.road.account('main', 'old')).restriction, undefined, 'the account is not');
    assert.equal((await life.road.account('main', 'u-3')).restriction, 'block');
    await life.kill();
  }));

test('known media is intercepted from anybody, contacts too', () =>
  inFolder(async (folder) => {
    const sha256 = 'ab'.repeat(32);
    const store = await openSqliteStore({ folder, now: START });
    const entry = { kind: 'sha256', value: sha256, name: 'known-1', at: START, by: 'operator' } as const;
    await store.write([{ do: 'bank', entry }]);
    await store[Symbol.asyncDispose]();
    const life = await live(folder, createStreamClock(START));
    const media = [{ kind: 'image', sha256: sha256.toUpperCase() }];
    for (const relation of ['stranger', 'known', 'contact'] as const) {
      const { answer } = await life.say(messageLine(relation, 'u', GREETING, { relation, more: { media } }));
      assert.deepEqual([answer.verdict, answer.reason?.code], ['intercept', 'known'], relation);
    }
    await life.kill();
  }));
