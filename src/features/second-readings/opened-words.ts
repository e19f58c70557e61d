import { Injectable } from '@nestjs/common';
import type { Say } from '../../casework/case-timeline/words/entry-words';
import { PersonalReader } from '../../event-store/personal-reader';

/** Opens what is said in a case for the page that shows it, and names nobody of the staff. */
@Injectable()
export class OpenedWords {
  readonly say: Say;

  constructor(personal: PersonalReader) {
    this.say = {
      open: (locked) => {
        const opened = personal.open(locked);
        return 'value' in opened ? opened.value : 'Erased';
      },
      nameOf: () => 'A member of staff',
    };
  }
}
