import { Injectable } from '@nestjs/common';
import { NotFound } from '../kernel/command';
import type { CaseId } from '../kernel/ids';
import type { Viewer } from '../kernel/viewer';
import { maySeeCase } from '../domain/support-case/case-access';
import type { OpenedCase } from '../domain/support-case/state';
import { supportCaseStream } from '../domain/support-case/stream';
import { supportCase } from '../domain/support-case/support-case';
import { CommandRunner } from '../event-store/runner';
import { RoutedCases } from './routed-cases';

/** `by`: the viewer with the posts on which they judge in this case; another unit's Inspector's are more where it is routed to them. */
export type VisibleCase = {
  readonly caseId: CaseId;
  readonly state: OpenedCase;
  readonly userRevision: bigint;
  readonly by: Viewer;
};

/** A case as the log has it now, for those who may know of it. */
@Injectable()
export class VisibleCases {
  constructor(
    private readonly runner: CommandRunner,
    private readonly routed: RoutedCases,
  ) {}

  /** Throws NotFound for a case that there is not and for one that this viewer may not know of: nothing tells the two apart. */
  async open(caseId: CaseId, viewer: Viewer): Promise<VisibleCase> {
    const loaded = await this.runner.load(supportCase, supportCaseStream(caseId));
    if (!loaded || loaded.state.status === 'NOT_OPENED' || !maySeeCase(loaded.state.access, viewer)) throw new NotFound();
    const { state, userRevision } = loaded;
    return { caseId, state, userRevision, by: this.routed.acting(state.access, viewer) };
  }
}
