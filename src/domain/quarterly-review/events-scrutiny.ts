import { z } from 'zod';
import type { CaseId } from '../../kernel/ids';
import { defineEvent, personal } from '../event-definition';
import { instantField, staffIdField, uuidField } from '../event-fields';

const caseId = uuidField<CaseId>();
const code = z.string();
/** What a person wrote about a case: under the key of the case's own texts, and unreadable once that is gone. */
const ofCase = personal(z.string());
const ofReview = personal(z.string());

/** Of every case that was left out, why: counts alone. */
export const exclusionReasons = ['STAFF_VICTIM', 'NOT_CLOSED', 'DUPLICATE', 'PROCEEDINGS', 'RESTRICTED', 'ERASED'] as const;

/** Drawn by the hash of the frozen pack, so that nobody chooses the seed and anybody can draw again (draw-sample.ts). */
export const scrutinySampleDrawn = defineEvent(
  'ScrutinySampleDrawn',
  1,
  z.strictObject({
    seed: z.string().regex(/^[0-9a-f]{64}$/),
    size: z.int().min(1).max(100),
    drawnFrom: z.int().min(0),
    cases: z.array(caseId),
    excluded: z.array(z.strictObject({ reason: z.enum(exclusionReasons), n: z.int().min(1) })),
    drawnAt: instantField,
    drawnBy: staffIdField,
  }),
);
/** The questions that the panel set itself, answered for each case. */
export const panelQuestionsSet = defineEvent(
  'PanelQuestionsSet',
  1,
  z.strictObject({
    questions: z
      .array(z.strictObject({ code, text: ofReview }))
      .min(1)
      .max(20),
    setAt: instantField,
    setBy: staffIdField,
  }),
);
/** The whole of what the panel will read of a case: the listed fields, place as unit and date as month, and these words alone. */
export const scrutinySummaryWritten = defineEvent(
  'ScrutinySummaryWritten',
  1,
  z.strictObject({ caseId, summary: ofCase, writtenAt: instantField, writtenBy: staffIdField }),
);
/** A second person read it: only what PASSED goes to the panel. */
export const scrutinySummaryChecked = defineEvent(
  'ScrutinySummaryChecked',
  1,
  z.strictObject({
    caseId,
    result: z.enum(['PASSED', 'RETURNED']),
    reason: ofCase.optional(),
    checkedAt: instantField,
    checkedBy: staffIdField,
  }),
);
/** A member of the panel recognises the case, and neither reads nor scores it from now on. */
export const caseRecognised = defineEvent(
  'CaseRecognised',
  1,
  z.strictObject({ caseId, recognisedAt: instantField, member: staffIdField }),
);
/** 1 consistent with policy, 2 appropriate with observations, 3 inconsistent, 4 no conclusion. */
export const panelScoreGiven = defineEvent(
  'PanelScoreGiven',
  1,
  z.strictObject({
    caseId,
    question: code,
    score: z.int().min(1).max(4),
    words: ofReview.optional(),
    givenAt: instantField,
    member: staffIdField,
  }),
);
