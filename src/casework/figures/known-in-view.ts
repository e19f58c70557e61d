import type { Instant } from '../../kernel/instant';
import type { Position } from '../../kernel/position';
import type { Database } from '../../sqlite/database';

/** The log as known at an instant, by the view: the same as `event-store/known-at.ts` reads from the log itself. */
export type KnownInView = { readonly position: Position | null; readonly provisional: boolean };

const instantOf = (ms: number): Instant => new Date(ms).toISOString() as Instant;

/** Law 10: up to the last event whose known-at is no later; final once a later one is there. */
export function knownInView(db: Database, at: Instant): KnownInView {
  const ms = Date.parse(at);
  const last = db.prepare('SELECT position FROM moment WHERE known_at <= ? ORDER BY known_at DESC LIMIT 1').get<{ position: Position }>(ms);
  const later = db.prepare('SELECT 1 FROM moment WHERE known_at > ? LIMIT 1').get(ms);
  return { position: last?.position ?? null, provisional: later === undefined };
}

/** When the first event was recorded; null while there is none. */
export function logFrom(db: Database): Instant | null {
  const first = db.prepare('SELECT min(known_at) AS at FROM moment').get<{ at: number | null }>();
  return typeof first?.at === 'number' ? instantOf(first.at) : null;
}

/** The last position that the view knows of; null while there is none. */
export const headOf = (db: Database): Position | null =>
  db.prepare('SELECT position FROM moment ORDER BY known_at DESC LIMIT 1').get<{ position: Position }>()?.position ?? null;

/** The latest instant that a later event proves past; null while there is none. What is known at it is final. */
export function provenUpTo(db: Database): Instant | null {
  const last = db.prepare('SELECT max(known_at) AS at FROM moment').get<{ at: number | null }>();
  return typeof last?.at === 'number' ? instantOf(last.at - 1) : null;
}
