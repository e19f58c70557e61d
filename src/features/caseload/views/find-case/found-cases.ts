import { Injectable } from '@nestjs/common';
import { CaseFileQuery } from '../../../../casework/case-file/case-file.query';
import type { Viewer } from '../../../../kernel/viewer';
import { type CaseLine, CaseLines } from '../case-lines';
import { FindCaseQuery, mostFound } from './find-case.query';

export type FoundCases = { readonly lines: readonly CaseLine[]; readonly isTooMany: boolean };

/** What a search found, in its order, as lines to show. Both views filter on the viewer. */
@Injectable()
export class FoundCasesQuery {
  constructor(
    private readonly query: FindCaseQuery,
    private readonly files: CaseFileQuery,
    private readonly lines: CaseLines,
  ) {}

  async find(typed: string, viewer: Viewer): Promise<FoundCases> {
    const ids = this.query.find(typed, viewer);
    const files = new Map(this.files.among(ids.slice(0, mostFound), viewer).map((file) => [file.caseId, file]));
    const found = ids.flatMap((caseId) => files.get(caseId) ?? []);
    return { lines: await this.lines.of(found, viewer), isTooMany: ids.length > mostFound };
  }
}
