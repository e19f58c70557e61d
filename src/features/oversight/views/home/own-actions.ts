import { Inject, Injectable } from '@nestjs/common';
import { QuarterlyReviews } from '../../../../casework/quarterly-reviews/quarterly-reviews.query';
import { ReviewWords } from '../../../../casework/quarterly-reviews/review-words';
import { isOverdue } from '../../../../domain/quarterly-review/state';
import { localDayAt } from '../../../../domain/obligations/clocks/local-day';
import type { Clock } from '../../../../kernel/clock';
import type { StaffId } from '../../../../kernel/ids';
import { CLOCK } from '../../../../kernel/tokens';
import type { OwnAction } from './to-home-page';

/** The open actions of quarterly meetings that somebody sees to, the soonest due first. */
@Injectable()
export class OwnActions {
  constructor(
    private readonly reviews: QuarterlyReviews,
    private readonly words: ReviewWords,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  of(staffId: StaffId): readonly OwnAction[] {
    const today = localDayAt(this.clock.now());
    return this.reviews.openActions(staffId).map((action) => ({
      what: this.words.read(action.what),
      dueOn: action.dueOn,
      isOverdue: isOverdue(action, today),
    }));
  }
}
