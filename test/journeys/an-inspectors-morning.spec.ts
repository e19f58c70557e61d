import type { Browser, Page } from 'playwright-core';
import { CasesInHand } from '../api/reviews/case-in-hand';
import { createTestApp, type TestApp } from '../support/app';
import { establishUnits } from '../support/established-units';
import { launchBrowser } from './real-browser';
import { Visit, ways } from './visit';

const overdue = async (page: Page): Promise<number> => Number(/Overdue \((\d+)\)/.exec(await page.locator('main').innerText())?.[1]);

describe('an Inspector’s morning', () => {
  let app: TestApp;
  let browser: Browser;
  beforeAll(async () => {
    [app, browser] = await Promise.all([createTestApp(), launchBrowser()]);
    await establishUnits(app);
    const cases = new CasesInHand(app);
    for (const day of ['25', '26', '27', '28']) await cases.open({ reportedAt: `2026-02-${day}T08:00:00Z` });
    await cases.open({ reportedAt: '2026-03-01T20:00:00Z' });
    await cases.open({ reportedAt: '2026-03-01T20:00:00Z', risk: 'MEDIUM' });
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  it.each(ways)(
    'sees what is overdue, due today and soon, opens the oldest, answers for what was missed and records the review, with %s',
    async (way) => {
      const visit = await Visit.as('inspector', browser, app, way);
      const { hands, page } = visit;
      await visit.at('What would you like to do?');
      await hands.follow('Reviews due');
      await visit.at('Reviews due');
      const before = await overdue(page);
      await visit.sees('Due today (1)');
      await visit.sees('Due in the next 7 days (1)');
      const oldest = page.getByRole('listitem').filter({ hasText: 'Overdue by' }).first();
      const said = (await oldest.textContent()) ?? '';
      expect(said).toContain(`Due 24 hours after the report on`);
      expect(said).toContain(`2${String(5 + ways.indexOf(way))} February 2026, 08:00: hate crime, risk not assessed yet.`);
      const reference = /[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}/.exec(said)?.[0] ?? '';
      await hands.follow(new RegExp(`^Review case ${reference}`));
      await visit.at('Record a review');
      await visit.sees('Since the report');
      await visit.sees('What was missed');
      await hands.pick('Inspector’s first review');
      await hands.pick('Yes', 'Was the standard of service met?');
      await hands.write('What you found', 'Visited the same evening; the cameras were not asked for.');
      await hands.pick('Medium', 'Risk as you see it');
      await hands.write('What is to be done', 'Ask the shop for its recordings.');
      await hands.select('Who is to do it', /Marged Pritchard-Vale/);
      await hands.write('Date', '2026-03-04', 'By when');
      await hands.write('Time', '12:00', 'By when');
      await hands.press('Record the review');
      await visit.sees('Say what came of each duty that was missed before you record that the standard was met.');
      for (const miss of await page.locator('textarea[name="missAnswer"]').all()) {
        await miss.fill('Told to the sergeant, who put it right the same day.');
      }
      await hands.press('Record the review');
      await visit.at('Ottoline Fairweather');
      await visit.sees('Ask the shop for its recordings.');
      await visit.sees('Visited the same evening; the cameras were not asked for.');

      await hands.follow('Inspector’s next review');
      await visit.at('Inspector’s next review');
      await visit.sees('Due 14 days after the last review');
      await page.goto('/reviews');
      await visit.at('Reviews due');
      expect(await overdue(page)).toBe(before - 1);
      expect(await page.getByText(reference).count()).toBe(0);

      await hands.follow('Breaches');
      await visit.at('Breaches');
      await visit.sees('Nobody has taken it on yet.');
      expect(visit.faults).toEqual([]);
      await visit.end();
    },
    120_000,
  );
});
