import { createTestApp, type TestApp } from '../../support/app';
import { ToldCase } from '../../support/told-case';

describe('A case summary for paper', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await createTestApp();
  });
  afterAll(() => app.close());

  it('names who and what, with a footer of who printed it and when, and nothing by which anybody can be reached', async () => {
    const told = new ToldCase(app, 'summary');
    await told.open({ name: 'Amira Test', telephone: '07700 900111', summary: 'At 4 Blue Lane.', crimeReference: '04RC/26/1' });
    await told.contact({ note: 'Call her at work.' });
    const plan = {
      ways: [{ channel: 'TELEPHONE', to: '07700 900222', voicemail: false, withheldNumber: false }],
      safeTimes: [],
      codeWord: 'Marigold',
    };
    await told.tellPerson({ type: 'SetContactPlan', plan, agreedAt: app.now() });
    await told.tell('IdentifyAllegedPerpetrator', { subjectId: '00000000-0000-4000-8000-00000000ffff' as never, name: 'Ivor Neighbour' });
    const page = await (await app.browser('support-officer')).open(`/cases/${told.caseId}/summary`);

    expect(page.status).toBe(200);
    expect(page.text).toContain('Amira Test');
    expect(page.text).toContain('Contact, telephone: reached');
    expect(page.text).toContain('on Monday 2 March 2026, 09:00. Holds no contact details.');
    for (const kept of ['07700', 'Blue Lane', 'Call her', 'Marigold', 'Ivor', '04RC']) expect(page.html).not.toContain(kept);
  });

  it('is written down as a disclosure, with the right under which it was made', async () => {
    const told = new ToldCase(app, 'disclosed');
    await told.open();
    await (await app.browser('inspector')).open(`/cases/${told.caseId}/summary`);

    expect(await app.accessLog()).toContainEqual(
      expect.objectContaining({
        what: 'disclosure',
        ids: [told.caseId],
        staffId: app.staffId('inspector'),
        right: 'case:summarise',
        role: 'INSPECTOR',
      }),
    );
  });
});
