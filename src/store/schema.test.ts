// The two schema files say what the migrations make.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { dumpPostgres, dumpSqlite, SCHEMA_FILES } from '../../scripts/db-dump.ts';
import { postgresMissing, startPostgres } from '../../test/servers/postgres.ts';

const STALE = 'run `npm run db:dump`';

test('schema.sqlite.sql is what the migrations make', async () => {
  assert.equal(await dumpSqlite(), readFileSync(SCHEMA_FILES.sqlite, 'utf8'), STALE);
});

test('schema.postgres.sql is what the migrations make', { skip: postgresMissing ?? false }, async () => {
  const server = await startPostgres();
  try {
    assert.equal(await dumpPostgres(server.url), readFileSync(SCHEMA_FILES.postgres, 'utf8'), STALE);
  } finally {
    await server.stop();
  }
});
