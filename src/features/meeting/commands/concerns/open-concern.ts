import { Injectable } from '@nestjs/common';
import { QuarterlyReviews } from '../../../../casework/quarterly-reviews/quarterly-reviews.query';
import { ReviewWords } from '../../../../casework/quarterly-reviews/review-words';
import type { ConcernId } from '../../../../domain/quarterly-review/events-meeting';
import { NotFound } from '../../../../kernel/command';

type Fact = { readonly label: string; readonly text: string };
/** `revision`: of the review as it was read, so that nobody publishes or replaces what they have not seen. */
export type OpenedConcern = { readonly facts: readonly Fact[]; readonly did: string; readonly cameOfIt: string; readonly revision: string };

/** What was raised, as its form shows it. */
@Injectable()
export class OpenConcern {
  constructor(
    private readonly reviews: QuarterlyReviews,
    private readonly words: ReviewWords,
  ) {}

  /** Throws NotFound. */
  find(period: string, concernId: ConcernId): OpenedConcern {
    const concern = this.reviews.find(period)?.concerns.find((one) => one.concernId === concernId);
    if (!concern) throw new NotFound();
    const { raisedBy, said, did, cameOfIt } = concern;
    const facts = [
      { label: 'Raised by', text: this.words.read(raisedBy) },
      { label: 'You said', text: this.words.read(said) },
      ...(did ? [{ label: 'We did', text: this.words.read(did) }] : []),
      ...(cameOfIt ? [{ label: 'What came of it', text: this.words.read(cameOfIt) }] : []),
    ];
    const revision = this.reviews.revisionOf(period) ?? '0';
    return { facts, did: (did && this.words.opened(did)) ?? '', cameOfIt: (cameOfIt && this.words.opened(cameOfIt)) ?? '', revision };
  }
}
