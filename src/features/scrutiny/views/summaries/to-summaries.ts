import type { SampledCase } from '../../../../domain/quarterly-review/state';
import { caseReference } from '../../../../domain/support-case/case-reference';
import type { Viewer } from '../../../../kernel/viewer';
import type { Drawn } from '../../sampled-cases';
import type { SummaryLine } from './summaries.answer';

/** What is to be done next about the summary of one case, for whoever asks. */
export function summaryState({ summary, check }: SampledCase, viewer: Pick<Viewer, 'staffId'>): SummaryLine['state'] {
  if (check?.result === 'PASSED') return 'PASSED';
  if (!summary) return 'TO_WRITE';
  if (check) return 'TO_WRITE_ANEW';
  return summary.writtenBy === viewer.staffId ? 'YOURS_TO_BE_READ' : 'TO_READ';
}

export const toSummaryLine = ({ period, number, one }: Drawn, viewer: Viewer): SummaryLine => ({
  caseId: one.caseId,
  reference: caseReference(one.caseId),
  period,
  number,
  state: summaryState(one, viewer),
});

export const toSummaries = (drawn: readonly Drawn[], viewer: Viewer) => ({ items: drawn.map((one) => toSummaryLine(one, viewer)) });
