import { createTestApp, type TestApp } from '../../support/app';
import { ToldCase } from '../../support/told-case';
import type { EventId } from '../../../src/kernel/ids';
import type { Instant } from '../../../src/kernel/instant';

const at = (text: string): Instant => text as Instant;

describe('The case page', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await createTestApp();
  });
  afterAll(() => app.close());

  it('says that no plan is agreed before it shows a number', async () => {
    const told = new ToldCase(app, 'no plan');
    await told.open({ telephone: '07700 900123', summary: 'Shouted at in the street.' });
    const page = await (await app.browser('support-officer')).open(`/cases/${told.caseId}`);

    expect(page.status).toBe(200);
    expect(page.text).toContain('No contact plan agreed yet');
    const notice = page.document.querySelector('.sf-safe');
    expect(notice?.textContent).toContain('07700 900123');
    expect(notice?.textContent).toContain('Voicemail: no');
    expect(page.html.split('07700 900123')).toHaveLength(2);
    expect(page.text).toContain('Shouted at in the street.');
  });

  it('shows a safe time, the ways agreed with their rules, the code word and what never to say', async () => {
    const told = new ToldCase(app, 'planned');
    await told.open();
    const plan = {
      ways: [{ channel: 'TELEPHONE', to: '07700 900456', voicemail: false, withheldNumber: true }],
      safeTimes: [{ days: ['MONDAY', 'TUESDAY'], from: '08:00', to: '10:00' }],
      neverSay: 'the police',
      codeWord: 'Marigold',
    };
    const { revision } = await told.tellPerson({ type: 'SetContactPlan', plan, agreedAt: app.now() });
    await told.tell('AgreeContactPlan', { personRevision: revision, agreedAt: app.now() });
    const page = await (await app.browser('support-officer')).open(`/cases/${told.caseId}`);

    expect(page.text).toContain('Safe to contact now, until 10:00');
    expect(page.text).toContain('Never say: the police');
    expect(page.text).toContain('Code word: Marigold');
    expect(page.text).toContain('Voicemail: no Withheld number: yes');
    expect(page.text).toContain('Not agreed: no text messages, no letters, no emails');
  });

  it('shows when a contact happened and when it was written down, and a correction with both', async () => {
    const told = new ToldCase(app, 'late');
    await told.open();
    const { eventIds } = await told.contact({ occurredAt: at('2026-03-01T19:30:00.000Z'), note: 'Spoke to her sister.' });
    const entry = { type: 'ContactRecorded' };
    await told.tell('CorrectEntry', {
      eventId: eventIds[0] as EventId,
      entry,
      corrected: { note: 'Spoke to her, not her sister.' },
      reason: 'Wrong person noted.',
    });
    const page = await (await app.browser('support-officer')).open(`/cases/${told.caseId}`);

    expect(page.text).toContain('Sunday 1 March 2026, 19:30');
    expect(page.text).toContain('Written down Monday 2 March 2026, 09:00');
    expect(page.text).toContain('Corrected');
    expect(page.text).toContain('Spoke to her, not her sister.');
    expect(page.text).toContain('Wrong person noted.');
  });

  it('says of a sealed entry only that it was sealed, when, by whom and why', async () => {
    const told = new ToldCase(app, 'sealed');
    await told.open();
    const { eventIds } = await told.contact({ note: 'Lives at the blue door.' });
    const entry = { type: 'ContactRecorded' };
    await told.tell('CorrectEntry', {
      eventId: eventIds[0] as EventId,
      entry,
      corrected: { note: 'The blue door, number 4.' },
      reason: 'More exact.',
    });
    await told.tell(
      'SealEntry',
      { eventId: eventIds[0] as EventId, entry, ground: 'ENDANGERS_SOMEONE', reason: 'It says where she is.' },
      'supervisor',
    );
    const page = await (await app.browser('support-officer')).open(`/cases/${told.caseId}`);

    expect(page.text).toContain('It says where she is.');
    expect(page.html).not.toContain('blue door');
    const browser = await app.browser('data-protection');
    const theirs = await browser.open(`/cases/${told.caseId}`);
    expect(theirs.html).not.toContain('blue door');
    const opening = theirs.document.querySelector('a[href$="/sealed"]')?.getAttribute('href') ?? '';
    expect((await browser.open(opening)).html).toContain('blue door');
  });

  it('shows nothing to be called on once the person has died', async () => {
    const told = new ToldCase(app, 'died');
    await told.open({ telephone: '07700 900789' });
    await told.tell('RecordPersonDied', { learntAt: app.now() });
    const page = await (await app.browser('support-officer')).open(`/cases/${told.caseId}`);

    expect(page.text).toContain('This person has died');
    expect(page.html).not.toContain('07700 900789');
  });

  it('is not there for an officer of another unit, just as one that was never opened', async () => {
    const told = new ToldCase(app, 'hidden');
    const elsewhere = { lpu: 'LPU-7' as never };
    await told.open(elsewhere, 'senior-lead');
    const browser = await app.browser('support-officer');
    const hidden = await browser.open(`/cases/${told.caseId}`);
    const unknown = await browser.open('/cases/00000000-0000-4000-8000-000000000000');

    expect(hidden.status).toBe(404);
    const same = (html: string): string => html.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'id').replaceAll(/value="[^"]*"/g, '');
    expect(same(hidden.html)).toBe(same(unknown.html));
    expect((await (await app.browser('inspector')).open(`/cases/${told.caseId}`)).status).toBe(200);
  });

  it('offers an Inspector the review and an officer the contact, and no one what their role may not do', async () => {
    const told = new ToldCase(app, 'actions');
    await told.open();
    const officer = await (await app.browser('support-officer')).open(`/cases/${told.caseId}`);
    const inspector = await (await app.browser('inspector')).open(`/cases/${told.caseId}`);

    expect(officer.document.querySelector(`a[href="/cases/${told.caseId}/contacts/new"]`)).not.toBeNull();
    expect(officer.document.querySelector(`a[href="/cases/${told.caseId}/reviews/new"]`)).toBeNull();
    expect(inspector.document.querySelector(`a[href="/cases/${told.caseId}/reviews/new"]`)).not.toBeNull();
  });

  it('is written down in the access log before it is shown', async () => {
    const told = new ToldCase(app, 'logged');
    await told.open();
    await (await app.browser('support-officer')).open(`/cases/${told.caseId}`);

    expect(await app.accessLog()).toContainEqual(
      expect.objectContaining({
        what: 'case',
        ids: [told.caseId],
        staffId: app.staffId('support-officer'),
        right: 'case:read',
        outcome: 'allowed',
      }),
    );
  });
});
