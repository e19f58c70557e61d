import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CaseCommands } from '../../../../casework/case-commands';
import { StaffDirectoryQuery } from '../../../../casework/staff-directory/staff-directory.query';
import { VisiblePeople } from '../../../../casework/visible-people';
import { caseReference } from '../../../../domain/support-case/case-reference';
import { classifiable } from '../../../../domain/support-case/classification';
import { localDay } from '../../../../domain/support-case/times';
import { CommandRefused, type CommandContext } from '../../../../kernel/command';
import { derivedId } from '../../../../kernel/derived-ids';
import type { CaseId, CommandId, IncidentId } from '../../../../kernel/ids';
import { InvalidRequest } from '../../../../platform/errors/invalid-request';
import { type CaseMade, OpenCaseCommand } from './open-case.command';
import { openingFaults } from '../../../../casework/opening/opening-faults';
import { RepeatVictims } from '../../../../casework/repeat-victims';
import { PeopleOfOpening } from '../../../../casework/opening/people-of-opening';

/**
 * The people first, then the case: a person without a case is harmless, a case without its person is not. Every id derives
 * from the request's, so that a repeat after a crash finishes what is missing and doubles nothing.
 */
@CommandHandler(OpenCaseCommand)
export class OpenCaseHandler implements ICommandHandler<OpenCaseCommand> {
  constructor(
    private readonly commands: CaseCommands,
    private readonly directory: StaffDirectoryQuery,
    private readonly visible: VisiblePeople,
    private readonly people: PeopleOfOpening,
    private readonly repeats: RepeatVictims,
  ) {}

  async execute({ details, viewer, context: { expectedRevision: _, ...context } }: OpenCaseCommand): Promise<CaseMade> {
    const faults = openingFaults(details, this.directory.unit(details.lpu));
    if (faults.length > 0) throw new InvalidRequest(faults);
    // Asked before anybody is registered, so that a case which cannot be leaves no person behind.
    const refusal = classifiable(details.kind, details.strands, localDay(details.reportedAt));
    if (refusal) throw new CommandRefused(refusal);
    const { person, personId: known, thirdPartyReporter, incidentId, ...facts } = details;
    const onRecord = known === undefined ? undefined : (await this.visible.open(known, viewer)).state;
    const personId = person ? await this.people.register('person', person, viewer, context) : known;
    const reporter = thirdPartyReporter && (await this.people.reporter(thirdPartyReporter, viewer, context));
    const caseId = derivedId<CaseId>(context.commandId, 'case');
    const data = {
      ...facts,
      caseId,
      personId,
      ageBand: person?.ageBand ?? onRecord?.ageBand,
      ethnicity: person?.ethnicity ?? onRecord?.ethnicity,
      incidentId: incidentId ?? derivedId<IncidentId>(context.commandId, 'incident'),
      repeatVictim: known && this.repeats.isRepeatVictim(known, details.reportedAt, incidentId) ? true : undefined,
      thirdPartyReporter: reporter,
      appoint: viewer.posts.some(({ role }) => role === 'SUPPORT_OFFICER')
        ? [{ role: 'SUPPORT_OFFICER' as const, staffId: viewer.staffId }]
        : [],
    };
    const receipt = await this.commands.execute(
      { caseId },
      { type: 'OpenCase', by: viewer, at: context.at, data },
      openingContext(context, details),
    );
    return { caseId, reference: caseReference(caseId), personId, receipt };
  }
}

const openingContext = (context: CommandContext, { reportedAt }: OpenCaseCommand['details']): CommandContext => ({
  ...context,
  commandId: derivedId<CommandId>(context.commandId, 'open case'),
  occurredAt: reportedAt,
});
