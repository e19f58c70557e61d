import { Injectable } from '@nestjs/common';
import { QuarterlyReviews } from '../../../../casework/quarterly-reviews/quarterly-reviews.query';
import { ReviewWords } from '../../../../casework/quarterly-reviews/review-words';
import { noReview, type QuarterlyReviewState } from '../../../../domain/quarterly-review/state';
import type { Arrangement, QuestionAnswer, Sample } from './arrangement.answer';

/** How far a quarter's scrutiny has come, in numbers alone. */
@Injectable()
export class ArrangementQuery {
  constructor(
    private readonly reviews: QuarterlyReviews,
    private readonly words: ReviewWords,
  ) {}

  of(period: string): Arrangement {
    const { pack, sample } = this.reviews.find(period) ?? noReview;
    return { period, isFrozen: pack !== undefined, ...(sample && { sample: inNumbers(sample) }), questions: this.questions(period) };
  }

  questions(period: string): readonly QuestionAnswer[] {
    return (this.reviews.find(period)?.questions ?? []).map(({ code, text }) => ({ code, text: this.words.read(text) }));
  }
}

function inNumbers({ cases, drawnBy: _, ...sample }: NonNullable<QuarterlyReviewState['sample']>): Sample {
  return {
    ...sample,
    cases: cases.length,
    written: cases.filter(({ summary, check }) => summary && !check).length,
    passed: cases.filter(({ check }) => check?.result === 'PASSED').length,
  };
}
