import { Injectable } from '@nestjs/common';
import type { Say } from '../../../../casework/case-timeline/words/entry-words';
import { StaffDirectoryQuery } from '../../../../casework/staff-directory/staff-directory.query';
import { PersonalReader } from '../../../../event-store/personal-reader';
import type { StaffId } from '../../../../kernel/ids';
import type { Personal } from '../../../../kernel/personal';

/** Opens what is said of a case for the one page that shows it. */
@Injectable()
export class Speakers {
  readonly say: Say;

  constructor(personal: PersonalReader, staff: StaffDirectoryQuery) {
    this.say = {
      open: (locked: Personal) => {
        const opened = personal.open(locked);
        return 'value' in opened ? opened.value : 'Erased';
      },
      nameOf: (staffId) => staff.nameOf(staffId as StaffId),
    };
  }
}
