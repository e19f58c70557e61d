import type { KeptPromise } from '../../src/casework/promise/kept-promise';
import { PromiseQuery } from '../../src/casework/promise/promise.query';
import { promiseRows } from '../../src/casework/promise/promise.rows';
import { tokenUnder, type ViewKeys } from '../../src/casework/view-keys';
import { openDatabase } from '../../src/sqlite/database';

const keys: ViewKeys = { open: (personal) => personal as never, token: tokenUnder(Buffer.alloc(32, 7)) };

/** The view of the promise, filled with cases as the projection would leave them, for measuring its questions alone. */
export function promiseView(path: string, cases: Iterable<KeptPromise>): PromiseQuery {
  const db = openDatabase(path, { synchronous: 'NORMAL' });
  const rows = promiseRows(keys);
  db.exec(rows.ddl);
  db.transaction(() => {
    for (const kept of cases) rows.save(db, kept.caseId, kept);
  });
  db.exec(rows.indexes ?? '');
  return new PromiseQuery({ read: () => db }, keys);
}
