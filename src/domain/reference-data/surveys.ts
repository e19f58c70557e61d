import type { Entry } from './entry';

export const surveyReasonCodes = ['NO_SAFE_WAY', 'NO_CONTACT_WISHED', 'PERSON_DIED', 'LIVE_PROCEEDINGS', 'NOBODY_TO_ASK', 'OTHER'] as const;
export type SurveyReason = (typeof surveyReasonCodes)[number];
/** Why no survey was offered. */
export const surveyReasons: readonly Entry<SurveyReason>[] = [
  { code: 'NO_SAFE_WAY', label: 'There is no safe way to send one' },
  { code: 'NO_CONTACT_WISHED', label: 'The person asked for no contact' },
  { code: 'PERSON_DIED', label: 'The person has died' },
  { code: 'LIVE_PROCEEDINGS', label: 'Proceedings are going on' },
  { code: 'NOBODY_TO_ASK', label: 'There is nobody to ask' },
  { code: 'OTHER', label: 'Another reason' },
];

export const statementAnswerCodes = ['MADE', 'LATER', 'DECLINED'] as const;
export type StatementAnswer = (typeof statementAnswerCodes)[number];
/** What the person said to the offer of a Victim Personal Statement. */
export const statementAnswers: readonly Entry<StatementAnswer>[] = [
  { code: 'MADE', label: 'They made one' },
  { code: 'LATER', label: 'They may make one later' },
  { code: 'DECLINED', label: 'They do not wish to' },
];
