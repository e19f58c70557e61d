import type { LpuCode } from '../../kernel/ids';
import type { By } from '../by';
import { holds, isSystem } from '../by';

/** Who leads a unit, and that there is one, is for those who answer for all of them. */
export const mayArrangeAnywhere = (by: By): boolean => isSystem(by) || holds(by, 'ADMINISTRATOR') || holds(by, 'SENIOR_LEAD');

/** A unit's own Inspector sees to cover and roster; who leads is not theirs to say. */
export const mayArrangeTurns = (by: By, lpu: LpuCode): boolean =>
  mayArrangeAnywhere(by) || (!isSystem(by) && by.posts.some((post) => post.role === 'INSPECTOR' && post.lpu === lpu));
