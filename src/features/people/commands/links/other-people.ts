import { Injectable } from '@nestjs/common';
import { CaseFileQuery } from '../../../../casework/case-file/case-file.query';
import { parseCaseReference } from '../../../../domain/support-case/case-reference';
import type { PersonId } from '../../../../kernel/ids';
import type { Viewer } from '../../../../kernel/viewer';
import { InvalidRequest } from '../../../../platform/errors/invalid-request';

/** Another record of a person, as somebody names it in a form: by a case of theirs. */
@Injectable()
export class OtherPeople {
  constructor(private readonly files: CaseFileQuery) {}

  /** A case that the viewer may not know of is answered like one that there is not. */
  named(typed: string, viewer: Viewer): PersonId {
    const reference = parseCaseReference(typed);
    const personId = reference === null ? undefined : this.files.byReference(reference, viewer)?.personId;
    if (personId === undefined)
      throw new InvalidRequest([
        { pointer: '/otherReference', detail: 'There is no case of a named person with this reference that you can see. Check it' },
      ]);
    return personId;
  }
}
