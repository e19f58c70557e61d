import { Injectable } from '@nestjs/common';
import { CaseTimelineQuery } from '../../../../casework/case-timeline/case-timeline.query';
import { StaffDirectoryQuery } from '../../../../casework/staff-directory/staff-directory.query';
import { welfarePartsOf } from '../../../../casework/welfare/welfare-parts-of';
import { WelfareRecords } from '../../../../casework/welfare/welfare-records';
import type { CommandContext, Receipt } from '../../../../kernel/command';
import type { CaseId, StaffId } from '../../../../kernel/ids';
import type { Viewer } from '../../../../kernel/viewer';
import { OwnCases } from '../../own-cases';
import { asThemselves } from '../../own-deed/as-themselves';
import { toldNames } from '../../points/told-names';

type Choice = {
  /** Those whom the victim knows to be let in, and those chosen before. */
  readonly people: readonly { readonly staffId: StaffId; readonly name: string }[];
  readonly chosen: readonly StaffId[];
  readonly revision?: bigint | undefined;
};

/** Whom the victim lets read notes about their welfare, beside the welfare officer, who reads them anyway. */
@Injectable()
export class WelfareChoice {
  constructor(
    private readonly cases: OwnCases,
    private readonly timeline: CaseTimelineQuery,
    private readonly staff: StaffDirectoryQuery,
    private readonly welfare: WelfareRecords,
  ) {}

  /** Throws NotFound for a case that is not the viewer's own. */
  async of(caseId: CaseId, viewer: Viewer): Promise<Choice> {
    const { state } = await this.cases.open(caseId, viewer);
    const { chosen, revision } = await this.welfare.readers({ caseId, viewer, parts: welfarePartsOf(state) });
    const letIn = toldNames(this.timeline.written(caseId), state).filter(({ as }) => as !== 'WELFARE_OFFICER');
    const ids = new Set([...letIn.map(({ staffId }) => staffId), ...(chosen?.readers ?? [])]);
    const people = [...ids].map((staffId) => ({ staffId, name: this.staff.nameOf(staffId) }));
    return { people, chosen: chosen?.readers ?? [], revision };
  }

  /** The whole list. Throws what the runner throws. */
  async choose(caseId: CaseId, readers: readonly StaffId[], viewer: Viewer, context: CommandContext): Promise<Receipt> {
    const { state } = await this.cases.open(caseId, viewer);
    return this.welfare.choose({ caseId, viewer, parts: welfarePartsOf(state) }, { readers }, asThemselves(context));
  }
}
