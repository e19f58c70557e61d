import { Injectable } from '@nestjs/common';
import { StaffDirectoryQuery } from '../../../casework/staff-directory/staff-directory.query';
import type { Say } from '../../../casework/case-timeline/words/entry-words';
import { PersonalReader } from '../../../event-store/personal-reader';
import type { StaffId } from '../../../kernel/ids';
import { isPlain } from '../../../kernel/personal';

/** Opens what a page shows; each name is looked up once a page. */
@Injectable()
export class CaseWords {
  constructor(
    private readonly personal: PersonalReader,
    private readonly staff: StaffDirectoryQuery,
  ) {}

  forOnePage(): Say {
    const names = new Map<string, string>();
    return {
      open: (personal) => {
        const opened = this.personal.open(personal);
        return isPlain(opened) ? opened.value : 'Erased';
      },
      nameOf: (staffId) => {
        const name = names.get(staffId) ?? this.staff.nameOf(staffId as StaffId);
        names.set(staffId, name);
        return name;
      },
    };
  }
}
