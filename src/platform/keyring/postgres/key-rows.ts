import type { Queries, SharedDatabase } from '../../../postgres/database';
import type { SubjectId } from '../../../kernel/ids';
import type { Instant } from '../../../kernel/instant';

export type KeyRow = { readonly subject: SubjectId } & (
  { readonly wrapped: Uint8Array; readonly destroyedAt: null } | { readonly wrapped: null; readonly destroyedAt: Instant }
);

/** A change by its number and by a mark of its own: in a database that was put back, the same number is another change. */
export type Seen = { readonly number: string; readonly mark: string };
export type KeyChange = KeyRow & Seen;

/** Whoever writes keys, one at a time until the commit: numbers then follow the order of commits. */
export const lockKeys = "SELECT pg_advisory_xact_lock(x'5346'::int, 2)";

export const writingKeys = <T>(database: SharedDatabase, work: (queries: Queries) => Promise<T>): Promise<T> =>
  database.transaction(async (queries) => {
    await queries.query(lockKeys);
    return work(queries);
  });

const columns = 'subject, wrapped, destroyed_at AS "destroyedAt"';

/**
 * What was done after a change, in order, at most so many; the keys as they are now. `undefined` where that change is not
 * in the history of this database: it is another one, or an older copy of it.
 */
export async function changesAfter(queries: Queries, seen: Seen | undefined, atMost: number): Promise<readonly KeyChange[] | undefined> {
  const rows = await queries.query<KeyChange>(
    `SELECT number, mark, ${columns} FROM steadfast.key_change JOIN steadfast.data_key USING (subject)
     WHERE number >= $1 ORDER BY number LIMIT $2`,
    seen?.number ?? 0,
    atMost + 1,
  );
  if (!seen) return rows.slice(0, atMost);
  const [same, ...after] = rows;
  return same?.number === seen.number && same.mark === seen.mark ? after : undefined;
}

/** The key that is there, or else this one. */
export async function insertKey(queries: Queries, subject: SubjectId, wrapped: Uint8Array): Promise<KeyRow> {
  await queries.query('INSERT INTO steadfast.data_key (subject, wrapped) VALUES ($1, $2) ON CONFLICT DO NOTHING', subject, wrapped);
  const [row] = await queries.query<KeyRow>(`SELECT ${columns} FROM steadfast.data_key WHERE subject = $1`, subject);
  return row as KeyRow;
}

/** On record, and the key overwritten, in one commit. Answers the first instant. */
export async function destroyKey(queries: Queries, subject: SubjectId, at: Instant): Promise<Instant> {
  await queries.query('INSERT INTO steadfast.destruction (subject, destroyed_at) VALUES ($1, $2) ON CONFLICT DO NOTHING', subject, at);
  await applyRecord(queries, subject);
  const [row] = await queries.query<{ at: Instant }>('SELECT destroyed_at AS at FROM steadfast.destruction WHERE subject = $1', subject);
  return row?.at ?? at;
}

/** Whoever is on record as destroyed and is not: after a copy was put back that is older than the record. */
const undone = `SELECT subject, d.destroyed_at FROM steadfast.destruction d LEFT JOIN steadfast.data_key k USING (subject)
  WHERE k.destroyed_at IS NULL`;

export const hasUndone = async (queries: Queries): Promise<boolean> => (await queries.query(`${undone} LIMIT 1`)).length > 0;

/** Of one person, or of everybody. */
export async function applyRecord(queries: Queries, subject?: SubjectId): Promise<void> {
  const [only, values] = subject === undefined ? ['', []] : [' AND d.subject = $1', [subject]];
  await queries.query(
    `INSERT INTO steadfast.data_key (subject, destroyed_at) ${undone}${only}
     ON CONFLICT (subject) DO UPDATE SET wrapped = NULL, destroyed_at = excluded.destroyed_at`,
    ...values,
  );
}
