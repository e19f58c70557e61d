import { closureBlocks, undisposedPoints } from '../../../../domain/support-case/closure';
import { gateOf } from '../../../../domain/support-case/gate';
import type { ClosureBlock } from '../../../../domain/support-case/refusal';
import type { OpenedCase } from '../../../../domain/support-case/state';
import type { Instant } from '../../../../kernel/instant';
import type { Viewer } from '../../../../kernel/viewer';
import { may } from '../../../../platform/access/may';
import type { Permission } from '../../../../platform/access/rights';

export type Blocking = { readonly text: string; readonly href?: string };
type OfAnyCase = Exclude<ClosureBlock, 'PROMISE_UNDISPOSED' | 'SENIOR_LEAD_CONFIRMATION_DUE'>;

const says: Readonly<Record<OfAnyCase, { readonly text: string; readonly to: string; readonly needs: Permission }>> = {
  FIRST_REVIEW_DUE: { text: 'The Inspector’s first review has not been done.', to: '/reviews/new', needs: 'review:record' },
  RISK_NOT_ASSESSED: { text: 'Risk has not been assessed.', to: '/risk-assessments/new', needs: 'risk:assess' },
  CLOSURE_REVIEW_DUE: { text: 'The Inspector’s review before closing has not been done.', to: '/reviews/new', needs: 'review:record' },
  DIRECTIONS_UNDISCHARGED: { text: 'A direction has not been done yet.', to: '/reviews/new', needs: 'review:record' },
};

/**
 * What still stands between a case and its closing, in words, and where the viewer puts it right if that is for them. The
 * reviews before closing are owed only once closing is proposed.
 */
export const stillBlocking = (state: OpenedCase, viewer: Viewer, at: Instant): readonly Blocking[] =>
  closureBlocks(state, at)
    .filter((block) => state.status === 'CLOSURE_PROPOSED' || !['CLOSURE_REVIEW_DUE', 'SENIOR_LEAD_CONFIRMATION_DUE'].includes(block))
    .flatMap((block) => {
      if (block === 'PROMISE_UNDISPOSED') return openPoints(state, at);
      if (block === 'SENIOR_LEAD_CONFIRMATION_DUE') return [agreement(state, viewer)];
      const { text, to, needs } = says[block];
      return [may(viewer, needs) ? { text, href: `/cases/${state.caseId}${to}` } : { text }];
    });

/** Whoever sees the file sees the promise. */
const openPoints = (state: OpenedCase, at: Instant): readonly Blocking[] => {
  const open = undisposedPoints(state, at);
  return (state.promise?.points ?? [])
    .filter(({ code }) => open.includes(code))
    .map(({ code, title }) => ({
      text: `${code} ${title} is open: it has to be done, answered by the reviewer, declined or set aside first.`,
      href: `/promise/${state.caseId}#${code}`,
    }));
};

const agreement = (state: OpenedCase, viewer: Viewer): Blocking => ({
  text: 'The senior lead has not agreed to closing yet.',
  href: `/promise/${state.caseId}${gateOf('ConfirmClosure', state, viewer) ? '' : '/confirm-closure'}`,
});
