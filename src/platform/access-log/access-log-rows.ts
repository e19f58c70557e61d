import type { Instant } from '../../kernel/instant';
import type { AccessLogEntry } from './access-log-entry';

/** Where to read on: what came before this instant, and at it what has a lower number. */
export type AccessLogPlace = { readonly at: Instant; readonly number: number };

export type AccessLogQuestion = { readonly before?: AccessLogPlace; readonly limit: number };
/** `next` is absent where nothing older is left. */
export type AccessLogPage = { readonly entries: readonly AccessLogEntry[]; readonly next?: AccessLogPlace };

/** Port: where the access log rests; append-only there too, whoever asks. Throws StoreUnavailable. */
export interface AccessLogRows {
  /** All of them durable, or none. */
  append(entries: readonly AccessLogEntry[]): Promise<void>;
  /** Rejects where an entry could not be written now. */
  canBeWritten(): Promise<void>;
  /** Oldest first. */
  all(): Promise<AccessLogEntry[]>;
  /** Every look at any of these records that was let, each once, newest first. The records are found, not the log read. */
  ofRecords(ids: readonly string[], question: AccessLogQuestion): Promise<AccessLogPage>;
}

/** What the AccessLogRows are called in Nest's container. */
export const ACCESS_LOG_ROWS = Symbol('AccessLogRows');
