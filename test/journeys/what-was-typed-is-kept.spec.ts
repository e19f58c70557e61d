import type { Browser } from 'playwright-core';
import { CasesInHand } from '../api/reviews/case-in-hand';
import { createTestApp, type TestApp } from '../support/app';
import { establishUnits } from '../support/established-units';
import { launchBrowser } from './real-browser';
import { Visit } from './visit';

const name = 'Ottoline Fairweather';
const note = 'She is safe tonight and wants a call on Thursday.';

describe('on a doorstep', () => {
  let app: TestApp;
  let browser: Browser;
  let caseId: string;
  beforeAll(async () => {
    [app, browser] = await Promise.all([createTestApp(), launchBrowser()]);
    await establishUnits(app);
  }, 120_000);
  beforeEach(async () => {
    ({ caseId } = await new CasesInHand(app).open());
  });
  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  const contactForm = async (): Promise<Visit> => {
    const visit = await Visit.as('support-officer', browser, app);
    await visit.at('What would you like to do?');
    await visit.page.goto(`/cases/${caseId}/contacts/new`);
    await visit.at('Log a contact');
    await visit.hands.pick('Telephone', 'How?');
    await visit.hands.write('Note', note);
    return visit;
  };
  const contacts = async (): Promise<number> => {
    const { body } = await (await app.api('support-officer')).get(`/api/v1/cases/${caseId}/timeline`);
    return (body as { items: { type: string }[] }).items.filter(({ type }) => type === 'ContactRecorded').length;
  };

  it('a lost signal loses nothing: the form waits, and is sent once when the signal is back', async () => {
    const visit = await contactForm();
    await visit.context.setOffline(true);
    await visit.hands.press('Save contact');
    await visit.sees('There is no signal. What you typed is still here');
    expect(await visit.page.getByLabel('Note', { exact: true }).inputValue()).toBe(note);
    expect(await contacts()).toBe(0);
    await visit.context.setOffline(false);
    await visit.at(name);
    await visit.sees(note);
    expect(await contacts()).toBe(1);
    expect(visit.faults).toEqual([]);
    await visit.end();
  }, 90_000);

  it('a double tap saves one contact', async () => {
    const visit = await contactForm();
    await visit.page.getByRole('button', { name: 'Save contact' }).dblclick();
    await visit.at(name);
    expect(await contacts()).toBe(1);
    await visit.end();
  }, 90_000);

  it('the back button and a second sending of the same form save nothing twice', async () => {
    const visit = await contactForm();
    await visit.hands.press('Save contact');
    await visit.at(name);
    await visit.page.goBack();
    await visit.at('Log a contact');
    expect(await contacts()).toBe(1);
    await visit.end();
  }, 90_000);

  it('a session that ran out keeps what was typed until the same person is back', async () => {
    const visit = await contactForm();
    app.moveClock(31 * 60_000);
    await visit.hands.press('Save contact');
    await visit.at('Sign in');
    await visit.sees('What you typed is kept');
    await visit.signIn('support-officer');
    await visit.at('Log a contact');
    expect(await visit.page.getByLabel('Note', { exact: true }).inputValue()).toBe(note);
    await visit.hands.press('Save contact');
    await visit.at(name);
    expect(await contacts()).toBe(1);
    await visit.end();
  }, 90_000);

  it('what is missing is said first, and the keyboard is led to it', async () => {
    const visit = await Visit.as('support-officer', browser, app, 'the keyboard alone');
    await visit.at('What would you like to do?');
    await visit.page.keyboard.press('Tab');
    await visit.page.getByRole('link', { name: 'Skip to main content' }).and(visit.page.locator(':focus')).waitFor();
    await visit.page.goto('/cases/find');
    await visit.at('Find a case');
    await visit.page.locator('main').getByRole('button', { name: 'Find', exact: true }).press('Enter');
    await visit.page.locator('.govuk-error-summary:focus, .govuk-error-summary :focus').waitFor();
    await visit.page.keyboard.press('Tab');
    await visit.page.keyboard.press('Enter');
    await visit.page.locator('main form :focus').waitFor();
    await visit.end();
  }, 90_000);
});
