import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { AdoptOneOffHoliday, AdoptWorkingCalendar } from '../../../../domain/obligations/working-calendar/commands';
import { workingCalendar, workingCalendarStream } from '../../../../domain/obligations/working-calendar/working-calendar-stream';
import { CommandRunner } from '../../../../event-store/runner';
import type { CommandContext, Receipt } from '../../../../kernel/command';
import type { Viewer } from '../../../../kernel/viewer';

/** A file of bank holidays, or one proclaimed day more. */
export type CalendarDeed = Omit<AdoptWorkingCalendar, 'by' | 'at'> | Omit<AdoptOneOffHoliday, 'by' | 'at'>;

export class AdoptCalendarCommand extends Command<Receipt> {
  constructor(
    readonly viewer: Viewer,
    readonly deed: CalendarDeed,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@CommandHandler(AdoptCalendarCommand)
export class AdoptCalendarHandler implements ICommandHandler<AdoptCalendarCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ viewer, deed, context }: AdoptCalendarCommand): Promise<Receipt> {
    return this.runner.execute(workingCalendar, workingCalendarStream, { ...deed, by: viewer, at: context.at }, context);
  }
}
