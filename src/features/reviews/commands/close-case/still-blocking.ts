import { closureBlocks } from '../../../../domain/support-case/closure';
import type { ClosureBlock } from '../../../../domain/support-case/refusal';
import type { OpenedCase } from '../../../../domain/support-case/state';
import type { Viewer } from '../../../../kernel/viewer';
import { may } from '../../../../platform/access/may';
import type { Permission } from '../../../../platform/access/rights';

export type Blocking = { readonly text: string; readonly href?: string };

const says: Readonly<Record<ClosureBlock, { readonly text: string; readonly to: string; readonly needs: Permission }>> = {
  FIRST_REVIEW_DUE: { text: 'The Inspector’s first review has not been done.', to: '/reviews/new', needs: 'review:record' },
  RISK_NOT_ASSESSED: { text: 'Risk has not been assessed.', to: '/risk-assessments/new', needs: 'risk:assess' },
  CLOSURE_REVIEW_DUE: { text: 'The Inspector’s review before closing has not been done.', to: '/reviews/new', needs: 'review:record' },
  DIRECTIONS_UNDISCHARGED: { text: 'A direction has not been done yet.', to: '/reviews/new', needs: 'review:record' },
};

/**
 * What still stands between a case and its closing, in words, and where the viewer puts it right if that is for them. The
 * review before closing is owed only once closing is proposed.
 */
export const stillBlocking = (state: OpenedCase, viewer: Viewer): readonly Blocking[] =>
  closureBlocks(state)
    .filter((block) => block !== 'CLOSURE_REVIEW_DUE' || state.status === 'CLOSURE_PROPOSED')
    .map((block) => {
      const { text, to, needs } = says[block];
      return may(viewer, needs) ? { text, href: `/cases/${state.caseId}${to}` } : { text };
    });
