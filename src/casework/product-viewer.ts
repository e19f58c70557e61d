import type { StaffId } from '../kernel/ids';
import type { Viewer } from '../kernel/viewer';

/** The product itself, for cases that whoever acts may not know of: nobody's account, so nobody is ever excluded by it. */
export const productViewer: Viewer = {
  staffId: '00000000-0000-5000-8000-000000000000' as StaffId,
  posts: [{ role: 'SENIOR_LEAD', lpu: null }],
};
