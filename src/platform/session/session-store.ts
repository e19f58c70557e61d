import { createHash } from 'node:crypto';
import { type SessionData, Store } from 'express-session';
import type { Clock } from '../../kernel/clock';
import { nowAndThen } from '../shared/now-and-then';
import './session-data';
import type { SessionCipher } from './session-cipher';
import type { SessionRows } from './session-rows';
import { rememberedMs, standing } from './session-standing';

const clearedEveryMs = 10 * 60_000;

/** Sessions apart from everything else, enciphered, found by the hash of their id: what rests there signs nobody in. */
export class SessionStore extends Store {
  private readonly clearAway: (now: number) => Promise<void>;

  constructor(
    private readonly rows: SessionRows,
    private readonly cipher: SessionCipher,
    private readonly clock: Clock,
  ) {
    super();
    this.clearAway = nowAndThen(clearedEveryMs, (now) => rows.removeUntouchedSince(now - rememberedMs));
  }

  override get(sid: string, callback: (error: unknown, session?: SessionData | null) => void): void {
    answer(callback, async () => {
      const row = await this.rows.find(hashed(sid));
      const session = row && this.cipher.open(row.sealed);
      return row && session ? standing(session, row, this.now()) : null;
    });
  }

  override set(sid: string, session: SessionData, callback?: (error?: unknown) => void): void {
    answer(callback, async () => {
      const now = this.now();
      const startedAt = (session.startedAt ??= now);
      await this.rows.put(hashed(sid), { sealed: this.cipher.seal(session), startedAt, touchedAt: now });
      await this.clearAway(now);
    });
  }

  override touch(sid: string, _session: SessionData, callback?: (error?: unknown) => void): void {
    answer(callback, () => this.rows.touch(hashed(sid), this.now()));
  }

  override destroy(sid: string, callback?: (error?: unknown) => void): void {
    answer(callback, () => this.rows.end(hashed(sid)));
  }

  private now(): number {
    return Date.parse(this.clock.now());
  }
}

const hashed = (sid: string): string => createHash('sha256').update(sid).digest('hex');

function answer<T>(callback: ((error: unknown, value?: T) => void) | undefined, work: () => Promise<T>): void {
  work().then(
    (value) => callback?.(null, value),
    (error: unknown) => callback?.(error),
  );
}
