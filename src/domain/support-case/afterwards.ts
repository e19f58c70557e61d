import { accepted, refused } from '../../kernel/decider';
import type { Instant } from '../../kernel/instant';
import type { Channel } from '../reference-data/channels';
import { type StatementAnswer, type SurveyReason, surveyScores } from '../reference-data/surveys';
import { entryFor } from '../reference-data/entry';
import type { CaseDecision, CommandOf } from './concern';
import { personalStatementAnswered, surveyNotOffered, surveyReturned } from './events-afterwards';
import { fact, words } from './fact';
import type { SupportCaseRefusal } from './refusal';
import { firstRefusal } from './refusal';
import type { OpenedCase } from './state';
import { happened, needsReason } from './times';

type Said = { readonly occurredAt: Instant; readonly words?: string | undefined };

/** `score`: 1 very dissatisfied to 5 very satisfied. */
export type RecordSurvey = CommandOf<'RecordSurvey', Said & { readonly score: number }>;
export type RecordNoSurvey = CommandOf<'RecordNoSurvey', Said & { readonly reason: SurveyReason }>;
export type RecordStatementAnswer = CommandOf<
  'RecordStatementAnswer',
  Said & { readonly answer: StatementAnswer; readonly how?: Channel | undefined }
>;

const offers = ({ owed }: OpenedCase) => owed.obligations.filter(({ rule }) => rule === 'SURVEY_OFFER');

/** People are asked once their case is closed. One that was opened again meanwhile still gets its answer back. */
export const surveyIsDue = (state: OpenedCase): boolean => state.status === 'CLOSED' || offers(state).length > 0;

const tooSoon = (state: OpenedCase): SupportCaseRefusal | undefined => (surveyIsDue(state) ? undefined : { code: 'SURVEY_NOT_DUE' });

const offered = (state: OpenedCase): SupportCaseRefusal | undefined =>
  offers(state).at(-1)?.status.startsWith('MET') === true ? { code: 'SURVEY_WAS_OFFERED', field: 'reason' } : undefined;

/** What the case itself tells is said there first, so that letters stop, too: a figure never knows of a death that the case does not. */
const toldInCase = (reason: SurveyReason, state: OpenedCase): SupportCaseRefusal | undefined => {
  const told =
    (reason !== 'PERSON_DIED' || state.diedLearntAt !== undefined) &&
    (reason !== 'NO_CONTACT_WISHED' || state.noContactSince !== undefined) &&
    (reason !== 'NOBODY_TO_ASK' || state.victim !== 'NAMED');
  return told ? undefined : { code: 'REASON_NOT_IN_CASE', field: 'reason' };
};

/** What came back is always recorded, from whoever sent it, after a wish for no contact too: they wrote to us. */
export function recordSurvey({ by, at, data: { score, occurredAt, words: said } }: RecordSurvey, state: OpenedCase): CaseDecision {
  const unlisted: SupportCaseRefusal | undefined = entryFor(surveyScores, score) ? undefined : { code: 'CODE_UNKNOWN', field: 'score' };
  const fault = firstRefusal(happened(at, occurredAt), unlisted, tooSoon(state));
  if (fault) return refused(fault);
  return accepted(fact(surveyReturned, { score, words: words(state, said), occurredAt, recordedBy: by.staffId }));
}

export function recordNoSurvey({ by, at, data: { reason, occurredAt, words: said } }: RecordNoSurvey, state: OpenedCase): CaseDecision {
  const why = reason === 'OTHER' ? needsReason(said ?? '', 'words') : toldInCase(reason, state);
  const fault = firstRefusal(happened(at, occurredAt), tooSoon(state), offered(state), why);
  if (fault) return refused(fault);
  return accepted(fact(surveyNotOffered, { reason, words: words(state, said), occurredAt, recordedBy: by.staffId }));
}

/** Whatever the case has come to: people make a statement, or think better of it, long after they were asked (Victims' Code, Right 7). */
export function recordStatementAnswer(
  { by, at, data: { answer, how, occurredAt, words: said } }: RecordStatementAnswer,
  state: OpenedCase,
): CaseDecision {
  const fault = happened(at, occurredAt);
  if (fault) return refused(fault);
  return accepted(fact(personalStatementAnswered, { answer, words: words(state, said), how, occurredAt, recordedBy: by.staffId }));
}
