import type { Browser } from 'playwright-core';
import { CasesInHand } from '../api/reviews/case-in-hand';
import { createTestApp, type TestApp } from '../support/app';
import { establishUnits } from '../support/established-units';
import { launchBrowser } from './real-browser';
import { Visit, ways } from './visit';

describe('an Inspector', () => {
  let app: TestApp;
  let browser: Browser;
  beforeAll(async () => {
    [app, browser] = await Promise.all([createTestApp(), launchBrowser()]);
    await establishUnits(app);
    const cases = new CasesInHand(app);
    for (const day of ['25', '26', '27', '28']) await cases.open({ reportedAt: `2026-02-${day}T08:00:00Z` });
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  it.each(ways)(
    'opens the case that has waited longest, reviews it and gives a direction, with %s',
    async (way) => {
      const visit = await Visit.as('inspector', browser, app, way);
      const { hands, page } = visit;
      await visit.at('What would you like to do?');
      await hands.follow('Cases awaiting review');
      await visit.at('Cases awaiting review');
      const oldest = page.getByRole('listitem').filter({ hasText: 'Has waited' }).first().getByRole('link').first();
      const reference = (await oldest.textContent()) ?? '';
      const waited = await page.getByRole('listitem').filter({ hasText: reference }).textContent();
      expect(waited).toContain(`2${String(5 + ways.indexOf(way))} February 2026`);
      await hands.follow(reference);
      await visit.at('Ottoline Fairweather');

      await hands.follow('Record a review');
      await visit.at('Record a review');
      await visit.sees('Since the report');
      await hands.pick('Inspector’s first review');
      await hands.pick('Yes', 'Was the standard of service met?');
      await hands.write('What you found', 'Visited the same evening; the cameras were not asked for.');
      await hands.pick('Medium', 'Risk as you see it');
      await hands.write('What is to be done', 'Ask the shop for its recordings.');
      await hands.select('Who is to do it', /Marged Pritchard-Vale/);
      await hands.write('Date', '2026-03-04', 'By when');
      await hands.write('Time', '12:00', 'By when');
      await hands.press('Record the review');
      await visit.at('Ottoline Fairweather');
      await visit.sees('Ask the shop for its recordings.');
      await visit.sees('Visited the same evening; the cameras were not asked for.');

      await hands.follow('Cases awaiting review');
      await visit.at('Cases awaiting review');
      expect(await page.getByText(reference).count()).toBe(0);
      expect(visit.faults).toEqual([]);
      await visit.end();
    },
    120_000,
  );
});
