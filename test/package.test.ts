// The package as a new user gets it: packed, installed into an empty folder whose path has a space, and run from there.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { freePort, waitUntil } from './servers/process.ts';

const root = join(import.meta.dirname, '..');
let folder = '';

const npm = (parameters: readonly string[], cwd: string): string => {
  const run = spawnSync('npm', parameters, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, npm_config_loglevel: 'error' },
  });
  assert.equal(run.status, 0, run.stderr);
  return run.stdout;
};
const bin = (): string => join(folder, 'node_modules/.bin/breakwater');

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'break water-'));
  npm(['pack', '--pack-destination', folder], root);
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '';
  writeFileSync(join(folder, 'package.json'), '{ "name": "empty", "private": true, "type": "module" }');
  npm(['install', join(folder, tarball)], folder);
});
after(() => rmSync(folder, { recursive: true, force: true }));

test('replay runs from the installed package', () => {
  const line = {
    type: 'message',
    id: 'm-1',
    text: 'Happy holidays',
    sender: { id: 'u-1' },
    to: { kind: 'direct', id: 'u-2' },
    relation: 'stranger',
    sentAt: '2026-01-01T00:00:00.000Z',
  };
  writeFileSync(join(folder, 'stream.jsonl'), `${JSON.stringify(line)}\n`);
  const run = spawnSync(bin(), ['replay', 'stream.jsonl', '--out', '-', '--deterministic'], {
    cwd: folder,
    encoding: 'utf8',
  });
  assert.equal(run.status, 0, run.stderr);
  const lines = run.stdout
    .trim()
    .split('\n')
    .map((text) => JSON.parse(text));
  assert.equal(lines[0].verdict, 'deliver');
  assert.equal(lines.at(-1).type, 'summary');
});

test("the engine is imported as 'breakwater/engine'", () => {
  const script =
    "import { createEngine } from 'breakwater/engine'; const e = await createEngine(); const a = await e.check({ id: 'm-1', text: 'Good morning', sender: { id: 'u-1' }, to: { kind: 'direct', id: 'u-2' }, relation: 'stranger' }); console.log(a.verdict); await e.close();";
  writeFileSync(join(folder, 'embed.js'), script);
  const run = spawnSync(process.execPath, ['embed.js'], { cwd: folder, encoding: 'utf8' });
  assert.equal(run.status, 0, run.stderr);
  assert.equal(run.stdout.trim(), 'deliver');
});

test('serve answers a real request from the installed package, and the console is in it', async () => {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const server = spawn(bin(), ['serve'], {
    cwd: folder,
    env: {
      ...process.env,
      PORT: String(port),
      BREAKWATER_KEY: 'k-test-0123456789',
      BREAKWATER_DATA: join(folder, 'data'),
    },
  });
  try {
    await waitUntil(async () => (await fetch(`${url}/readyz`)).status === 200);
    const answer = await fetch(`${url}/v1/check`, {
      method: 'POST',
      headers: { authorization: 'Bearer k-test-0123456789', 'content-type': 'application/json' },
      body: JSON.stringify({
        id: 'm-1',
        text: 'Good morning',
        sender: { id: 'u-1' },
        to: { kind: 'direct', id: 'u-2' },
        relation: 'stranger',
      }),
    });
    assert.equal(answer.status, 200);
    assert.equal(((await answer.json()) as { verdict: string }).verdict, 'deliver');
    assert.match(await (await fetch(`${url}/`)).text(), /<title>Breakwater/);
  } finally {
    server.kill('SIGTERM');
    await new Promise((done) => server.once('exit', done));
  }
});
