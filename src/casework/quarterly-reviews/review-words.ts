import { Injectable } from '@nestjs/common';
import { reviewSubject } from '../../domain/quarterly-review/stream';
import { type Personal, plain, type Plain } from '../../kernel/personal';
import { PersonalReader } from '../../event-store/personal-reader';

/** What was written in a review, opened when it is shown. */
@Injectable()
export class ReviewWords {
  constructor(private readonly personal: PersonalReader) {}

  /** `undefined` once the key of the review is gone. */
  opened(words: Personal): string | undefined {
    const opened = this.personal.open(words);
    return 'value' in opened ? opened.value : undefined;
  }

  read(words: Personal): string {
    return this.opened(words) ?? 'This can no longer be read.';
  }
}

/** Words for the review of a quarter, under its key. */
export const wordsIn = (period: string, text: string): Plain => plain(reviewSubject(period), text);
