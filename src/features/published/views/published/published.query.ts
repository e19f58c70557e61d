import { Injectable } from '@nestjs/common';
import { QuarterlyReviews } from '../../../../casework/quarterly-reviews/quarterly-reviews.query';
import { ReviewWords } from '../../../../casework/quarterly-reviews/review-words';
import type { Concern } from '../../../../domain/quarterly-review/state';
import type { PublishedAnswer, YouSaidWeDidAnswer } from './published.answer';

/** All that leaves the force: the public editions of frozen packs, and what was published of "you said, we did". */
@Injectable()
export class PublishedQuery {
  constructor(
    private readonly reviews: QuarterlyReviews,
    private readonly words: ReviewWords,
  ) {}

  all(): PublishedAnswer {
    return {
      packs: this.reviews.frozen().map(({ period, knownAt, frozenAt, publishedSha256: sha256 }) => ({ period, knownAt, frozenAt, sha256 })),
      youSaidWeDid: this.reviews
        .all()
        .flatMap(({ concerns }) => concerns.flatMap(this.published))
        .sort((one, other) => (one.publishedAt > other.publishedAt ? -1 : 1)),
    };
  }

  /** As it was published; what can no longer be read is no longer there. */
  private readonly published = ({ raisedBy, raisedOn, said, published }: Concern): readonly YouSaidWeDidAnswer[] => {
    if (!published) return [];
    const [by, youSaid, weDid] = [raisedBy, said, published.did].map((words) => this.words.opened(words));
    if (by === undefined || youSaid === undefined || weDid === undefined) return [];
    const result = published.cameOfIt && this.words.opened(published.cameOfIt);
    return [{ raisedBy: by, raisedOn, youSaid, weDid, ...(result !== undefined && { whatCameOfIt: result }), publishedAt: published.at }];
  };
}
