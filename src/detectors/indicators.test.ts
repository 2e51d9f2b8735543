// Links, handles, telephone numbers and wallets are found in one normal form.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { findIndicators } from './indicators.ts';

const table: readonly [string, readonly string[]][] = [
  ['no indicator here, only 3 words and 12 eggs', []],
  ['see https://www.Example.com/Path/?utm=1#x.', ['example.com/Path']],
  ['join t.me/some_channel or https://t.me/s/some_channel', ['@some_channel']],
  ['write to @Some_Bot now', ['@some_bot']],
  ['mail me at name@example.org', ['example.org']],
  ['call +1 (202) 555-01-23', ['tel:12025550123']],
  ['eth 0x52908400098527886E0F7030069857D2E4169EE7', ['wallet:0x52908400098527886e0f7030069857d2e4169ee7']],
  ['btc bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq', ['wallet:bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq']],
  ['btc 1BoatSLRHtKNngkdXEeobR76b53LETtpyT', ['wallet:1BoatSLRHtKNngkdXEeobR76b53LETtpyT']],
  ['tron TJRyWwFs9wTFGZg3JbrVriFbNfCug5tDeC', ['wallet:TJRyWwFs9wTFGZg3JbrVriFbNfCug5tDeC']],
];
for (const [text, names] of table) {
  it(`finds ${names.length === 0 ? 'nothing' : names.join(', ')} in: ${text}`, () => {
    assert.deepEqual(findIndicators({ text }).names, names);
  });
}

it('names at most 32 indicators of one message', () => {
  const text = Array.from({ length: 100 }, (_, i) => `@handle_${i}`).join(' ');
  assert.equal(findIndicators({ text }).names.length, 32);
});
