// PostgreSQL: one locked connection writes, a pool reads. A connection that broke is made again with the next unit.
import pg from 'pg';
import { InputError, NotAllowedError } from '../../model/errors.ts';
import type { Row, SqlDriver } from './driver.ts';
import { createPostgresWriter, postgresError, toQuery } from './postgres-writer.ts';

/** 8-byte integers are epoch milliseconds and counts here: they fit a number. */
const types = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    oid === 20 ? Number : pg.types.getTypeParser(oid, format as 'text'),
};
/** "Breakwater" as a lock number: one instance writes a database at a time. */
const LOCK = 7_324_325_237;

const connectAndLock = async (url: string, onBreak: () => void): Promise<pg.Client> => {
  const client = new pg.Client({ connectionString: url, types: types as never, pipeline: true });
  client.on('error', onBreak);
  client.on('end', onBreak);
  await client.connect();
  const lock = await client.query(
    `select pg_try_advisory_lock($1) as mine, (select pid from pg_locks where locktype = 'advisory' and granted
      and (classid::bigint << 32 | objid::bigint) = $1 limit 1) as pid`,
    [LOCK],
  );
  if (lock.rows[0]?.mine === true) {
    // Acknowledged means on disk, whatever the server's own default is.
    await client.query('set synchronous_commit to on');
    return client;
  }
  await client.end();
  throw new InputError(
    'database-in-use',
    `Another Breakwater (database process ${lock.rows[0]?.pid}) already uses this database. Stop it first, or name another DATABASE_URL.`,
  );
};

/** Throws UpstreamError('store-down') when the server does not answer, InputError('database-in-use') when it is taken. */
export const openPostgresDriver = async (url: string): Promise<SqlDriver> => {
  let client: pg.Client | undefined;
  const connection = async (): Promise<pg.Client> => {
    client ??= await connectAndLock(url, () => {
      client = undefined;
    });
    return client;
  };
  await connection().catch((error: unknown) => {
    throw error instanceof InputError ? error : postgresError(error);
  });
  const pool = new pg.Pool({ connectionString: url, max: 4, types: types as never });
  // An idle reading connection that broke: the pool makes another.
  pool.on('error', () => undefined);
  const writer = createPostgresWriter(connection);
  return {
    dialect: 'postgres',
    query: async (statement) => {
      try {
        return (await pool.query(toQuery(statement))).rows as Row[];
      } catch (error) {
        throw postgresError(error);
      }
    },
    unit: writer.unit,
    tidy: async () => undefined,
    backup: async () => {
      throw new NotAllowedError(
        'no-backup',
        'PostgreSQL has its own tools for this: use pg_dump on the database of DATABASE_URL.',
        403,
      );
    },
    [Symbol.asyncDispose]: async () => {
      await writer.idle();
      await Promise.all([client?.end(), pool.end()]);
    },
  };
};
