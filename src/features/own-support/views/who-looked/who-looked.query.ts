import { Injectable } from '@nestjs/common';
import { CaseTimelineQuery } from '../../../../casework/case-timeline/case-timeline.query';
import { Lookups, type LookupsPage } from '../../../../casework/lookups/lookups';
import type { CaseId } from '../../../../kernel/ids';
import type { LocalDate } from '../../../../kernel/instant';
import type { Viewer } from '../../../../kernel/viewer';
import { OwnCases } from '../../own-cases';
import { ownEntries } from '../../points/own-entries';

/** Who looked at a case, for its victim, a page at a time. */
@Injectable()
export class WhoLookedQuery {
  constructor(
    private readonly cases: OwnCases,
    private readonly timeline: CaseTimelineQuery,
    private readonly lookups: Lookups,
  ) {}

  /** Throws NotFound for a case that is not the viewer's own, and StoreUnavailable. */
  async of(caseId: CaseId, viewer: Viewer, before?: LocalDate): Promise<LookupsPage> {
    const { state } = await this.cases.open(caseId, viewer);
    const { covert } = ownEntries(this.timeline.rowsOf(caseId));
    return this.lookups.ofCase({ caseId, covert, ...(before && { before }), ...(state.personId && { personId: state.personId }) });
  }
}
