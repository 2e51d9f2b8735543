// The keys of the door: made once, kept as hashes, readable by their owner only.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { openDoorKeys, readControlKey } from './door-keys.ts';
import { createSignIn } from './sign-in.ts';

const folder = mkdtempSync(join(tmpdir(), 'breakwater-door-'));
after(() => rmSync(folder, { recursive: true }));
const who = (secrets: string, given: string | undefined, key: string): string =>
  createSignIn({
    keys: openDoorKeys(secrets, given).keys,
    sessionKey: new Uint8Array(32),
    host: '127.0.0.1',
    now: () => 0,
  }).identify({ authorization: `Bearer ${key}` }, undefined);

test('without a given key one is made once, works ever after, and is kept as a hash in a file of the owner', () => {
  const secrets = join(folder, 'a');
  const first = openDoorKeys(secrets, undefined);
  const second = openDoorKeys(secrets, undefined);
  assert.ok(first.made !== undefined && first.made.length > 20);
  assert.equal(second.made, undefined);
  assert.deepEqual(second.session, first.session);
  assert.equal(who(secrets, undefined, first.made), 'operator');
  assert.ok(!readFileSync(join(secrets, 'door-keys.json'), 'utf8').includes(first.made));
  assert.equal(statSync(join(secrets, 'door-keys.json')).mode & 0o777, 0o600);
});

test('a given key counts alone, and the command line has its own', () => {
  const secrets = join(folder, 'b');
  const made = openDoorKeys(secrets, undefined).made ?? '';
  assert.equal(who(secrets, 'given', 'given'), 'operator');
  assert.throws(() => who(secrets, 'given', made), /wrong/);
  assert.equal(who(secrets, 'given', readControlKey(secrets) ?? ''), 'command line');
});

test('a damaged file stops the start with what to do', () => {
  const secrets = join(folder, 'c');
  openDoorKeys(secrets, 'given');
  writeFileSync(join(secrets, 'door-keys.json'), '{"session":1}');
  assert.throws(() => openDoorKeys(secrets, 'given'), /Remove it/);
});
