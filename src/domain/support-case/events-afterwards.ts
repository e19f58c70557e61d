import { z } from 'zod';
import { defineEvent } from '../event-definition';
import { instantField, staffIdField } from '../event-fields';
import { channelCodes } from '../reference-data/channels';
import { surveyReasonCodes, statementAnswerCodes } from '../reference-data/surveys';
import { textField } from './event-schemas';

/** What came back of a survey: 1 very dissatisfied to 5 very satisfied. That it was offered is a contact that served SURVEY_OFFER. */
export const surveyReturned = defineEvent(
  'SurveyReturned',
  1,
  z.strictObject({ score: z.int().min(1).max(5), words: textField.optional(), occurredAt: instantField, recordedBy: staffIdField }),
);
/** Why none was offered: figures count it beside the response rate. */
export const surveyNotOffered = defineEvent(
  'SurveyNotOffered',
  1,
  z.strictObject({ reason: z.enum(surveyReasonCodes), words: textField.optional(), occurredAt: instantField, recordedBy: staffIdField }),
);
/** What the person said to the offer of a Victim Personal Statement. */
export const personalStatementAnswered = defineEvent(
  'PersonalStatementAnswered',
  1,
  z.strictObject({
    answer: z.enum(statementAnswerCodes),
    words: textField.optional(),
    how: z.enum(channelCodes).optional(),
    occurredAt: instantField,
    recordedBy: staffIdField,
  }),
);
