import { hostname } from 'node:os';
import { instant } from '../../../src/kernel/instant';
import { mailText } from '../../../src/platform/notifications/mail-words';
import { SmtpMail } from '../../../src/platform/notifications/smtp-mail';
import { MailServer } from '../../support/mail-server';

const letter = {
  to: 'inspector@force.example',
  messageId: '<0b0e0000-0000-5000-8000-000000000001@force.example>',
  at: instant('2026-03-02T09:00:00.000Z'),
};
const from = 'steadfast@force.example';
const nameOf = async (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'sent',
    (error: unknown) => (error as Error).name,
  );

describe('an e-mail through a mail server', () => {
  let server: MailServer;
  const opened: SmtpMail[] = [];
  beforeEach(async () => {
    server = await MailServer.start();
  });
  afterEach(async () => {
    for (const mail of opened.splice(0)) mail.close();
    await server.stop();
  });
  const mail = (url = server.url, patienceMs = 2000): SmtpMail => {
    const one = new SmtpMail({ url, from, text: mailText('https://steadfast.force.example'), patienceMs });
    opened.push(one);
    return one;
  };

  it('arrives with its Message-ID and the words that all of them have, and with nothing else', async () => {
    await mail().send(letter);
    const [arrived] = server.letters;
    expect(arrived?.envelope).toEqual({ from, to: [letter.to] });
    expect(arrived?.headers).toEqual({
      from,
      to: letter.to,
      subject: 'You have something due',
      'message-id': letter.messageId,
      date: 'Mon, 02 Mar 2026 09:00:00 +0000',
      'auto-submitted': 'auto-generated',
      'mime-version': '1.0',
      'content-type': 'text/plain; charset=utf-8',
      'content-transfer-encoding': '7bit',
    });
    expect(arrived?.body).toBe(
      'You have something due. Sign in to Steadfast to see what.\n\nhttps://steadfast.force.example/sign-in\n\nNobody reads answers to this message.\n',
    );
    expect(arrived?.greetedAs).toBe('force.example');
    expect(JSON.stringify(arrived)).not.toContain(hostname());
  });

  it('is the same to the byte for everybody, but for whom it is to, its id and its time', async () => {
    const one = mail();
    await one.send(letter);
    await one.send({ to: 'senior-lead@force.example', messageId: '<other@force.example>', at: instant('2026-07-01T22:30:00.000Z') });
    const [first, second] = server.letters.map(({ headers, body }) => {
      const { to: _to, date: _date, 'message-id': _id, ...same } = headers;
      return { same, body };
    });
    expect(first).toEqual(second);
  });

  it('goes to one mailbox, whatever stands in its address', async () => {
    await nameOf(mail().send({ ...letter, to: 'one@force.example, two@force.example' }));
    await nameOf(mail().send({ ...letter, to: 'one@force.example\r\nBcc: two@force.example' }));
    expect(server.letters.flatMap(({ envelope }) => envelope.to).filter((to) => to.startsWith('two'))).toEqual([]);
  });

  it('that is refused is told from a server that takes none, by name, and neither repeats what the server said', async () => {
    server.refuses = letter.to;
    const refused = await mail()
      .send(letter)
      .catch((error: unknown) => error as Error);
    expect(refused).toMatchObject({ name: 'MailRefused' });
    expect(JSON.stringify([refused, (refused as Error).message, (refused as Error).stack])).not.toContain(letter.to);
    expect(await nameOf(mail().send({ ...letter, to: 'other@force.example' }))).toBe('sent');
    await server.stop();
    expect(await nameOf(mail().send(letter))).toBe('MailUnavailable');
  });

  it('waits no longer than it may for a server that does not answer', async () => {
    server.isSilent = true;
    expect(await nameOf(mail(server.url, 200).send(letter))).toBe('MailUnavailable');
  });

  it('never sends a password over a line that others can read', async () => {
    const withPassword = server.url.replace('smtp://', 'smtp://steadfast:hush@');
    expect(await nameOf(mail(withPassword).send(letter))).toBe('MailUnavailable');
    expect([server.letters, server.signIns]).toEqual([[], 0]);
  });
});
