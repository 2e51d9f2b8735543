// Pseudonyms of the ledger: one person, one name; nothing can be told from it without the salt that goes with it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Report } from '../model/case.ts';
import { createLedger } from './entries.ts';

const key = new Uint8Array(32).fill(5);
const report = (reporter: string): Report =>
  ({ id: `r-${reporter}`, platform: 'main', message: 'm-1', reporter, category: 'violence', at: 1 }) as Report;
const read = (ledger: ReturnType<typeof createLedger>, reporter: string) => {
  const write = ledger.report(report(reporter));
  assert.ok(write.do === 'ledger');
  return { body: write.entry.body, salt: write.salts![0]! };
};

test('a person has one pseudonym, another person another, and each brings its salt', () => {
  const ledger = createLedger(key);
  const [first, again, other] = [read(ledger, 'u-1'), read(ledger, 'u-1'), read(ledger, 'u-2')];
  assert.deepEqual(first, again);
  assert.notEqual(first.body.account, other.body.account);
  assert.equal(first.body.salt, first.salt.id);
  assert.deepEqual([first.salt.account, other.salt.account], ['u-1', 'u-2']);
  assert.ok(!JSON.stringify(first.body).includes('u-1'));
});

test('with the same key but another salt the pseudonym is another: without the salt nobody can tell', () => {
  assert.notEqual(read(createLedger(key), 'u-1').body.account, read(createLedger(key), 'u-1').body.account);
});
