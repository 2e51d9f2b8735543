// Brings a database to the newest numbered migration, each one step in one unit; refuses a database from a newer version.
import { InputError } from '../../model/errors.ts';
import { MIGRATIONS } from '../migrations/all.ts';
import { kyselyOver } from './dialect.ts';
import type { SqlDriver, Statement } from './driver.ts';

const MADE = 'create table if not exists migration (number integer primary key, at bigint not null)';

/** Compiles a migration's statements by running it over a driver that only collects them. */
const collect = async (driver: SqlDriver, up: (typeof MIGRATIONS)[number]): Promise<Statement[]> => {
  const statements: Statement[] = [];
  const recorder: SqlDriver = {
    ...driver,
    query: async (statement) => {
      statements.push(statement);
      return [];
    },
  };
  await up(kyselyOver(recorder) as never, driver.dialect === 'postgres');
  return statements;
};

/** Throws InputError('newer-schema') when the data was written by a newer Breakwater. */
export const migrate = async (driver: SqlDriver, now: number): Promise<void> => {
  await driver.unit([{ sql: MADE, parameters: [] }]);
  const [row] = await driver.query({ sql: 'select max(number) as number from migration', parameters: [] });
  const done = Number(row?.number ?? 0);
  if (done > MIGRATIONS.length) {
    throw new InputError(
      'newer-schema',
      `The data folder was written by a newer Breakwater (schema ${done}, this one knows ${MIGRATIONS.length}). Start the newer version.`,
    );
  }
  for (let number = done + 1; number <= MIGRATIONS.length; number++) {
    const statements = await collect(driver, MIGRATIONS[number - 1]!);
    const holes = driver.dialect === 'sqlite' ? '?, ?' : '$1, $2';
    await driver.unit([
      ...statements,
      { sql: `insert into migration (number, at) values (${holes})`, parameters: [number, now] },
    ]);
  }
};
