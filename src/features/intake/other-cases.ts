import { Injectable } from '@nestjs/common';
import { CaseFileQuery } from '../../casework/case-file/case-file.query';
import { parseCaseReference } from '../../domain/support-case/case-reference';
import type { CaseId } from '../../kernel/ids';
import type { Viewer } from '../../kernel/viewer';
import { InvalidRequest } from '../../platform/errors/invalid-request';

/** Another case, as somebody names it in a form. */
@Injectable()
export class OtherCases {
  constructor(private readonly files: CaseFileQuery) {}

  /** A case that the viewer may not know of is answered like one that there is not. */
  named(typed: string, viewer: Viewer): CaseId {
    const reference = parseCaseReference(typed);
    const found = reference === null ? undefined : this.files.byReference(reference, viewer);
    if (!found)
      throw new InvalidRequest([{ pointer: '/otherReference', detail: 'There is no case with this reference that you can see. Check it' }]);
    return found.caseId;
  }
}
