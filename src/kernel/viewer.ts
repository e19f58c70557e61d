import type { LpuCode, StaffId } from './ids';

/** One part that a member of staff plays at the moment: a role, in one local policing unit or (`null`) across the force. */
export type Post = { readonly role: string; readonly lpu: LpuCode | null };

/**
 * Who is asking, for queries and commands alike. Rights are judged at the instant of the act: a viewer is made for each
 * request from the staff view, never kept.
 */
export type Viewer = { readonly staffId: StaffId; readonly posts: readonly Post[] };
