import type { StaffId } from '../kernel/ids';
import type { Viewer } from '../kernel/viewer';

/** Who acts, with the posts they hold at that instant; or the product itself, at set-up and on a schedule. */
export type By = Viewer | { readonly system: string };

export const isSystem = (by: By): by is { readonly system: string } => 'system' in by;
export const isBy = (by: By, staffId: StaffId): boolean => !isSystem(by) && by.staffId === staffId;
export const holds = (by: By, role: string): boolean => !isSystem(by) && by.posts.some((post) => post.role === role);
