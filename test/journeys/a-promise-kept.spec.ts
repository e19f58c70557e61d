import type { Browser } from 'playwright-core';
import type { DemoPersonaId } from '../../src/domain/staff/demo-personas';
import type { Instant } from '../../src/kernel/instant';
import { createTestApp, type TestApp } from '../support/app';
import { appointLeads, establishUnits } from '../support/established-units';
import { closeIt, reviewAndPropose } from './promise-kept/by-the-inspector';
import { lookForEvidence } from './promise-kept/by-the-officer-in-the-case';
import { agreeToClosing, answerDispute } from './promise-kept/by-the-senior-lead';
import { fillGaps, openCase, speakWithThem } from './promise-kept/by-the-supervisor';
import { haveTheirSay } from './promise-kept/by-the-victim';
import { checkAfterClosing, lookAfterThem } from './promise-kept/by-the-welfare-officer';
import { launchBrowser } from './real-browser';
import { Visit, type Way } from './visit';

const hour = 3_600_000;
const patience = 240_000;

describe('a promise to a colleague, from the report to the check after closing', () => {
  let app: TestApp;
  let browser: Browser;
  let caseId: string;
  beforeAll(async () => {
    [app, browser] = await Promise.all([createTestApp(), launchBrowser()]);
    await establishUnits(app);
    await appointLeads(app);
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await app.close();
  });

  /** One person comes, does their part, and an hour goes by. */
  const visited = async (persona: DemoPersonaId, part: (visit: Visit) => Promise<void>, way?: Way): Promise<void> => {
    const visit = await Visit.as(persona, browser, app, way);
    await visit.at('What would you like to do?');
    await part(visit);
    expect(visit.faults).toEqual([]);
    await visit.end();
    app.moveClock(hour);
  };

  it(
    'is opened by the supervisor, with the keyboard alone',
    async () => {
      await visited('supervisor', async (visit) => void (caseId = await openCase(visit)), 'the keyboard alone');
    },
    patience,
  );

  it(
    'is taken step by step in the first hours, on a phone without scripts',
    () => visited('supervisor', speakWithThem, 'scripts switched off'),
    patience,
  );

  it(
    'has its gaps filled by the supervisor, each from the promise itself',
    () => visited('supervisor', (visit) => fillGaps(visit, caseId)),
    patience,
  );

  it(
    'is looked after by the welfare officer, who keeps notes that nobody else reads',
    async () => {
      app.moveClock('2026-03-04T10:00:00.000Z' as Instant);
      await visited('welfare-officer', lookAfterThem);
    },
    patience,
  );

  it(
    'is answered by the victim on a page of their own, from which they can leave at once',
    () => visited('staff-victim', haveTheirSay),
    patience,
  );

  it(
    'is disputed before the senior lead, who answers with the keyboard alone',
    () => visited('senior-lead', answerDispute, 'the keyboard alone'),
    patience,
  );

  it(
    'is investigated by the officer in the case, without scripts',
    () => visited('officer-in-case', (visit) => lookForEvidence(visit, caseId), 'scripts switched off'),
    patience,
  );

  it(
    'is reviewed, seen to and proposed for closing by the Inspector, who says what came of each miss',
    () => visited('inspector', (visit) => reviewAndPropose(visit, caseId)),
    patience,
  );

  it(
    'is agreed to by the senior lead, and closed by the Inspector',
    async () => {
      await visited('senior-lead', (visit) => agreeToClosing(visit, caseId));
      await visited('inspector', (visit) => closeIt(visit, caseId), 'the keyboard alone');
    },
    patience,
  );

  it(
    'stays before the victim, and opens again where the check after 28 days finds it not settled',
    async () => {
      const stillThere = async (visit: Visit): Promise<void> => {
        await visit.page.goto(`/my-page/${caseId}`);
        await visit.at('My page');
        await visit.sees(/Your supervisor sits down with you this week/);
      };
      await visited('staff-victim', stillThere, 'scripts switched off');
      app.moveClock(28 * 24 * hour);
      await visited('welfare-officer', (visit) => checkAfterClosing(visit, caseId));
    },
    patience,
  );
});
