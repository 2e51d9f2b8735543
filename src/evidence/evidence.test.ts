// Texts are kept encrypted, read back only with their keys, and stand in no file in clear. Written against the real embedded
// store, because what matters is what is on the disk.
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { Message } from '../model/message.ts';
import { createMemoryStore } from '../store/memory/memory-store.ts';
import { openSqliteStore } from '../store/sql/open.ts';
import { createEvidence } from './evidence.ts';
import { deriveKeys } from './keys.ts';
import { newKey } from './seal.ts';

const folder = mkdtempSync(join(tmpdir(), 'breakwater-evidence-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const T = Date.UTC(2026, 0, 1);
const MONTHS_6 = 183 * 86_400_000;
const message = (id: string, text: string, account = 'u-1'): Message => ({
  ...{ platform: 'main', id, text, relation: undefined, sentAt: T, what: 'message', editOf: undefined },
  sender: {
    ...{ id: account, createdAt: undefined, joinedAt: undefined, role: 'member' },
    ...{ network: undefined, device: undefined },
  },
  to: { kind: 'direct', id: 'u-2', members: undefined, public: false },
  ...{ replyTo: undefined, forwardedFrom: undefined, media: [], lang: undefined },
  ...{ delivered: false, encrypted: false, cut: false },
});

const KINDS = ['intercepted', 'reported', 'retracted'] as const;
const TEXTS = ['', 'plain', 'проверка 🙂 \u0000 \u202e العربية', 'x'.repeat(65_536)];

for (const [i, text] of TEXTS.entries())
  test(`a text of ${text.length} characters is read back unchanged, held or kept, by another process with the same key`, async () => {
    const store = createMemoryStore();
    const { evidence: key } = deriveKeys(new Uint8Array(32).fill(i));
    const evidence = createEvidence({ key, store });
    await store.write([evidence.hold(message('h', text), T, T + 1)]);
    await store.write(KINDS.map((kind) => evidence.keep(message(kind, text), kind, T)));
    const later = createEvidence({ key, store });
    for (const id of ['h', ...KINDS]) assert.equal(await later.read('main', id), text, id);
    const stored = await store.evidence.get('main', 'reported');
    assert.deepEqual([stored?.kind, stored?.expiresAt], ['reported', T + MONTHS_6]);
  });

test('without the right key, for another message, or after a changed byte nothing is read', async () => {
  const store = createMemoryStore();
  const key = newKey();
  const evidence = createEvidence({ key, store });
  await store.write([evidence.keep(message('m-1', 'quibblefinch'), 'intercepted', T)]);
  assert.equal(await createEvidence({ key: newKey(), store }).read('main', 'm-1'), undefined);
  const stored = await store.evidence.get('main', 'm-1');
  assert.ok(stored !== undefined);
  await store.write([{ do: 'evidence', evidence: { ...stored, message: 'm-2' }, personKey: undefined }]);
  assert.equal(await evidence.read('main', 'm-2'), undefined);
  const sealed = stored.sealed.with(stored.sealed.length - 1, (stored.sealed.at(-1) ?? 0) ^ 1);
  await store.write([{ do: 'evidence', evidence: { ...stored, sealed }, personKey: undefined }]);
  assert.equal(await evidence.read('main', 'm-1'), undefined);
  assert.equal(await evidence.read('main', 'nobody'), undefined);
});

test("without one person's key none of his texts can be read, and everybody else's can", async () => {
  const store = createMemoryStore();
  const forgotten = new Set<string>();
  const { get, personKey } = store.evidence;
  const reading = {
    evidence: { get, personKey: async (id: string) => (forgotten.has(id) ? undefined : personKey(id)) },
  };
  const evidence = createEvidence({ key: newKey(), store: reading });
  await store.write([
    evidence.keep(message('m-1', 'one', 'u-1'), 'intercepted', T),
    evidence.keep(message('m-2', 'two', 'u-1'), 'reported', T),
    evidence.keep(message('m-3', 'three', 'u-2'), 'intercepted', T),
  ]);
  assert.equal(await evidence.read('main', 'm-1'), 'one');
  forgotten.add((await get('main', 'm-1'))?.personKey ?? '');
  const texts = await Promise.all(['m-1', 'm-2', 'm-3'].map((id) => evidence.read('main', id)));
  assert.deepEqual(texts, [undefined, undefined, 'three']);
});

test('a person key that was lost with a refused unit comes again with the next text', async () => {
  const store = createMemoryStore();
  const evidence = createEvidence({ key: newKey(), store });
  evidence.keep(message('m-refused', 'never stored'), 'intercepted', T);
  await store.write([evidence.keep(message('m-1', 'stored'), 'intercepted', T)]);
  assert.equal(await evidence.read('main', 'm-1'), 'stored');
});

test('a held text becomes a kept one, or is gone when it is released', async () => {
  const store = createMemoryStore();
  const evidence = createEvidence({ key: newKey(), store });
  await store.write([
    evidence.hold(message('m-1', 'one'), T, T + 500),
    evidence.hold(message('m-2', 'two'), T, T + 500),
  ]);
  await store.write([evidence.keep(message('m-1', 'one'), 'intercepted', T + 400), evidence.drop('main', 'm-2')]);
  await store.expire(T + 86_400_000);
  assert.equal(await evidence.read('main', 'm-1'), 'one');
  assert.equal(await evidence.read('main', 'm-2'), undefined);
  await store.expire(T + 400 + MONTHS_6);
  assert.equal(await evidence.read('main', 'm-1'), undefined, 'six months later');
});

test('candidate chunks open under their own id only', () => {
  const evidence = createEvidence({ key: newKey(), store: createMemoryStore() });
  const chunk = new Uint8Array(10_000).map((_, i) => i % 251);
  const sealed = evidence.sealChunk(chunk, 'k-1');
  assert.deepEqual(evidence.openChunk(sealed, 'k-1'), chunk);
  assert.equal(evidence.openChunk(sealed, 'k-2'), undefined);
  assert.equal(evidence.openChunk(sealed.subarray(0, 20), 'k-1'), undefined);
});

test('no word of a held, intercepted, reported or retracted text stands in any file in clear', async () => {
  const data = join(folder, 'planted');
  const planted = ['quibblefinch', 'zorvaplane', 'mirthwoggle', 'плюхобабр'];
  const text = `Lunch ${planted.join(' ')}`;
  const store = await openSqliteStore({ folder: data });
  const evidence = createEvidence({ key: newKey(), store });
  await store.write([evidence.hold(message('held', text), T, T + 500)]);
  for (let i = 0; i < 50; i++)
    await store.write(KINDS.map((kind) => evidence.keep(message(`${kind}-${i}`, text), kind, T)));
  const inClear = (): string[] =>
    readdirSync(data).flatMap((name) => {
      const bytes = readFileSync(join(data, name));
      return planted
        .flatMap((word) => [word, word.toUpperCase(), Buffer.from(word).toString('base64').slice(0, -4)])
        .filter((word) => bytes.includes(word) || bytes.includes(Buffer.from(word, 'utf16le')));
    });
  assert.deepEqual(inClear(), [], 'while it is open');
  assert.equal(await evidence.read('main', 'reported-49'), text);
  await store.backup(join(data, 'copy'));
  await store[Symbol.asyncDispose]();
  const size = readFileSync(join(data, 'breakwater.sqlite')).length;
  assert.ok(size > 50_000, 'the texts are there');
  rmSync(join(data, 'copy'), { recursive: true });
  assert.deepEqual(inClear(), [], 'after it is closed');
});
