import { Inject, Injectable } from '@nestjs/common';
import { whereCaseVisible, type Where } from '../../../../casework/case-visibility/where-case-visible';
import { VIEW_KEYS, type ViewKeys } from '../../../../casework/view-keys';
import type { CompletenessFault } from '../../../../domain/obligations/completeness';
import type { CaseId, LpuCode } from '../../../../kernel/ids';
import type { Viewer } from '../../../../kernel/viewer';
import { Views } from '../../../../projections/views';
import { unitsOverseen } from '../../units-overseen';
import { completenessProjection } from './completeness.projection';

export type CompletenessCounts = {
  readonly cases: number;
  readonly open: number;
  readonly duplicates: number;
  readonly firstDue: number;
  readonly firstDone: number;
  readonly firstExempt: number;
  readonly nextDue: number;
  readonly exceptions: number;
};
export type ReviewException = {
  readonly caseId: CaseId;
  readonly reference: string;
  readonly lpu: LpuCode;
  readonly code: CompletenessFault;
};
export type Completeness = { readonly counts: CompletenessCounts; readonly exceptions: readonly ReviewException[] };

/** More than anybody puts right in a day; the count says how many there are. */
const mostShown = 200;

/** Law 5 in the units that the viewer answers for, among the cases that they may know of: filtered first, then counted. */
@Injectable()
export class CompletenessQuery {
  constructor(
    private readonly views: Views,
    @Inject(VIEW_KEYS) private readonly keys: ViewKeys,
  ) {}

  find(viewer: Viewer): Completeness {
    const theirs = this.theirs(viewer);
    const db = this.views.read(completenessProjection.name);
    const first = (standing: string): string => `COALESCE(SUM(first_review = '${standing}' AND status <> 'DUPLICATE'), 0)`;
    const counts = db
      .prepare(
        `SELECT COUNT(*) AS cases, COALESCE(SUM(status IN ('OPEN', 'CLOSURE_PROPOSED')), 0) AS open,
           COALESCE(SUM(status = 'DUPLICATE'), 0) AS duplicates, ${first('DUE')} AS firstDue, ${first('DONE')} AS firstDone,
           ${first('EXEMPT')} AS firstExempt, COALESCE(SUM(next_reviews), 0) AS nextDue,
           COALESCE(SUM((SELECT COUNT(*) FROM review_fault WHERE review_fault.case_id = proved_case.case_id)), 0) AS exceptions
         FROM proved_case WHERE ${theirs.sql}`,
      )
      .get<CompletenessCounts>(...theirs.values);
    const exceptions = db
      .prepare(
        `SELECT proved_case.case_id AS caseId, reference, responsible_lpu AS lpu, code
         FROM review_fault JOIN proved_case ON proved_case.case_id = review_fault.case_id
         WHERE ${theirs.sql} ORDER BY responsible_lpu, reference, code LIMIT ?`,
      )
      .all<ReviewException>(...theirs.values, mostShown);
    if (!counts) throw new TypeError('a count always has an answer');
    return { counts, exceptions };
  }

  private theirs(viewer: Viewer): Where {
    const visible = whereCaseVisible(viewer, 'proved_case.case_id', this.keys);
    const units = unitsOverseen(viewer);
    if (!units) return visible;
    const sql = `proved_case.responsible_lpu IN (SELECT value FROM json_each(?)) AND ${visible.sql}`;
    return { sql, values: [JSON.stringify(units), ...visible.values] };
  }
}
