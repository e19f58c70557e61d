import type { Browser } from 'playwright-core';
import type { DemoPersonaId } from '../../src/domain/staff/demo-personas';
import type { TestApp } from '../support/app';
import { createFilledApp } from '../support/filled-force';
import { comeNoFurther, readWhatIsPublished, scoreAndRecognise } from './quarterly-review/by-the-panel-member';
import { agreeAnAction, askForMonths, freezeNothingTwice, openThePack } from './quarterly-review/by-the-secretary';
import { goDownToTheCases, readTheSame, takeTheFiles } from './quarterly-review/by-those-who-read';
import { launchBrowser } from './real-browser';
import { Visit, type Way } from './visit';

const patience = 240_000;

describe('the quarterly review of a force, its last two quarters frozen', () => {
  let app: TestApp;
  let browser: Browser;
  beforeAll(async () => {
    [app, browser] = await Promise.all([createFilledApp(60), launchBrowser()]);
  }, 240_000);
  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  const visited = async <Seen>(persona: DemoPersonaId, part: (visit: Visit) => Promise<Seen>, way?: Way): Promise<Seen> => {
    const visit = await Visit.as(persona, browser, app, way);
    await visit.at('What would you like to do?');
    const seen = await part(visit);
    expect(visit.faults).toEqual([]);
    await visit.end();
    return seen;
  };

  it(
    'is prepared by the secretary, who asks for any months as known at an earlier instant, without scripts',
    () => visited('secretary', askForMonths, 'scripts switched off'),
    patience,
  );

  it(
    'shows the secretary the headline first, and the analyst the very same figures, of whom neither comes to a case',
    async () => {
      const seen = await visited('secretary', openThePack);
      expect(seen.hash).not.toBe('');
      await visited('analyst', (visit) => readTheSame(visit, seen), 'scripts switched off');
    },
    patience,
  );

  it(
    'is acted on with the keyboard alone, and what was typed is kept until somebody sees to it',
    () => visited('secretary', agreeAnAction, 'the keyboard alone'),
    patience,
  );

  it('is taken away as files that say what the page says', () => visited('analyst', takeTheFiles), patience);

  it('is frozen once', () => visited('secretary', freezeNothingTwice), patience);

  it('leads the Inspector from a figure of their unit to as many cases as it says', () => visited('inspector', goDownToTheCases), patience);

  it(
    'reaches a panel member from outside as published, with the cases drawn for them, and nothing else',
    async () => {
      await visited('panel-member', readWhatIsPublished);
      await visited('panel-member', scoreAndRecognise);
      await visited('panel-member', comeNoFurther, 'scripts switched off');
    },
    patience,
  );
});
