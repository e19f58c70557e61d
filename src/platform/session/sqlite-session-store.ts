import { createHash } from 'node:crypto';
import { type SessionData, Store } from 'express-session';
import type { Clock } from '../../kernel/clock';
import type { Database } from '../../sqlite/database';
import './session-data';
import type { SessionCipher } from './session-cipher';

export const SESSION_DATABASE = Symbol('SessionDatabase');

const minutes = 60_000;
/** A phone left on a doorstep is nobody's after half an hour; nobody's shift is longer than half a day. */
const idleMs = 30 * minutes;
const absoluteMs = 12 * 60 * minutes;
/** How long a session that ran out is remembered, so that what its owner typed can be given back to them. */
const rememberedMs = 24 * 60 * minutes;

type Row = { sealed: Uint8Array; touched_at: number; started_at: number };

/** Sessions in a file of their own, enciphered, found by the hash of their id: the file alone signs nobody in. */
export class SqliteSessionStore extends Store {
  constructor(
    private readonly db: Database,
    private readonly cipher: SessionCipher,
    private readonly clock: Clock,
  ) {
    super();
    db.exec(
      'CREATE TABLE IF NOT EXISTS session (id TEXT PRIMARY KEY, sealed BLOB NOT NULL, started_at INTEGER NOT NULL, touched_at INTEGER NOT NULL) STRICT, WITHOUT ROWID',
    );
  }

  override get(sid: string, callback: (error: unknown, session?: SessionData | null) => void): void {
    answer(callback, () => {
      const row = this.db.prepare('SELECT sealed, started_at, touched_at FROM session WHERE id = ?').get<Row>(hashed(sid));
      const session = row && this.cipher.open(row.sealed);
      if (!row || !session) return null;
      const now = this.now();
      if (now - row.touched_at <= idleMs && now - row.started_at <= absoluteMs) return session;
      if (now - row.touched_at > rememberedMs) return null;
      const formerly = session.staffId ?? session.formerly;
      return { cookie: session.cookie, ...(formerly === undefined ? {} : { formerly }) };
    });
  }

  override set(sid: string, session: SessionData, callback?: (error?: unknown) => void): void {
    answer(callback, () => {
      const now = this.now();
      session.startedAt ??= now;
      const statement = `INSERT INTO session (id, sealed, started_at, touched_at) VALUES (?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET sealed = excluded.sealed, started_at = excluded.started_at, touched_at = excluded.touched_at`;
      this.db.prepare(statement).run(hashed(sid), this.cipher.seal(session), session.startedAt, now);
      this.db.prepare('DELETE FROM session WHERE touched_at < ?').run(now - rememberedMs);
    });
  }

  override touch(sid: string, _session: SessionData, callback?: () => void): void {
    answer(callback, () => {
      const now = this.now();
      // Once a minute is often enough to tell half an hour, and spares every page a write.
      this.db.prepare('UPDATE session SET touched_at = ? WHERE id = ? AND touched_at <= ?').run(now, hashed(sid), now - 60_000);
    });
  }

  override destroy(sid: string, callback?: (error?: unknown) => void): void {
    answer(callback, () => {
      this.db.prepare('DELETE FROM session WHERE id = ?').run(hashed(sid));
    });
  }

  private now(): number {
    return Date.parse(this.clock.now());
  }
}

const hashed = (sid: string): string => createHash('sha256').update(sid).digest('hex');

function answer<T>(callback: ((error: unknown, value?: T) => void) | undefined, work: () => T): void {
  let value: T;
  try {
    value = work();
  } catch (error) {
    callback?.(error);
    return;
  }
  callback?.(null, value);
}
