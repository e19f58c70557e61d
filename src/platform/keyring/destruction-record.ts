import type { SubjectId } from '../../kernel/ids';
import type { Instant } from '../../kernel/instant';
import type { Database } from '../../sqlite/database';

export type Destruction = { readonly subject: SubjectId; readonly at: Instant };

/** Durable before the key is overwritten: a crash in between is finished when the keyring is next opened. Answers the first instant. */
export function recordDestruction(record: Database, subject: SubjectId, at: Instant): Instant {
  record.prepare('INSERT INTO destruction (subject, destroyed_at) VALUES (?, ?) ON CONFLICT DO NOTHING').run(subject, at);
  return record.prepare('SELECT destroyed_at AS at FROM destruction WHERE subject = ?').get<{ at: Instant }>(subject)?.at ?? at;
}

export function recordedDestructions(record: Database): Destruction[] {
  return record.prepare('SELECT subject, destroyed_at AS at FROM destruction ORDER BY subject').all<Destruction>();
}
