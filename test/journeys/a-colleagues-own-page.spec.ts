import type { Browser } from 'playwright-core';
import { createTestApp, type TestApp } from '../support/app';
import { openColleaguesCase } from '../support/colleagues-case';
import { establishUnits } from '../support/established-units';
import type { ToldCase } from '../support/told-case';
import { launchBrowser } from './real-browser';
import { Visit, type Way, ways } from './visit';

describe('a colleague who is a victim, on their own page', () => {
  let app: TestApp;
  let browser: Browser;
  let told: ToldCase;
  beforeAll(async () => {
    [app, browser] = await Promise.all([createTestApp(), launchBrowser()]);
    await establishUnits(app);
    const tell = { SUPERVISOR: 'supervisor', WELFARE_OFFICER: 'welfare-officer' } as const;
    told = await openColleaguesCase(app, { tell });
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  const arrive = async (way?: Way): Promise<Visit> => {
    const visit = await Visit.as('staff-victim', browser, app, way);
    await visit.at('What would you like to do?');
    await visit.page.goto(`/my-page/${told.caseId}`);
    await visit.at('My page');
    return visit;
  };

  it.each(ways)(
    'answers, asks for a call and leaves, with %s',
    async (way) => {
      const visit = await arrive(way);
      const { hands, page } = visit;
      await page.goto(`/my-page/${told.caseId}/answers/P3`);
      await visit.at('A supervisor speaks with you');
      await visit.sees('may have to be disclosed to a court');
      await hands.pick('Partly kept', 'Has this been kept?');
      await hands.write('In your own words (optional)', 'Only a voicemail came.');
      await hands.press('Save');
      await visit.at('My page');
      await visit.sees('Only a voicemail came.');
      await hands.follow('Please call me');
      await visit.at('Please call me');
      await hands.write('When does it suit you?', 'Today after six');
      await hands.pick('By telephone', 'How?');
      await hands.press('Ask to be called');
      await visit.at('My page');
      await visit.sees(/You asked on .*: somebody speaks with you by/);
      await hands.follow('Leave this page');
      await visit.at('What would you like to do?');
      await page.goBack();
      await visit.at('This page is closed');
      await hands.press('Open it again');
      await visit.at('My page');
      expect(visit.faults).toEqual([]);
      await visit.end();
    },
    180_000,
  );

  it('leaves at once when Shift is pressed three times, and the back button brings nothing back', async () => {
    const visit = await arrive();
    for (let press = 0; press < 3; press += 1) await visit.page.keyboard.press('Shift');
    await visit.at('What would you like to do?');
    await visit.page.goBack();
    await visit.at('This page is closed');
    expect(visit.faults).toEqual([]);
    await visit.end();
  }, 90_000);

  it('is clean on each of its pages', async () => {
    const visit = await arrive();
    const headings: readonly (readonly [string, string])[] = [
      ['points/P5/decline', 'I do not want this: Support for your wellbeing'],
      ['readers', 'Who may read your answers'],
      ['contact-plan', 'How to be in touch with you'],
      ['welfare-readers', 'Who may read notes about your welfare'],
      ['who-looked', 'Who has looked'],
    ];
    for (const [path, heading] of headings) {
      await visit.page.goto(`/my-page/${told.caseId}/${path}`);
      await visit.at(heading);
    }
    for (const [path, heading] of [
      ['work-mailbox', 'Your mailbox at work'],
      ['standing-wishes', 'What you do not want, whatever happens'],
    ] as const) {
      await visit.page.goto(`/my-page/${path}`);
      await visit.at(heading);
    }
    expect(visit.faults).toEqual([]);
    await visit.end();
  }, 120_000);
});
