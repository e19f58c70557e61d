import { Injectable } from '@nestjs/common';
import { NotFound } from '../kernel/command';
import type { PersonId } from '../kernel/ids';
import type { Viewer } from '../kernel/viewer';
import { CaseFileQuery } from './case-file/case-file.query';
import type { CaseFile } from './case-file/case-file';
import { PeopleSupported, type PersonSupported } from './people-supported';

export type VisiblePerson = PersonSupported & { readonly cases: readonly CaseFile[] };

/** A person as the log has them now, with those of their cases that the viewer may know of. */
@Injectable()
export class VisiblePeople {
  constructor(
    private readonly files: CaseFileQuery,
    private readonly people: PeopleSupported,
  ) {}

  /** Throws NotFound for a person that there is not and for one in no case that this viewer may know of. */
  async open(personId: PersonId, viewer: Viewer): Promise<VisiblePerson> {
    const cases = this.files.ofPerson(personId, viewer);
    const keepsData = viewer.posts.some(({ role }) => role === 'DATA_PROTECTION');
    // Whoever is shut out of a case is shut out of its person too; somebody in no case is hidden from nobody who keeps the data.
    const mayKnow = cases.length > 0 || (keepsData && this.files.isInNoCase(personId));
    const found = mayKnow ? await this.people.find(personId) : undefined;
    if (!found) throw new NotFound();
    return { ...found, cases };
  }

  /** To agree on how to be in touch, which is for those, too, who look after a colleague, and for the victim. Throws NotFound likewise. */
  async openToPlan(personId: PersonId, viewer: Viewer): Promise<VisiblePerson> {
    const cases = this.files.inTouchWith(personId, viewer);
    const found = cases.length > 0 ? await this.people.find(personId) : undefined;
    return found ? { ...found, cases } : this.open(personId, viewer);
  }
}
