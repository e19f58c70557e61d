import { fill, promised, sayWhy } from './into-a-promise';
import type { Visit } from '../visit';

export async function lookForEvidence(visit: Visit, caseId: string): Promise<void> {
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
}
