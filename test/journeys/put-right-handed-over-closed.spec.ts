import type { Browser } from 'playwright-core';
import { CasesInHand } from '../api/reviews/case-in-hand';
import type { TestApp } from '../support/app';
import { createFilledApp } from '../support/filled-force';
import { launchBrowser } from './real-browser';
import { Visit } from './visit';

const name = 'Ottoline Fairweather';

describe('a case that is put right, handed over and closed', () => {
  let app: TestApp;
  let browser: Browser;
  let caseId: string;
  let reference: string;
  beforeAll(async () => {
    [app, browser] = await Promise.all([createFilledApp(6, { meetings: false }), launchBrowser()]);
    const cases = new CasesInHand(app);
    ({ caseId, reference } = await cases.open({ reportedAt: '2026-11-19T09:00:00Z' }));
    const contact = { channel: 'TELEPHONE', direction: 'OUTBOUND', outcome: 'REACHED', note: 'She wants a call on Thrusday.' };
    await cases.post('support-officer', caseId, 'contacts', { ...contact, occurredAt: '2026-11-20T08:00:00Z' });
  }, 180_000);
  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  it('keeps what was written when somebody puts it right', async () => {
    const visit = await Visit.as('support-officer', browser, app);
    const { hands, page } = visit;
    await visit.at('What would you like to do?');
    await page.goto(`/cases/${caseId}`);
    await visit.at(name);
    await hands.follow(/^Correct this entry: Contact/);
    await visit.at(/^(Correct|Put)/);
    await hands.write('Note', 'She wants a call on Thursday.');
    await hands.write('Why is this put right?', 'The day was misspelt.');
    await hands.press('Put it right');
    await visit.at(name);
    await visit.sees('She wants a call on Thrusday.');
    await visit.sees('She wants a call on Thursday.');
    await visit.sees('Put right');
    expect(visit.faults).toEqual([]);
    await visit.end();
  }, 90_000);

  it('is handed over to a colleague, many at once or one', async () => {
    const visit = await Visit.as('supervisor', browser, app);
    const { hands } = visit;
    await visit.at('What would you like to do?');
    await hands.follow('Hand over cases');
    await visit.at('Hand over cases');
    await hands.select('Whose cases?', 'Marged Pritchard-Vale');
    await hands.press('Show their cases');
    await hands.pick(reference);
    await hands.pick('Support officer', 'Which part is handed over?');
    await hands.select('Who takes them?', /\(LPU-1\)/);
    await hands.press('Hand over');
    await visit.sees('Handed over: 1 of 1 cases.');
    expect(visit.faults).toEqual([]);
    await visit.end();
  }, 90_000);

  it('is reviewed, proposed, sent back, proposed again, reviewed once more, and closed', async () => {
    const visit = await Visit.as('inspector', browser, app);
    const { hands, page } = visit;
    const review = async (which: string): Promise<void> => {
      await hands.follow('Record a review');
      await visit.at('Record a review');
      await hands.pick(which);
      await hands.pick('Yes', 'Was the standard of service met?');
      await hands.write('What you found', 'Nothing is left undone.');
      await hands.pick('Standard', 'Risk as you see it');
      await hands.press('Record the review');
      await visit.at(name);
    };
    const propose = async (): Promise<void> => {
      await hands.follow('Propose closing');
      await visit.at('Propose closing');
      await hands.press('Propose closing');
      await visit.at(name);
    };
    const decide = async (decision: string, reason: string): Promise<void> => {
      await hands.follow('Decide on closing');
      await visit.at('Decide on closing');
      await hands.pick(decision);
      await hands.write('Why?', reason);
      await hands.press('Save the decision');
      await visit.at(name);
    };
    await visit.at('What would you like to do?');
    await page.goto(`/cases/${caseId}`);
    await visit.at(name);
    await review('Inspector’s first review');
    await propose();
    await decide('Send it back', 'Ring her once more.');
    await visit.sees('Ring her once more.');
    await propose();
    await review('Review before closing');
    await decide('Close the case', 'She is content.');
    await visit.sees('Closed');
    await hands.follow('Reopen the case');
    await visit.at('Reopen the case');
    expect(visit.faults).toEqual([]);
    await visit.end();
  }, 120_000);
});
