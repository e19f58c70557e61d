import type { Post } from '../../kernel/viewer';
import type { ReviewType } from '../reference-data/review-types';
import { reviewTypeCodes } from '../reference-data/review-types';
import type { By } from './by';
import type { DependenceGround, SupportCaseRefusal } from './refusal';
import type { OpenedCase } from './state';
import { responsibleLpu } from './state';

/** What only the staff register knows of a judge and this case's victim; gathered by whoever sends the command. */
export type Relation = 'VICTIM' | 'LINE_MANAGER' | 'RELATIVE';

/** Law 6: nobody reviews, supervises or closes a case in which they have a part. */
export function notIndependent(state: OpenedCase, by: By, relations: readonly Relation[] = []): SupportCaseRefusal | undefined {
  const refusal = (ground: DependenceGround): SupportCaseRefusal => ({ code: 'REVIEWER_NOT_INDEPENDENT', ground });
  if (state.access.excluded.includes(by.staffId)) return refusal('CONFLICT_DECLARED');
  for (const ground of ['VICTIM', 'LINE_MANAGER', 'RELATIVE'] as const) if (relations.includes(ground)) return refusal(ground);
  for (const ground of ['OFFICER_IN_CASE', 'SUPPORT_OFFICER'] as const) {
    if (state.access.appointed.some((held) => held.role === ground && held.staffId === by.staffId)) return refusal(ground);
  }
  return undefined;
}

const holds = (state: OpenedCase, by: By, roles: readonly string[]): Post | undefined =>
  roles
    .flatMap((role) => by.posts.filter((post) => post.role === role))
    .find((post) => post.lpu === null || post.lpu === responsibleLpu(state));

/** The post by which somebody may do this review now: of the unit that is responsible. Duty inspectors stand in for what cannot wait. */
export function reviewingPost(state: OpenedCase, by: By, type: ReviewType): Post | undefined {
  switch (type) {
    case 'SUPERVISOR':
      return holds(state, by, ['SUPERVISOR']);
    case 'INSPECTOR_FIRST':
    case 'BROUGHT_FORWARD':
      return holds(state, by, ['INSPECTOR', 'DUTY_INSPECTOR']);
    case 'INSPECTOR_PERIODIC':
    case 'CLOSURE':
      return holds(state, by, ['INSPECTOR']);
  }
}

/** The first review is done once, and comes before all the Inspector's others. */
export function outOfTurn(state: OpenedCase, type: ReviewType): SupportCaseRefusal | undefined {
  if (type === 'SUPERVISOR') return undefined;
  if (type === 'INSPECTOR_FIRST') {
    if (state.firstReview === 'DONE') return { code: 'FIRST_REVIEW_ALREADY_DONE' };
    return state.firstReview === 'EXEMPT' ? { code: 'FIRST_REVIEW_EXEMPT' } : undefined;
  }
  if (state.firstReview === 'DUE') return { code: 'FIRST_REVIEW_DUE' };
  return type === 'CLOSURE' && state.status !== 'CLOSURE_PROPOSED' ? { code: 'CLOSURE_NOT_PROPOSED' } : undefined;
}

/** The reviews that this person could record now; a page offers these and no other. */
export const reviewsOpenTo = (state: OpenedCase, by: By): readonly ReviewType[] =>
  notIndependent(state, by) ? [] : reviewTypeCodes.filter((type) => reviewingPost(state, by, type) && !outOfTurn(state, type));

export const mayReview = (state: OpenedCase, by: By): boolean => reviewsOpenTo(state, by).length > 0;

export const mayJudgeClosure = (state: OpenedCase, by: By): boolean =>
  !notIndependent(state, by) && reviewingPost(state, by, 'CLOSURE') !== undefined;

/** Who may exempt the first review: the senior lead, or an Inspector of other units alone. */
export function exemptingPost(state: OpenedCase, by: By): Post | undefined {
  const lead = by.posts.find((post) => post.role === 'SENIOR_LEAD');
  return lead ?? (holds(state, by, ['INSPECTOR']) ? undefined : by.posts.find((post) => post.role === 'INSPECTOR'));
}

export const mayExempt = (state: OpenedCase, by: By): boolean =>
  state.firstReview === 'DUE' && !notIndependent(state, by) && exemptingPost(state, by) !== undefined;
