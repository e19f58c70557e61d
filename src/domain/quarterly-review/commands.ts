import type { CaseId, StaffId } from '../../kernel/ids';
import type { Instant, LocalDate } from '../../kernel/instant';
import type { Personal } from '../../kernel/personal';
import type { By } from '../by';
import type { ReviewDataOf } from './events';
import type { ActionId, ConcernId, DecisionId } from './events-meeting';

type Act = { readonly by: By; readonly at: Instant };
type Words = Personal;
type Figure = { readonly table: string; readonly row: string; readonly lpu?: string | undefined };

/** `provisional`: as the figures say of themselves. Two secretaries at once: the second is refused, and nothing of theirs is kept. */
export type FreezePack = Act & {
  readonly type: 'FreezePack';
  readonly provisional: boolean;
  readonly data: Omit<ReviewDataOf<'PackFrozen'>, 'frozenAt' | 'frozenBy'>;
};

export type MeetingCommand =
  | (Act & { readonly type: 'RecordDecision'; readonly decisionId: DecisionId; readonly what: Words; readonly about?: Figure | undefined })
  | (Act & {
      readonly type: 'AgreeAction';
      readonly actionId: ActionId;
      readonly what: Words;
      readonly owner: StaffId;
      readonly dueOn: LocalDate;
      readonly aim: string;
      readonly figure?: Figure | undefined;
    })
  | (Act & {
      readonly type: 'FollowUpAction';
      readonly actionId: ActionId;
      readonly state: 'GOING_ON' | 'DONE' | 'DROPPED';
      readonly words?: Words | undefined;
      readonly dueOn?: LocalDate | undefined;
    })
  | (Act & {
      readonly type: 'RaiseConcern';
      readonly concernId: ConcernId;
      readonly raisedBy: Words;
      readonly said: Words;
      readonly raisedOn: LocalDate;
    })
  | (Act & { readonly type: 'AnswerConcern'; readonly concernId: ConcernId; readonly did: Words; readonly cameOfIt?: Words | undefined })
  | (Act & { readonly type: 'PublishConcern'; readonly concernId: ConcernId });

export type ScrutinyCommand =
  | (Act & { readonly type: 'DrawSample'; readonly data: Omit<ReviewDataOf<'ScrutinySampleDrawn'>, 'drawnAt' | 'drawnBy'> })
  | (Act & { readonly type: 'SetPanelQuestions'; readonly questions: readonly { readonly code: string; readonly text: Words }[] })
  | (Act & { readonly type: 'WriteSummary'; readonly caseId: CaseId; readonly summary: Words })
  | (Act & {
      readonly type: 'CheckSummary';
      readonly caseId: CaseId;
      /** When the text that they read was written: another may have taken its place meanwhile. */
      readonly textOf: Instant;
      readonly result: 'PASSED' | 'RETURNED';
      readonly reason?: Words | undefined;
    })
  | (Act & { readonly type: 'RecogniseCase'; readonly caseId: CaseId })
  | (Act & {
      readonly type: 'GiveScore';
      readonly caseId: CaseId;
      readonly question: string;
      readonly score: number;
      readonly words?: Words | undefined;
    });

export type QuarterlyReviewCommand = FreezePack | MeetingCommand | ScrutinyCommand;

export type ScrutinyRefusalCode =
  | 'PACK_NOT_FROZEN'
  | 'NOT_YOUR_PART_IN_SCRUTINY'
  | 'SAMPLE_SIZE_OUT_OF_RANGE'
  | 'NOTHING_TO_DRAW_FROM'
  | 'SAMPLE_DRAWN_ALREADY'
  | 'SAMPLE_NOT_DRAWN'
  | 'NOT_IN_SAMPLE'
  | 'QUESTION_UNKNOWN'
  | 'QUESTIONS_ANSWERED_ALREADY'
  | 'SUMMARY_NOT_WRITTEN'
  | 'SUMMARY_REWRITTEN'
  | 'SUMMARY_PASSED_ALREADY'
  | 'SUMMARY_NOT_PASSED'
  | 'SECOND_PERSON_NEEDED'
  | 'CASE_RECOGNISED'
  | 'SCORE_UNKNOWN';

export type MeetingRefusalCode =
  | 'SECRETARY_FREEZES'
  | 'NOT_YOURS_TO_RECORD'
  | 'PACK_FROZEN_ALREADY'
  | 'PERIOD_NOT_OVER'
  | 'FIGURES_STILL_PROVISIONAL'
  | 'AIM_UNKNOWN'
  | 'DUE_BEFORE_TODAY'
  | 'ACTION_UNKNOWN'
  | 'ACTION_OVER'
  | 'CONCERN_UNKNOWN'
  | 'RAISED_IN_FUTURE'
  | 'CONCERN_NOT_ANSWERED';

export type QuarterlyReviewRefusal =
  { readonly code: MeetingRefusalCode | ScrutinyRefusalCode } | { readonly code: 'WORDS_REQUIRED'; readonly field: string };
