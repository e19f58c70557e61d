import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CaseCommands } from '../../../../casework/case-commands';
import { adding } from '../../../../casework/doors/adding-context';
import { CloseToVictim } from '../../../../casework/close-to-victim';
import { VisibleCases } from '../../../../casework/visible-cases';
import type { Receipt } from '../../../../kernel/command';
import { NotFound } from '../../../../kernel/command';
import { DrawnReviews } from '../../drawn-reviews';
import { RereadReviewCommand } from './reread-review.command';

@CommandHandler(RereadReviewCommand)
export class RereadReviewHandler implements ICommandHandler<RereadReviewCommand> {
  constructor(
    private readonly cases: VisibleCases,
    private readonly drawn: DrawnReviews,
    private readonly commands: CaseCommands,
    private readonly closeTo: CloseToVictim,
  ) {}

  /** A repeat by the same reader is answered as the first was, though the review waits for nobody any more. */
  async execute({ caseId, viewer, reading, context }: RereadReviewCommand): Promise<Receipt> {
    const found = await this.cases.open(caseId, viewer);
    const review = found.state.reviews.find(({ eventId }) => eventId === reading.reviewEventId);
    if (!review) throw new NotFound();
    if (review.rereadBy !== viewer.staffId) this.drawn.find(caseId, reading.reviewEventId, viewer);
    const relations = this.closeTo.relations(found.state, viewer, context.at);
    // On their own posts: a case that is routed to somebody is not read again by them.
    const command = { type: 'RereadReview', by: viewer, at: context.at, data: { ...reading, relations } } as const;
    return this.commands.execute(found, command, adding(context));
  }
}
