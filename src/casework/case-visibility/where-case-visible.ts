import { forceWideRoles, unitRoles } from '../../domain/support-case/case-access';
import type { Viewer } from '../../kernel/viewer';
import type { SqlValue } from '../../sqlite/database';
import type { ViewKeys } from '../view-keys';

export type Where = { readonly sql: string; readonly values: readonly SqlValue[] };

/**
 * A condition on a column of case ids: those whose file this viewer may see. The same rule as `maySeeCase` of the domain, to
 * which a property test holds it. Goes into the query itself, before anything is counted, sorted or cut.
 */
export function whereCaseVisible(viewer: Viewer, column: string, keys: Pick<ViewKeys, 'token'>): Where {
  const excluded = notExcluded(viewer, column, keys);
  if (isSeniorLead(viewer)) return excluded;
  const ordinary = both(notByName(column), whereOrdinary(viewer, column));
  return both(excluded, either(ordinary, granted(viewer, column, ['FILE'])));
}

/** Those of them that somebody sees by the posts that they hold: but for the senior lead, no case that is seen by name alone. */
export function whereVisibleByPost(viewer: Viewer, column: string, keys: Pick<ViewKeys, 'token'>): Where {
  const excluded = notExcluded(viewer, column, keys);
  return isSeniorLead(viewer) ? excluded : both(excluded, both(notByName(column), whereOrdinary(viewer, column)));
}

/** The same for the promise of a case: of colleagues who are victims alone, and as `maySeePromise` has it. */
export function wherePromiseVisible(viewer: Viewer, column: string, keys: Pick<ViewKeys, 'token'>): Where {
  const excluded = notExcluded(viewer, column, keys);
  const byName: Where = { sql: `EXISTS (SELECT 1 FROM case_by_name WHERE case_by_name.case_id = ${column})`, values: [] };
  return both(excluded, isSeniorLead(viewer) ? byName : granted(viewer, column, ['FILE', 'WELFARE']));
}

/** Cases that are there for somebody at all, be it their file, their promise, their own page or the answers that they give for another. */
export function whereKnown(viewer: Viewer, column: string, keys: Pick<ViewKeys, 'token'>): Where {
  const letIn = both(notExcluded(viewer, column, keys), granted(viewer, column, ['FILE', 'WELFARE', 'ANSWERS']));
  return either(whereCaseVisible(viewer, column, keys), either(letIn, whereOwnCase(viewer, column, keys)));
}

/** Cases of which the viewer is the victim: for their own page, and for nothing else. */
export const whereOwnCase = ({ staffId }: Pick<Viewer, 'staffId'>, column: string, keys: Pick<ViewKeys, 'token'>): Where => ({
  sql: `${column} IN (SELECT case_id FROM case_victim WHERE who = ?)`,
  values: [keys.token('excluded-colleague', staffId)],
});

export const isSeniorLead = ({ posts }: Viewer): boolean => posts.some(({ role }) => role === 'SENIOR_LEAD');
/** Cases in which somebody was chosen to answer for the victim, and plays no wider part. */
export function whereAnswersGiven(who: Pick<Viewer, 'staffId'>, column: string, keys: Pick<ViewKeys, 'token'>): Where {
  const viewer: Viewer = { staffId: who.staffId, posts: [] };
  const widest = granted(viewer, column, ['FILE', 'WELFARE']);
  const notWider: Where = { sql: `NOT ${widest.sql}`, values: widest.values };
  return both(both(notExcluded(viewer, column, keys), notWider), granted(viewer, column, ['ANSWERS']));
}

const notExcluded = ({ staffId }: Viewer, column: string, keys: Pick<ViewKeys, 'token'>): Where => ({
  sql: `NOT EXISTS (SELECT 1 FROM case_excluded WHERE case_excluded.case_id = ${column} AND who = ?)`,
  values: [keys.token('excluded-colleague', staffId)],
});

const notByName = (column: string): Where => ({
  sql: `NOT EXISTS (SELECT 1 FROM case_by_name WHERE case_by_name.case_id = ${column})`,
  values: [],
});

const granted = ({ staffId }: Viewer, column: string, reaches: readonly string[]): Where => ({
  sql: `EXISTS (SELECT 1 FROM case_granted WHERE case_granted.case_id = ${column} AND staff_id = ?
    AND reach IN (${reaches.map((reach) => `'${reach}'`).join(', ')}))`,
  values: [staffId],
});

/** By the posts that somebody holds. */
function whereOrdinary({ staffId, posts }: Viewer, column: string): Where {
  const everything: Where = { sql: '1', values: [] };
  if (posts.some(({ role }) => forceWideRoles.includes(role))) return everything;
  const working = posts.filter(({ role }) => unitRoles.includes(role));
  if (working.length === 0) return { sql: '0', values: [] };
  if (working.some(({ lpu }) => lpu === null)) return everything;
  const lpus = [...new Set(working.flatMap(({ lpu }) => (lpu === null ? [] : [lpu])))];
  const among = lpus.map(() => '?').join(', ');
  const ofUnit: Where = {
    sql: `EXISTS (SELECT 1 FROM case_access WHERE case_access.case_id = ${column}
    AND (responsible_lpu IN (${among}) OR recorded_lpu IN (${among}) OR offered_lpu IN (${among})))`,
    values: [...lpus, ...lpus, ...lpus],
  };
  const appointed = `EXISTS (SELECT 1 FROM case_appointed WHERE case_appointed.case_id = ${column} AND staff_id = ?)`;
  return either(ofUnit, { sql: appointed, values: [staffId] });
}

export const both = (one: Where, other: Where): Where => ({
  sql: `(${one.sql}) AND (${other.sql})`,
  values: [...one.values, ...other.values],
});
export const either = (one: Where, other: Where): Where => ({
  sql: `((${one.sql}) OR (${other.sql}))`,
  values: [...one.values, ...other.values],
});
