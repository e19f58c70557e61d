import { forceWideRoles, unitRoles } from '../../domain/support-case/case-access';
import type { Viewer } from '../../kernel/viewer';
import type { SqlValue } from '../../sqlite/database';
import type { ViewKeys } from '../view-keys';

export type Where = { readonly sql: string; readonly values: readonly SqlValue[] };

/**
 * A condition on a column of case ids: those that this viewer may know of. The same rule as `maySeeCase` of the domain, to
 * which a property test holds it. Goes into the query itself, before anything is counted, sorted or cut.
 */
export function whereCaseVisible(viewer: Viewer, column: string, keys: Pick<ViewKeys, 'token'>): Where {
  const notExcluded = `NOT EXISTS (SELECT 1 FROM case_excluded WHERE case_excluded.case_id = ${column} AND who = ?)`;
  const excluded = keys.token('excluded-colleague', viewer.staffId);
  if (viewer.posts.some(({ role }) => forceWideRoles.includes(role))) return { sql: notExcluded, values: [excluded] };
  const working = viewer.posts.filter(({ role }) => unitRoles.includes(role));
  if (working.length === 0) return { sql: '0', values: [] };
  if (working.some(({ lpu }) => lpu === null)) return { sql: notExcluded, values: [excluded] };
  const lpus = [...new Set(working.flatMap(({ lpu }) => (lpu === null ? [] : [lpu])))];
  const among = lpus.map(() => '?').join(', ');
  const ofUnit = `EXISTS (SELECT 1 FROM case_access WHERE case_access.case_id = ${column}
    AND (responsible_lpu IN (${among}) OR recorded_lpu IN (${among}) OR offered_lpu IN (${among})))`;
  const appointed = `EXISTS (SELECT 1 FROM case_appointed WHERE case_appointed.case_id = ${column} AND staff_id = ?)`;
  return { sql: `((${ofUnit}) OR ${appointed}) AND ${notExcluded}`, values: [...lpus, ...lpus, ...lpus, viewer.staffId, excluded] };
}
