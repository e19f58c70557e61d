import type { Browser } from 'playwright-core';
import { createTestApp, type TestApp } from '../support/app';
import { establishUnits } from '../support/established-units';
import { launchBrowser } from './real-browser';
import { Visit, ways } from './visit';

describe('a support officer on a phone', () => {
  let app: TestApp;
  let browser: Browser;
  beforeAll(async () => {
    [app, browser] = await Promise.all([createTestApp(), launchBrowser()]);
    await establishUnits(app);
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  it.each(ways)(
    'opens a case, logs an attempt in two taps and then a talk, and prints the summary, with %s',
    async (way) => {
      const visit = await Visit.as('support-officer', browser, app, way);
      const { hands } = visit;
      const name = `Ottoline Quibble ${String(ways.indexOf(way) + 1)}`;
      await visit.at('What would you like to do?');

      await hands.follow('Open a case');
      await visit.at('Open a case');
      await hands.pick('Hate crime', 'What was reported?');
      await hands.pick('Race');
      await hands.write('Date', '2026-03-01');
      await hands.write('Time', '21:40');
      await hands.pick('Named person');
      await hands.write('Name', name);
      await hands.write('Telephone (optional)', '01632 960481');
      await hands.pick('Medium');
      await hands.press('Open the case');
      await visit.at('The case is open');

      await hands.follow('Go to the case');
      await visit.at(name);
      await visit.sees('No contact plan agreed yet');
      await hands.follow('Log a contact');
      await visit.at('Log a contact');
      await hands.press('Rang: no answer');
      await visit.at(name);
      await visit.sees('Saved: telephone, no answer');

      await hands.follow('Log a contact');
      await visit.at('Log a contact');
      await hands.pick('Telephone', 'How?');
      await hands.pick('Reached', 'What came of it?');
      await hands.pick('First contact');
      await hands.write('Note', 'She is safe tonight and wants a call on Thursday.');
      await hands.write('Date', '2026-03-02');
      await hands.write('Time', '07:15');
      await hands.press('Save contact');
      await visit.at(name);
      await visit.sees('She is safe tonight and wants a call on Thursday.');
      await visit.sees('Monday 2 March 2026, 07:15');
      await visit.sees('Written down Monday 2 March 2026, 09:00');

      await hands.follow('My cases');
      await visit.at('My cases');
      await hands.follow(name);
      await visit.at(name);
      await hands.follow('Print a summary');
      await visit.at(/^Summary of case/);
      await visit.sees('Printed by Marged Pritchard-Vale');
      expect(visit.faults).toEqual([]);
      await visit.end();
    },
    90_000,
  );
});
