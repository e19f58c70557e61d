import { logSchema } from '../../src/event-store/sqlite/log-schema';
import type { StoredEvent } from '../../src/kernel/event-store';
import { openDatabase } from '../../src/sqlite/database';

/** The least that one durable append can cost here: the same bytes into the same table, one statement and one sync each. In ms. */
export function rawAppends(path: string, events: readonly StoredEvent[]): number[] {
  const database = openDatabase(path, { synchronous: 'FULL' });
  for (const statement of logSchema) database.exec(statement);
  const insert = database.prepare(
    'INSERT INTO events (event_id, stream, revision, type, schema_version, data, metadata) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  const took = events.map(({ eventId, stream, revision, type, schemaVersion, data, metadata }) => {
    const began = performance.now();
    insert.run(eventId, stream, revision, type, schemaVersion, data, metadata);
    return performance.now() - began;
  });
  database.close();
  return took;
}
