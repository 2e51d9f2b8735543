// The part of the conformance suite about persons: what is forgotten with one of them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { EvidenceRecord, Store } from './store.ts';

const T = 1_000;

export const personTests = (store: () => Store): void => {
  test("forgetting a person takes the salts of his pseudonyms and the keys of his texts, and nobody else's", async () => {
    const salt = (id: string, account: string) => ({ id, platform: 'main', account, salt: new Uint8Array([1, 2]) });
    const person = { id: 'k-forget', platform: 'main', account: 'u-forget', wrapped: new Uint8Array([3]) };
    const evidence = {
      ...{
        platform: 'main',
        message: 'm-forget',
        account: 'u-forget',
        kind: 'intercepted' as const,
        personKey: 'k-forget',
      },
      ...{ sealed: new Uint8Array([9]), ownKey: undefined, at: T, expiresAt: T + 10 },
    } satisfies EvidenceRecord;
    await store().write([
      { do: 'evidence', evidence, personKey: person },
      {
        do: 'ledger',
        entry: { at: T, kind: 'x', subject: 'salted', body: { salt: 's-1' } },
        salts: [salt('s-1', 'u-forget'), salt('s-2', 'u-other')],
      },
    ]);
    assert.deepEqual(await store().ledger.salt('s-1'), salt('s-1', 'u-forget'));
    await store().write([{ do: 'forget-person', platform: 'main', account: 'u-forget' }]);
    assert.equal(await store().ledger.salt('s-1'), undefined);
    assert.equal(await store().evidence.personKey('k-forget'), undefined);
    assert.deepEqual(await store().ledger.salt('s-2'), salt('s-2', 'u-other'));
    await store().write([{ do: 'drop-evidence', platform: 'main', message: 'm-forget' }]);
    assert.equal((await store().ledger.page(0, 100)).at(-1)?.subject, 'salted');
  });
};
