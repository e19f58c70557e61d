import { createTestApp, type TestApp } from '../../support/app';
import { ToldCase } from '../../support/told-case';
import type { Instant } from '../../../src/kernel/instant';

describe('My caseload', () => {
  let app: TestApp;
  const appointed = () => [{ role: 'SUPPORT_OFFICER' as const, staffId: app.staffId('support-officer') }];

  beforeAll(async () => {
    app = await createTestApp();
    await new ToldCase(app, 'reached').open({
      name: 'Reached Already',
      appoint: appointed(),
      risk: 'HIGH',
      reportedAt: '2026-01-01T12:00:00.000Z' as Instant,
    });
    const tried = new ToldCase(app, 'tried');
    await tried.open({ name: 'Tried Twice', appoint: appointed() });
    await tried.contact({ outcome: 'NO_ANSWER', purposes: [] });
    await tried.contact({ outcome: 'VOICEMAIL', purposes: [] });
    await new ToldCase(app, 'not mine').open({ name: 'Somebody Else’s' });
  });
  afterAll(() => app.close());

  it('shows the open cases that I look after with what each asks for next, and no other', async () => {
    const page = await (await app.browser('support-officer')).open('/caseload');
    expect(page.status).toBe(200);
    expect(page.text).toContain('2 open cases');
    expect(page.text).toContain('Tried Twice');
    expect(page.text).toContain('Not reached yet, 2 attempts since');
    expect(page.text).toContain('Next: Make first contact');
    expect(page.text).not.toContain('Somebody Else');
  });

  it('can be narrowed to a risk and set in another order', async () => {
    const browser = await app.browser('support-officer');
    const high = await browser.open('/caseload?risk=HIGH&order=OLDEST_REPORT');
    expect(high.text).toContain('Reached Already');
    expect(high.text).not.toContain('Tried Twice');
    expect((await browser.open('/caseload?risk=MEDIUM')).text).toContain('None of your open cases has this risk.');
    expect((await browser.open('/caseload?risk=PURPLE')).status).toBe(400);
  });

  it('is not offered to somebody who has no cases to work on', async () => {
    expect((await (await app.browser('administrator')).open('/caseload')).status).toBe(403);
  });
});
