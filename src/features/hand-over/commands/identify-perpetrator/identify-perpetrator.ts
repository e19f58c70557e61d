import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { StaffDirectoryQuery } from '../../../../casework/staff-directory/staff-directory.query';
import { StaffRelations } from '../../../../casework/staff-victims/staff-relations';
import { StandingIn } from '../../../../casework/staff-victims/standing-in';
import { VisibleCases } from '../../../../casework/visible-cases';
import type { CommandContext, Receipt } from '../../../../kernel/command';
import { derivedId } from '../../../../kernel/derived-ids';
import type { CaseId, StaffId, SubjectId } from '../../../../kernel/ids';
import type { Viewer } from '../../../../kernel/viewer';
import { InvalidRequest } from '../../../../platform/errors/invalid-request';
import { ChangeCaseCommand } from '../change-case/change-case.command';
import type { IdentifyPerpetratorBody } from './identify-perpetrator.body';

/** Both doors' one way to say who is alleged to have done it. What is said is kept under that person's own key. */
@Injectable()
export class IdentifyPerpetrator {
  constructor(
    private readonly commands: CommandBus,
    private readonly staff: StaffDirectoryQuery,
    private readonly cases: VisibleCases,
    private readonly relations: StaffRelations,
    private readonly standingIn: StandingIn,
  ) {}

  async send(caseId: CaseId, viewer: Viewer, body: IdentifyPerpetratorBody, context: CommandContext): Promise<Receipt> {
    const { name, description, relationship, colleague } = body;
    if ([name, description, colleague].every((said) => said === undefined)) {
      throw new InvalidRequest([{ pointer: '/name', detail: 'Enter a name or a description, or select a member of staff' }]);
    }
    if (colleague !== undefined && !this.staff.staffMember(colleague)) {
      throw new InvalidRequest([{ pointer: '/colleague', detail: 'must be a member of staff' }]);
    }
    const subjectId = derivedId<SubjectId>(context.commandId, 'alleged-perpetrator');
    const chain = colleague === undefined ? undefined : await this.chainOf(caseId, viewer, colleague, context);
    const change = {
      type: 'IdentifyAllegedPerpetrator' as const,
      data: { subjectId, name, description, relationship, colleague, chain },
    };
    const receipt = await this.commands.execute(new ChangeCaseCommand(caseId, viewer, change, context));
    if (colleague !== undefined) await this.standingIn.after(caseId, context);
    return receipt;
  }

  /** Who manages them is shut out with them in the case of a colleague alone: in others there is nobody who would be let in instead. */
  private async chainOf(caseId: CaseId, viewer: Viewer, colleague: StaffId, { at }: CommandContext) {
    const { state } = await this.cases.openToDo(caseId, viewer, 'IdentifyAllegedPerpetrator');
    return state.access.staffVictim ? this.relations.managersOf(colleague, at) : undefined;
  }
}
