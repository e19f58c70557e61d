/** A session as it rests: enciphered, with the two times (milliseconds) that its standing is told from. */
export type SessionRow = { readonly sealed: Uint8Array; readonly startedAt: number; readonly touchedAt: number };

/**
 * Port: where sessions rest, by the hash of their ids. Several servers may have one in hand at once: the last one that
 * writes it wins, times never go back, and one that was ended stays ended whoever still writes it.
 */
export interface SessionRows {
  find(id: string): Promise<SessionRow | undefined>;
  put(id: string, row: SessionRow): Promise<void>;
  /** Nothing happens where it was touched less than a minute before: that is often enough to tell half an hour. */
  touch(id: string, now: number): Promise<void>;
  end(id: string): Promise<void>;
  removeUntouchedSince(time: number): Promise<void>;
}

/** What the SessionRows are called in Nest's container. */
export const SESSION_ROWS = Symbol('SessionRows');

export const touchedLateMs = 60_000;
