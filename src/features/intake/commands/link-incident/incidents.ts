import { Injectable } from '@nestjs/common';
import { CaseCommands } from '../../../../casework/case-commands';
import { VisibleCases } from '../../../../casework/visible-cases';
import type { CommandContext } from '../../../../kernel/command';
import { derivedId } from '../../../../kernel/derived-ids';
import type { CaseId, CommandId, IncidentId } from '../../../../kernel/ids';
import type { Viewer } from '../../../../kernel/viewer';

/** Which incident a case is of. */
@Injectable()
export class Incidents {
  constructor(
    private readonly cases: VisibleCases,
    private readonly commands: CaseCommands,
  ) {}

  /** A case that came without one is given one, the same whoever asks first. Throws NotFound as for an unknown case. */
  async of(caseId: CaseId, viewer: Viewer, { expectedRevision: _, ...context }: CommandContext): Promise<IncidentId> {
    const found = await this.cases.open(caseId, viewer);
    const [first] = found.state.incidents;
    if (first !== undefined) return first;
    const incidentId = derivedId<IncidentId>(caseId as string as CommandId, 'incident');
    await this.commands.execute(
      found,
      { type: 'LinkIncident', by: viewer, at: context.at, data: { incidentId, relation: 'SAME' } },
      { ...context, commandId: derivedId<CommandId>(context.commandId, 'incident of the other case') },
    );
    return incidentId;
  }
}
