import { Inject, Injectable } from '@nestjs/common';
import type { CalendarOf } from '../../../casework/obligations/words/worked-out';
import { PeopleSupported, type PersonSupported } from '../../../casework/people-supported';
import { PolicyInForce } from '../../../casework/policy-in-force/policy-in-force';
import type { KeptPromise } from '../../../casework/promise/kept-promise';
import { PromiseQuery } from '../../../casework/promise/promise.query';
import { StaffDirectoryQuery } from '../../../casework/staff-directory/staff-directory.query';
import { type VisibleCase, VisibleCases } from '../../../casework/visible-cases';
import { PersonalReader } from '../../../event-store/personal-reader';
import type { Clock } from '../../../kernel/clock';
import type { CaseId, StaffId } from '../../../kernel/ids';
import type { Instant } from '../../../kernel/instant';
import { isPlain, type Personal } from '../../../kernel/personal';
import { CLOCK } from '../../../kernel/tokens';
import type { Viewer } from '../../../kernel/viewer';
import { Busy } from '../../../platform/errors/busy';
import { OfferedForms } from '../offered-forms';

/** The promise of one case, opened for its viewer: as the log has the case now, and as the view shows its promise. */
export type OpenPromise = {
  readonly visible: VisibleCase;
  readonly promise: KeptPromise;
  readonly person: PersonSupported | undefined;
  readonly viewer: Viewer;
  readonly at: Instant;
  readonly forms: OfferedForms;
  readonly calendarOf: CalendarOf;
  readonly nameOf: (staffId: StaffId) => string;
  readonly open: (personal: Personal) => string;
};

@Injectable()
export class OpenPromises {
  constructor(
    private readonly cases: VisibleCases,
    private readonly promises: PromiseQuery,
    private readonly people: PeopleSupported,
    private readonly policy: PolicyInForce,
    private readonly staff: StaffDirectoryQuery,
    private readonly personal: PersonalReader,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Throws NotFound for unknown and hidden alike; Busy where a case is so new that the view does not have it yet. */
  async of(caseId: CaseId, viewer: Viewer): Promise<OpenPromise> {
    const visible = await this.cases.openPromise(caseId, viewer);
    const promise = this.promises.find(caseId, viewer);
    if (!promise) throw new Busy('NOT_CAUGHT_UP', 'This case is being filed: try again in a moment');
    const { personId } = visible.state;
    return {
      visible,
      promise,
      person: personId && (await this.people.find(personId)),
      viewer,
      at: this.clock.now(),
      forms: new OfferedForms(visible, viewer, (version) => this.policy.packOf(version)),
      calendarOf: (version) => this.policy.calendarOf(version),
      nameOf: (staffId) => this.staff.nameOf(staffId),
      open: (personal) => {
        const opened = this.personal.open(personal);
        return isPlain(opened) ? opened.value : 'Erased';
      },
    };
  }
}

/** Their name for those who look after them; the reference where there is none to give. */
export const nameOfVictim = ({ person, promise }: OpenPromise): string => {
  const name = person?.state.name;
  return name && isPlain(name) ? name.value : `Case ${promise.reference}`;
};
