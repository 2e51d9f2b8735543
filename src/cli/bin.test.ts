// The real command, spawned: exit codes, paths with spaces, an older Node that hands over to the right one, signals.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { after, test } from 'node:test';

const root = join(import.meta.dirname, '../..');
const bin = join(root, 'bin/breakwater.js');
const folder = mkdtempSync(join(tmpdir(), 'break water '));
after(() => rmSync(folder, { recursive: true, force: true }));

const CLEAN = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) => !/^(BREAKWATER_|DATABASE_URL|REDIS_URL|PORT$|HOST$|NODE_TEST)/.test(name),
  ),
);
const environment = (more: Record<string, string> = {}): Record<string, string | undefined> => ({
  ...CLEAN,
  BREAKWATER_DATA: join(folder, 'data'),
  ...more,
});
const breakwater = (parameters: readonly string[], input = '', node = process.execPath, file = bin) =>
  spawnSync(node, [file, ...parameters], { cwd: folder, encoding: 'utf8', input, env: environment() });

/** An older Node on this machine, to prove the handing over. */
const olderNode = (process.env.PATH ?? '')
  .split(delimiter)
  .concat('/usr/bin', '/usr/local/bin')
  .map((path) => join(path, 'node'))
  .find((path) => {
    if (!existsSync(path)) return false;
    const version = spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout;
    return /^v(20|21|22|23)\./.test(version);
  });

test('help exits 0, wrong use exits 2 with a sentence, both without touching the data folder', () => {
  assert.equal(breakwater(['--help']).status, 0);
  const wrong = breakwater(['dance']);
  assert.equal(wrong.status, 2);
  assert.match(wrong.stderr, /unknown command/);
  assert.equal(existsSync(join(folder, 'data')), false);
});

test('every command has its help', () => {
  const commands = [...breakwater(['--help']).stdout.matchAll(/^ {2}(\w+)/gm)]
    .map((m) => m[1] ?? '')
    .filter((c) => c !== 'help');
  assert.ok(commands.length >= 8, commands.join());
  for (const command of commands) assert.equal(breakwater([command, '--help']).status, 0, command);
});

test('a wrong environment is reported at once, and exits 2', () => {
  const run = spawnSync(process.execPath, [bin, 'serve'], {
    encoding: 'utf8',
    env: environment({ PORT: 'many', DATABASE_URL: 'mysql://x' }),
  });
  assert.equal(run.status, 2);
  assert.match(run.stderr, /PORT.*DATABASE_URL/s);
});

test('a clone in a path with spaces runs', () => {
  const clone = join(folder, 'a clone');
  mkdirSync(clone);
  cpSync(join(root, 'bin'), join(clone, 'bin'), { recursive: true });
  for (const name of ['src', 'node_modules', 'package.json']) symlinkSync(join(root, name), join(clone, name));
  const run = breakwater(['--version'], '', process.execPath, join(clone, 'bin/breakwater.js'));
  assert.equal(run.status, 0, run.stderr);
  assert.match(run.stdout, /^\d+\.\d+\.\d+/);
});

test('an older Node hands over to the one that came as a dependency, exit code and all', {
  skip: olderNode === undefined && 'no Node 20 to 23 on this machine',
}, () => {
  assert.equal(breakwater(['--version'], '', olderNode).status, 0);
  assert.equal(breakwater(['dance'], '', olderNode).status, 2);
});

const wave = Array.from({ length: 40 }, (_, i) => ({
  type: 'message',
  id: `m-${i}`,
  text: i % 4 === 0 ? `Good morning number ${i}` : `Everyone, kill the officials tonight ${i}`,
  sender: { id: `u-${i}` },
  to: { kind: 'direct', id: `r-${i}` },
  relation: 'stranger',
  sentAt: new Date(Date.UTC(2026, 2, 24, 8, 0, i)).toISOString(),
}));

