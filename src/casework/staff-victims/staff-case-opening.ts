import { Injectable } from '@nestjs/common';
import { reachOf } from '../../domain/support-case/case-access';
import { caseReference } from '../../domain/support-case/case-reference';
import { classifiable } from '../../domain/support-case/classification';
import type { Reach } from '../../domain/support-case/granted-part';
import type { SupportCaseRefusal } from '../../domain/support-case/refusal';
import { firstRefusal } from '../../domain/support-case/refusal';
import { staffVictimFault, type StaffVictimOpening } from '../../domain/support-case/staff-victim-opening';
import { supportCaseStream } from '../../domain/support-case/stream';
import { supportCase } from '../../domain/support-case/support-case';
import { localDay } from '../../domain/support-case/times';
import { CommandRunner } from '../../event-store/runner';
import { type CommandContext, CommandRefused, type Receipt } from '../../kernel/command';
import { derivedId } from '../../kernel/derived-ids';
import type { CaseId, CommandId, IncidentId, PersonId, SubjectId } from '../../kernel/ids';
import type { Viewer } from '../../kernel/viewer';
import { InvalidRequest } from '../../platform/errors/invalid-request';
import { CaseCommands } from '../case-commands';
import { adding } from '../doors/adding-context';
import { placeAndStrandFaults } from '../opening/opening-faults';
import { PeopleOfOpening } from '../opening/people-of-opening';
import { StaffDirectoryQuery } from '../staff-directory/staff-directory.query';
import { KnownVictims } from './known-victims';
import { StaffRelations } from './staff-relations';
import { staffCaseFaults } from './staff-case-faults';
import type { StaffCaseDetails, StaffVictimDetails } from './staff-victim-details';
import { type LetIn, WhoIsLetIn } from './who-is-let-in';

/** `reach`: how far the case is open to whoever opened it; absent where it is not. `told`: the names of those whom the victim chose. */
export type StaffCaseMade = {
  readonly caseId: CaseId;
  readonly reference: string;
  readonly personId: PersonId;
  readonly reach?: Reach | undefined;
  readonly told: readonly string[];
  readonly receipt: Receipt;
};

/**
 * Opens the case of a colleague who is a victim, for both doors. The person first, then the case, with ids that derive from the
 * request's: a repeat after a crash finishes the second half.
 */
@Injectable()
export class StaffCaseOpening {
  constructor(
    private readonly commands: CaseCommands,
    private readonly runner: CommandRunner,
    private readonly directory: StaffDirectoryQuery,
    private readonly relations: StaffRelations,
    private readonly letIn: WhoIsLetIn,
    private readonly known: KnownVictims,
    private readonly people: PeopleOfOpening,
  ) {}

  /** Throws InvalidRequest with every fault at once, CommandRefused, and what the runner throws; nobody is registered before that. */
  async open(details: StaffCaseDetails, viewer: Viewer, request: CommandContext): Promise<StaffCaseMade> {
    const context = adding(request);
    const told = ofWhom(details.staffVictim, viewer);
    const register = {
      isRegistered: (staffId: Parameters<StaffRelations['isRegistered']>[0]) => this.relations.isRegistered(staffId),
      isAble: ({ staffId, as }: StaffVictimDetails['tell'][number]) => this.relations.isAble(staffId, as, context.at),
    };
    const faults = [...placeAndStrandFaults(details, this.directory.unit(details.lpu)), ...staffCaseFaults(details, told, register)];
    if (faults.length > 0) throw new InvalidRequest(faults);
    const letIn = this.letIn.atOpening({ staffVictim: told, lpu: details.lpu, at: context.at });
    const opening = toOpening(told, letIn, context.commandId);
    const refusal = refusalOf(details, opening, letIn, viewer);
    if (refusal) throw new CommandRefused(refusal);
    return this.send(details, opening, viewer, context);
  }

