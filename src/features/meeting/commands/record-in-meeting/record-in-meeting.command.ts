import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type ReportingPeriod, startOf } from '../../../../domain/figures/reporting-period';
import { quarterlyReview } from '../../../../domain/quarterly-review/quarterly-review';
import { quarterlyReviewStream } from '../../../../domain/quarterly-review/stream';
import { CommandRunner } from '../../../../event-store/runner';
import { type CommandContext, CommandRefused, type Receipt } from '../../../../kernel/command';
import type { Viewer } from '../../../../kernel/viewer';
import type { MeetingDeed } from './meeting-deed';
import { NamedInMeeting } from './named-in-meeting';

export class RecordInMeetingCommand extends Command<Receipt> {
  constructor(
    readonly viewer: Viewer,
    readonly period: ReportingPeriod,
    readonly deed: MeetingDeed,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@CommandHandler(RecordInMeetingCommand)
export class RecordInMeetingHandler implements ICommandHandler<RecordInMeetingCommand> {
  constructor(
    private readonly named: NamedInMeeting,
    private readonly runner: CommandRunner,
  ) {}

  // `async`, so that what is wrong with the names reaches the door as every refusal does.
  async execute({ viewer, period, deed, context }: RecordInMeetingCommand): Promise<Receipt> {
    if (startOf(period) > context.at) throw new CommandRefused({ code: 'PERIOD_NOT_BEGUN' });
    this.named.assertKnown(period.code, deed);
    const command = { ...deed, by: viewer, at: context.at };
    return this.runner.execute(quarterlyReview, quarterlyReviewStream(period.code), command, context);
  }
}
