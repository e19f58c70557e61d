import { Inject, Injectable } from '@nestjs/common';
import type { AgreedAction } from '../../../../casework/quarterly-reviews/quarterly-reviews.query';
import { ReviewWords } from '../../../../casework/quarterly-reviews/review-words';
import { StaffDirectoryQuery } from '../../../../casework/staff-directory/staff-directory.query';
import { localDayAt } from '../../../../domain/obligations/clocks/local-day';
import { deliveryAims } from '../../../../domain/quarterly-review/delivery-aims';
import { type FollowUp, isOver, isOverdue } from '../../../../domain/quarterly-review/state';
import type { Clock } from '../../../../kernel/clock';
import { CLOCK } from '../../../../kernel/tokens';
import { FiguresAtHand } from '../../figures/figures-at-hand';
import type { ActionAnswer, FollowUpAnswer } from './meeting.answer';

/** Actions as a meeting reads them: what, by whom, by when, and whether the figure has moved. */
@Injectable()
export class ActionLines {
  constructor(
    private readonly words: ReviewWords,
    private readonly staff: StaffDirectoryQuery,
    private readonly figures: FiguresAtHand,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  readonly line = (action: AgreedAction): ActionAnswer => {
    const movement = this.figures.movementOf(action);
    return {
      actionId: action.actionId,
      period: action.period,
      what: this.words.read(action.what),
      owner: this.staff.nameOf(action.owner),
      dueOn: action.dueOn,
      aim: deliveryAims.find(({ code }) => code === action.aim)?.label ?? action.aim,
      isOverdue: isOverdue(action, localDayAt(this.clock.now())),
      isOver: isOver(action),
      ...(movement && { movement }),
      followUps: action.followUps.map(this.followUp),
    };
  };

  private readonly followUp = ({ state, words, dueOn, at }: FollowUp): FollowUpAnswer => ({
    state,
    ...(words && { words: this.words.read(words) }),
    ...(dueOn !== undefined && { dueOn }),
    at,
  });
}
