import { aReference, fill, lookOver, promised, sayWhy } from './into-a-promise';
import type { Visit } from '../visit';

export async function answerDispute(visit: Visit): Promise<void> {
  const { hands } = visit;
  await hands.follow('Promise board');
  await visit.at('Promise board');
  await hands.follow(aReference);
  await sayWhy(visit);
  await visit.at(promised);
  await visit.sees(/It was two minutes in a corridor/);
  await hands.follow(/^Say what is done about the disagreement/);
  await visit.at('Answer a disagreement');
  await hands.write('What will you do?', 'Your supervisor sits down with you this week.');
  await hands.press('Save');
  await visit.sees('Saved: what you will do about it.');
}

export async function agreeToClosing(visit: Visit, caseId: string): Promise<void> {
  await visit.page.goto(`/promise/${caseId}`);
  await sayWhy(visit);
  await visit.at(promised);
  await lookOver(visit, `/promise/${caseId}/disagreement`, 'Answer a disagreement');
  await lookOver(visit, `/promise/${caseId}/evidence`, 'Look for evidence');
  await lookOver(visit, `/promise/${caseId}`, promised);
  await fill(visit, {
    link: /^Agree to closing/,
    heading: 'Agree to closing',
    button: 'Agree to closing',
    answers: () => Promise.resolve(),
  });
}
