import { openDatabase } from '../../sqlite/database';
import { logApplicationId, logSchema, logVersion } from '../sqlite/log-schema';

/**
 * What the rows cannot show about themselves: pages that are damaged, a unique index that does not hold, tables or
 * triggers that are not those the log was made with. Sentences for the operator; empty where all is well.
 */
export function verifyLogFile(path: string): readonly string[] {
  const database = openDatabase(path, { readOnly: true, synchronous: 'FULL' });
  try {
    const found = database.prepare('PRAGMA integrity_check').all<{ integrity_check: string }>();
    const damage = found.map(({ integrity_check }) => integrity_check).filter((line) => line !== 'ok');
    const header = database
      .prepare('SELECT application_id AS application, user_version AS layout FROM pragma_application_id, pragma_user_version')
      .get();
    if (header?.['application'] !== logApplicationId || header['layout'] !== logVersion)
      damage.push('the header does not name this product and layout');
    const made = new Set(
      database
        .prepare("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name <> 'sqlite_sequence'")
        .all<{ sql: string }>()
        .map(({ sql }) => sql),
    );
    for (const statement of logSchema) {
      if (!made.delete(statement)) damage.push(`missing or changed: ${statement.split(/ BEFORE | \(/)[0] ?? statement}`);
    }
    for (const stranger of made) damage.push(`not ours: ${stranger.split(/ BEFORE | \(/)[0] ?? stranger}`);
    return damage;
  } finally {
    database.close();
  }
}
