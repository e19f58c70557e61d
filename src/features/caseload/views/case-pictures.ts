import { Injectable } from '@nestjs/common';
import type { CaseFile } from '../../../casework/case-file/case-file';
import { CaseFileQuery } from '../../../casework/case-file/case-file.query';
import { type VisibleCase, VisibleCases } from '../../../casework/visible-cases';
import type { CaseId } from '../../../kernel/ids';
import type { Viewer } from '../../../kernel/viewer';
import { Busy } from '../../../platform/errors/busy';

export type CasePicture = VisibleCase & { readonly file: CaseFile };

/** A case for those who may know of it: as the log has it now, and as the view shows it. */
@Injectable()
export class CasePictures {
  constructor(
    private readonly cases: VisibleCases,
    private readonly files: CaseFileQuery,
  ) {}

  /** Throws NotFound for unknown and hidden alike; Busy where a case is so new that the view does not have it yet. */
  async open(caseId: CaseId, viewer: Viewer): Promise<CasePicture> {
    const visible = await this.cases.open(caseId, viewer);
    const file = this.files.find(caseId, viewer);
    if (!file) throw new Busy('NOT_CAUGHT_UP', 'This case is being filed: try again in a moment');
    return { ...visible, file: this.withoutHiddenCases(file, viewer) };
  }
  /** That another case exists is not told by the one that duplicates it (law 11). */
  private withoutHiddenCases(file: CaseFile, viewer: Viewer): CaseFile {
    if (file.duplicateOf === undefined || this.files.find(file.duplicateOf as CaseId, viewer)) return file;
    const { duplicateOf: _, ...told } = file;
    return told;
  }
}
