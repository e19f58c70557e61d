import type { AccessLogEntry } from './access-log-entry';

/** Port: where the access log rests; append-only there too, whoever asks. Throws StoreUnavailable. */
export interface AccessLogRows {
  /** All of them durable, or none. */
  append(entries: readonly AccessLogEntry[]): Promise<void>;
  /** Rejects where an entry could not be written now. */
  canBeWritten(): Promise<void>;
  /** Oldest first. */
  all(): Promise<AccessLogEntry[]>;
}

/** What the AccessLogRows are called in Nest's container. */
export const ACCESS_LOG_ROWS = Symbol('AccessLogRows');
