import type { StaffId } from '../../kernel/ids';
import type { Instant } from '../../kernel/instant';
import type { AccessReason } from './access-reason';

/** One look at the record: who, when, at what, under which right, and whether it was let. Search terms are never in it. */
export type AccessLogEntry = {
  readonly at: Instant;
  readonly staffId: StaffId;
  /** The kind of record: `case`, `person`, `search`, `queue`, `route` (refused before a record was named). */
  readonly what: string;
  readonly ids: readonly string[];
  readonly right: string;
  readonly role: string;
  readonly outcome: 'allowed' | 'refused' | 'not-found' | 'failed';
  /** As they gave it; absent where none was given, and in all that was logged before reasons were asked for. */
  readonly reason?: AccessReason;
};
