import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { StaffDirectoryQuery } from '../../../../casework/staff-directory/staff-directory.query';
import type { CommandContext, Receipt } from '../../../../kernel/command';
import { derivedId } from '../../../../kernel/derived-ids';
import type { CaseId, SubjectId } from '../../../../kernel/ids';
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
    const change = { type: 'IdentifyAllegedPerpetrator' as const, data: { subjectId, name, description, relationship, colleague } };
    return this.commands.execute(new ChangeCaseCommand(caseId, viewer, change, context));
  }
}
