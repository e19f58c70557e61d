import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { type CommandContext, CommandRefused, NotFound, type Receipt } from '../../../../kernel/command';
import { derivedId } from '../../../../kernel/derived-ids';
import type { CaseId, CommandId } from '../../../../kernel/ids';
import type { Viewer } from '../../../../kernel/viewer';
import { Appointees } from '../../../../casework/appointees/appointees';
import { ChangeCaseCommand } from '../change-case/change-case.command';
import type { HandOverManyBody } from './hand-over-many.body';

/** What became of one case: handed over, or the code of the rule that kept it where it is. */
export type HandedOver = { readonly caseId: CaseId } & ({ readonly receipt: Receipt } | { readonly code: string });

/** One command a case, each with an id of its own derived from the request's: a repeat does what was left undone. */
@Injectable()
export class HandOverMany {
  constructor(
    private readonly commands: CommandBus,
    private readonly appointees: Appointees,
  ) {}

  async send(viewer: Viewer, { role, staffId, caseIds }: HandOverManyBody, request: CommandContext): Promise<readonly HandedOver[]> {
    this.appointees.assertAble(staffId, role, request.at);
    const { expectedRevision: _, ...context } = request;
    const done: HandedOver[] = [];
    for (const caseId of caseIds) {
      const change = { type: 'AppointOfficer' as const, data: { role, staffId } };
      const commandId = derivedId<CommandId>(context.commandId, caseId);
      try {
        const receipt = await this.commands.execute(new ChangeCaseCommand(caseId, viewer, change, { ...context, commandId }));
        done.push({ caseId, receipt });
      } catch (error) {
        if (error instanceof CommandRefused) done.push({ caseId, code: error.refusal.code });
        else if (error instanceof NotFound) done.push({ caseId, code: 'CASE_NOT_FOUND' });
        else throw error;
      }
    }
    return done;
  }
}
