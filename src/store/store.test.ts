// The conformance suite on every store, and what only a store on disk can show: locks, damage, backup, a killed process.
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, before, describe, test } from 'node:test';
import pg from 'pg';
import { postgresMissing, type RunningPostgres, startPostgres } from '../../test/servers/postgres.ts';
import { waitUntil } from '../../test/servers/process.ts';
import { entryHash, GENESIS } from './chain.ts';
import { sampleAction, sampleDecision, storeConformance } from './conformance.ts';
import { createMemoryStore } from './memory/memory-store.ts';
import { openPostgresStore, openSqliteStore } from './sql/open.ts';
import type { Unit } from './store.ts';

const folders: string[] = [];
const newFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'breakwater-store-'));
  folders.push(folder);
  return folder;
};
after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

storeConformance('memory', async () => createMemoryStore());
storeConformance('SQLite', () => openSqliteStore({ folder: newFolder() }));

if (postgresMissing !== undefined) console.log(`Skipping PostgreSQL: ${postgresMissing}.`);
describe('with a real PostgreSQL', { skip: postgresMissing ?? false }, () => {
  let server: RunningPostgres | undefined;
  before(async () => {
    server = await startPostgres();
  });
  after(() => server?.stop());
  storeConformance('PostgreSQL', () => openPostgresStore({ url: server?.url ?? '' }));

  test('a second instance on the same database stops with a sentence', async () => {
    const first = await openPostgresStore({ url: server?.url ?? '' });
    await assert.rejects(
      openPostgresStore({ url: server?.url ?? '' }),
      /Another Breakwater \(database process \d+\) already uses this database/,
    );
    await first[Symbol.asyncDispose]();
  });

  test('a broken connection refuses at most what was under way; the next unit is written over a new one, in one chain', async () => {
    await using store = await openPostgresStore({ url: server?.url ?? '' });
    const note = (subject: string): Unit => [{ do: 'ledger', entry: { at: 1, kind: 'x', subject, body: {} } }];
    await store.write(note('before'));
    const from = (await store.ledger.head()).seq;
    const admin = new pg.Client({ connectionString: server?.url });
    await admin.connect();
    await admin.query("select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory'");
    await admin.end();
    await waitUntil(async () => {
      await store.write(note('after'));
      return true;
    });
    assert.equal(store.healthy(), true);
    const [entry, ...rest] = await store.ledger.page(from, 10);
    assert.deepEqual([entry?.subject, entry?.seq, rest.length], ['after', from + 1, 0]);
  });

  test('text that PostgreSQL cannot hold is stored with the replacement character', async () => {
    await using store = await openPostgresStore({ url: server?.url ?? '' });
    await store.write([
      {
        do: 'action',
        action: sampleAction('nul', { reason: 'a\u0000b', evidence: ['m\u0000'] }),
        idempotencyKey: undefined,
      },
    ]);
    const stored = await store.actions.get('nul');
    assert.deepEqual([stored?.reason, stored?.evidence], ['a\ufffdb', ['m\u0000']]);
  });
});

/** Runs a module in a process of its own; `each` hears every line it prints. */
const runModule = (
  source: string,
  argument: string,
  each: (line: string, child: ChildProcess) => void,
): Promise<string> => {
  const child = spawn(process.execPath, ['--input-type=module', '-e', source, argument], { stdio: 'pipe' });
  let said = '';
  let rest = '';
  child.stderr.on('data', (data) => {
    said += data;
  });
  child.stdout.on('data', (data) => {
    const lines = (rest + data).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) each(line, child);
  });
  return new Promise((done) => child.once('close', () => done(said)));
};
const OPEN = `import { openSqliteStore } from ${JSON.stringify(new URL('./sql/open.ts', import.meta.url).href)};`;

test('a second process on the same folder stops with a sentence that names the first', async () => {
  const folder = newFolder();
  await using _first = await openSqliteStore({ folder });
  const said = await runModule(`${OPEN} await openSqliteStore({ folder: process.argv[1] })`, folder, () => undefined);
  assert.match(said, new RegExp(`process ${process.pid}\\) already uses the data folder`));
  await assert.rejects(openSqliteStore({ folder }), { code: 'folder-in-use' });
});

test('a process that was killed while it held the folder does not block the next', async () => {
  const folder = newFolder();
  const held = `${OPEN} await openSqliteStore({ folder: process.argv[1] }); console.log('open')`;
  let asked = false;
  await runModule(held, folder, (_, child) => {
    asked = true;
    child.kill('SIGKILL');
  });
  assert.ok(asked);
  await using store = await openSqliteStore({ folder });
  assert.deepEqual(await store.decisions.open(), []);
});

