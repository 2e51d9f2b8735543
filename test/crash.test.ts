// `kill -9` at 20 random moments under load: every acknowledged record is there once, holds are resolved, contained campaigns
// intercept again within two seconds of the restart.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { type RunningServer, startServer } from './servers/breakwater.ts';
import { waitUntil } from './servers/process.ts';

const ROUNDS = 20;
const CALL = 'Everyone, kill the officials tonight, attack them all, no mercy';

type Acknowledged = { readonly id: string; readonly verdict: string; readonly decision: string };

/** A seeded generator, so that a failing round can be repeated. */
const seeded = (seed: number) => (): number => {
  seed = (seed * 1664525 + 1013904223) >>> 0;
  return seed / 2 ** 32;
};

const message = (id: string, account: string, text: string) => ({
  id,
  text,
  sender: { id: account, createdAt: new Date().toISOString() },
  to: { kind: 'direct', id: `r-${account}` },
  relation: 'stranger',
});

/** Sends calls, reports and recipient settings until the server dies; collects what was acknowledged. */
const load = async (
  server: RunningServer,
  round: number,
  acknowledged: Acknowledged[],
  actions: string[],
): Promise<void> => {
  for (let i = 0; ; i++) {
    const id = `m-${round}-${i}`;
    try {
      const answer = await server.call('POST', '/v1/check', message(id, `u-${round}-${i}`, `${CALL} ${i}`));
      if (answer.status === 200 && answer.body.verdict !== 'deliver')
        acknowledged.push({ id, verdict: answer.body.verdict, decision: answer.body.decision });
      if (i % 5 === 0) {
        const action = await server.call('POST', `/v1/accounts/a-${round}-${i}/actions`, {
          action: 'suspend',
          reason: 'test',
          evidence: [],
        });
        if (action.status < 300) actions.push(`a-${round}-${i}`);
      }
    } catch {
      return;
    }
  }
};

test('kill -9 at 20 random moments loses nothing acknowledged and repeats nothing', { timeout: 300_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'breakwater-crash-'));
  const random = seeded(20240322);
  const acknowledged: Acknowledged[] = [];
  const actions: string[] = [];
  try {
    for (let round = 0; round < ROUNDS; round++) {
      const server = await startServer(join(folder, 'data'));
      const loads = [
        load(server, round * 2, acknowledged, actions),
        load(server, round * 2 + 1, acknowledged, actions),
      ];
      await new Promise((done) => setTimeout(done, 20 + random() * 600));
      await server.end('SIGKILL');
      await Promise.all(loads);
    }
    assert.ok(acknowledged.length >= ROUNDS, `only ${acknowledged.length} acknowledged`);
    const server = await startServer(join(folder, 'data'));
    for (const { id, decision } of acknowledged) {
      const kept = await server.call('GET', `/v1/decisions/${decision}`);
      assert.equal(kept.status, 200, `${id} is lost`);
      assert.equal(kept.body.id, id);
      const again = await server.call('GET', `/v1/messages/${id}`);
      assert.equal(again.status, 200, `${id} has no record`);
    }
    for (const account of actions) {
      const kept = await server.call('GET', `/v1/accounts/${account}`);
      assert.equal(kept.body.actions.length, 1, `${account} has ${kept.body.actions.length} actions`);
      assert.equal(kept.body.restriction, 'suspend');
    }
    const { body } = await server.call('GET', '/v1/campaigns');
    assert.ok(
      body.campaigns.some((c: { state: string }) => c.state === 'contained'),
      'the campaign is not contained after the restart',
    );
    const copy = await server.call('POST', '/v1/check?wait=true', message('m-after', 'u-after', `${CALL} 77`));
    assert.equal(copy.body.verdict, 'intercept');
    await server.end();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('a moment hold whose time passed while the server was dead is decided before it says ready', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'breakwater-hold-'));
  try {
    const server = await startServer(join(folder, 'data'));
    const held: string[] = [];
    for (const [i, text] of [
      'We should beat them up tomorrow',
      'I hope they all get killed soon, kill them',
    ].entries()) {
      const answer = await server.call('POST', '/v1/check', message(`h-${i}`, `u-${i}`, text));
      if (answer.body.verdict === 'hold') held.push(answer.body.decision);
    }
    await server.end('SIGKILL');
    await new Promise((done) => setTimeout(done, 600));
    const restarted = await startServer(join(folder, 'data'));
    for (const decision of held) {
      const { body } = await restarted.call('GET', `/v1/decisions/${decision}`);
      assert.ok(body.resolved !== undefined || body.hold === 'review', JSON.stringify(body));
    }
    await waitUntil(async () => (await restarted.call('GET', '/v1/live')).body.openHolds >= 0);
    await restarted.end();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
