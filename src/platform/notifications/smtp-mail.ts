import { createTransport, type Transporter } from 'nodemailer';
import type { Letter, Mail } from './mail';
import { MailRefused } from './mail-refused';
import { MailUnavailable } from './mail-unavailable';
import { mailSubject } from './mail-words';

export type SmtpMailOptions = {
  readonly url: string;
  readonly from: string;
  readonly text: string;
  /** How long the server may take to answer, at each step. */
  readonly patienceMs?: number;
};

/** Letters through a mail server, one connection each. */
export class SmtpMail implements Mail {
  private readonly transport: Transporter;

  constructor(private readonly options: SmtpMailOptions) {
    const { url, from, patienceMs = 10_000 } = options;
    this.transport = createTransport({
      url,
      // By our domain, so that the name of the machine stays at home.
      name: domainOf(from),
      connectionTimeout: patienceMs,
      greetingTimeout: patienceMs,
      dnsTimeout: patienceMs,
      socketTimeout: patienceMs,
      // A password goes over no line that others can read.
      requireTLS: new URL(url).username !== '',
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  }

  async send({ to, messageId, at }: Letter): Promise<void> {
    const { from, text } = this.options;
    try {
      await this.transport.sendMail({
        from,
        // As one address, never as a list to be taken apart.
        to: { name: '', address: to },
        subject: mailSubject,
        text,
        messageId,
        date: new Date(at),
        xMailer: false,
        // Nobody's absence message answers this one (RFC 3834).
        headers: { 'Auto-Submitted': 'auto-generated' },
      });
    } catch (error) {
      throw isAboutTheLetter(error) ? new MailRefused() : new MailUnavailable();
    }
  }

  close(): void {
    this.transport.close();
  }
}

export const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1);

/** The library's codes for an answer of the server's to sender, receiver or content. */
const isAboutTheLetter = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'EENVELOPE' || error.code === 'EMESSAGE');