test('replay --deterministic gives the same bytes twice, and nothing of the data folder', () => {
  const input = join(folder, 'wave.jsonl');
  writeFileSync(input, wave.map((line) => JSON.stringify(line)).join('\n'));
  const outputs = ['a', 'b'].map((name) => {
    const out = join(folder, name);
    const run = breakwater(['replay', input, '--out', out, '--deterministic']);
    assert.equal(run.status, 0, run.stderr);
    return readFileSync(out, 'utf8');
  });
  assert.equal(outputs[0], outputs[1]);
  const lines = (outputs[0] ?? '')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  assert.equal(lines.filter((l) => l.type === 'verdict').length, 40);
  assert.ok(
    lines.some((l) => l.type === 'campaign' && l.state === 'confirmed'),
    'the wave is seen',
  );
  assert.equal(lines.at(-1).type, 'summary');
  assert.equal(existsSync(join(folder, 'data')), false);
});

test('replay of a bad line goes on, has an error line, and exits 2', () => {
  const run = breakwater(['replay', '-', '--out', '-', '--deterministic'], `broken\n${JSON.stringify(wave[0])}\n`);
  assert.equal(run.status, 2);
  const types = run.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).type);
  assert.deepEqual(types, ['error', 'verdict', 'summary']);
});

test('judge tells a call from a greeting', () => {
  const run = breakwater(
    ['judge'],
    '{"id":"a","text":"Kill all the officials tonight"}\n{"id":"b","text":"Good morning"}\n',
  );
  assert.equal(run.status, 0, run.stderr);
  const [call, greeting] = run.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  assert.ok(call.score >= 0.5 && call.harm === 'call' && call.stance === 'own', JSON.stringify(call));
  assert.deepEqual([greeting.score < 0.5, greeting.harm, greeting.stance], [true, null, null]);
});

/** A served house in a process of its own; resolves when it has printed its address. */
const serve = async (node: string, name: string) => {
  const child = spawn(node, [bin, 'serve'], { env: environment({ PORT: '0', BREAKWATER_DATA: join(folder, name) }) });
  const exited = new Promise<readonly [number | null, string | null]>((done) =>
    child.once('exit', (code, signal) => done([code, signal])),
  );
  let printed = '';
  for await (const text of child.stdout) {
    printed += text;
    if (/API key/.test(printed)) break;
  }
  const { url, pid } = JSON.parse(readFileSync(join(folder, name, 'server.json'), 'utf8')) as {
    url: string;
    pid: number;
  };
  return { child, exited, printed, url, pid };
};

for (const [name, node] of [
  ['this Node', process.execPath],
  ['an older Node that hands over', olderNode],
] as const) {
  test(`serve under ${name} answers a key that it printed, is steered from the command line, and ends well on SIGTERM`, {
    skip: node === undefined && 'no Node 20 to 23 on this machine',
  }, async () => {
    const server = await serve(node ?? '', `data of ${name}`);
    const key = /bw_\S+/.exec(server.printed)?.[0] ?? '';
    const live = await fetch(`${server.url}/v1/live`, { headers: { authorization: `Bearer ${key}` } });
    assert.equal(live.status, 200);
    const run = (...parameters: string[]) =>
      spawnSync(process.execPath, [bin, ...parameters], {
        encoding: 'utf8',
        env: environment({ BREAKWATER_DATA: join(folder, `data of ${name}`) }),
      });
    const call = ['check', '--text', 'Everyone, kill the officials tonight', '--exit-code'];
    assert.equal(run(...call).status, 1);
    assert.equal(run('check', '--text', 'Good morning', '--exit-code').status, 0);
    assert.match(run('stop').stdout, /^Stopped/);
    assert.match(run('backup', join(folder, `copy of ${name}`)).stdout, /Written/);
    assert.equal(run('serve').status, 2, 'a second one stops');
    server.child.kill('SIGTERM');
    assert.deepEqual(await server.exited, [0, null]);
    assert.equal(existsSync(join(folder, `data of ${name}`, 'server.json')), false);
    assert.match(run('stop').stdout, /also when the server starts/);
  });
}

test('when the process that handed over is killed, the server ends too and frees its folder', {
  skip: olderNode === undefined && 'no Node 20 to 23 on this machine',
}, async () => {
  const server = await serve(olderNode ?? '', 'orphan');
  assert.notEqual(server.pid, server.child.pid);
  server.child.kill('SIGKILL');
  await server.exited;
  while (existsSync(join(folder, 'orphan', 'server.json'))) await new Promise((done) => setImmediate(done));
});
