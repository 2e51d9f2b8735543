// Addresses of the standards' own examples are found, the same with one character changed are not.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findWallets } from './wallets.ts';

/** BIP 173 and 350, EIP-55, and addresses of the networks' documentation. */
const GOOD = [
  '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed',
  '0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359',
  'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4',
  'bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0',
  '1BoatSLRHtKNngkdXEeobR76b53LETtpyT',
  '3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy',
  'TJRyWwFs9wTFGZg3JbrVriFbNfCug5tDeC',
];
for (const address of GOOD)
  test(`valid, and invalid with any one character changed: ${address}`, () => {
    assert.equal(findWallets(`pay to ${address}, thanks`).length, 1);
    const kept = fc.sample(fc.tuple(fc.nat(address.length - 5), fc.constantFrom(...'023456789acdefghjk')), 200);
    for (const [offset, letter] of kept) {
      const at = offset + 4;
      const changed = address.slice(0, at) + letter + address.slice(at + 1);
      if (changed.toLowerCase() === address.toLowerCase()) continue;
      // A hexadecimal address of one case has no checksum; these have both.
      if (/^0x/.test(address) && !/[a-f]/i.test(letter) && !/[0-9]/.test(letter)) continue;
      assert.deepEqual(findWallets(changed), [], changed);
    }
  });

test('one form for both cases, and a string of the shape alone is no wallet', () => {
  const [eth] = GOOD as [string];
  assert.deepEqual(findWallets(eth.toLowerCase()), findWallets(eth));
  assert.deepEqual(findWallets('BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4'), findWallets(GOOD[2]!));
  assert.deepEqual(findWallets('1111111111111111111111111111111111 T234567890abcdefghijklmnopqrstuvwx'), []);
});
