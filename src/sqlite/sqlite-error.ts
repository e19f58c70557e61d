/** SQLite's primary result codes that the product tells apart (https://sqlite.org/rescode.html). */
const reasons = {
  5: 'busy',
  6: 'busy',
  8: 'read-only',
  10: 'failed',
  11: 'corrupt',
  13: 'full',
  14: 'failed',
  26: 'not-a-database',
} as const;

export type SqliteFailure = (typeof reasons)[keyof typeof reasons] | 'constraint' | 'other';

/** What kind of failure the driver reported; `undefined` where the error is not SQLite's. The driver's errors are told by shape: Jest's realms defeat instanceof. */
export function sqliteFailure(error: unknown): SqliteFailure | undefined {
  if (typeof error !== 'object' || error === null || !('errcode' in error) || typeof error.errcode !== 'number') return undefined;
  const primary = error.errcode & 0xff;
  if (primary === 19) return 'constraint';
  return (reasons as Record<number, SqliteFailure>)[primary] ?? 'other';
}
