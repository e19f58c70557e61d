import { contactWords } from '../words/contact-words';
import { say } from '../words/say';
import { reach, send } from './contacting';
import type { Teller } from './teller';

export const holdClosingConversation = (teller: Teller): void => {
  reach(teller, { purposes: ['CLOSING'], note: say(teller.chance, contactWords.closing), outcome: 'REACHED' });
};

export const checkAfterClosing = (teller: Teller): void => {
  reach(teller, { purposes: ['POST_CLOSURE_CHECK'], note: say(teller.chance, contactWords.afterwards), outcome: 'REACHED' });
};

/** Sent where they may be written to, else asked by telephone. */
export function offerSurvey(teller: Teller): void {
  const isWritten = (['EMAIL', 'LETTER', 'TEXT'] as const).some((channel) => teller.allows(channel));
  if (isWritten && teller.chance.chance(0.8)) return send(teller, ['SURVEY_OFFER'], teller.support, contactWords.survey);
  reach(teller, { purposes: ['SURVEY_OFFER'], note: say(teller.chance, contactWords.surveyAsked) });
}
