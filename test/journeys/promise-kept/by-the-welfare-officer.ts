import { aReference, fill, promised } from './into-a-promise';
import type { Visit } from '../visit';

export async function lookAfterThem(visit: Visit): Promise<void> {
  const { hands } = visit;
  await hands.follow('Promise board');
  await visit.at('Promise board');
  await hands.follow(aReference);
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
}

/** They are not well: the case opens again. */
export async function checkAfterClosing(visit: Visit, caseId: string): Promise<void> {
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
}
