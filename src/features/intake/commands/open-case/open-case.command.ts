import { Command } from '@nestjs/cqrs';
import type { CommandContext, Receipt } from '../../../../kernel/command';
import type { CaseId, PersonId } from '../../../../kernel/ids';
import type { Viewer } from '../../../../kernel/viewer';
import type { OpeningDetails } from '../../../../casework/opening/opening-details';

export type CaseMade = {
  readonly caseId: CaseId;
  readonly reference: string;
  readonly personId?: PersonId | undefined;
  readonly receipt: Receipt;
};

export class OpenCaseCommand extends Command<CaseMade> {
  constructor(
    readonly details: OpeningDetails,
    readonly viewer: Viewer,
    readonly context: CommandContext,
  ) {
    super();
  }
}
