// The commands in this process, over the real road: what goes in, what comes out, which exit code. Only the doors to a server
// and a store are of paper; the real ones are tested by spawning the real command (bin.test.ts).
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, test } from 'node:test';
import type { Doors } from './doors.ts';
import { runCommandLine } from './main.ts';

const folder = mkdtempSync(join(tmpdir(), 'breakwater commands-'));
after(() => rmSync(folder, { recursive: true }));
const file = (name: string, text = ''): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

let printed: string[] = [];
let complained: string[] = [];
beforeEach(() => {
  printed = [];
  complained = [];
});

const doors: Doors = {
  version: '1.2.3',
  serve: async () => undefined,
  ownServer: async () => undefined,
  stopInStore: async () => undefined,
  countersInStore: async () => ({ 'attempt-intercepted': 1234 }),
  backup: async (to) => `${to}/copy.sqlite`,
};

/** Runs a command with what it prints caught; gives its exit code. */
const run = async (...parameters: string[]): Promise<number> => {
  const { log, error } = console;
  console.log = (text) => void printed.push(String(text));
  console.error = (text) => void complained.push(String(text));
  try {
    process.exitCode = 0;
    await runCommandLine(parameters, doors);
    return Number(process.exitCode);
  } finally {
    Object.assign(console, { log, error });
    process.exitCode = 0;
  }
};

const CALL = 'Everyone, kill the officials tonight';
const telegram = (texts: readonly string[]): string =>
  JSON.stringify({
    name: 'Group\u0007',
    type: 'private_group',
    id: 5,
    messages: texts.map((text, i) => ({
      id: i,
      type: 'message',
      date_unixtime: String(1_774_339_200 + i),
      from: 'Somebody',
      from_id: 'user7',
      text,
    })),
  });

const ROWS: readonly (readonly [name: string, parameters: () => string[], code: number, says: RegExp])[] = [
  ['help is no error', () => ['--help'], 0, /Commands:[\s\S]*replay/],
  ['help of a command', () => ['replay', '--help'], 0, /--deterministic/],
  ['the version', () => ['--version'], 0, /1\.2\.3/],
  ['no command', () => [], 2, /Commands:/],
  ['an unknown command', () => ['dance'], 2, /unknown command/],
  ['an unknown option', () => ['stop', '--fast'], 2, /unknown option/],
  ['a missing argument', () => ['replay', '--out', '-'], 2, /missing required argument/],
  ['a missing option', () => ['replay', file('a', '{}')], 2, /--out/],
  ['a file that is not there', () => ['replay', join(folder, 'none'), '--out', '-'], 2, /no such file.*none/],
  [
    'an output that cannot be written',
    () => ['replay', file('a', '{}'), '--out', join(folder, 'no/where')],
    2,
    /no such file/,
  ],
  [
    'a policy that is no JSON',
    () => ['replay', file('a', '{}'), '--out', '-', '--policy', file('p', '{')],
    2,
    /policy file is not valid JSON/,
  ],
  [
    'a training row without a label',
    () => ['train', '--examples', file('t1.jsonl', '{"text":"a","harm":null}\n\n{"text":"b"}\n')],
    2,
    /t1\.jsonl:3: .*harm/,
  ],
  [
    'a training row that contradicts another',
    () => ['train', '--examples', file('t2.jsonl', '{"text":"a","harm":null}\n{"text":"a","harm":"call"}\n')],
    2,
    /t2\.jsonl:2: .*other label.*t2\.jsonl:1/,
  ],
  ['a folder to scan', () => ['scan', folder], 2, /result\.json/],
  ['an export of something else', () => ['scan', file('e', '[1]')], 2, /not a Telegram/],
  ['a check without a server', () => ['check', '--text', 'x'], 2, /breakwater serve/],
  [
    'a report of a period that runs backwards',
    () => ['report', '--from', '2026-02-02', '--to', '2026-01-01'],
    2,
    /--from/,
  ],
  ['a report of no day', () => ['report', '--from', 'yesterday'], 2, /--from/],
  ['a report', () => ['report'], 0, /attempt-intercepted {2}1,234/],
  ['a stop without a server', () => ['stop'], 0, /also when the server starts/],
  ['a backup', () => ['backup', '/there'], 0, /Written: \/there\/copy\.sqlite/],
];
for (const [name, parameters, code, says] of ROWS) {
  test(`${name} exits ${code} and says so`, async () => {
    assert.equal(await run(...parameters()), code, complained.join(''));
    assert.match([...printed, ...complained].join('\n'), says);
  });
}

