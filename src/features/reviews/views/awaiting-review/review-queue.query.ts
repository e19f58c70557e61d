import { Inject, Injectable } from '@nestjs/common';
import type { CaseFile } from '../../../../casework/case-file/case-file';
import { CaseFileQuery } from '../../../../casework/case-file/case-file.query';
import type { DueDuties, DueQuestion } from '../../../../casework/obligations/due-question';
import { ObligationsQuery } from '../../../../casework/obligations/obligations.query';
import type { KeptCase } from '../../../../casework/obligations/owed-row';
import type { Clock } from '../../../../kernel/clock';
import type { Instant } from '../../../../kernel/instant';
import { CLOCK } from '../../../../kernel/tokens';
import type { Viewer } from '../../../../kernel/viewer';
import { RoutedCases } from '../../../../casework/routed-cases';
import { ReviewerUnits } from './reviewer-units';

export type ReviewMorning = {
  readonly at: Instant;
  readonly due: DueDuties;
  readonly units: readonly string[];
  readonly uncovered: readonly string[];
  readonly closing: readonly CaseFile[];
  readonly unreached: readonly KeptCase[];
};

/** What a reviewer has to do: the reviews themselves, and what else waits for the Inspector's word. */
@Injectable()
export class ReviewQueueQuery {
  constructor(
    private readonly obligations: ObligationsQuery,
    private readonly files: CaseFileQuery,
    private readonly units: ReviewerUnits,
    private readonly routed: RoutedCases,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  now(): Instant {
    return this.clock.now();
  }

  /** `alone`: the reviews without the rest, on later pages. */
  morning(viewer: Viewer, question: DueQuestion, alone: boolean): ReviewMorning {
    const decides = !alone && viewer.posts.some(({ role }) => role === 'INSPECTOR');
    const { units, uncovered } = this.units.now(viewer);
    return {
      at: question.at,
      due: this.obligations.reviewsDue(viewer, { ...question, routed: this.routed.to(viewer) }),
      units,
      uncovered,
      closing: decides ? this.files.awaitingClosure(units, viewer, { limit: 100 }) : [],
      unreached: decides ? this.obligations.unreached(units, viewer) : [],
    };
  }
}
