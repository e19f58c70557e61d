import { Injectable } from '@nestjs/common';
import type { ReadReview } from '../../casework/second-readings/second-readings.projection';
import { SecondReadings } from '../../casework/second-readings/second-readings.query';
import { NotFound } from '../../kernel/command';
import type { Viewer } from '../../kernel/viewer';

/** A review that was drawn for whoever asks; of others nobody is told that they were drawn. */
@Injectable()
export class DrawnReviews {
  constructor(private readonly readings: SecondReadings) {}

  /** Throws NotFound. */
  find(caseId: string, reviewEventId: string, viewer: Viewer): ReadReview {
    const found = this.readings.toRead(viewer).find((review) => review.caseId === caseId && review.eventId === reviewEventId);
    if (!found) throw new NotFound();
    return found;
  }
}
