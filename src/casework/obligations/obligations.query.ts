import type { CaseId } from '../../kernel/ids';
import type { Instant } from '../../kernel/instant';
import type { Viewer } from '../../kernel/viewer';
import type { Views } from '../../projections/views';
import type { Database, SqlValue } from '../../sqlite/database';
import { both, whereCaseVisible } from '../case-visibility/where-case-visible';
import type { ViewKeys } from '../view-keys';
import type { DueDuties, DueQuestion, OwedDuty } from './due-question';
import { dueSql, type DueRow, toDueDuties } from './due-sql';
import { onPromise } from './on-promise';
import { obligationsProjection } from './obligations.projection';
import { toOwedDuty } from './to-owed-duty';
import type { KeptCase } from './owed-row';
import { whereAnswerReadable } from './answer-visibility';
import { allOf, contactsOf, type Owing, reviewsOf, visibleOf } from './whose-duties';

const letInAsInspector = `duty_case.case_id IN (SELECT case_id FROM case_granted WHERE staff_id = ? AND part = 'INSPECTOR')`;
type Bodies = Parameters<typeof toOwedDuty>[0];

/** What is owed, for whoever asks: filtered by what they may know of in the query itself, before anything is counted, sorted or cut. */
export class ObligationsQuery {
  constructor(
    private readonly views: Pick<Views, 'read'>,
    private readonly keys: Pick<ViewKeys, 'token'>,
  ) {}

  /** All that was ever owed in a case, soonest due first; nothing for a case that the viewer may not know of. */
  ofCase(caseId: CaseId, viewer: Viewer): readonly OwedDuty[] {
    const visible = both(whereCaseVisible(viewer, 'duty.case_id', this.keys), whereAnswerReadable(viewer, 'duty.obligation_id'));
    return this.db
      .prepare(
        `SELECT duty.body AS duty, duty_case.body AS case_body FROM duty CROSS JOIN duty_case ON duty_case.case_id = duty.case_id
          WHERE duty.case_id = ? AND ${visible.sql} ORDER BY is_owed DESC, due_at, obligation_id`,
      )
      .all<Bodies>(caseId, ...visible.values)
      .map(toOwedDuty);
  }

  /** Reviews that are the viewer's to do. */
  reviewsDue(viewer: Viewer, question: DueQuestion): DueDuties {
    return this.due(viewer, reviewsOf(viewer, question.routed), question);
  }

  /** What the viewer, or the unit that they answer for, owes to people. */
  contactsDue(viewer: Viewer, question: DueQuestion): DueDuties {
    return this.due(viewer, contactsOf(viewer), question);
  }

  /** What was missed and is still to be done, by the viewer or in a unit that they answer for. */
  breaches(viewer: Viewer, question: DueQuestion): DueDuties {
    return this.due(viewer, allOf(viewer), { ...question, due: ['OVERDUE'] });
  }

  /** Cases of some units, or to which the viewer was let in as Inspector, in which attempts on several days were put to the Inspector, who has not answered yet; the oldest first. */
  unreached(lpus: readonly string[], viewer: Viewer): readonly KeptCase[] {
    const visible = whereCaseVisible(viewer, 'duty_case.case_id', this.keys);
    return this.db
      .prepare(
        `SELECT body FROM duty_case WHERE attempts_raised_at IS NOT NULL AND (responsible_lpu IN (SELECT value FROM json_each(?)) OR ${letInAsInspector})
          AND ${visible.sql} ORDER BY attempts_raised_at, case_id LIMIT 100`,
      )
      .all<{ body: string }>(JSON.stringify(lpus), viewer.staffId, ...visible.values)
      .map(({ body }) => JSON.parse(body) as KeptCase);
  }

  /**
   * Cases in which the clock alone has brought something that nobody has written down: a duty missed, a pause over. For the watcher,
   * who is no person and is shown nothing. The longest overdue first, of at most `limit` duties of each sort.
   */
  newlyDue(at: Instant, limit: number): readonly CaseId[] {
    const values: readonly SqlValue[] = [at, limit, at, limit];
    return this.db
      .prepare(
        `SELECT case_id, MIN(since) AS first FROM (
          SELECT * FROM (SELECT case_id, due_at AS since FROM duty WHERE status = 'OPEN' AND due_at < ? ORDER BY due_at LIMIT ?)
          UNION ALL
          SELECT * FROM (SELECT case_id, paused_until AS since FROM duty WHERE status = 'PAUSED' AND paused_until <= ? ORDER BY paused_until LIMIT ?)
        ) GROUP BY case_id ORDER BY first, case_id`,
      )
      .all<{ case_id: CaseId }>(...values)
      .map(({ case_id: caseId }) => caseId);
  }

  /** How many duties the clock has brought forward and nobody has written down: for operators, of all cases together. */
  unwritten(at: Instant): number {
    const sql = `SELECT (SELECT COUNT(*) FROM duty WHERE status = 'OPEN' AND due_at < ?)
      + (SELECT COUNT(*) FROM duty WHERE status = 'PAUSED' AND paused_until <= ?) AS unwritten`;
    return this.db.prepare(sql).get<{ unwritten: number }>(at, at)?.unwritten ?? 0;
  }

  private due(viewer: Viewer, owing: Owing, question: DueQuestion): DueDuties {
    const { sql, values } = dueSql(visibleOf(owing, viewer, this.keys), question);
    const found = toDueDuties(this.db.prepare(sql).all<DueRow>(...values), question.limit);
    return { ...found, items: found.items.map((owed) => ({ ...owed, onPromise: onPromise(owed.in, viewer) })) };
  }

  private get db(): Database {
    return this.views.read(obligationsProjection.name);
  }
}
