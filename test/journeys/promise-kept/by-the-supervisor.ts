import { aReference, fill, lookOver, promised, victim } from './into-a-promise';
import type { Visit } from '../visit';

/** Opens the case, as far as the first hours; the id of the case. */
export async function openCase(visit: Visit): Promise<string> {
  const { hands, page } = visit;
  await hands.follow('Report what happened to you or a colleague');
  await visit.at('Report what happened to you or a colleague');
  await hands.pick('No', 'Could anyone here be involved?');
  await hands.pick('For a colleague, as a supervisor', 'For whom do you report it?');
  await hands.select('Which colleague? (leave empty if it is you)', victim);
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
  const caseId = /recorded\/([^/?]+)/.exec(page.url())?.[1] ?? '';
  await hands.follow('What to do in the first hours');
  await visit.at('First hours: what to do now');
  return caseId;
}

/** The first thing of all: to speak with them. */
export async function speakWithThem(visit: Visit): Promise<void> {
  const { hands } = visit;
  await hands.follow('Promise board');
  await visit.at('Promise board');
  await hands.follow(aReference);
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
}

/** Everything else that a supervisor owes, each from its gap. */
export async function fillGaps(visit: Visit, caseId: string): Promise<void> {
  const { hands, page } = visit;
  await lookOver(visit, '/colleagues/new', 'Report what happened to you or a colleague');
  await lookOver(visit, `/colleagues/recorded/${caseId}`, 'It has been recorded');
  await lookOver(visit, `/promise/${caseId}/review`, 'Review how they are looked after');
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
}
