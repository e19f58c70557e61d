import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CaseCommands } from '../../../../casework/case-commands';
import { adding, happenedAt } from '../../../../casework/doors/adding-context';
import { StaffDirectoryQuery } from '../../../../casework/staff-directory/staff-directory.query';
import { CloseToVictim } from '../../../../casework/close-to-victim';
import { type VisibleCase, VisibleCases } from '../../../../casework/visible-cases';
import { gateOf } from '../../../../domain/support-case/gate';
import type { SupportCaseRefusal } from '../../../../domain/support-case/refusal';
import { type CommandContext, CommandRefused, NotFound, type Receipt } from '../../../../kernel/command';
import type { StaffId } from '../../../../kernel/ids';
import { type Act, ActOnPromiseCommand } from './act-on-promise.command';

@CommandHandler(ActOnPromiseCommand)
export class ActOnPromiseHandler implements ICommandHandler<ActOnPromiseCommand> {
  constructor(
    private readonly cases: VisibleCases,
    private readonly staff: StaffDirectoryQuery,
    private readonly closeTo: CloseToVictim,
    private readonly commands: CaseCommands,
  ) {}

  /** Opened first: neither a stale revision nor an unknown colleague is told of to those who may not know of the case. */
  async execute(asked: ActOnPromiseCommand): Promise<Receipt> {
    const { viewer, act, context } = asked;
    const found = await this.open(asked);
    this.refuseUnknownStaff(act);
    const told = this.judged(act, found, asked);
    return this.commands.execute(found, { ...told, by: viewer, at: context.at }, contextFor(act, context));
  }

  private async open({ caseId, viewer, act: { type } }: ActOnPromiseCommand): Promise<VisibleCase> {
    const found = await this.cases.openOwn(caseId, viewer, victimsOwn.includes(type) ? ['FILE', 'WELFARE', 'OWN'] : ['FILE', 'WELFARE']);
    // Whoever sees the promise and not the file hears of a deed of the file what they would of no case.
    if (!found.state.promise || gateOf(type, found.state, viewer)?.code === 'CASE_NOT_FOUND') throw new NotFound();
    return found;
  }

  /** Law 6: what the staff register knows of whoever judges. */
  private judged(act: Act, { state }: VisibleCase, { viewer, context }: ActOnPromiseCommand): Act {
    const relations = this.closeTo.relations(state, viewer, context.at);
    if (act.type === 'RecordReview') return { ...act, data: { ...act.data, relations } };
    return act.type === 'ConfirmClosure' ? { ...act, data: { ...act.data, relations } } : act;
  }

  private refuseUnknownStaff(act: Act): void {
    for (const [field, staffId] of namedIn(act)) {
      const refusal: SupportCaseRefusal = { code: 'STAFF_MEMBER_NOT_ELIGIBLE', field };
      if (this.staff.staffMember(staffId) === undefined) throw new CommandRefused(refusal);
    }
  }
}

/** What the victim does themselves, too. */
const victimsOwn: readonly Act['type'][] = ['DeclinePromisePoint', 'TakeUpPromisePoint'];
/** What changes how the case stands is judged on what was read. */
const changes: readonly Act['type'][] = ['DeclinePromisePoint', 'TakeUpPromisePoint', 'SetAsidePromisePoint', 'ConfirmClosure'];

const contextFor = ({ type, data }: Act, context: CommandContext): CommandContext =>
  happenedAt(changes.includes(type) ? context : adding(context), 'occurredAt' in data ? data.occurredAt : undefined);

const named = ['staffId', 'approver', 'takenBy'] as const;
const namedIn = ({ data }: Act): readonly (readonly [string, StaffId])[] =>
  named.flatMap((field) => {
    const staffId = (data as Partial<Record<(typeof named)[number], StaffId>>)[field];
    return staffId === undefined ? [] : [[field, staffId] as const];
  });
