import { Injectable } from '@nestjs/common';
import { CaseFileQuery } from '../../../../casework/case-file/case-file.query';
import type { Viewer } from '../../../../kernel/viewer';
import { type CaseLine, CaseLines } from '../case-lines';
import { type CaseloadFilter, type CaseloadOrder, inOrder } from './caseload-order';

/** Nobody looks after more open cases than this; were it so, the oldest would stand here. */
const most = 2000;
export const caseloadPageSize = 50;

export type CaseloadQuestion = { readonly order: CaseloadOrder; readonly filter: CaseloadFilter; readonly from: number };
export type MyCaseload = { readonly lines: readonly CaseLine[]; readonly total: number; readonly next: number | undefined };

/** The open cases to which the viewer is appointed. */
@Injectable()
export class MyCaseloadQuery {
  constructor(
    private readonly files: CaseFileQuery,
    private readonly lines: CaseLines,
  ) {}

  async of(viewer: Viewer, { order, filter, from }: CaseloadQuestion): Promise<MyCaseload> {
    const all = inOrder(this.files.caseloadOf(viewer.staffId, viewer, { limit: most }), order, filter);
    const until = from + caseloadPageSize;
    return { lines: await this.lines.of(all.slice(from, until), viewer), total: all.length, next: all.length > until ? until : undefined };
  }
}
