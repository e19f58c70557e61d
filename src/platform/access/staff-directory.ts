import type { StaffId } from '../../kernel/ids';
import type { Instant } from '../../kernel/instant';
import type { Viewer } from '../../kernel/viewer';

/** Port: the parts that a member of staff plays at an instant; `undefined` for nobody that works here then. */
export interface StaffDirectory {
  viewerOf(staffId: StaffId, at: Instant): Viewer | undefined;
  /** What to call them on a page, where that may be known; the staff id otherwise. */
  nameOf(staffId: StaffId): string;
}

export const STAFF_DIRECTORY = Symbol('StaffDirectory');
