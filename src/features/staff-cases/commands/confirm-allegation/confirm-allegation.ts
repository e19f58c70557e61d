import { Injectable } from '@nestjs/common';
import { CaseCommands } from '../../../../casework/case-commands';
import { adding } from '../../../../casework/doors/adding-context';
import { VisibleCases } from '../../../../casework/visible-cases';
import { type CommandContext, NotFound, type Receipt } from '../../../../kernel/command';
import type { CaseId, SubjectId } from '../../../../kernel/ids';
import type { Viewer } from '../../../../kernel/viewer';
import type { ConfirmAllegationBody } from './confirm-allegation.body';

/** A second person, outside the chain of the colleague, has looked at what is alleged: for both doors. */
@Injectable()
export class ConfirmAllegation {
  constructor(
    private readonly cases: VisibleCases,
    private readonly commands: CaseCommands,
  ) {}

  async send(caseId: CaseId, subjectId: SubjectId, viewer: Viewer, told: ConfirmAllegationBody, context: CommandContext): Promise<Receipt> {
    const found = await this.cases.openToDo(caseId, viewer, 'ConfirmAllegation');
    // What is alleged in the case of a member of the public waits for nobody.
    if (!found.state.access.staffVictim) throw new NotFound();
    const data = { subjectId, result: told.result, reason: told.reason };
    return this.commands.execute(found, { type: 'ConfirmAllegation', by: viewer, at: context.at, data }, adding(context));
  }
}
