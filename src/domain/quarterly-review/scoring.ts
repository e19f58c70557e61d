import { accepted } from '../../kernel/decider';
import { withoutAbsent } from '../without-absent';
import type { ScrutinyCommand } from './commands';
import { scrutinyScores } from './scrutiny-scores';
import type { QuarterlyReviewState } from './state';
import { sampled } from './summaries';
import { actingAs, isBlank, no, type Verdict } from './verdict';

type Of<Type extends ScrutinyCommand['type']> = Extract<ScrutinyCommand, { type: Type }>;

/** For good: nobody unlearns who it was. Before reading or in the middle of it; nobody is asked how they know. */
export function recogniseCase({ by, at, caseId }: Of<'RecogniseCase'>, state: QuarterlyReviewState): Verdict {
  const member = actingAs(by, ['PANEL_MEMBER']);
  if (member === undefined) return no('NOT_YOUR_PART_IN_SCRUTINY');
  const found = sampled(state, caseId);
  if (!found) return no('NOT_IN_SAMPLE');
  if (found.check?.result !== 'PASSED') return no('SUMMARY_NOT_PASSED');
  if (found.recognisedBy.includes(member)) return accepted();
  return accepted({ type: 'CaseRecognised', schemaVersion: 1, data: { caseId, recognisedAt: at, member } });
}

/** One answer a member, a case and a question; a later one takes its place. */
export function giveScore({ by, at, caseId, question, score, words }: Of<'GiveScore'>, state: QuarterlyReviewState): Verdict {
  const member = actingAs(by, ['PANEL_MEMBER']);
  if (member === undefined) return no('NOT_YOUR_PART_IN_SCRUTINY');
  const found = sampled(state, caseId);
  if (!found) return no('NOT_IN_SAMPLE');
  if (found.recognisedBy.includes(member)) return no('CASE_RECOGNISED');
  if (found.check?.result !== 'PASSED') return no('SUMMARY_NOT_PASSED');
  if (!state.questions.some(({ code }) => code === question)) return no('QUESTION_UNKNOWN');
  if (!scrutinyScores.some(({ code }) => code === score)) return no('SCORE_UNKNOWN');
  const data = withoutAbsent({ caseId, question, score, words: isBlank(words) ? undefined : words, givenAt: at, member });
  return accepted({ type: 'PanelScoreGiven', schemaVersion: 1, data });
}
