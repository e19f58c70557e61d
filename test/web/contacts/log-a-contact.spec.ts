import { createTestApp, type TestApp } from '../../support/app';
import type { OpenPage } from '../../support/browser';
import { ToldCase } from '../../support/told-case';

const plan = {
  ways: [{ channel: 'TELEPHONE', to: '01632 960123', voicemail: false, withheldNumber: false }],
  safeTimes: [{ days: ['MONDAY'], from: '08:00', to: '12:00' }],
  codeWord: 'Bramble',
  neverSay: 'that we are the police',
};
const quick = 'form.sf-quick';
const full = 'form#contact';
const checked = (page: OpenPage, name: string): readonly (string | null)[] =>
  [...page.document.querySelectorAll(`${full} input[name="${name}"][checked]`)].map((input) => input.getAttribute('value'));

describe('logging a contact on a phone, without JavaScript', () => {
  let app: TestApp;
  let told: ToldCase;
  let form: string;

  beforeEach(async () => {
    app = await createTestApp();
    told = new ToldCase(app);
    await told.open({ telephone: '01632 960999' });
    await told.tellPerson({ type: 'SetContactPlan', plan, agreedAt: app.now() });
    form = `/cases/${told.caseId}/contacts/new`;
  });
  afterEach(() => app.close());

  const contacts = async () => {
    const loaded = await (await app.api('support-officer')).get(`/api/v1/cases/${told.caseId}/timeline`);
    return loaded.body.items.filter(({ type }: { type: string }) => type === 'ContactRecorded');
  };

  it('shows the number only with the rules for a safe contact, before any question', async () => {
    const page = await (await app.browser('support-officer')).open(form);
    expect(page.status).toBe(200);
    expect(page.text).toContain('01632 960123');
    expect(page.text).not.toContain('01632 960999');
    for (const rule of [
      'Safe to contact now',
      'Voicemail: no',
      'Withheld number: no',
      'Code word: Bramble',
      'Never say: that we are the police',
    ])
      expect(page.text).toContain(rule);
    expect(page.html.indexOf('Code word')).toBeLessThan(page.html.indexOf('name="channel"'));
    expect(page.document.querySelectorAll('h1')).toHaveLength(1);
  });

  it('saves an attempt with the second tap, at the time of the tap, and says what comes next', async () => {
    const browser = await app.browser('support-officer');
    const page = await browser.open(form);
    expect(page.document.querySelector(`${quick} button[value="RANG_VOICEMAIL"]`)).toBeNull();
    const after = await browser.submit(page, { quick: 'RANG_NO_ANSWER' }, quick);
    expect([after.status, after.path]).toEqual([200, `/cases/${told.caseId}`]);
    expect(after.text).toContain('Saved: telephone, no answer. Attempt 1 since they were last reached.');
    expect(await contacts()).toMatchObject([{ occurredAt: app.now() }]);
  });

  it('sends to the Inspector after attempts on three different days', async () => {
    const browser = await app.browser('support-officer');
    await told.contact({ outcome: 'NO_ANSWER', purposes: [], occurredAt: '2026-02-27T10:00:00.000Z' as never });
    await told.contact({ outcome: 'NO_ANSWER', purposes: [], occurredAt: '2026-02-28T10:00:00.000Z' as never });
    const after = await browser.submit(await browser.open(form), { quick: 'RANG_NO_ANSWER' }, quick);
    expect(after.text).toContain('They were tried 3 times on 3 different days. Ask the Inspector to decide what comes next.');
  });

  it('saves a contact in which the person was reached, with what it was about', async () => {
    const browser = await app.browser('support-officer');
    const answers = { purposes: ['UPDATE', 'REFERRAL_OFFER'], referralAnswer: 'ACCEPTED', stillSafe: 'YES', note: 'Wants the law centre.' };
    const after = await browser.submit(await browser.open(form), answers, full);
    expect(after.path).toBe(`/cases/${told.caseId}`);
    expect(after.text).toContain('They accepted a referral');
    expect(await contacts()).toHaveLength(1);
  });

  it('says what is missing, and keeps what was typed', async () => {
    const browser = await app.browser('support-officer');
    const typed = {
      outcome: 'REACHED',
      purposes: ['REFERRAL_OFFER'],
      note: 'Spoke on the step.',
      'occurred-date': '2026-02-30',
      'occurred-time': '25:99',
    };
    const page = await browser.submit(await browser.open(form), typed, full);
    expect(page.status).toBe(400);
    expect(page.title).toContain('Error: ');
    expect(page.errors).toEqual(['Enter when this happened: the date, as a day that exists']);
    expect(page.document.querySelector('textarea#note')?.textContent).toContain('Spoke on the step.');
    expect(checked(page, 'purposes')).toEqual(['REFERRAL_OFFER']);
    const asked = await browser.submit(page, { 'occurred-date': '2026-03-02', 'occurred-time': '08:55' }, full);
    expect(asked.errors).toEqual(['A referral was offered: select whether the person accepted or declined it.']);
    expect(asked.document.querySelector('.govuk-error-summary a')?.getAttribute('href')).toBe('#referralAnswer');
  });

  it('asks why where the contact was outside the plan, and takes it with a reason', async () => {
    app.moveClock('2026-03-02T19:00:00.000Z' as never);
    const browser = await app.browser('support-officer');
    const page = await browser.open(form);
    expect(page.text).toContain('Do not make contact now');
    const asked = await browser.submit(page, { quick: 'RANG_NO_ANSWER' }, quick);
    expect(asked.status).toBe(409);
    expect(asked.text).toContain('It was not a safe time.');
    expect(checked(asked, 'outcome')).toEqual(['NO_ANSWER']);
    expect(await contacts()).toHaveLength(0);
    const after = await browser.submit(asked, { overrideReason: 'The suspect was released at six.' }, full);
    expect(after.path).toBe(`/cases/${told.caseId}`);
    expect(await contacts()).toHaveLength(1);
  });

  it('keeps what was typed when the session ran out meanwhile', async () => {
    const browser = await app.browser('support-officer');
    const page = await browser.open(form);
    app.moveClock(31 * 60_000);
    const signIn = await browser.submit(page, { note: 'Long talk about the school.', purposes: ['WELFARE'] }, full);
    expect(signIn.title).toContain('Sign in');
    const back = await browser.submit(signIn, { persona: 'support-officer' }, 'form[action="/sign-in"]');
    expect(back.path).toBe(form);
    expect(back.text).toContain('Nothing was sent yet');
    expect(back.document.querySelector('textarea#note')?.textContent).toContain('Long talk about the school.');
    expect((await browser.submit(back, {}, full)).path).toBe(`/cases/${told.caseId}`);
    expect(await contacts()).toHaveLength(1);
  });

  it('has its effect once where the button was pressed twice', async () => {
    const browser = await app.browser('support-officer');
    const page = await browser.open(form);
    await browser.submit(page, { note: 'Once.' }, full);
    await browser.submit(page, { note: 'Once.' }, full);
    expect(await contacts()).toHaveLength(1);
  });

  it('offers the other cases of the person, and writes the contact into those that were chosen', async () => {
    const second = new ToldCase(app, 'second');
    await second.open({ personId: told.personId });
    const strangers = new ToldCase(app, 'stranger');
    await strangers.open({ name: 'Somebody Else' });
    const browser = await app.browser('support-officer');
    const page = await browser.open(form);
    const offered = [...page.document.querySelectorAll('input[name="alsoInCases"]')].map((input) => input.getAttribute('value'));
    expect(offered).toEqual([second.caseId]);
    await browser.submit(page, { alsoInCases: [second.caseId] }, full);
    const there = await browser.open(`/cases/${second.caseId}`);
    expect(there.text).toContain('Telephone');
  });

  it('is not there for a case that the viewer may not know of', async () => {
    const page = await (await app.browser('officer-in-case')).open(form.replace(told.caseId, '11111111-1111-4111-8111-111111111111'));
    expect(page.status).toBe(404);
  });
});
