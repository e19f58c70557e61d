import { Injectable } from '@nestjs/common';
import { NotFound } from '../kernel/command';
import type { CaseId } from '../kernel/ids';
import type { Viewer } from '../kernel/viewer';
import { reachOf } from '../domain/support-case/case-access';
import { type Deed, deeds } from '../domain/support-case/deeds';
import type { Reach } from '../domain/support-case/granted-part';
import { inCase } from '../domain/support-case/in-case';
import type { OpenedCase } from '../domain/support-case/state';
import { supportCaseStream } from '../domain/support-case/stream';
import { supportCase } from '../domain/support-case/support-case';
import { CommandRunner } from '../event-store/runner';
import { RoutedCases } from './routed-cases';

/** `reach`: how far it is open to them. `by`: the viewer with the posts on which they judge in this case; another unit's Inspector's are more where it is routed to them. */
export type VisibleCase = {
  readonly caseId: CaseId;
  readonly state: OpenedCase;
  readonly userRevision: bigint;
  readonly by: Viewer;
  readonly reach: Reach;
};

/** A case as the log has it now, for those who may know of it. */
@Injectable()
export class VisibleCases {
  constructor(
    private readonly runner: CommandRunner,
    private readonly routed: RoutedCases,
  ) {}

  /** Throws NotFound for a case that there is not and for one that this viewer may not know of: nothing tells the two apart. */
  open(caseId: CaseId, viewer: Viewer): Promise<VisibleCase> {
    return this.reached(caseId, viewer, ['FILE']);
  }

  /** For one deed: for those who see the file, and whom else the deed is open to in the case of a colleague. Throws NotFound likewise. */
  openToDo(caseId: CaseId, viewer: Viewer, deed: Deed): Promise<VisibleCase> {
    return this.reached(caseId, viewer, ['FILE', ...(deeds[deed].reach ?? [])]);
  }

  /** The promise of a case: for those, too, who look after the victim and see nothing of the investigation. Throws NotFound likewise. */
  async openPromise(caseId: CaseId, viewer: Viewer): Promise<VisibleCase> {
    const found = await this.reached(caseId, viewer, ['FILE', 'WELFARE']);
    if (!found.state.promise) throw new NotFound();
    return found;
  }

  /** The victim's own case, for them alone; or for whom they chose to answer for them too. Throws NotFound likewise. */
  openOwn(caseId: CaseId, viewer: Viewer, reaches: readonly Reach[] = ['OWN']): Promise<VisibleCase> {
    return this.reached(caseId, viewer, reaches);
  }

  private async reached(caseId: CaseId, viewer: Viewer, reaches: readonly Reach[]): Promise<VisibleCase> {
    const loaded = await this.runner.load(supportCase, supportCaseStream(caseId));
    if (!loaded || loaded.state.status === 'NOT_OPENED') throw new NotFound();
    const { state, userRevision } = loaded;
    const reach = reachOf(state.access, viewer);
    if (reach === undefined || !reaches.includes(reach)) throw new NotFound();
    return { caseId, state, userRevision, reach, by: inCase(state.access, this.routed.acting(state.access, viewer)) };
  }
}