  private async send(
    details: StaffCaseDetails,
    opening: StaffVictimOpening,
    viewer: Viewer,
    context: CommandContext,
  ): Promise<StaffCaseMade> {
    const { person, personId: _personId, thirdPartyReporter: _reporter, staffVictim, incidentId, ...facts } = details;
    const { reportedAt } = details;
    const { staffId } = opening;
    const known = staffId && (await this.known.find({ staffId, reportedAt, incidentId }));
    const named = person ?? { name: staffId === undefined ? '' : this.directory.nameOf(staffId) };
    const personId = known ? known.person.personId : await this.people.register('person', named, viewer, context);
    const caseId = derivedId<CaseId>(context.commandId, 'case');
    const receipt = await this.commands.execute(
      { caseId },
      {
        type: 'OpenCase',
        by: viewer,
        at: context.at,
        data: {
          ...facts,
          caseId,
          personId,
          ageBand: person?.ageBand ?? (known ? known.person.ageBand : undefined),
          ethnicity: person?.ethnicity ?? (known ? known.person.ethnicity : undefined),
          incidentId: incidentId ?? derivedId<IncidentId>(context.commandId, 'incident'),
          repeatVictim: known && known.earlierIncidents > 0 ? true : undefined,
          staffVictim: known ? { ...opening, earlierIncidents: known.earlierIncidents, standingDeclines: known.standingDeclines } : opening,
        },
      },
      { ...context, commandId: derivedId<CommandId>(context.commandId, 'open case'), occurredAt: reportedAt },
    );
    const reach = await this.reachOf(caseId, viewer);
    const names = (staffVictim?.tell ?? []).map((one) => this.directory.nameOf(one.staffId));
    return { caseId, reference: caseReference(caseId), personId, reach, told: [...new Set(names)], receipt };
  }

  private async reachOf(caseId: CaseId, viewer: Viewer): Promise<Reach | undefined> {
    const loaded = await this.runner.load(supportCase, supportCaseStream(caseId));
    return loaded && loaded.state.status !== 'NOT_OPENED' ? reachOf(loaded.state.access, viewer) : undefined;
  }
}

/** Whoever opens it for themselves is the victim. */
function ofWhom(staffVictim: StaffVictimDetails | undefined, { staffId }: Viewer): StaffVictimDetails {
  if (!staffVictim) throw new CommandRefused({ code: 'STAFF_VICTIM_DETAILS_REQUIRED', field: 'staffVictim' } as SupportCaseRefusal);
  return staffVictim.openedAs === 'VICTIM' ? { ...staffVictim, staffId: staffVictim.staffId ?? staffId } : staffVictim;
}

const toOpening = (
  { alleged = [], hospitalised = false, healthAndSafety, ...said }: StaffVictimDetails,
  { tell, chains, lineManager }: LetIn,
  commandId: CommandId,
): StaffVictimOpening => ({
  ...said,
  hospitalised,
  healthAndSafety: reported(healthAndSafety),
  tell,
  lineManager,
  alleged: alleged.map(({ staffId, name }) => ({
    subjectId: derivedId<SubjectId>(commandId, `alleged colleague ${staffId}`),
    colleague: staffId,
    chain: chains.get(staffId) ?? [],
    name,
  })),
  earlierIncidents: 0,
});

const reported = ({ reference, notApplicable }: NonNullable<StaffVictimDetails['healthAndSafety']> = {}) => {
  if (reference !== undefined) return { reference };
  return notApplicable === undefined ? undefined : { notApplicable };
};

function refusalOf(details: StaffCaseDetails, staffVictim: StaffVictimOpening, { tooNear }: LetIn, viewer: Viewer) {
  const { kind, strands, reportedAt, victim } = details;
  const refusal = firstRefusal(
    classifiable(kind, strands, localDay(reportedAt)),
    staffVictimFault({ kind, victim, reportedAt, staffVictim }, viewer),
    tooNear,
  );
  return refusal?.field !== undefined && within.includes(refusal.field) ? { ...refusal, field: `staffVictim/${refusal.field}` } : refusal;
}

/** Fields that the body has one level down. */
const within: readonly string[] = ['openedAs', 'consent', 'tell', 'tellLineManager'] satisfies readonly (keyof StaffVictimOpening)[];
