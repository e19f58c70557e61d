import { createTestApp, type TestApp } from '../../support/app';
import type { Answers } from '../../support/browser';
import { ToldCase } from '../../support/told-case';

type Entry = {
  readonly page: string;
  /** What an empty form is told. */
  readonly faults: readonly string[];
  readonly answers: Answers;
  readonly writes: string;
  readonly says: string;
};

const now = { 'occurred-date': '2026-03-02', 'occurred-time': '08:50' };
const nothing = { 'occurred-date': '', 'occurred-time': '', 'learnt-date': '', 'learnt-time': '', wish: '' };

const entries: readonly Entry[] = [
  {
    page: 'risk-assessments/new',
    faults: ['Enter when you assessed the risk', 'Select the risk: standard, medium or high'],
    answers: { ...now, risk: 'HIGH', factors: ['REPEATED', 'THREATS'], note: 'Third time this month.' },
    writes: 'RiskAssessed',
    says: 'Saved: risk high.',
  },
  {
    page: 'needs-assessments/new',
    faults: ['Enter when you asked about their needs', 'Select what the person needs, or that no needs were found'],
    answers: { ...now, needs: ['ADVOCACY'], enhancedGrounds: ['INTIMIDATED'] },
    writes: 'NeedsAssessed',
    says: 'Saved: needs assessment.',
  },
  {
    page: 'key-events/new',
    faults: ['Enter when it happened', 'Select what happened'],
    answers: { ...now, type: 'CASE_OUTCOME', outcomeType: '16' },
    writes: 'KeyEventRecorded',
    says: 'Saved: outcome of the case.',
  },
  {
    page: 'referrals/new',
    faults: ['Enter when this happened', 'Enter the name of the organisation', 'Select whether the referral was made or declined'],
    answers: { ...now, result: 'DECLINED', agency: 'The Lantern Trust', words: '“Maybe after the summer.”' },
    writes: 'ReferralDeclined',
    says: 'It is offered again at the next review.',
  },
  {
    page: 'no-contact',
    faults: ['Enter when they told you', 'Select what they asked for', 'Select how they told you'],
    answers: { ...now, wish: 'NO_CONTACT', how: 'TELEPHONE', words: '“I will ring you.”' },
    writes: 'NoContactRequested',
    says: 'Saved: no routine contact.',
  },
  {
    page: 'person-died',
    faults: ['Enter when we learnt of it', 'Confirm that the person has died'],
    answers: { confirmed: 'YES', 'learnt-date': '2026-03-02', 'learnt-time': '08:50', diedOn: '2026-02-28' },
    writes: 'PersonDied',
    says: 'Letters, messages and surveys have stopped.',
  },
  {
    page: 'dual-role',
    faults: ['Confirm that the person is also a suspect'],
    answers: { confirmed: 'YES', reason: 'A counter-allegation.' },
    writes: 'DualRoleDeclared',
    says: 'Another officer makes contact',
  },
  {
    page: 'personal-statement',
    faults: ['Enter when they told you', 'Select what they answered'],
    answers: { ...now, answer: 'LATER', words: '“When there is a date.”', how: 'TELEPHONE' },
    writes: 'PersonalStatementAnswered',
    says: 'Saved: what they said about a Victim Personal Statement.',
  },
  {
    page: 'consents/new',
    faults: ['Enter when they said so', 'Select what it was about', 'Select whether they agreed or took it back'],
    answers: { ...now, scope: 'SHARING_WITH_HOUSING', answer: 'GIVEN' },
    writes: 'ConsentGiven',
    says: 'Saved: they agreed.',
  },
];

describe('what an officer tells of a case', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await createTestApp();
  });
  afterAll(() => app.close());

  it.each(entries)('is asked for, checked and written: $page', async ({ page, faults, answers, writes, says }) => {
    const told = new ToldCase(app, page);
    await told.open();
    const browser = await app.browser('support-officer');
    const form = await browser.open(`/cases/${told.caseId}/${page}`);
    expect([form.status, form.document.querySelectorAll('h1').length]).toEqual([200, 1]);
    const empty = await browser.submit(form, nothing);
    expect(empty.status).toBe(400);
    for (const fault of faults) expect(empty.errors.join('\n')).toContain(fault);
    for (const link of empty.document.querySelectorAll('.govuk-error-summary a'))
      expect(empty.document.querySelector(link.getAttribute('href')!)).not.toBeNull();
    const after = await browser.submit(empty, answers);
    expect([after.status, after.path]).toEqual([200, `/cases/${told.caseId}`]);
    expect(after.text).toContain(says);
    const timeline = await (await app.api('support-officer')).get(`/api/v1/cases/${told.caseId}/timeline`);
    const types = (timeline.body.items as { type: string }[]).map(({ type }) => type);
    // What followed for duties stands beside.
    expect(types.filter((type) => !type.startsWith('Obligation'))).toEqual(['CaseOpened', writes]);
  });

  it('is refused in words that lead to the answer', async () => {
    const told = new ToldCase(app, 'refused');
    await told.open();
    const browser = await app.browser('support-officer');
    const form = await browser.open(`/cases/${told.caseId}/key-events/new`);
    const refused = await browser.submit(form, { ...now, type: 'CASE_OUTCOME', note: 'From the file.' });
    expect([refused.status, refused.errors]).toEqual([409, ['Select which outcome it was.']]);
    expect(refused.document.querySelector('.govuk-error-summary a')?.getAttribute('href')).toBe('#outcomeType');
    expect(refused.document.querySelector('textarea#note')?.textContent).toContain('From the file.');
  });

  it('is confirmed by a supervisor, never by whoever entered it', async () => {
    const told = new ToldCase(app, 'confirmed');
    await told.open();
    await told.contact({ occurredAt: '2026-03-01T19:00:00.000Z' as never });
    const timeline = await (await app.api('supervisor')).get(`/api/v1/cases/${told.caseId}/timeline`);
    const { contactId } = timeline.body.items.find(({ type }: { type: string }) => type === 'ContactRecorded').data;
    const page = `/cases/${told.caseId}/contacts/${contactId}/confirmations/new`;
    expect((await (await app.browser('support-officer')).open(page)).status).toBe(403);
    const supervisor = await app.browser('supervisor');
    const link = `main a[href="${page}"]`;
    expect((await supervisor.open(`/cases/${told.caseId}`)).document.querySelector(link)).not.toBeNull();
    const after = await supervisor.submit(await supervisor.open(page), { proof: 'CALL_RECORD', detail: 'Exchange log.' });
    expect(after.text).toContain('Saved: the contact is confirmed.');
    expect(after.document.querySelector(link)).toBeNull();
    expect((await supervisor.open(page.replace(contactId, told.caseId))).status).toBe(404);
  });
});
