import { both, whereCaseVisible } from '../../../../casework/case-visibility/where-case-visible';
import { whereAnswerReadable } from '../../../../casework/obligations/answer-visibility';
import { duePeriods } from '../../../../casework/obligations/due-question';
import { unconfirmedDuty } from '../../../../casework/obligations/obligations.rows';
import type { ViewKeys } from '../../../../casework/view-keys';
import { laterBy } from '../../../../domain/obligations/clocks/later-by';
import type { Instant } from '../../../../kernel/instant';
import type { Viewer } from '../../../../kernel/viewer';
import type { Database } from '../../../../sqlite/database';

/** What is owed in one unit, counted. Overdue by how long: under a day, one to three, three to seven, longer. */
export type OwedCounts = {
  readonly reviewsToday: number;
  readonly reviewsWeek: number;
  readonly contactsToday: number;
  readonly contactsWeek: number;
  readonly overdueDay: number;
  readonly overdueThree: number;
  readonly overdueSeven: number;
  readonly overdueLonger: number;
  readonly neverContacted: number;
  readonly unconfirmed: number;
};
type Row = OwedCounts & { readonly lpu: string };

const dayMs = 86_400_000;
/** ?1 now, ?2 the end of today, ?3 of the week; ?4 a day, ?5 three, ?6 seven ago. */
const owedCounts = `
  COUNT(*) FILTER (WHERE queue = 'REVIEW' AND due_at >= ?1 AND due_at <= ?2) AS reviewsToday,
  COUNT(*) FILTER (WHERE queue = 'REVIEW' AND due_at > ?2 AND due_at <= ?3) AS reviewsWeek,
  COUNT(*) FILTER (WHERE queue = 'CONTACT' AND due_at >= ?1 AND due_at <= ?2) AS contactsToday,
  COUNT(*) FILTER (WHERE queue = 'CONTACT' AND due_at > ?2 AND due_at <= ?3) AS contactsWeek,
  COUNT(*) FILTER (WHERE due_at < ?1 AND due_at > ?4) AS overdueDay,
  COUNT(*) FILTER (WHERE due_at <= ?4 AND due_at > ?5) AS overdueThree,
  COUNT(*) FILTER (WHERE due_at <= ?5 AND due_at > ?6) AS overdueSeven,
  COUNT(*) FILTER (WHERE due_at <= ?6) AS overdueLonger,
  COUNT(*) FILTER (WHERE rule = 'FIRST_CONTACT') AS neverContacted`;

export const noneOwed: OwedCounts = {
  reviewsToday: 0,
  reviewsWeek: 0,
  contactsToday: 0,
  contactsWeek: 0,
  overdueDay: 0,
  overdueThree: 0,
  overdueSeven: 0,
  overdueLonger: 0,
  neverContacted: 0,
  unconfirmed: 0,
};

/** By the unit that is responsible, of what the viewer may know of: filtered in the query, before anything is counted. */
export function owedByUnit(db: Database, viewer: Viewer, keys: Pick<ViewKeys, 'token'>, at: Instant): ReadonlyMap<string, OwedCounts> {
  const visible = both(whereCaseVisible(viewer, 'duty.case_id', keys), whereAnswerReadable(viewer, 'duty.obligation_id'));
  const { today, week } = duePeriods(at);
  const moments = [at, today, week, laterBy(at, -dayMs), laterBy(at, -3 * dayMs), laterBy(at, -7 * dayMs)];
  const owed = db
    .prepare(`SELECT responsible_lpu AS lpu, ${owedCounts} FROM duty WHERE is_owed = 1 AND ${visible.sql} GROUP BY responsible_lpu`)
    .all<Omit<Row, 'unconfirmed'>>(...moments, ...visible.values);
  const unconfirmed = db
    .prepare(
      `SELECT responsible_lpu AS lpu, COUNT(*) AS unconfirmed FROM duty WHERE ${unconfirmedDuty} AND ${visible.sql} GROUP BY responsible_lpu`,
    )
    .all<{ lpu: string; unconfirmed: number }>(...visible.values);
  const counts = new Map<string, OwedCounts>(owed.map(({ lpu, ...found }) => [lpu, { ...noneOwed, ...found }]));
  for (const { lpu, unconfirmed: waiting } of unconfirmed) counts.set(lpu, { ...(counts.get(lpu) ?? noneOwed), unconfirmed: waiting });
  return counts;
}
