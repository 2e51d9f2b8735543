// The replay contract: bad lines, late lines, the order of lines, the summary, and two runs that are equal to the byte.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openReplay } from '../src/build.ts';
import { CALL, GREETING, judging, type Line, messageLine, openWorld, START, SUSPECT } from './story-world.ts';

const at = (ms: number): string => new Date(START + ms).toISOString();

const BAD: readonly (readonly [why: string, line: unknown, says: RegExp])[] = [
  ['broken JSON', '{"type":', /not valid JSON/],
  ['a list', '[]', /JSON object/],
  ['no type', {}, /"type"/],
  ['a type from the prototype', { type: 'constructor' }, /"type"/],
  ['a message without sentAt', { ...messageLine('m', 'u', GREETING), sentAt: undefined }, /sentAt/],
  ['a message with a field nobody knows', messageLine('m', 'u', GREETING, { more: { mood: 'good' } }), /"mood"/],
  ['a report without a time', { type: 'report', message: 'm', reporter: 'r', category: 'spam' }, /"at"/],
  ['a report of a wrong kind', { type: 'report', message: 'm', reporter: 'r', category: 'x', at: at(0) }, /violence/],
  ['a decision on nothing', { type: 'decide', decision: 'dismiss', by: 'r', at: at(0) }, /exactly one/],
  [
    'a decision on two things',
    { type: 'decide', message: 'm', account: 'a', decision: 'dismiss', by: 'r', at: at(0) },
    /exactly one/,
  ],
  [
    'a decision on a campaign nobody knows',
    { type: 'decide', campaign: 'c-x', decision: 'dismiss', by: 'r', at: at(0) },
    /campaign/,
  ],
];
for (const [why, line, says] of BAD) {
  test(`a line that is ${why} is one error line with its number, and the run goes on`, () => {
    const world = openWorld();
    world.say('before', 'u', GREETING);
    const lines = world.push(line);
    assert.equal(lines.length, 1, JSON.stringify(lines));
    assert.deepEqual([lines[0]!.type, lines[0]!.line], ['error', 2]);
    assert.match(lines[0]!.message, says);
    assert.equal(world.say('after', 'u', GREETING).verdict, 'deliver');
    assert.equal(world.end().at(-1)?.errors, 1);
  });
}

test('a line up to five seconds late is judged at the clock, an older one is an error', () => {
  const world = openWorld();
  world.say('now', 'u', GREETING, { at: 10_000 });
  assert.equal(world.say('late', 'u', GREETING, { at: 5000 }).at, at(10_000));
  assert.equal(world.say('too-late', 'u', GREETING, { at: 4999 }).type, 'error');
});

test('timers due by a line run before it, in order of their times', () => {
  const world = openWorld();
  world.say('a', 'u', SUSPECT, { at: 0 });
  world.say('b', 'v', 'They deserve to be beaten', { at: 100 });
  const lines = world.push(messageLine('c', 'w', GREETING, { at: 5000 }));
  assert.deepEqual(
    lines.map(({ type, id, at: time }) => [type, id, time]),
    [
      ['release', 'a', at(500)],
      ['release', 'b', at(600)],
      ['verdict', 'c', at(5000)],
    ],
  );
});

test('a verdict stands before what followed from it', () => {
  const world = openWorld();
  for (let i = 0; i < 12; i++) world.say(`w-${i}`, `u-${i}`, `${CALL} ${i}`, { at: i });
  const first = world.all.findIndex((line) => line.type === 'campaign');
  const { type, at: time } = world.all[first - 1]!;
  assert.deepEqual([type, time], ['verdict', world.all[first]!.at]);
});

/** Everything at once: waves of two texts, ordinary talk, reports, decisions, bad lines. */
const busyStream = (): Line[] => {
  const lines: Line[] = [];
  for (let i = 0; i < 120; i++) {
    lines.push(messageLine(`o-${i}`, `person-${i % 17}`, `${GREETING} ${i}`, { at: i * 40, relation: undefined }));
    if (i % 2 === 0) lines.push(messageLine(`w-${i}`, `u-${i % 40}`, `${CALL} ${i}`, { at: i * 40 }));
    if (i % 3 === 0) lines.push(messageLine(`s-${i}`, `v-${i}`, `${SUSPECT} ${i}`, { at: i * 40 }));
    if (i % 50 === 7)
      lines.push({ type: 'report', message: `o-${i}`, reporter: 'r', category: 'spam', at: at(i * 40) });
    if (i % 50 === 9) lines.push({ type: 'nothing' });
    if (i % 50 === 11)
      lines.push({ type: 'decide', account: `u-${i - 1}`, decision: 'innocent', by: 'r', at: at(i * 40) });
  }
  return lines;
};
const replayAll = (lines: readonly Line[]): string => {
  const run = openReplay({ deterministic: true, judging: judging() });
  return [...lines.flatMap((line) => run.push(line)), ...run.end()].map((line) => JSON.stringify(line)).join('\n');
};

test('two deterministic replays are equal to the byte', () => {
  const one = replayAll(busyStream());
  assert.equal(one, replayAll(busyStream()));
  assert.match(one, /"type":"action"/);
  assert.ok(!/micros|seconds/.test(one));
});

test('a replay with timings has micros in each verdict and a rate in the summary', () => {
  const run = openReplay({ judging: judging() });
  const [verdict] = run.push(messageLine('m', 'u', GREETING)) as Line[];
  assert.equal(typeof verdict!.micros, 'number');
  const summary = run.end().at(-1) as Line;
  assert.equal(typeof summary.seconds, 'number');
  assert.deepEqual(summary.verdicts, { deliver: 1, hold: 0, intercept: 0 });
});

test('a wrong policy is refused with the path of what is wrong', () => {
  assert.throws(() => openReplay({ policy: { version: '1' }, judging: judging() }), { name: 'InputError' });
});
