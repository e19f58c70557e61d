import { Inject, Injectable } from '@nestjs/common';
import { quarterBefore, quarterOf } from '../../domain/quarter';
import { secondReader } from '../../domain/force/inspector-for';
import { localDay } from '../../domain/support-case/times';
import type { Clock } from '../../kernel/clock';
import type { CaseId } from '../../kernel/ids';
import { CLOCK } from '../../kernel/tokens';
import type { Viewer } from '../../kernel/viewer';
import { Views } from '../../projections/views';
import { CaseFileQuery } from '../case-file/case-file.query';
import { ShutOut, shutOutColumn } from '../case-visibility/shut-out';
import { obligationsProjection } from '../obligations/obligations.projection';
import type { KeptCase } from '../obligations/owed-row';
import { ForceQuery } from '../staff-directory/force-query';
import { VIEW_KEYS, type ViewKeys } from '../view-keys';
import { type ReadReview, secondReadingsName } from './second-readings.projection';

/** How often a second reader agreed, in one quarter's reviews. */
export type Agreement = { readonly quarter: string; readonly read: number; readonly agreed: number };

/** Which reviews are read again, by whom, and what came of it. */
@Injectable()
export class SecondReadings {
  constructor(
    private readonly views: Views,
    @Inject(VIEW_KEYS) private readonly keys: ViewKeys,
    private readonly files: CaseFileQuery,
    private readonly forces: ForceQuery,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Drawn from this quarter's reviews and the last one's, for the viewer to read; the longest done first. */
  toRead(viewer: Viewer): readonly ReadReview[] {
    const force = this.forces.at();
    if (!force.units.some(({ holder }) => holder === viewer.staffId)) return [];
    const quarter = quarterOf(localDay(this.clock.now()));
    const drawn = this.reviews('is_drawn = 1 AND is_reread = 0 AND quarter IN (?, ?)', [quarter, quarterBefore(quarter)]);
    const visible = this.visible(drawn, viewer);
    const shutOut = new ShutOut(force.staff.keys(), this.keys);
    const accesses = new Map(this.cases(visible).map((row) => [row.case_id, shutOut.access(row.access, row.shut_out)]));
    return visible
      .filter(({ caseId, isSealed, reviewedBy }) => {
        const access = accesses.get(caseId);
        return !isSealed && access !== undefined && secondReader(force, access, reviewedBy) === viewer.staffId;
      })
      .sort((one, other) => (one.occurredAt < other.occurredAt ? -1 : 1));
  }

  /** Of the reviews that the viewer may know of, the latest quarters first. */
  agreement(viewer: Viewer): readonly Agreement[] {
    const read = this.visible(this.reviews('is_reread = 1', []), viewer);
    const quarters = [...new Set(read.map(({ quarter }) => quarter))].sort().reverse();
    return quarters.map((quarter) => {
      const ofQuarter = read.filter((review) => review.quarter === quarter);
      return { quarter, read: ofQuarter.length, agreed: ofQuarter.filter(({ reread }) => reread?.agrees).length };
    });
  }

  private reviews(where: string, values: readonly string[]): readonly ReadReview[] {
    return this.views
      .read(secondReadingsName)
      .prepare(`SELECT body FROM read_review WHERE ${where}`)
      .all<{ body: string }>(...values)
      .map(({ body }) => JSON.parse(body) as ReadReview);
  }

  private visible(reviews: readonly ReadReview[], viewer: Viewer): readonly ReadReview[] {
    const seen = this.files.visibleAmong(
      reviews.map(({ caseId }) => caseId as CaseId),
      viewer,
    );
    return reviews.filter(({ caseId }) => seen.has(caseId));
  }

  private cases(reviews: readonly ReadReview[]) {
    return this.views
      .read(obligationsProjection.name)
      .prepare(
        `SELECT duty_case.case_id, body, ${shutOutColumn('duty_case.case_id')} FROM duty_case
          WHERE duty_case.case_id IN (SELECT value FROM json_each(?))`,
      )
      .all<{ case_id: string; body: string; shut_out: string | null }>(JSON.stringify(reviews.map(({ caseId }) => caseId)))
      .map(({ body, ...row }) => ({ ...row, access: (JSON.parse(body) as KeptCase).access }));
  }
}
