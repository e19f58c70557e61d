import type { Browser } from 'playwright-core';
import { CasesInHand } from '../api/reviews/case-in-hand';
import { createTestApp, type TestApp } from '../support/app';
import { establishUnits } from '../support/established-units';
import { launchBrowser } from './real-browser';
import { Visit, ways } from './visit';

describe('a support officer', () => {
  let app: TestApp;
  let browser: Browser;
  beforeAll(async () => {
    [app, browser] = await Promise.all([createTestApp(), launchBrowser()]);
    await establishUnits(app);
    const cases = new CasesInHand(app);
    const person = { name: 'Ottoline Fairweather', telephone: '07700 900123' };
    for (const day of ['01', '02', '02']) {
      const { caseId } = await cases.open({ reportedAt: `2026-03-${day}T08:00:00Z`, person });
      const tried = { occurredAt: '2026-03-02T08:30:00Z', channel: 'TELEPHONE', direction: 'OUTBOUND', outcome: 'NO_ANSWER' };
      await cases.post('support-officer', caseId, 'contacts', tried);
    }
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  it.each(ways)(
    'sees what is due to whom with the safe way to reach them, takes on what was missed and lets the rest wait, with %s',
    async (way) => {
      const visit = await Visit.as('support-officer', browser, app, way);
      const { hands } = visit;
      await hands.follow('Contacts due');
      await visit.at('Contacts due');
      await visit.sees('No contact plan agreed yet');
      await visit.sees('Not reached yet. 1 attempt so far, the last Monday 2 March 2026, 08:30.');
      await hands.follow(/^Contact plan agreed/);
      await visit.at('Contact plan agreed');
      await visit.sees('Due 48 hours after the report on');
      await hands.follow('Let it wait');
      await visit.at('Let it wait');
      await hands.press('Let it wait');
      await visit.sees('Select why it has to wait');
      await hands.pick('The person asked for time');
      await hands.press('Let it wait');
      await visit.at('Contact plan agreed');
      await visit.sees('Saved: it waits.');
      await hands.follow('Go on with it now');
      await visit.at('Go on with it now');
      await hands.press('Go on with it');
      await visit.at('Contact plan agreed');
      await hands.follow('They do not want it');
      await visit.at('They do not want it');
      await hands.write('What did they say?', 'Not now, thank you.');
      await hands.pick('Telephone');
      await hands.press('Save');
      await visit.sees('Declined by the person');

      if (way === ways[0]) {
        await hands.follow('Breaches');
        await visit.at('Breaches');
        await hands.follow(/^I have it/);
        await visit.at('I have it');
        await hands.write('What will you do?', 'I visit her at noon.');
        await hands.write('Date', '2026-03-02', 'By when will it be done?');
        await hands.write('Time', '13:00', 'By when will it be done?');
        await hands.press('I have it');
        await visit.sees('Saved: you have taken it on.');
        await hands.follow('Breaches');
        await visit.sees('I visit her at noon.');
      }
      expect(visit.faults).toEqual([]);
      await visit.end();
    },
    120_000,
  );
});
