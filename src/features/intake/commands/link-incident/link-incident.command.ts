import { Command } from '@nestjs/cqrs';
import type { CommandContext, Receipt } from '../../../../kernel/command';
import type { CaseId, IncidentId } from '../../../../kernel/ids';
import type { Viewer } from '../../../../kernel/viewer';

/** The incident by its id, or that of another case. */
export type IncidentToLink = {
  readonly relation: 'SAME' | 'RELATED';
  readonly incidentId?: IncidentId | undefined;
  readonly linkedCaseId?: CaseId | undefined;
  readonly reason?: string | undefined;
};

export class LinkIncidentCommand extends Command<Receipt> {
  constructor(
    readonly caseId: CaseId,
    readonly details: IncidentToLink,
    readonly viewer: Viewer,
    readonly context: CommandContext,
  ) {
    super();
  }
}
