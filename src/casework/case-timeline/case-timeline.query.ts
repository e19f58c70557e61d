import type { CaseId } from '../../kernel/ids';
import type { ProjectionRunner } from '../../projections/projection-runner';
import { caseTimelineRows, timelineRow } from './case-timeline.rows';
import { caseTimelineView } from './case-timeline.view';
import type { TimelineRow } from './case-timeline.projection';

/** A case's history as written. Whoever asks must have opened the case for its viewer first (see visible-cases.ts). */
export class CaseTimelineQuery {
  constructor(private readonly views: Pick<ProjectionRunner, 'read'>) {}

  rowsOf(caseId: CaseId): readonly TimelineRow[] {
    return this.db
      .prepare('SELECT row FROM timeline WHERE case_id = ? ORDER BY revision')
      .all<{ readonly row: string }>(caseId)
      .map(timelineRow);
  }

  /** A page of it, oldest first, after a revision (`-1` for the beginning). */
  pageOf(caseId: CaseId, afterRevision: bigint, limit: number): readonly TimelineRow[] {
    return this.db
      .prepare('SELECT row FROM timeline WHERE case_id = ? AND revision > ? ORDER BY revision LIMIT ?')
      .all<{ readonly row: string }>(caseId, afterRevision, limit)
      .map(timelineRow);
  }

  entry(caseId: CaseId, revision: bigint): TimelineRow | null {
    return caseTimelineRows.load(this.db, `${caseId}/${revision}`);
  }

  private get db() {
    return this.views.read(caseTimelineView.projection.name);
  }
}
