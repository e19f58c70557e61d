import type { Database } from '../../src/sqlite/database';
import { openDatabase } from '../../src/sqlite/database';

/** Every row of every table of a view's file, but for where it stands in the log; in an order of their own. */
export function allRows(path: string): Record<string, readonly string[]> {
  const file = openDatabase(path, { readOnly: true, synchronous: 'NORMAL' });
  try {
    return Object.fromEntries(tablesOf(file).map((table) => [table, rowsOf(file, table)]));
  } finally {
    file.close();
  }
}

const tablesOf = (file: Database): string[] =>
  file
    .prepare(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> 'projection_checkpoint' ORDER BY name`,
    )
    .all()
    .map(({ name }) => String(name));

const rowsOf = (file: Database, table: string): string[] =>
  file
    .prepare(`SELECT * FROM "${table}"`)
    .all()
    .map((row) => JSON.stringify(row, (_, value: unknown) => (typeof value === 'bigint' ? `${value}n` : value)))
    .sort();