test('a damaged file, and a folder that cannot be written, stop with a sentence', async () => {
  const folder = newFolder();
  writeFileSync(join(folder, 'breakwater.sqlite'), 'this is not a database, it only fills the place of one for a test');
  await assert.rejects(openSqliteStore({ folder }), /cannot be opened/);
  await assert.rejects(
    openSqliteStore({ folder: join(folder, 'breakwater.sqlite') }),
    /cannot be made|cannot be written/,
  );
  await assert.rejects(openSqliteStore({ folder }), /cannot be opened/, 'the failed start lets the folder go');
});

test('a read-only data folder stops with a sentence', async () => {
  const closed = newFolder();
  chmodSync(closed, 0o555);
  // Root may write everywhere: for the length of this test it is somebody else.
  const root = process.getuid?.() === 0;
  if (root) process.seteuid?.(65_534);
  try {
    await assert.rejects(openSqliteStore({ folder: closed }), {
      name: 'InputError',
      code: 'folder-not-writable',
      message: /The data folder .* cannot be written/,
    });
  } finally {
    if (root) process.seteuid?.(0);
  }
});

test('closing twice closes once; a write after that is refused, not lost in silence', async () => {
  const store = await openSqliteStore({ folder: newFolder() });
  await Promise.all([store[Symbol.asyncDispose](), store[Symbol.asyncDispose]()]);
  await store[Symbol.asyncDispose]();
  await assert.rejects(store.write([{ do: 'decision', decision: sampleDecision('late') }]), { code: 'store-down' });
  assert.equal(store.healthy(), false);
});

test('data of a newer version stops with a sentence, and nothing of it is changed', async () => {
  const folder = newFolder();
  await (await openSqliteStore({ folder }))[Symbol.asyncDispose]();
  const db = new DatabaseSync(join(folder, 'breakwater.sqlite'));
  db.exec('insert into migration (number, at) values (9999, 0)');
  db.close();
  for (let again = 0; again < 2; again++)
    await assert.rejects(openSqliteStore({ folder }), { code: 'newer-schema', message: /schema 9999/ });
});

test('a backup made while writing opens and holds what was acknowledged before it', async () => {
  const folder = newFolder();
  const copy = join(newFolder(), 'copy');
  const store = await openSqliteStore({ folder });
  await store.write([{ do: 'decision', decision: sampleDecision('d-1') }]);
  const more = Array.from({ length: 200 }, (_, i) =>
    store.write([{ do: 'decision', decision: sampleDecision(`x-${i}`) }]),
  );
  await store.backup(copy);
  await Promise.all(more);
  await assert.rejects(store.backup(copy), /already a backup/);
  await store[Symbol.asyncDispose]();
  const restored = await openSqliteStore({ folder: copy });
  assert.equal((await restored.decisions.get('d-1'))?.message, 'm-d-1');
  await restored[Symbol.asyncDispose]();
});

test('a killed process loses no acknowledged unit and stores none twice', async () => {
  const folder = newFolder();
  const script = `${OPEN}
    import { sampleDecision } from ${JSON.stringify(new URL('./conformance.ts', import.meta.url).href)};
    const store = await openSqliteStore({ folder: ${JSON.stringify(folder)} });
    const write = async (lane) => {
      for (let i = 0; ; i++) {
        const id = [process.argv[1], lane, i].join('-');
        await store.write([{ do: 'decision', decision: sampleDecision(id) }, { do: 'ledger', entry: { at: i, kind: 'd', subject: id, body: {} } }]);
        process.stdout.write(id + '\\n');
      }
    };
    await Promise.all([0, 1, 2, 3].map(write));`;
  const acknowledged: string[] = [];
  for (let round = 0; round < 5; round++) {
    const wanted = acknowledged.length + 20 + round * 13;
    await runModule(script, `r${round}`, (id, child) => {
      acknowledged.push(id);
      if (acknowledged.length >= wanted) child.kill('SIGKILL');
    });
  }
  assert.ok(acknowledged.length >= 100, `only ${acknowledged.length} acknowledged`);
  await using store = await openSqliteStore({ folder });
  for (const id of acknowledged) assert.equal((await store.decisions.get(id))?.id, id);
  const entries = await store.ledger.page(0, 100_000);
  const subjects = entries.map((e) => e.subject);
  assert.equal(new Set(subjects).size, subjects.length, 'none twice');
  assert.ok(acknowledged.every((id) => subjects.includes(id)));
  let previous = GENESIS;
  for (const entry of entries) {
    assert.equal(entry.hash, entryHash(previous, entry.seq, entry), `the chain breaks at ${entry.seq}`);
    previous = entry.hash;
  }
});
