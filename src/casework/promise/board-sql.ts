import type { Viewer } from '../../kernel/viewer';
import { type Where, wherePromiseVisible } from '../case-visibility/where-case-visible';
import type { ViewKeys } from '../view-keys';
import type { BoardQuestion } from './board-question';

type Keys = Pick<ViewKeys, 'token'>;

const stateAt = `CASE WHEN missed_from < ? THEN 'MISSED' ELSE state END`;
/** But the cases from which they are shut out. */
export const seesAll = ({ posts }: Viewer): boolean => posts.some(({ role }) => role === 'SENIOR_LEAD');
/** Where to look, beside what may be seen: of those whom only a grant lets in, nothing but their grants need be read. */
export const whereToLook = (viewer: Viewer): Where =>
  seesAll(viewer)
    ? { sql: '1', values: [] }
    : { sql: 'case_id IN (SELECT case_id FROM case_granted WHERE staff_id = ?)', values: [viewer.staffId] };

/** One page with one case more where there is one, soonest due first. */
export function boardPageSql(viewer: Viewer, { at, isOpen, lpu, point, state, after, limit }: BoardQuestion, keys: Keys): Where {
  const within = whereToLook(viewer);
  const visible = wherePromiseVisible(viewer, 'promise_case.case_id', keys);
  const stands = `EXISTS (SELECT 1 FROM promise_point WHERE promise_point.case_id = promise_case.case_id
    ${point === undefined ? '' : 'AND point = ?'} ${state === undefined ? '' : `AND ${stateAt} = ?`})`;
  const parts: readonly Where[] = [
    { sql: 'is_open = ?', values: [isOpen ? 1 : 0] },
    ...(lpu === undefined ? [] : [{ sql: 'responsible_lpu = ?', values: [lpu] }]),
    ...(after ? [{ sql: '(due_at, case_id) > (?, ?)', values: [after.dueAt, after.caseId] }] : []),
    within,
    visible,
    ...(point === undefined && state === undefined
      ? []
      : [{ sql: stands, values: [...(point === undefined ? [] : [point]), ...(state === undefined ? [] : [at, state])] }]),
  ];
  const where = parts.map(({ sql }) => `(${sql})`).join(' AND ');
  return {
    sql: `SELECT due_at, line FROM promise_case WHERE ${where} ORDER BY due_at, promise_case.case_id LIMIT ?`,
    values: [...parts.flatMap(({ values }) => values), limit + 1],
  };
}

/** How many points stand how, of all that the viewer may see. */
export const boardCountsSql = (viewer: Viewer, question: Pick<BoardQuestion, 'at' | 'isOpen'>, keys: Keys): Where =>
  seesAll(viewer) ? countsOfAll(viewer, question, keys) : countsOfSome(viewer, question, keys);

function countsOfSome(viewer: Viewer, { at, isOpen }: Pick<BoardQuestion, 'at' | 'isOpen'>, keys: Keys): Where {
  const within = whereToLook(viewer);
  const visible = wherePromiseVisible(viewer, 'promise_point.case_id', keys);
  return {
    sql: `SELECT responsible_lpu AS lpu, point, ${stateAt} AS state, COUNT(*) AS total FROM promise_point
      WHERE is_open = ? AND ${within.sql} AND ${visible.sql} GROUP BY 1, 2, 3`,
    values: [at, isOpen ? 1 : 0, ...within.values, ...visible.values],
  };
}

/**
 * For whoever sees every case but those from which they are shut out: what was counted as it was written, without those cases, and with
 * what the clock alone has brought since. So it costs the same however many cases there are.
 */
function countsOfAll(viewer: Viewer, { at, isOpen }: Pick<BoardQuestion, 'at' | 'isOpen'>, keys: Keys): Where {
  const open = isOpen ? 1 : 0;
  const visible = wherePromiseVisible(viewer, 'promise_point.case_id', keys);
  const hidden = 'SELECT case_id FROM case_excluded WHERE who = ?';
  const who = keys.token('excluded-colleague', viewer.staffId);
  return {
    sql: `
WITH late AS MATERIALIZED (
    SELECT responsible_lpu, point, state FROM promise_point
    WHERE missed_from IS NOT NULL AND missed_from < ? AND is_open = ? AND ${visible.sql}
  ),
  counted AS (
    SELECT responsible_lpu, point, state, total FROM promise_tally WHERE is_open = ?
    UNION ALL SELECT responsible_lpu, point, state, -1 FROM promise_point WHERE case_id IN (${hidden}) AND is_open = ?
    UNION ALL SELECT responsible_lpu, point, state, -1 FROM late
    UNION ALL SELECT responsible_lpu, point, 'MISSED', 1 FROM late
  )
SELECT responsible_lpu AS lpu, point, state, SUM(total) AS total FROM counted GROUP BY 1, 2, 3 HAVING SUM(total) > 0`,
    values: [at, open, ...visible.values, open, who, open],
  };
}
