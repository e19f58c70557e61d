import { Injectable } from '@nestjs/common';
import { QuarterlyReviews } from '../../../../casework/quarterly-reviews/quarterly-reviews.query';
import { ReviewWords } from '../../../../casework/quarterly-reviews/review-words';
import { StaffDirectoryQuery } from '../../../../casework/staff-directory/staff-directory.query';
import { type Concern, type Decision, noReview, type QuarterlyReviewState } from '../../../../domain/quarterly-review/state';
import { FiguresAtHand } from '../../figures/figures-at-hand';
import { ActionLines } from './action-lines';
import type { ConcernAnswer, DecisionAnswer, FrozenAnswer, MeetingAnswer } from './meeting.answer';

/** What a meeting has before it: its own review, and what earlier ones left open. Of no case, and of nobody that is supported. */
@Injectable()
export class MeetingQuery {
  constructor(
    private readonly reviews: QuarterlyReviews,
    private readonly words: ReviewWords,
    private readonly staff: StaffDirectoryQuery,
    private readonly lines: ActionLines,
    private readonly figures: FiguresAtHand,
  ) {}

  of(period: string): MeetingAnswer {
    const state = this.reviews.find(period) ?? noReview;
    const earlier = this.reviews.openActions().filter((action) => action.period < period);
    return {
      period,
      ...(state.pack && { frozen: this.frozen(state.pack) }),
      earlierActions: earlier.map(this.lines.line),
      decisions: state.decisions.map((decision) => this.decision(decision, period)),
      actions: state.actions.map((action) => this.lines.line({ ...action, period })),
      concerns: state.concerns.map(this.concern),
    };
  }

  private frozen({ frozenAt, knownAt, frozenBy, figuresSha256 }: NonNullable<QuarterlyReviewState['pack']>): FrozenAnswer {
    return { at: frozenAt, knownAt, by: this.staff.nameOf(frozenBy), sha256: figuresSha256 };
  }

  private decision({ decisionId, what, about, recordedAt }: Decision, period: string): DecisionAnswer {
    const figure = this.figures.movementOf({ period, figure: about })?.figure;
    return { decisionId, what: this.words.read(what), ...(figure !== undefined && { about: figure }), recordedAt };
  }

  private readonly concern = ({
    concernId,
    raisedBy,
    raisedOn,
    said,
    did,
    cameOfIt,
    isPublishedAsItStands,
    published,
  }: Concern): ConcernAnswer => ({
    concernId,
    raisedBy: this.words.read(raisedBy),
    raisedOn,
    said: this.words.read(said),
    ...(did && { did: this.words.read(did) }),
    ...(cameOfIt && { cameOfIt: this.words.read(cameOfIt) }),
    ...(published && { publishedAt: published.at }),
    isPublishedAsItStands: isPublishedAsItStands ?? false,
  });
}
