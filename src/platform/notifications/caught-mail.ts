import type { Database } from '../../sqlite/database';
import type { Letter, Mail } from './mail';
import { mailSubject } from './mail-words';

export type CaughtLetter = Letter & { readonly subject: string; readonly text: string };

/** What the CaughtMail is called in Nest's container; null where letters go to a mail server. */
export const CAUGHT_MAIL = Symbol('CaughtMail');

const kept = 500;

/** For demonstrations: letters go nowhere, and a page shows the last of them. */
export class CaughtMail implements Mail {
  constructor(
    private readonly db: Database,
    private readonly text: string,
  ) {
    db.exec(`CREATE TABLE IF NOT EXISTS caught_mail (
      number INTEGER PRIMARY KEY AUTOINCREMENT, at TEXT NOT NULL, receiver TEXT NOT NULL, message_id TEXT NOT NULL,
      subject TEXT NOT NULL, text TEXT NOT NULL
    ) STRICT`);
  }

  async send({ to, messageId, at }: Letter): Promise<void> {
    this.db.transaction(() => {
      this.db
        .prepare('INSERT INTO caught_mail (at, receiver, message_id, subject, text) VALUES (?, ?, ?, ?, ?)')
        .run(at, to, messageId, mailSubject, this.text);
      this.db.prepare('DELETE FROM caught_mail WHERE number <= (SELECT max(number) FROM caught_mail) - ?').run(kept);
    });
  }

  /** The last ones, newest first. */
  letters(limit: number): readonly CaughtLetter[] {
    const columns = 'at, receiver AS "to", message_id AS messageId, subject, text';
    return this.db.prepare(`SELECT ${columns} FROM caught_mail ORDER BY number DESC LIMIT ?`).all<CaughtLetter>(limit);
  }

  close(): void {
    this.db.close();
  }
}
