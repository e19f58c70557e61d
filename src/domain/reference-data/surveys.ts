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

/** As the person chose; figures count them, and never their average alone. */
export const surveyScores: readonly Entry<number>[] = [
  { code: 1, label: '1, very dissatisfied' },
  { code: 2, label: '2, dissatisfied' },
  { code: 3, label: '3, neither' },
  { code: 4, label: '4, satisfied' },
  { code: 5, label: '5, very satisfied' },
];

export const statementAnswerCodes = ['MADE', 'LATER', 'DECLINED'] as const;
export type StatementAnswer = (typeof statementAnswerCodes)[number];
/** What the person said to the offer of a Victim Personal Statement. */
export const statementAnswers: readonly Entry<StatementAnswer>[] = [
  { code: 'MADE', label: 'They made one' },
  { code: 'LATER', label: 'They may make one later' },
  { code: 'DECLINED', label: 'They do not wish to' },
];