const stream = (id: string, text: string): string =>
  JSON.stringify({
    ...{ type: 'message', id, text, sender: { id: 'u' }, to: { kind: 'direct', id: 'v' } },
    ...{ relation: 'stranger', sentAt: '2026-03-24T08:00:00.000Z' },
  });

test('replay writes its lines to the file, and exits 2 when a line was bad', async () => {
  const out = join(folder, 'out.jsonl');
  const input = file('in.jsonl', [stream('a', 'Good morning'), 'broken', '', stream('b', CALL), ''].join('\n'));
  assert.equal(await run('replay', input, '--out', out), 2);
  const lines = readFileSync(out, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  assert.deepEqual(
    lines.filter((l) => l.type !== 'release').map((l) => l.verdict ?? l.type),
    ['deliver', 'error', 'intercept', 'summary'],
  );
  assert.equal(lines[1].line, 2);
  assert.match(complained.join(), /1 input lines/);
});

test('judge answers each line in order; a bad line has an error line and exit code 2', async () => {
  const out = join(folder, 'judged.jsonl');
  const input = file(
    'j.jsonl',
    `{"id":"a","text":"${CALL}","lang":null}\n{"id":"b"}\n{"id":"c","text":"x","lang":"en"}\n`,
  );
  assert.equal(await run('judge', input, '--out', out), 2);
  const lines = readFileSync(out, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  assert.deepEqual([lines[0].id, lines[0].harm, lines[0].stance, lines[0].score > 0.9], ['a', 'call', 'own', true]);
  assert.deepEqual(lines[2], { id: 'c', score: 0, harm: null, stance: null, findings: [], lang: null });
  assert.deepEqual([lines[1].line, lines[2].id], [2, 'c']);
  assert.equal(await run('judge', file('k.jsonl', `{"id":"a","text":"${CALL}"}`), '--explain'), 0);
  assert.match(printed.join(), /a: call, own, 0\.9/);
});

test('scan prints what would have been intercepted without its text or control characters', async () => {
  const path = file('result.json', telegram(['hello', `${CALL} quibblefinch`, 'bye']));
  const json = join(folder, 'scan.jsonl');
  assert.equal(await run('scan', path, '--json', json), 0);
  const text = printed.join('\n');
  assert.match(text, /3 messages read/);
  assert.match(text, /Messages \(1\):\n {2}2026-03-24 08:00 {2}intercept/);
  assert.ok(!text.includes('quibblefinch') && !text.includes('\u0007'));
  assert.equal(readFileSync(json, 'utf8').trim().split('\n').length, 4);
  assert.equal(await run('scan', path, '--exit-code'), 1);
});

test('scan of an export cut in half reports what was read and where it ends', async () => {
  const text = telegram(['one', 'two', 'three']);
  const cut = text.slice(0, text.indexOf('three'));
  assert.equal(await run('scan', file('cut.json', cut)), 2);
  assert.match(printed.join(), /2 messages read/);
  assert.match(complained.join(), new RegExp(`cut after ${cut.length}`));
});

test('scan puts the messages of many chats in order of time', async () => {
  const chat = (id: number, times: readonly number[]) => ({
    type: 'personal_chat',
    id,
    messages: times.map((t) => ({
      id: t,
      type: 'message',
      date_unixtime: String(t),
      from_id: `user${id}`,
      text: 'hi',
    })),
  });
  const path = file(
    'all.json',
    JSON.stringify({ chats: { list: [chat(1, [10, 40, 50]), chat(2, [5, 45]), chat(3, [20])] } }),
  );
  const json = join(folder, 'all.jsonl');
  assert.equal(await run('scan', path, '--json', json), 0);
  const ids = readFileSync(json, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).id);
  assert.deepEqual(ids.slice(0, -1), ['2/5', '1/10', '3/20', '1/40', '2/45', '1/50']);
});
