import { Inject, Injectable } from '@nestjs/common';
import { PeopleSupported } from '../../../../casework/people-supported';
import { VisiblePeople, type VisiblePerson } from '../../../../casework/visible-people';
import type { StrictestPlan } from '../../../../domain/person/strictest-plan';
import type { Clock } from '../../../../kernel/clock';
import type { PersonId } from '../../../../kernel/ids';
import type { Instant } from '../../../../kernel/instant';
import { CLOCK } from '../../../../kernel/tokens';
import type { Viewer } from '../../../../kernel/viewer';
import { LinkedPeople, type LinkShown } from '../../linked-people';

export type PersonFacts = {
  readonly found: VisiblePerson;
  readonly links: readonly LinkShown[];
  readonly ruling: StrictestPlan | undefined;
  readonly at: Instant;
};

/** Everything that is shown of a person, by either door. */
@Injectable()
export class PersonReading {
  constructor(
    private readonly visible: VisiblePeople,
    private readonly linked: LinkedPeople,
    private readonly people: PeopleSupported,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Throws NotFound for an unknown person and for one whom the viewer may not know of. */
  async of(personId: PersonId, viewer: Viewer): Promise<PersonFacts> {
    const found = await this.visible.open(personId, viewer);
    const [links, ruling] = await Promise.all([this.linked.of(found.state, viewer), this.people.rulingPlan(personId)]);
    return { found, links, ruling, at: this.clock.now() };
  }
}
