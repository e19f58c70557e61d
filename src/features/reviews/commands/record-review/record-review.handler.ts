import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CaseCommands } from '../../../../casework/case-commands';
import { StaffDirectoryQuery } from '../../../../casework/staff-directory/staff-directory.query';
import { CloseToVictim } from '../../../../casework/close-to-victim';
import { type VisibleCase, VisibleCases } from '../../../../casework/visible-cases';
import type { SupportCaseRefusal } from '../../../../domain/support-case/refusal';
import { type CommandContext, CommandRefused, type Receipt } from '../../../../kernel/command';
import { derivedId } from '../../../../kernel/derived-ids';
import type { CaseId, CommandId } from '../../../../kernel/ids';
import type { Viewer } from '../../../../kernel/viewer';
import { InvalidRequest } from '../../../../platform/errors/invalid-request';
import { adding, happenedAt } from '../../../../casework/doors/adding-context';
import { mayTakeTogether } from './cases-of-incident';
import { directionIdsOf, RecordReviewCommand } from './record-review.command';
import type { ReviewDetails } from './review-details';

@CommandHandler(RecordReviewCommand)
export class RecordReviewHandler implements ICommandHandler<RecordReviewCommand> {
  constructor(
    private readonly cases: VisibleCases,
    private readonly staff: StaffDirectoryQuery,
    private readonly commands: CaseCommands,
    private readonly closeTo: CloseToVictim,
  ) {}

  /** A repeat under the same key finishes what a crash left out. */
  async execute({ caseId, viewer, review, alsoFor, context }: RecordReviewCommand): Promise<Receipt> {
    // First: whoever is shut out hears nothing, not even which rule shuts them out.
    const named = await this.cases.openToDo(caseId, viewer, 'RecordReview');
    const others = await this.together(named, alsoFor, viewer, review);
    this.refuseUnknownStaff(review);
    const receipt = await this.record(named, review, context);
    let { position } = receipt;
    for (const other of others) {
      ({ position } = await this.record(
        other,
        { ...review, missesAnswered: undefined },
        {
          ...context,
          commandId: derivedId<CommandId>(context.commandId, `review/${other.caseId}`),
        },
      ));
    }
    return { ...receipt, position };
  }

  private record(found: VisibleCase, review: ReviewDetails, context: CommandContext): Promise<Receipt> {
    const directionIds = directionIdsOf(context, review);
    const directions = review.directions?.flatMap((direction, index) => {
      const directionId = directionIds[index];
      return directionId === undefined ? [] : [{ ...direction, directionId }];
    });
    // The staff register knows the line manager of a colleague alone: who is close to a member of the public declares a conflict.
    const relations = this.closeTo.relations(found.state, found.by, context.at);
    const command = { type: 'RecordReview', by: found.by, at: context.at, data: { ...review, directions, relations } } as const;
    return this.commands.execute(found, command, happenedAt(adding(context), review.occurredAt));
  }

  private async together(
    named: VisibleCase,
    alsoFor: readonly CaseId[],
    viewer: Viewer,
    review: ReviewDetails,
  ): Promise<readonly VisibleCase[]> {
    const others: readonly VisibleCase[] = await Promise.all(
      [...new Set(alsoFor)].filter((other) => other !== named.caseId).map((other) => this.cases.openToDo(other, viewer, 'RecordReview')),
    );
    if (others.some((other) => !mayTakeTogether(named.state, other, review.type))) {
      throw new InvalidRequest([{ pointer: '/alsoFor', detail: 'must name cases of the same incident that this review is open for' }]);
    }
    return others;
  }

  private refuseUnknownStaff({ directions = [] }: ReviewDetails): void {
    const refusal: SupportCaseRefusal = { code: 'STAFF_MEMBER_NOT_ELIGIBLE', field: 'directions' };
    if (directions.some(({ to }) => this.staff.staffMember(to) === undefined)) throw new CommandRefused(refusal);
  }
}
