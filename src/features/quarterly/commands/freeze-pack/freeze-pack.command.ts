import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { FiguresRefused } from '../../../../casework/figures/figures-refused';
import { endOf, type ReportingPeriod } from '../../../../domain/figures/reporting-period';
import { quarterlyReview } from '../../../../domain/quarterly-review/quarterly-review';
import { quarterlyReviewStream } from '../../../../domain/quarterly-review/stream';
import { CommandRunner } from '../../../../event-store/runner';
import { type CommandContext, CommandRefused, type Receipt } from '../../../../kernel/command';
import type { Instant } from '../../../../kernel/instant';
import type { Viewer } from '../../../../kernel/viewer';
import { PackToFreeze } from './pack-to-freeze';

export class FreezePackCommand extends Command<Receipt> {
  constructor(
    readonly viewer: Viewer,
    readonly asked: { readonly period: ReportingPeriod; readonly knownAt?: Instant | undefined },
    readonly context: CommandContext,
  ) {
    super();
  }
}

@CommandHandler(FreezePackCommand)
export class FreezePackHandler implements ICommandHandler<FreezePackCommand> {
  constructor(
    private readonly packs: PackToFreeze,
    private readonly runner: CommandRunner,
  ) {}

  async execute({ viewer, asked: { period, knownAt }, context }: FreezePackCommand): Promise<Receipt> {
    // Counting a quarter that is not over would take long to learn the same.
    if (context.at <= endOf(period)) throw new CommandRefused({ code: 'PERIOD_NOT_OVER' });
    const pack = await this.counted(period, knownAt);
    const command = { type: 'FreezePack' as const, by: viewer, at: context.at, ...pack };
    return this.runner.execute(quarterlyReview, quarterlyReviewStream(period.code), command, context);
  }

  private async counted(period: ReportingPeriod, knownAt?: Instant) {
    try {
      return await this.packs.of(period, knownAt);
    } catch (error) {
      throw error instanceof FiguresRefused ? new CommandRefused({ code: error.code }) : error;
    }
  }
}
