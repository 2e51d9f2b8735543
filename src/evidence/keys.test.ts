// The root key is made once, guarded, and never replaced beside old data.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { deriveKeys, openKeys, verifyKeys } from './keys.ts';

const base = mkdtempSync(join(tmpdir(), 'breakwater-keys-'));
after(() => rmSync(base, { recursive: true, force: true }));

test('the secrets folder is made once, for its owner only, and gives the same keys again', () => {
  const folder = join(base, 'new secrets');
  const first = openKeys({ folder, mayCreate: true });
  assert.deepEqual([statSync(folder).mode & 0o777, statSync(join(folder, 'root.key')).mode & 0o777], [0o700, 0o600]);
  const second = openKeys({ folder, mayCreate: false });
  assert.deepEqual([second.evidence, second.check, second.sketch(9)], [first.evidence, first.check, first.sketch(9)]);
  verifyKeys(second, first.check, folder);
  verifyKeys(second, undefined, folder);
});

const REFUSED: readonly (readonly [name: string, code: string, prepare: (file: string) => void])[] = [
  ['a missing key beside old data', 'secrets-missing', (file) => rmSync(file)],
  ['a key cut in half', 'secrets-damaged', (file) => writeFileSync(file, readFileSync(file).subarray(0, 16))],
  ['an empty key', 'secrets-damaged', (file) => writeFileSync(file, '')],
];
for (const [name, code, prepare] of REFUSED)
  test(`${name} is refused with a sentence, and no key is written`, () => {
    const folder = mkdtempSync(join(base, 'refused-'));
    openKeys({ folder, mayCreate: true });
    const file = join(folder, 'root.key');
    prepare(file);
    const size = statSync(file, { throwIfNoEntry: false })?.size;
    assert.throws(() => openKeys({ folder, mayCreate: false }), { name: 'InputError', code, message: /[Pp]ut the/ });
    assert.equal(statSync(file, { throwIfNoEntry: false })?.size, size);
  });

test("another folder's key is noticed by the check value stored with the data", () => {
  const mine = openKeys({ folder: join(base, 'mine'), mayCreate: true });
  const other = openKeys({ folder: join(base, 'other'), mayCreate: true });
  assert.throws(() => verifyKeys(other, mine.check, 'other'), { code: 'secrets-wrong', message: /does not belong/ });
});

test('every purpose and every day has a key of its own', () => {
  const keys = deriveKeys(new Uint8Array(32).fill(7));
  const all = [keys.evidence, keys.pair, keys.ledger, keys.session, keys.sketch(1), keys.sketch(2)];
  const starts = all.map((key) => Buffer.from(key).toString('hex').slice(0, 32));
  assert.equal(new Set(starts).size, all.length);
  assert.ok(!starts.some((start) => keys.check.startsWith(start)));
});
