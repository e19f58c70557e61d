import type { CaseId } from '../../kernel/ids';
import type { Viewer } from '../../kernel/viewer';
import type { Views } from '../../projections/views';
import type { Database } from '../../sqlite/database';
import { type Where, whereOwnCase, wherePromiseVisible } from '../case-visibility/where-case-visible';
import type { ViewKeys } from '../view-keys';
import type { BoardLine } from './board-line';
import type { Board, BoardQuestion, PointCount } from './board-question';
import { boardCountsSql, boardPageSql, seesAll, whereToLook } from './board-sql';
import type { KeptPromise } from './kept-promise';
import { promiseProjection } from './promise.projection';

/** The promise to colleagues who are victims, for whoever asks: filtered in the query itself by what they may know of. */
export class PromiseQuery {
  constructor(
    private readonly views: Pick<Views, 'read'>,
    private readonly keys: Pick<ViewKeys, 'token'>,
  ) {}

  /** Undefined for a case that there is not, that is nobody's of the force, and that the viewer may not know of. */
  find(caseId: CaseId, viewer: Viewer): KeptPromise | undefined {
    return this.one(caseId, wherePromiseVisible(viewer, 'promise_body.case_id', this.keys));
  }

  /** For the victim, of their own case alone. */
  own(caseId: CaseId, viewer: Viewer): KeptPromise | undefined {
    return this.one(caseId, whereOwnCase(viewer, 'promise_body.case_id', this.keys));
  }

  /** Whether the board is theirs to follow: of the senior lead whatever is on it, of anybody else who is let into a case, open or closed. */
  mayFollow(viewer: Viewer): boolean {
    if (seesAll(viewer)) return true;
    const visible = wherePromiseVisible(viewer, 'promise_case.case_id', this.keys);
    const within = whereToLook(viewer);
    const sql = `SELECT 1 FROM promise_case WHERE ${within.sql} AND ${visible.sql} LIMIT 1`;
    return this.db.prepare(sql).get(...within.values, ...visible.values) !== undefined;
  }

  /** Soonest due first, which is the longest overdue first; what nothing is due in, last. */
  board(viewer: Viewer, question: BoardQuestion): Board {
    const page = boardPageSql(viewer, question, this.keys);
    const rows = this.db.prepare(page.sql).all<{ due_at: string; line: string }>(...page.values);
    const shown = rows.slice(0, question.limit);
    const items = shown.map(({ line }) => JSON.parse(line) as BoardLine);
    const counts = boardCountsSql(viewer, question, this.keys);
    const last = items.at(-1);
    const dueAt = shown.at(-1)?.due_at;
    return {
      items,
      counts: this.db.prepare(counts.sql).all<PointCount>(...counts.values),
      ...(rows.length > question.limit && last && dueAt !== undefined && { next: { dueAt, caseId: last.caseId } }),
    };
  }

  private one(caseId: CaseId, visible: Where): KeptPromise | undefined {
    const row = this.db
      .prepare(`SELECT body FROM promise_body WHERE case_id = ? AND ${visible.sql}`)
      .get<{ body: string }>(caseId, ...visible.values);
    return row && (JSON.parse(row.body) as KeptPromise);
  }

  private get db(): Database {
    return this.views.read(promiseProjection.name);
  }
}
