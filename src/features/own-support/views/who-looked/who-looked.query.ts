import { Injectable } from '@nestjs/common';
import { Lookups, type LookupsPage } from '../../../../casework/lookups/lookups';
import { PromiseQuery } from '../../../../casework/promise/promise.query';
import type { CaseId } from '../../../../kernel/ids';
import type { LocalDate } from '../../../../kernel/instant';
import type { Viewer } from '../../../../kernel/viewer';
import { OwnCases } from '../../own-cases';

/** Who looked at a case, for its victim, a page at a time. */
@Injectable()
export class WhoLookedQuery {
  constructor(
    private readonly cases: OwnCases,
    private readonly promises: PromiseQuery,
    private readonly lookups: Lookups,
  ) {}

  /** Throws NotFound for a case that is not the viewer's own, and StoreUnavailable. */
  async of(caseId: CaseId, viewer: Viewer, before?: LocalDate): Promise<LookupsPage> {
    const { state } = await this.cases.open(caseId, viewer);
    const covert = this.promises.own(caseId, viewer)?.covertLookups ?? [];
    return this.lookups.ofCase({ caseId, covert, ...(before && { before }), ...(state.personId && { personId: state.personId }) });
  }
}
