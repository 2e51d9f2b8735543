// A disk that is full (contract.md §15): what must be stored is refused with 503, what goes out goes on and says that it is
// degraded, nothing acknowledged is lost, and all is well again once there is room.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { startServer } from './servers/breakwater.ts';
import { waitUntil } from './servers/process.ts';

const CALL = 'Everyone, kill the officials tonight, attack them all, no mercy';
/** Long enough to fill the disk with a few hundred intercepts. */
const filler = (i: number): string => ` number ${i} `.repeat(2500);
const message = (id: string, text: string) => ({
  id,
  text,
  sender: { id: `u-${id}` },
  to: { kind: 'direct', id: `r-${id}` },
  relation: 'stranger',
});

test('a full disk refuses what must be kept, lets the rest go on, and loses nothing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'breakwater full '));
  const server = await startServer(join(folder, 'data'), {}, 4_194_304);
  try {
    const kept: string[] = [];
    let refused: { status: number; body: any } | undefined;
    for (let i = 0; i < 2000 && refused === undefined; i++) {
      const answer = await server.call('POST', '/v1/check', message(`m-${i}`, `${CALL} ${filler(i)}`));
      if (answer.status === 200) kept.push(`m-${i}`);
      // A busy machine was too slow to answer: the same message again gets its first answer.
      else if (answer.body.error.code === 'deadline') i -= 1;
      else refused = answer;
    }
    assert.equal(refused?.status, 503, 'the disk never filled');
    assert.match(refused.body.error.code, /^store-(full|down)$/);
    assert.ok(kept.length > 10);

    const hello = await server.call('POST', '/v1/check', message('hello', 'See you at the market tomorrow?'));
    assert.deepEqual([hello.status, hello.body.verdict, hello.body.degraded], [200, 'deliver', true]);
    assert.equal((await server.call('GET', '/v1/live')).body.degraded, true);

    execFileSync('prlimit', ['--pid', String(server.child.pid), '--fsize=unlimited']);
    await waitUntil(async () => (await server.call('POST', '/v1/check', message('after', CALL))).status === 200);
    const well = await server.call('POST', '/v1/check', message('well', 'See you at the market tomorrow?'));
    assert.deepEqual([well.body.verdict, well.body.degraded], ['deliver', false]);
    for (const id of kept) assert.equal((await server.call('GET', `/v1/messages/${id}`)).status, 200, id);
  } finally {
    await server.end();
    rmSync(folder, { recursive: true, force: true });
  }
});
