import { accepted } from '../../kernel/decider';
import type { CaseId } from '../../kernel/ids';
import { withoutAbsent } from '../without-absent';
import type { ScrutinyCommand } from './commands';
import type { QuarterlyReviewState, SampledCase } from './state';
import { actingAs, isBlank, no, type Verdict, wordsRequired } from './verdict';

type Of<Type extends ScrutinyCommand['type']> = Extract<ScrutinyCommand, { type: Type }>;

/** Who may put a case into words for people from outside; that they may see that case is asked before it comes here. */
const summarisers = ['SUPERVISOR', 'INSPECTOR', 'SENIOR_LEAD'] as const;

export const sampled = ({ sample }: QuarterlyReviewState, caseId: CaseId): SampledCase | undefined =>
  sample?.cases.find((one) => one.caseId === caseId);

/** Written anew as often as need be; but what the panel reads is taken back before it is rewritten. */
export function writeSummary({ by, at, caseId, summary }: Of<'WriteSummary'>, state: QuarterlyReviewState): Verdict {
  const writtenBy = actingAs(by, summarisers);
  if (writtenBy === undefined) return no('NOT_YOUR_PART_IN_SCRUTINY');
  const found = sampled(state, caseId);
  if (!found) return no(state.sample ? 'NOT_IN_SAMPLE' : 'SAMPLE_NOT_DRAWN');
  if (found.check?.result === 'PASSED') return no('SUMMARY_PASSED_ALREADY');
  if (isBlank(summary)) return wordsRequired('summary');
  return accepted({ type: 'ScrutinySummaryWritten', schemaVersion: 1, data: { caseId, summary, writtenAt: at, writtenBy } });
}

/**
 * A second person reads the very text and lets it go to the panel, or gives it back with the reason. Whoever sees only later that a
 * passed summary gives somebody away takes it back the same way: even its writer may, for that is never too soon.
 */
export function checkSummary({ by, at, caseId, textOf, result, reason }: Of<'CheckSummary'>, state: QuarterlyReviewState): Verdict {
  const checkedBy = actingAs(by, summarisers);
  if (checkedBy === undefined) return no('NOT_YOUR_PART_IN_SCRUTINY');
  const found = sampled(state, caseId);
  if (!found) return no(state.sample ? 'NOT_IN_SAMPLE' : 'SAMPLE_NOT_DRAWN');
  if (!found.summary) return no('SUMMARY_NOT_WRITTEN');
  if (found.summary.writtenAt !== textOf) return no('SUMMARY_REWRITTEN');
  if (found.check?.result === result) return accepted();
  const takesBack = found.check?.result === 'PASSED' && result === 'RETURNED';
  if (found.check?.result === 'RETURNED') return no('SUMMARY_NOT_WRITTEN');
  if (found.summary.writtenBy === checkedBy && !takesBack) return no('SECOND_PERSON_NEEDED');
  if (result === 'RETURNED' && isBlank(reason)) return wordsRequired('reason');
  const data = withoutAbsent({ caseId, result, reason: isBlank(reason) ? undefined : reason, checkedAt: at, checkedBy });
  return accepted({ type: 'ScrutinySummaryChecked', schemaVersion: 1, data });
}
