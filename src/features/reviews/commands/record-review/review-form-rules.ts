import { Injectable } from '@nestjs/common';
import { TermsInForce } from '../../../../casework/terms-in-force';
import { VisibleCases } from '../../../../casework/visible-cases';
import { localDayAt } from '../../../../domain/obligations/clocks/local-day';
import { unansweredMisses } from '../../../../domain/obligations/misses';
import { latestNextReview } from '../../../../domain/obligations/next-review';
import type { OpenedCase } from '../../../../domain/support-case/state';
import type { CommandContext } from '../../../../kernel/command';
import type { CaseId } from '../../../../kernel/ids';
import type { Viewer } from '../../../../kernel/viewer';
import { InvalidRequest } from '../../../../platform/errors/invalid-request';
import { localDateWords } from '../../../../web-kit/filters/instant-words';
import { missesFor } from '../../../../casework/misses/misses-for';
import { refuseUnanswered } from '../../../../casework/misses/refuse-unanswered';
import type { ReviewDetails } from './review-details';

/** What the form asks beyond the law: programs that bring reviews in from elsewhere cannot be asked again, people can. */
@Injectable()
export class ReviewFormRules {
  constructor(
    private readonly cases: VisibleCases,
    private readonly terms: TermsInForce,
  ) {}

  /** Throws CommandRefused for a miss that nobody answered under a standard that was met, InvalidRequest for a next review too late. */
  async check(caseId: CaseId, alsoFor: readonly CaseId[], viewer: Viewer, review: ReviewDetails, context: CommandContext): Promise<void> {
    const found = await this.cases.open(caseId, viewer);
    this.refuseLateNextReview(found.state, review, context);
    if (!review.standardMet) return;
    refuseUnanswered(missesFor(found, viewer, context.at), review.missesAnswered);
    const others = await Promise.all(alsoFor.filter((other) => other !== caseId).map((other) => this.cases.open(other, viewer)));
    if (others.some((other) => unansweredMisses(other.state.owed, context.at).length > 0)) {
      const detail = 'Something was missed in one of the other cases too. Review that case by itself, and say what came of it';
      throw new InvalidRequest([{ pointer: '/alsoFor', detail }]);
    }
  }

  private refuseLateNextReview(
    state: OpenedCase,
    { type, risk, occurredAt, nextReviewOn }: ReviewDetails,
    { commandId }: CommandContext,
  ): void {
    if (nextReviewOn === undefined || type === 'SUPERVISOR') return;
    const latest = latestNextReview(state, this.terms.plain(commandId), occurredAt, risk ?? state.risk);
    if (latest === undefined || nextReviewOn <= localDayAt(latest)) return;
    const detail = `The next review must be on ${localDateWords(latest)} or sooner: that is the latest that the policy allows`;
    throw new InvalidRequest([{ pointer: '/nextReviewOn', detail }]);
  }
}
