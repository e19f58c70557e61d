import type { Instant } from '../../kernel/instant';
import type { AccessLogEntry } from './access-log-entry';
import type { AccessLogPage } from './access-log-rows';
import type { AccessReason } from './access-reason';

/** A row as both stores read it. */
export type AccessLogRow = Omit<AccessLogEntry, 'reason'> & { readonly number: number; readonly reason: string | null };

export const toAccessLogEntry = ({ number: _, reason, ...entry }: AccessLogRow): AccessLogEntry =>
  reason === null ? entry : { ...entry, reason: reason as AccessReason };

/** A page that is full may have older ones after it. */
export function toAccessLogPage(rows: readonly AccessLogRow[], limit: number): AccessLogPage {
  const entries = rows.map(toAccessLogEntry);
  const last = rows.length === limit ? rows.at(-1) : undefined;
  return last ? { entries, next: { at: last.at, number: last.number } } : { entries };
}

/** Where reading begins: everything is before it. */
export const afterEverything = { at: '9999-12-31T23:59:59.999Z' as Instant, number: 0 };
