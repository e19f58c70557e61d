import type { Browser } from 'playwright-core';
import type { DemoPersonaId } from '../../src/domain/staff/demo-personas';
import type { Instant } from '../../src/kernel/instant';
import { createTestApp, type TestApp } from '../support/app';
import { appointLeads, establishUnits } from '../support/established-units';
import { fill, sayWhy } from './into-a-promise';
import { launchBrowser } from './real-browser';
import { Visit, type Way } from './visit';

const name = 'Tamsin Oduya-Reed';
const promised = `What is promised to ${name}`;
const hour = 3_600_000;

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

  const arrive = async (persona: DemoPersonaId, way?: Way): Promise<Visit> => {
    const visit = await Visit.as(persona, browser, app, way);
    await visit.at('What would you like to do?');
    return visit;
  };
  const leave = async (visit: Visit): Promise<void> => {
    expect(visit.faults).toEqual([]);
    await visit.end();
    app.moveClock(hour);
  };

  const review = async (visit: Visit, which: string): Promise<void> => {
    const { hands, page } = visit;
    await visit.at('Record a review');
    await hands.pick(which);
    for (const miss of await page.locator('textarea[name=missAnswer]').all())
      await miss.fill('She lost nothing by it; the desk keeps a rota now.');
    await hands.pick('Yes', 'Was the standard of service met?');
    await hands.write('What you found', 'She is looked after as was promised.');
    await hands.pick('Standard', 'Risk as you see it');
    await hands.press('Record the review');
    await visit.at(name);
  };

  it('is opened by the supervisor, with the keyboard alone', async () => {
    const visit = await arrive('supervisor', 'the keyboard alone');
    const { hands, page } = visit;
    await hands.follow('Report what happened to you or a colleague');
    await visit.at('Report what happened to you or a colleague');
    await hands.pick('No', 'Could anyone here be involved?');
    await hands.pick('For a colleague, as a supervisor', 'For whom do you report it?');
    await hands.select('Which colleague? (leave empty if it is you)', name);
    await hands.pick('Police officer');
    await hands.pick('A crime, or it may be one');
    await hands.pick('Race');
    await hands.select('Local policing unit where it happened', /LPU-1/);
    await hands.pick('Yes', 'Were they on duty?');
    await hands.select('The supervisor who will look after them', 'Devinder Halloran');
    await hands.select('Welfare officer (optional)', 'Seren Adeyemi-Cross');
    await hands.select('Officer in the case (optional)', 'Katya Wrenfield');
    await hands.select('Inspector who reviews it (optional)', 'Obinna Thackray');
    await hands.press('Record it');
    await visit.at('It has been recorded');
    caseId = /recorded\/([^/?]+)/.exec(page.url())?.[1] ?? '';
    await hands.follow('What to do in the first hours');
    await visit.at('First hours: what to do now');
    await leave(visit);
  }, 120_000);

  it('is taken step by step in the first hours, on a phone without scripts', async () => {
    const visit = await arrive('supervisor', 'scripts switched off');
    const { hands } = visit;
    await hands.follow('Promise board');
    await visit.at('Promise board');
    await hands.follow(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    await visit.at(promised);
    await hands.follow('First hours: what to do now');
    await visit.at('First hours: what to do now');
    await visit.sees('6 steps are left.');
    await hands.follow('The chosen supervisor spoke with them');
    await visit.at('Speak with them');
    await hands.pick('In person', 'How did you speak?');
    await hands.pick('Welfare', 'What was it about?');
    await hands.write('What was said?', 'She wants to stay on shift, and not to walk to her car alone.');
    await hands.press('Save contact');
    await visit.at(promised);
    await hands.follow('First hours: what to do now');
    await visit.sees('5 steps are left.');
    await leave(visit);
  }, 120_000);

  it('has its gaps filled by the supervisor, each from the promise itself', async () => {
    const visit = await arrive('supervisor');
    const { hands, page } = visit;
    await page.goto(`/promise/${caseId}/first-hours`);
    await visit.at('First hours: what to do now');
    await hands.follow('All that is promised to them');
    await visit.at(promised);
    await fill(visit, {
      link: /^Link the record.*Crime or incident record/,
      heading: 'Link the record',
      answers: async () => {
        await hands.write('Crime reference', 'XX/4411/26');
        await hands.pick('Yes', 'Is the record flagged as a hate crime or incident?');
      },
    });
    await fill(visit, {
      link: /^Give the health and safety report/,
      heading: 'Health and safety report',
      answers: async () => {
        await hands.pick('Yes', 'Was a health and safety report made?');
        await hands.write('Reference of the report', 'HS-207');
      },
    });
    await fill(visit, {
      link: /^Record the check/,
      heading: 'Check for a conflict',
      answers: () => hands.pick('No conflict'),
    });
    await fill(visit, {
      link: /^Name somebody.*Somebody impartial/,
      heading: 'Name who takes the statement',
      answers: () => hands.select('Who takes the statement?', /^Marged/),
    });
    await fill(visit, {
      link: /^Record the assessment.*First/,
      heading: 'Assess their wellbeing',
      answers: async () => {
        await hands.write('What did they say, and what did you agree?', 'She sleeps badly. We look at it together on Friday.');
        await hands.pick('Yes', 'Did you ask what has built up over time?');
        await hands.pick('No', 'Did you check for trauma?');
      },
    });
    for (const [link, offer, answer] of [
      ['Occupational health', 'Occupational health', 'They accepted'],
      ['Peer support', 'Peer support', 'They declined'],
      ['Help after trauma', 'Help after trauma', 'They will think about it'],
      ['Changes at work', 'Changes to how, where or when they work', 'They accepted'],
    ] as const) {
      await fill(visit, {
        link: new RegExp(`^Record the offer and their answer.*${link} offered`),
        heading: 'Offer support',
        answers: async () => {
          await page.getByRole('checkbox', { name: offer, exact: true, checked: true }).waitFor();
          await page.getByLabel(answer, { exact: true }).and(page.locator(':visible')).check();
          await hands.pick('In person', 'How?');
        },
      });
    }
    await page.goto(`/promise/${caseId}/consent`);
    await visit.at('Record what they agreed to');
    await hands.pick('Telling their Federation');
    await hands.pick('They agreed');
    await hands.write('In their own words', 'Yes, please tell the Federation.');
    await hands.press('Save');
    await visit.at(promised);
    for (const [told, heard] of [
      ['Federation told', 'Who it is'],
      ['Local command told', 'That a colleague was a victim'],
      ['On the agenda of the next management meeting', 'That a colleague was a victim'],
    ] as const) {
      await fill(visit, {
        link: new RegExp(`^Record that they were told.*${told}`),
        heading: 'Tell somebody',
        answers: async () => {
          await hands.pick(heard, 'What did they hear?');
          await hands.pick('Telephone', 'How?');
        },
      });
    }
    await hands.follow('Who is let in');
    await visit.at('Who is let in');
    await page.goto(`/promise/${caseId}/first-hours`);
    await visit.sees('Every step is done. Thank you.');
    await leave(visit);
  }, 240_000);

  it('is looked after by the welfare officer, who keeps notes that nobody else reads', async () => {
    app.moveClock('2026-03-04T10:00:00.000Z' as Instant);
    const visit = await arrive('welfare-officer');
    const { hands } = visit;
    await hands.follow('Promise board');
    await visit.at('Promise board');
    await hands.follow(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    await visit.at(promised);
    await fill(visit, {
      link: /^Log a contact.*Welfare contact/,
      heading: 'Speak with them',
      button: 'Save contact',
      answers: async () => {
        await hands.pick('Telephone', 'How did you speak?');
        await hands.pick('Welfare', 'What was it about?');
        await hands.write('What was said?', 'She would like a call every Friday.');
      },
    });
    await fill(visit, {
      link: /^Record the assessment.*Wellbeing assessed again/,
      heading: 'Assess their wellbeing',
      answers: async () => {
        await hands.write('What did they say, and what did you agree?', 'She sleeps a little better.');
        await hands.pick('Yes', 'Did you ask what has built up over time?');
        await hands.pick('Yes', 'Did you check for trauma?');
      },
    });
    await hands.follow('Welfare notes');
    await visit.at('Welfare notes');
    await visit.sees('She sleeps badly. We look at it together on Friday.');
    await hands.pick('Changes at work');
    await hands.write('Note', 'Off the custody rota until the end of the month.');
    await hands.press('Save the note');
    await visit.sees('Off the custody rota until the end of the month.');
    await leave(visit);
  }, 120_000);

  it('is answered by the victim on a page of their own, from which they can leave at once', async () => {
    const visit = await arrive('staff-victim');
    const { hands, page } = visit;
    await hands.follow('My page');
    await visit.at('My page');
    await hands.follow('What was reported on 2 March 2026');
    await visit.sees('If you ring somebody about it');
    const answer = async (point: string, kept: string, words?: string): Promise<void> => {
      await hands.follow(new RegExp(`^Answer.*${point}$`));
      await visit.at(point);
      await hands.pick(kept, 'Has this been kept?');
      if (words) await hands.write('In your own words (optional)', words);
      await hands.press('Save');
      await visit.sees('Your answer is saved.');
    };
    await answer('Believed and recorded', 'Kept');
    await answer('A supervisor speaks with you', 'Not kept', 'It was two minutes in a corridor.');
    await hands.follow(/^I do not want this.*Represented$/);
    await visit.at('I do not want this: Represented');
    await hands.press('I do not want this');
    await visit.sees('You can change your mind whenever you like.');
    await hands.follow('Change how we are in touch');
    await visit.at('How to be in touch with you');
    await hands.select('How', 'Telephone');
    await hands.write('Number, address or place', '07700 900123');
    await hands.press('Save');
    await visit.sees('Saved: how to be in touch with you.');
    await hands.follow('Please call me');
    await visit.at('Please call me');
    await hands.write('When does it suit you?', 'Today after 18:00');
    await hands.pick('By telephone', 'How?');
    await hands.press('Ask to be called');
    await visit.sees(/somebody speaks with you by/);
    await hands.follow('Everybody who looked');
    await visit.at('Who has looked');
    await visit.sees(/Devinder Halloran \(Supervisor\)/);
    expect(await page.locator('body').innerText()).not.toMatch(/custody rota|XX\/4411/);
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
    await visit.at('What would you like to do?');
    await page.goBack();
    await visit.at('This page is closed');
    await leave(visit);
  }, 180_000);

  it('is disputed before the senior lead, who answers with the keyboard alone', async () => {
    const visit = await arrive('senior-lead', 'the keyboard alone');
    const { hands } = visit;
    await hands.follow('Promise board');
    await visit.at('Promise board');
    await hands.follow(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    await sayWhy(visit);
    await visit.at(promised);
    await visit.sees(/It was two minutes in a corridor/);
    await hands.follow(/^Say what is done about the disagreement/);
    await visit.at('Answer a disagreement');
    await hands.write('What will you do?', 'Your supervisor sits down with you this week.');
    await hands.press('Save');
    await visit.sees('Saved: what you will do about it.');
    await leave(visit);
  }, 120_000);

  it('is investigated by the officer in the case, without scripts', async () => {
    const visit = await arrive('officer-in-case', 'scripts switched off');
    const { hands, page } = visit;
    await page.goto(`/promise/${caseId}`);
    await sayWhy(visit);
    await visit.at(promised);
    await fill(visit, {
      link: /^Record what was looked for/,
      heading: 'Look for evidence',
      answers: async () => {
        for (const kind of ['Body-worn video', 'CCTV', 'Witnesses']) await hands.pick('Secured', kind);
        await hands.pick('There is none', 'Photographs');
      },
    });
    await hands.follow(/^Log a contact.*Written confirmation/);
    await visit.at('Log a contact');
    await leave(visit);
  }, 120_000);

  it('is reviewed, seen to and proposed for closing by the Inspector, who says what came of each miss', async () => {
    const visit = await arrive('inspector');
    const { hands, page } = visit;
    await page.goto(`/promise/${caseId}`);
    await sayWhy(visit);
    await visit.at(promised);
    await hands.follow(/^Record the review.*Inspector’s first review/);
    await review(visit, 'Inspector’s first review');
    await hands.follow('Assess needs');
    await visit.at('Assess their needs');
    await hands.pick('No needs found', 'What do they need?');
    await hands.press('Save');
    await visit.at(name);
    await hands.follow('Record a referral');
    await visit.at('Record a referral');
    await hands.pick('Made: they agreed');
    await hands.write('Which organisation?', 'Fernhollow Victim Care');
    await hands.press('Save');
    await visit.at(name);
    await hands.follow('Propose closing');
    await visit.at('Propose closing');
    await hands.press('Propose closing');
    await visit.at(name);
    await hands.follow('What was promised to them');
    await visit.at(promised);
    await fill(visit, {
      link: /^Record the lesson/,
      heading: 'Record a lesson',
      answers: async () => {
        await hands.pick('Yes', 'Is there something to learn?');
        await hands.write('The lesson', 'Two officers at the custody desk at night.');
      },
    });
    await hands.follow('The case');
    await visit.at(name);
    await hands.follow('Record a review');
    await visit.at('Record a review');
    await visit.sees('They disagree');
    await review(visit, 'Review before closing');
    await hands.follow('Decide on closing');
    await visit.at('Decide on closing');
    await visit.sees('The senior lead has not agreed to closing yet.');
    await leave(visit);
  }, 180_000);

  it('is agreed to by the senior lead, and closed by the Inspector', async () => {
    const lead = await arrive('senior-lead');
    await lead.page.goto(`/promise/${caseId}`);
    await sayWhy(lead);
    await lead.at(promised);
    await fill(lead, {
      link: /^Agree to closing/,
      heading: 'Agree to closing',
      button: 'Agree to closing',
      answers: () => Promise.resolve(),
    });
    await leave(lead);
    const visit = await arrive('inspector', 'the keyboard alone');
    const { hands, page } = visit;
    await page.goto(`/cases/${caseId}`);
    await sayWhy(visit);
    await visit.at(name);
    await hands.follow('Decide on closing');
    await visit.at('Decide on closing');
    await visit.sees('Nothing stands in the way of closing.');
    await hands.pick('Close the case');
    await hands.press('Save the decision');
    await visit.sees('The case is closed.');
    await leave(visit);
  }, 180_000);

  it('stays before the victim, and opens again where the check after 28 days finds it not settled', async () => {
    const victim = await arrive('staff-victim', 'scripts switched off');
    await victim.page.goto(`/my-page/${caseId}`);
    await victim.at('My page');
    await victim.sees(/Your supervisor sits down with you this week/);
    await leave(victim);
    app.moveClock(28 * 24 * hour);
    const visit = await arrive('welfare-officer');
    const { hands, page } = visit;
    await page.goto(`/promise/${caseId}`);
    await visit.at(promised);
    await visit.sees(/^Check after closing/);
    await fill(visit, {
      link: /^Record how they are/,
      heading: 'Check how they are after closing',
      answers: async () => {
        await hands.pick('It is not settled');
        await hands.write('In their own words (optional)', 'It happened again on Sunday.');
        await hands.pick('Telephone', 'How did you ask?');
      },
    });
    await visit.sees('Saved: it is not settled, so the case is open again.');
    await visit.sees(/Hate crime against a member of the force. Open./);
    await leave(visit);
  }, 120_000);
});
