import { closureBlocks } from '../../../../domain/support-case/closure';
import type { ClosureBlock } from '../../../../domain/support-case/refusal';
import type { OpenedCase } from '../../../../domain/support-case/state';
import type { Instant } from '../../../../kernel/instant';
import type { Viewer } from '../../../../kernel/viewer';
import { may } from '../../../../platform/access/may';
import type { Permission } from '../../../../platform/access/rights';

export type Blocking = { readonly text: string; readonly href?: string };

const says: Readonly<Record<ClosureBlock, { readonly text: string; readonly to: string; readonly needs: Permission }>> = {
  FIRST_REVIEW_DUE: { text: 'The Inspector’s first review has not been done.', to: '/reviews/new', needs: 'review:record' },
  RISK_NOT_ASSESSED: { text: 'Risk has not been assessed.', to: '/risk-assessments/new', needs: 'risk:assess' },
  CLOSURE_REVIEW_DUE: { text: 'The Inspector’s review before closing has not been done.', to: '/reviews/new', needs: 'review:record' },
  PROMISE_UNDISPOSED: { text: 'A point of the promise is open: done, answered, declined or set aside it must be first.', to: '/promise', needs: 'case:read' },
  SENIOR_LEAD_CONFIRMATION_DUE: { text: 'The senior lead has not agreed to closing yet.', to: '/promise', needs: 'case:read' },
  DIRECTIONS_UNDISCHARGED: { text: 'A direction has not been done yet.', to: '/reviews/new', needs: 'review:record' },
};

/**
 * What still stands between a case and its closing, in words, and where the viewer puts it right if that is for them. The
 * review before closing is owed only once closing is proposed.
 */
export const stillBlocking = (state: OpenedCase, viewer: Viewer, at: Instant): readonly Blocking[] =>
  closureBlocks(state, at)
    .filter((block) => block !== 'CLOSURE_REVIEW_DUE' || state.status === 'CLOSURE_PROPOSED')
    .map((block) => {
      const { text, to, needs } = says[block];
      return may(viewer, needs) ? { text, href: `/cases/${state.caseId}${to}` } : { text };
    });
