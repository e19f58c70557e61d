import { closureBlocks } from '../../../../domain/support-case/closure';
import type { ClosureBlock } from '../../../../domain/support-case/refusal';
import type { OpenedCase } from '../../../../domain/support-case/state';

export type Blocking = { readonly text: string; readonly href: string };

const says: Readonly<Record<ClosureBlock, { readonly text: string; readonly to: string }>> = {
  FIRST_REVIEW_DUE: { text: 'The Inspector’s first review has not been done.', to: '/reviews/new' },
  RISK_NOT_ASSESSED: { text: 'Risk has not been assessed.', to: '/risk-assessments/new' },
  CLOSURE_REVIEW_DUE: { text: 'The Inspector’s review before closing has not been done.', to: '/reviews/new' },
  DIRECTIONS_UNDISCHARGED: { text: 'A direction has not been done yet.', to: '/reviews/new' },
};

/** What still stands between a case and its closing, in words, with where it is put right. */
export const stillBlocking = (state: OpenedCase): readonly Blocking[] =>
  closureBlocks(state).map((block) => ({ text: says[block].text, href: `/cases/${state.caseId}${says[block].to}` }));
