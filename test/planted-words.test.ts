// Ordinary talk is not stored: planted words of delivered, held and intercepted messages are searched for in every file of
// the data folder, while the server runs and after it has stopped.
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { startServer } from './servers/breakwater.ts';

const PLANTED = ['quibblefinch', 'zorvaplane', 'mirthwoggle'];

const bytesOf = (folder: string): Buffer =>
  Buffer.concat(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((e) => e.isFile())
      .map((e) => readFileSync(join(e.parentPath, e.name))),
  );

const holds = (haystack: Buffer, word: string): boolean =>
  [word, word.toUpperCase()].some(
    (w) => haystack.includes(Buffer.from(w)) || haystack.includes(Buffer.from(w, 'utf16le')),
  );

test('no file holds a word of a delivered, held or intercepted text in clear', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'breakwater-planted-'));
  try {
    const server = await startServer(join(folder, 'data'));
    const send = (id: string, text: string, relation: string) =>
      server.call('POST', '/v1/check?wait=true', {
        id,
        text,
        sender: { id: `u-${id}` },
        to: { kind: 'direct', id: 'r-1' },
        relation,
      });
    assert.equal((await send('d-1', `Lunch at noon, quibblefinch?`, 'stranger')).body.verdict, 'deliver');
    assert.equal((await send('d-2', `Lunch at noon, quibblefinch?`, 'contact')).body.verdict, 'deliver');
    for (let i = 0; i < 30; i++) await send(`i-${i}`, `Brothers, kill all the officials zorvaplane ${i}`, 'stranger');
    await server.call('POST', '/v1/check', {
      id: 'h-1',
      text: 'I hope somebody will beat them mirthwoggle',
      sender: { id: 'u-h' },
      to: { kind: 'direct', id: 'r-2' },
      relation: 'stranger',
    });
    const intercepted = await server.call('GET', '/v1/messages/i-29');
    assert.match(intercepted.body.text, /zorvaplane/, 'the evidence can be read by who holds the key');
    await new Promise((done) => setTimeout(done, 1500));
    const running = bytesOf(folder);
    assert.ok(running.length > 10_000);
    for (const word of PLANTED) assert.ok(!holds(running, word), `${word} stands in clear while running`);
    await server.end();
    for (const word of PLANTED) assert.ok(!holds(bytesOf(folder), word), `${word} stands in clear after the stop`);
    assert.ok(!PLANTED.some((word) => server.log().includes(word)), 'a log line holds a text');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
