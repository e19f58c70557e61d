import type { Instant } from '../../kernel/instant';

/** To one mailbox, at its sending. There is no place for a subject or a text: those are the same for all (mail-words.ts). */
export type Letter = {
  readonly to: string;
  /** `<uuid@domain>`, the same however often it is sent, so that a mailbox shows it once. */
  readonly messageId: string;
  readonly at: Instant;
};

/** Port: e-mail. */
export interface Mail {
  /** Resolves once the mail server took it. Throws MailRefused (this letter) and MailUnavailable (every letter, for now). */
  send(letter: Letter): Promise<void>;
  close(): void;
}

export const MAIL = Symbol('Mail');
