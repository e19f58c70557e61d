import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CaseCommands } from '../../../../casework/case-commands';
import { VisibleCases } from '../../../../casework/visible-cases';
import { CommandRefused, type Receipt } from '../../../../kernel/command';
import type { IncidentId } from '../../../../kernel/ids';
import { InvalidRequest } from '../../../../platform/errors/invalid-request';
import { Incidents } from './incidents';
import { LinkIncidentCommand } from './link-incident.command';

@CommandHandler(LinkIncidentCommand)
export class LinkIncidentHandler implements ICommandHandler<LinkIncidentCommand> {
  constructor(
    private readonly cases: VisibleCases,
    private readonly incidents: Incidents,
    private readonly commands: CaseCommands,
  ) {}

  async execute(command: LinkIncidentCommand): Promise<Receipt> {
    const { caseId, viewer, details } = command;
    const found = await this.cases.open(caseId, viewer);
    if (details.linkedCaseId === caseId) throw new CommandRefused({ code: 'CASE_IS_ITSELF' });
    const incidentId = await this.incidentOf(command);
    // Adding never asks for a revision.
    const { expectedRevision: _, ...context } = command.context;
    const data = { ...details, incidentId };
    return this.commands.execute(found, { type: 'LinkIncident', by: viewer, at: context.at, data }, context);
  }

  private async incidentOf({ details: { linkedCaseId, incidentId }, viewer, context }: LinkIncidentCommand): Promise<IncidentId> {
    if (linkedCaseId === undefined && incidentId === undefined)
      throw new InvalidRequest([{ pointer: '/linkedCaseId', detail: 'Give another case, or the id of an incident' }]);
    const ofOther = linkedCaseId && (await this.incidents.of(linkedCaseId, viewer, context));
    return incidentId ?? (ofOther as IncidentId);
  }
}
