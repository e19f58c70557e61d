import { Injectable } from '@nestjs/common';
import type { Personal } from '../../../kernel/personal';
import { PersonalReader } from '../../../event-store/personal-reader';

/** Words about a case, under its own key. */
@Injectable()
export class OpenedSummary {
  constructor(private readonly personal: PersonalReader) {}

  read(words: Personal): string {
    const opened = this.personal.open(words);
    return 'value' in opened ? opened.value : 'This summary can no longer be read: the person’s data was erased.';
  }
}
