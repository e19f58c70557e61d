import type { Outbox } from '../../src/kernel/outbox';
import { OUTBOX } from '../../src/kernel/tokens';
import { Postman } from '../../src/platform/notifications/postman';
import { notified } from '../contract/shared/outbox-contract';
import { createTestApp, type TestApp } from '../support/app';
import { MailServer } from '../support/mail-server';

const outboxOf = (app: TestApp): Outbox => app.nest.get<Outbox>(OUTBOX, { strict: false });
const deliver = (app: TestApp) => app.nest.get(Postman, { strict: false }).deliver();

describe('with a mail server', () => {
  let app: TestApp;
  let server: MailServer;
  beforeAll(async () => {
    server = await MailServer.start();
    app = await createTestApp({ variables: { STEADFAST_SMTP_URL: server.url, STEADFAST_PUBLIC_URL: 'https://steadfast.force.example' } });
  });
  afterAll(async () => {
    await app.close();
    await server.stop();
  });

  it('the e-mail arrives, and there is no page of it', async () => {
    await outboxOf(app).post(notified(1));
    expect(await deliver(app)).toBe('caught-up');
    expect(server.letters).toHaveLength(1);
    expect(server.letters[0]?.headers).toMatchObject({
      to: 'inspector@force.example',
      subject: 'You have something due',
      'message-id': `<${notified(1).id}@force.example>`,
    });
    expect(server.letters[0]?.body).toContain('https://steadfast.force.example/sign-in');
    expect((await (await app.browser('inspector')).open('/mail')).status).toBe(404);
  });

  it('a server that takes none stops nothing but the e-mails, and is in the figures', async () => {
    await outboxOf(app).post(notified(2));
    await server.stop();
    expect(await deliver(app)).toBe('stalled');
    await app.anonymous().get('/health/ready').expect(200);
    const { text } = await app.anonymous().get('/metrics').expect(200);
    expect(text).toMatch(/^steadfast_mail_failing 1$/m);
    expect(app.logged()).toContain('MailUnavailable');
    expect(app.logged()).not.toContain('@force.example');
  });
});
