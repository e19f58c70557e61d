import type { Browser } from 'playwright-core';
import { CasesInHand } from '../api/reviews/case-in-hand';
import { createTestApp, type TestApp } from '../support/app';
import { establishUnits } from '../support/established-units';
import { launchBrowser } from './real-browser';
import { Visit, ways } from './visit';

describe('the senior lead’s morning', () => {
  let app: TestApp;
  let browser: Browser;
  beforeAll(async () => {
    [app, browser] = await Promise.all([createTestApp(), launchBrowser()]);
    await establishUnits(app);
    const cases = new CasesInHand(app);
    for (const day of ['23', '24', '25']) await cases.open({ reportedAt: `2026-02-${day}T08:00:00Z` });
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  it.each(ways)(
    'looks over the force, goes to what one unit missed, and takes the oldest of it on by name, with %s',
    async (way) => {
      const visit = await Visit.as('senior-lead', browser, app, way);
      const { hands, page } = visit;
      await visit.at('What would you like to do?');
      await hands.follow('The force at a glance');
      await visit.at('The force at a glance');
      await visit.sees('Never contacted: 3 of 3 open cases.');
      const unit = page.getByRole('row', { name: /^LPU-1 / });
      expect(await unit.getByRole('link', { name: /over 7 days|3 to 7 days/ }).count()).toBeGreaterThan(0);
      await page.goto('/breaches?lpu=LPU-1');
      await visit.at('Breaches');
      await visit.sees(/duties were missed and are still to be done/);

      await page.goto('/notifications');
      await visit.at('Your attention is needed');
      await visit.sees('Nobody has taken it on yet.');
      await hands.follow(/^I have it/);
      await visit.at('I have it');
      await hands.write('What will you do?', 'I ring the unit this morning.');
      await hands.write('Date', '2026-03-02', 'By when will it be done?');
      await hands.write('Time', '17:00', 'By when will it be done?');
      await hands.press('I have it');
      await visit.sees('Saved: you have taken it on.');
      await visit.sees('I ring the unit this morning.');
      expect(visit.faults).toEqual([]);
      await visit.end();
    },
    120_000,
  );
});
