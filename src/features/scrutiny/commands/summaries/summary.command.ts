import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { adding } from '../../../../casework/doors/adding-context';
import { VisibleCases } from '../../../../casework/visible-cases';
import type { ScrutinyCommand } from '../../../../domain/quarterly-review/commands';
import { quarterlyReview } from '../../../../domain/quarterly-review/quarterly-review';
import { quarterlyReviewStream } from '../../../../domain/quarterly-review/stream';
import { CommandRunner } from '../../../../event-store/runner';
import type { CommandContext, Receipt } from '../../../../kernel/command';
import type { CaseId, SubjectId } from '../../../../kernel/ids';
import type { Instant } from '../../../../kernel/instant';
import { plain } from '../../../../kernel/personal';
import type { Viewer } from '../../../../kernel/viewer';

export type SummaryDeed =
  | { readonly type: 'WriteSummary'; readonly summary: string }
  | {
      readonly type: 'CheckSummary';
      readonly textOf: Instant;
      readonly result: 'PASSED' | 'RETURNED';
      readonly reason?: string | undefined;
    };

export class SummaryCommand extends Command<Receipt> {
  constructor(
    readonly viewer: Viewer,
    readonly period: string,
    readonly caseId: CaseId,
    readonly deed: SummaryDeed,
    readonly context: CommandContext,
  ) {
    super();
  }
}

/** Of a case that the viewer may see, whose own key keeps what is written: once that is gone, so is this. Throws NotFound for any other. */
@CommandHandler(SummaryCommand)
export class SummaryHandler implements ICommandHandler<SummaryCommand> {
  constructor(
    private readonly cases: VisibleCases,
    private readonly runner: CommandRunner,
  ) {}

  async execute({ viewer, period, caseId, deed, context }: SummaryCommand): Promise<Receipt> {
    const { state } = await this.cases.open(caseId, viewer);
    const command = toCommand(deed, state.subjectId);
    const act = { caseId, by: viewer, at: context.at };
    return this.runner.execute(quarterlyReview, quarterlyReviewStream(period), { ...command, ...act }, adding(context));
  }
}

type Untold<One> = One extends ScrutinyCommand ? Omit<One, 'by' | 'at' | 'caseId'> : never;

function toCommand(deed: SummaryDeed, subjectId: SubjectId): Untold<Extract<ScrutinyCommand, { type: SummaryDeed['type'] }>> {
  if (deed.type === 'WriteSummary') return { type: deed.type, summary: plain(subjectId, deed.summary) };
  const { type, textOf, result, reason } = deed;
  return { type, textOf, result, reason: reason === undefined ? undefined : plain(subjectId, reason) };
}
