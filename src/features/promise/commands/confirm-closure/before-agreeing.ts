import { undisposedPoints } from '../../../../domain/support-case/closure';
import type { OpenedCase } from '../../../../domain/support-case/state';
import type { Instant } from '../../../../kernel/instant';

/** What stands between a proposal to close and the senior lead's agreement, and where each is put right. */
export function beforeAgreeing(state: OpenedCase, at: Instant): readonly { readonly text: string; readonly href: string }[] {
  const { caseId, promise, closureReviewed } = state;
  const open = undisposedPoints(state, at);
  return [
    ...(closureReviewed
      ? []
      : [{ text: 'The Inspector’s review before closing has not been done.', href: `/cases/${caseId}/reviews/new` }]),
    ...(promise?.points ?? [])
      .filter(({ code }) => open.includes(code))
      .map(({ code, title }) => ({ text: `${code} ${title} is open.`, href: `/promise/${caseId}#${code}` })),
  ];
}
