import { fill, promised, sayWhy, victim } from './into-a-promise';
import type { Visit } from '../visit';

async function review(visit: Visit, which: string): Promise<void> {
  const { hands, page } = visit;
  await visit.at('Record a review');
  await hands.pick(which);
  for (const miss of await page.locator('textarea[name=missAnswer]').all())
    await miss.fill('She lost nothing by it; the desk keeps a rota now.');
  await hands.pick('Yes', 'Was the standard of service met?');
  await hands.write('What you found', 'She is looked after as was promised.');
  await hands.pick('Standard', 'Risk as you see it');
  await hands.press('Record the review');
  await visit.at(victim);
}
/** From the first review to the one before closing, with what came of each miss. */
export async function reviewAndPropose(visit: Visit, caseId: string): Promise<void> {
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
  await visit.at(victim);
  await hands.follow('Record a referral');
  await visit.at('Record a referral');
  await hands.pick('Made: they agreed');
  await hands.write('Which organisation?', 'Fernhollow Victim Care');
  await hands.press('Save');
  await visit.at(victim);
  await hands.follow('Propose closing');
  await visit.at('Propose closing');
  await hands.press('Propose closing');
  await visit.at(victim);
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
  await visit.at(victim);
  await hands.follow('Record a review');
  await visit.at('Record a review');
  await visit.sees('They disagree');
  await review(visit, 'Review before closing');
  await hands.follow('Decide on closing');
  await visit.at('Decide on closing');
  await visit.sees('The senior lead has not agreed to closing yet.');
}

export async function closeIt(visit: Visit, caseId: string): Promise<void> {
  const { hands, page } = visit;
  await page.goto(`/cases/${caseId}`);
  await sayWhy(visit);
  await visit.at(victim);
  await hands.follow('Decide on closing');
  await visit.at('Decide on closing');
  await visit.sees('Nothing stands in the way of closing.');
  await hands.pick('Close the case');
  await hands.press('Save the decision');
  await visit.sees('The case is closed.');
}
