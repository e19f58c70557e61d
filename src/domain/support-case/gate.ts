import type { By } from './by';
import { isAllegedColleague, maySeeCase } from './case-access';
import type { Deed } from './deeds';
import { deeds } from './deeds';
import type { SupportCaseRefusal } from './refusal';
import type { OpenedCase, SupportCaseState } from './state';

/** Judging deeds say why they refuse somebody with a conflict; to every other deed of theirs there is no such case. */
const judging: readonly Deed[] = ['RecordReview', 'CloseCase', 'ReturnClosure', 'ExemptFirstReview', 'RereadReview'];

const unseen = (deed: Deed, state: OpenedCase, by: By): SupportCaseRefusal | undefined => {
  if (maySeeCase(state.access, by)) return undefined;
  const conflicted = state.access.excluded.includes(by.staffId) && !isAllegedColleague(state.access, by.staffId);
  // Saying it twice changes nothing.
  if (conflicted && deed === 'DeclareConflict') return undefined;
  return conflicted && judging.includes(deed)
    ? { code: 'REVIEWER_NOT_INDEPENDENT', ground: 'CONFLICT_DECLARED' }
    : { code: 'CASE_NOT_FOUND' };
};

const wrongTime = (deed: Deed, { status }: OpenedCase): SupportCaseRefusal | undefined => {
  const times = deeds[deed].while;
  if (times.includes(status)) return undefined;
  if (deed === 'OpenCase') return { code: 'CASE_ALREADY_OPEN' };
  if (deed === 'ReopenCase') return { code: 'CASE_NOT_CLOSED' };
  if (status === 'CLOSED') return { code: 'CASE_CLOSED' };
  return status === 'DUPLICATE' ? { code: 'CASE_IS_DUPLICATE' } : { code: 'CLOSURE_NOT_PROPOSED' };
};

/** What every deed asks before its own rules: that there is such a case for this person, a role for it, and the right moment. */
export function gate(deed: Deed, state: SupportCaseState, by: By): SupportCaseRefusal | undefined {
  const mayDo = by.posts.some((post) => (deeds[deed].roles as readonly string[]).includes(post.role));
  const notPermitted: SupportCaseRefusal | undefined = mayDo ? undefined : { code: 'ACTION_NOT_PERMITTED' };
  if (state.status === 'NOT_OPENED') return deed === 'OpenCase' ? notPermitted : { code: 'CASE_NOT_FOUND' };
  return unseen(deed, state, by) ?? notPermitted ?? wrongTime(deed, state);
}
