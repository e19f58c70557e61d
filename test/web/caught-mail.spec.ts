import type { Outbox } from '../../src/kernel/outbox';
import { OUTBOX } from '../../src/kernel/tokens';
import { CAUGHT_MAIL, type CaughtMail } from '../../src/platform/notifications/caught-mail';
import { MAIL } from '../../src/platform/notifications/mail';
import { Postman } from '../../src/platform/notifications/postman';
import { notified } from '../contract/shared/outbox-contract';
import { createTestApp, type TestApp } from '../support/app';

const outboxOf = (app: TestApp): Outbox => app.nest.get<Outbox>(OUTBOX, { strict: false });
const deliver = (app: TestApp) => app.nest.get(Postman, { strict: false }).deliver();

describe('in a demonstration without a mail server', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await createTestApp();
  });
  afterAll(() => app.close());

  it('a page shows what would have been sent: to whom and when, and the words that are the same for all', async () => {
    const inspector = await app.browser('inspector');
    expect((await inspector.open('/mail')).text).toContain('There is none yet.');
    await outboxOf(app).post(notified(1));
    expect((await inspector.open('/mail')).text).toContain('There is none yet.');
    expect(await deliver(app)).toBe('caught-up');
    const page = await inspector.open('/mail');
    expect(page.title).toContain('Mail that would have been sent');
    for (const shown of [
      'inspector@force.example',
      'You have something due. Sign in to Steadfast to see what.',
      '2 March 2026',
      notified(1).id,
    ])
      expect(page.text).toContain(shown);
    const home = await inspector.open('/');
    expect(home.document.querySelector('main a[href="/mail"]')?.textContent).toBe('Mail that would have been sent');
  });

  it('it keeps the last five hundred', async () => {
    const mail = app.nest.get<{ send: (letter: object) => Promise<void> }>(MAIL, { strict: false });
    const caught = app.nest.get<CaughtMail>(CAUGHT_MAIL, { strict: false });
    for (let number = 1; number <= 501; number += 1)
      await mail.send({ to: 'a@force.example', messageId: `<${number}@force.example>`, at: app.now() });
    const kept = caught.letters(1000);
    expect([kept.length, kept[0]?.messageId, kept.at(-1)?.messageId]).toEqual([500, '<501@force.example>', '<2@force.example>']);
  });

  it('the figures say how many wait and what became of the rest, and nobody’s address', async () => {
    await outboxOf(app).post(notified(2));
    const waiting = (await app.anonymous().get('/metrics').expect(200)).text;
    expect(waiting).toMatch(/^steadfast_mail_waiting 1$/m);
    expect(waiting).toMatch(/^steadfast_mail_failing 0$/m);
    await deliver(app);
    const { text } = await app.anonymous().get('/metrics').expect(200);
    expect(text).toMatch(/^steadfast_mail_waiting 0$/m);
    expect(text).toMatch(/^steadfast_mail_total\{outcome="sent"\} 2$/m);
    expect(text).not.toContain('force.example');
    expect(app.logged()).not.toContain('@force.example');
  });
});
