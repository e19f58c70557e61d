import { join } from 'node:path';
import type { AppConfig } from '../config/app-config';
import { CaughtMail } from '../platform/notifications/caught-mail';
import type { Mail } from '../platform/notifications/mail';
import { mailText } from '../platform/notifications/mail-words';
import { SmtpMail } from '../platform/notifications/smtp-mail';
import { openDatabase } from '../sqlite/database';

export type OpenedMail = { readonly mail: Mail; readonly caughtMail: CaughtMail | null };

/** The mail server that the configuration names. A demonstration without one catches its letters, for a page to show. */
export function openMail({ smtpUrl, mailFrom, publicUrl, dataDir }: AppConfig): OpenedMail {
  const text = mailText(publicUrl);
  if (smtpUrl !== undefined) return { mail: new SmtpMail({ url: smtpUrl, from: mailFrom, text }), caughtMail: null };
  const caughtMail = new CaughtMail(openDatabase(join(dataDir, 'caught-mail.sqlite'), { synchronous: 'NORMAL' }), text);
  return { mail: caughtMail, caughtMail };
}
