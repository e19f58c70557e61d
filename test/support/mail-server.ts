import { once } from 'node:events';
import type { AddressInfo, Server } from 'node:net';
import { SMTPServer } from 'smtp-server';

export type ArrivedLetter = {
  readonly greetedAs: string;
  readonly envelope: { readonly from: string; readonly to: readonly string[] };
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

/** A mail server on loopback, without encryption, that keeps what arrives. */
export class MailServer {
  readonly letters: ArrivedLetter[] = [];
  signIns = 0;
  /** A mailbox that it does not know. */
  refuses: string | undefined;
  /** Whether it keeps whoever connects waiting. */
  isSilent = false;

  private readonly server = new SMTPServer({
    authOptional: true,
    allowInsecureAuth: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    closeTimeout: 100,
    onConnect: (_session, next) => {
      if (!this.isSilent) next();
    },
    onAuth: (_auth, _session, next) => {
      this.signIns += 1;
      next(null, { user: 'anybody' });
    },
    onRcptTo: ({ address }, _session, next) => {
      if (address === this.refuses) next(Object.assign(new Error(`550 no mailbox ${address}`), { responseCode: 550 }));
      else next();
    },
    onData: (stream, { envelope, hostNameAppearsAs }, next) => {
      let text = '';
      stream.setEncoding('utf8');
      stream.on('data', (piece: string) => (text += piece));
      stream.on('end', () => {
        const { mailFrom, rcptTo } = envelope;
        const sender = mailFrom === false ? '' : mailFrom.address;
        this.letters.push({
          greetedAs: hostNameAppearsAs,
          envelope: { from: sender, to: rcptTo.map(({ address }) => address) },
          ...parted(text),
        });
        next();
      });
    },
  });

  private constructor() {
    // A client that gives up in the middle is what some tests are about.
    this.server.on('error', () => undefined);
  }

  url = '';

  static async start(): Promise<MailServer> {
    const one = new MailServer();
    await once(one.server.listen(0, '127.0.0.1'), 'listening');
    one.url = `smtp://127.0.0.1:${String(((one.server.server as Server).address() as AddressInfo).port)}`;
    return one;
  }

  stop(): Promise<void> {
    return new Promise((done) => {
      this.server.close(done);
    });
  }
}

function parted(text: string): Pick<ArrivedLetter, 'headers' | 'body'> {
  const [head = '', ...rest] = text.replaceAll('\r\n', '\n').split('\n\n');
  const lines = head.replaceAll(/\n[ \t]+/g, ' ').split('\n');
  const headers = lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()] as const);
  return { headers: Object.fromEntries(headers), body: rest.join('\n\n') };
}
