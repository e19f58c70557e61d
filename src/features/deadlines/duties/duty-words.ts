import { Injectable } from '@nestjs/common';
import type { KeptDuty, Taken } from '../../../casework/obligations/owed-row';
import { StaffDirectoryQuery } from '../../../casework/staff-directory/staff-directory.query';
import { PersonalReader } from '../../../event-store/personal-reader';
import type { StaffId } from '../../../kernel/ids';
import { isPlain } from '../../../kernel/personal';

export type TakenLine = { readonly by: string; readonly what: string; readonly at: string; readonly byWhen: string };

/** Opens what a page shows of a duty: names, and what whoever took it on said. */
@Injectable()
export class DutyWords {
  constructor(
    private readonly staff: StaffDirectoryQuery,
    private readonly personal: PersonalReader,
  ) {}

  nameOf(staffId: StaffId): string {
    return this.staff.nameOf(staffId);
  }

  takenOn({ taken }: KeptDuty): readonly TakenLine[] {
    return taken.map((one) => ({ by: this.nameOf(one.acknowledgedBy), what: this.said(one), at: one.acknowledgedAt, byWhen: one.byWhen }));
  }

  private said({ what }: Taken): string {
    const opened = this.personal.open(what);
    return isPlain(opened) ? opened.value : 'Erased';
  }
}
