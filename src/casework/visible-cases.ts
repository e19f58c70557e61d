import { Inject, Injectable } from '@nestjs/common';
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
import type { EventFeed } from '../kernel/event-store';
import { EVENT_FEED } from '../kernel/tokens';
import { ViewNotReady } from '../projections/view-not-ready';
import { Views } from '../projections/views';
import { caseFileProjection } from './case-file/case-file.projection';
import { CaseFileQuery } from './case-file/case-file.query';
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
    private readonly files: CaseFileQuery,
    private readonly views: Views,
    @Inject(EVENT_FEED) private readonly feed: EventFeed,
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
    if (!(await this.isKnown(caseId, viewer))) throw new NotFound();
    const loaded = await this.runner.load(supportCase, supportCaseStream(caseId));
    if (!loaded || loaded.state.status === 'NOT_OPENED') throw new NotFound();
    const { state, userRevision } = loaded;
    const reach = reachOf(state.access, viewer);
    if (reach === undefined || !reaches.includes(reach)) throw new NotFound();
    return { caseId, state, userRevision, reach, by: inCase(state.access, this.routed.acting(state.access, viewer)) };
  }

  /**
   * Asked of the view first: to read the log of a case that is hidden takes longer than of one that there is not, and that must not tell
   * the two apart. What the view does not have yet is waited for; where it cannot say, the log does.
   */
  private async isKnown(caseId: CaseId, viewer: Viewer): Promise<boolean> {
    try {
      if (this.files.isKnown(caseId, viewer)) return true;
      const head = await this.feed.head();
      const isUpToDate = head === null || (await this.views.caughtUp(head, { names: [caseFileProjection.name] }));
      return !isUpToDate || this.files.isKnown(caseId, viewer);
    } catch (error) {
      if (error instanceof ViewNotReady) return true;
      throw error;
    }
  }
}
