// The first tables. Portable types only: text, integer (epoch ms), blob. Never edited later.
import type { ColumnDataType, Kysely } from 'kysely';

type Column = readonly [name: string, type: 'text' | 'integer' | 'blob' | 'real', ...marks: ('key' | 'null')[]];

const TABLES: Readonly<Record<string, readonly Column[]>> = {
  decision: [
    ['id', 'text', 'key'],
    ['platform', 'text'],
    ['message', 'text'],
    ['account', 'text'],
    ['place_kind', 'text'],
    ['place', 'text'],
    ['fingerprint', 'text'],
    ['at', 'integer'],
    ['verdict', 'text'],
    ['hold', 'text', 'null'],
    ['due', 'integer', 'null'],
    ['code', 'text', 'null'],
    ['campaign', 'text', 'null'],
    ['score', 'real'],
    ['findings', 'text'],
    ['answer', 'text'],
    ['policy', 'text'],
    ['resolution', 'text', 'null'],
    ['resolved_at', 'integer', 'null'],
  ],
  evidence: [
    ['platform', 'text', 'key'],
    ['message', 'text', 'key'],
    ['account', 'text'],
    ['kind', 'text'],
    ['sealed', 'blob'],
    ['own_key', 'blob', 'null'],
    ['person_key', 'text', 'null'],
    ['at', 'integer'],
    ['expires_at', 'integer'],
  ],
  person_key: [
    ['id', 'text', 'key'],
    ['platform', 'text'],
    ['account', 'text'],
    ['wrapped', 'blob'],
  ],
  action: [
    ['id', 'text', 'key'],
    ['platform', 'text'],
    ['account', 'text'],
    ['kind', 'text'],
    ['at', 'integer'],
    ['expires_at', 'integer', 'null'],
    ['by_whom', 'text'],
    ['mode', 'text'],
    ['campaign', 'text', 'null'],
    ['reason', 'text'],
    ['evidence', 'text'],
    ['confirmed_at', 'integer', 'null'],
    ['undone_at', 'integer', 'null'],
    ['undone_by', 'text', 'null'],
  ],
  campaign: [
    ['id', 'text', 'key'],
    ['state', 'text'],
    ['at', 'integer'],
    ['snapshot', 'text'],
  ],
  report: [
    ['id', 'text', 'key'],
    ['platform', 'text'],
    ['message', 'text'],
    ['reporter', 'text'],
    ['category', 'text'],
    ['at', 'integer'],
  ],
  review_case: [
    ['id', 'text', 'key'],
    ['platform', 'text'],
    ['kind', 'text'],
    ['imminent', 'integer'],
    ['opened_at', 'integer'],
    ['due_at', 'integer', 'null'],
    ['closed_at', 'integer', 'null'],
    ['message', 'text', 'null'],
    ['account', 'text', 'null'],
    ['campaign', 'text', 'null'],
    ['because', 'text'],
    ['decision', 'text', 'null'],
    ['by_whom', 'text', 'null'],
  ],
  recipient: [
    ['platform', 'text', 'key'],
    ['id', 'text', 'key'],
    ['messages_from', 'text'],
    ['at', 'integer'],
  ],
  pair: [
    ['pair', 'text', 'key'],
    ['forth', 'integer'],
    ['back', 'integer'],
    ['days', 'integer'],
    ['last_day', 'integer'],
  ],
  setting: [
    ['name', 'text', 'key'],
    ['at', 'integer', 'key'],
    ['value', 'text'],
    ['by_whom', 'text'],
    ['reason', 'text'],
  ],
  event: [
    ['seq', 'integer', 'key'],
    ['platform', 'text'],
    ['at', 'integer'],
    ['type', 'text'],
    ['body', 'text'],
  ],
  ledger_salt: [
    ['id', 'text', 'key'],
    ['platform', 'text'],
    ['account', 'text'],
    ['salt', 'blob'],
  ],
  ledger: [
    ['seq', 'integer', 'key'],
    ['previous', 'text'],
    ['hash', 'text'],
    ['at', 'integer'],
    ['kind', 'text'],
    ['subject', 'text'],
    ['body', 'text'],
  ],
  counter: [
    ['platform', 'text', 'key'],
    ['day', 'integer', 'key'],
    ['name', 'text', 'key'],
    ['value', 'integer'],
  ],
  remembered: [
    ['key', 'text', 'key'],
    ['fingerprint', 'text'],
    ['answer', 'text'],
    ['at', 'integer'],
  ],
  candidate_chunk: [
    ['id', 'text', 'key'],
    ['kind', 'text'],
    ['at', 'integer'],
    ['expires_at', 'integer'],
    ['sealed', 'blob'],
  ],
  /** One row that is written to see whether there is room again. */
  probe: [
    ['id', 'integer', 'key'],
    ['filler', 'blob'],
  ],
  bank: [
    ['kind', 'text', 'key'],
    ['value', 'text', 'key'],
    ['name', 'text'],
    ['at', 'integer'],
    ['by_whom', 'text'],
  ],
};

const INDEXES: readonly (readonly [table: string, columns: readonly string[]])[] = [
  ['decision', ['platform', 'message']],
  ['decision', ['platform', 'account', 'at']],
  ['decision', ['campaign']],
  ['decision', ['at', 'id']],
  ['decision', ['resolution', 'due']],
  ['evidence', ['expires_at']],
  ['evidence', ['person_key']],
  ['remembered', ['at']],
  ['report', ['at']],
  ['person_key', ['platform', 'account']],
  ['ledger_salt', ['platform', 'account']],
  ['action', ['platform', 'account']],
  ['action', ['campaign']],
  ['report', ['platform', 'message']],
  ['review_case', ['closed_at', 'imminent', 'opened_at']],
  ['event', ['at']],
  ['candidate_chunk', ['expires_at']],
];

/** PostgreSQL wants wider and other names for the same three portable types. */
const typeFor = (type: Column[1], postgres: boolean): ColumnDataType => {
  if (!postgres) return type;
  return type === 'integer' ? 'bigint' : type === 'blob' ? 'bytea' : type === 'real' ? 'double precision' : 'text';
};

export const up = async (db: Kysely<unknown>, postgres: boolean): Promise<void> => {
  for (const [name, columns] of Object.entries(TABLES)) {
    let table = db.schema.createTable(name);
    for (const [column, type, ...marks] of columns) {
      table = table.addColumn(column, typeFor(type, postgres), (c) => (marks.includes('null') ? c : c.notNull()));
    }
    const keys = columns.filter(([, , ...marks]) => marks.includes('key')).map(([column]) => column);
    await table.addPrimaryKeyConstraint(`${name}_key`, keys as never).execute();
  }
  for (const [table, columns] of INDEXES) {
    await db.schema
      .createIndex(`${table}_by_${columns.join('_')}`)
      .on(table)
      .columns([...columns])
      .execute();
  }
};
