import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { adding } from '../../../casework/doors/adding-context';
import type { ScrutinyCommand } from '../../../domain/quarterly-review/commands';
import { quarterlyReview } from '../../../domain/quarterly-review/quarterly-review';
import { quarterlyReviewStream } from '../../../domain/quarterly-review/stream';
import { CommandRunner } from '../../../event-store/runner';
import type { CommandContext, Receipt } from '../../../kernel/command';
import type { Viewer } from '../../../kernel/viewer';

type Untold<One> = One extends ScrutinyCommand ? Omit<One, 'by' | 'at'> : never;
/** What is not drawn, and is not about a case by its id. */
export type ScrutinyDeed = Untold<Extract<ScrutinyCommand, { type: 'SetPanelQuestions' | 'RecogniseCase' | 'GiveScore' }>>;

export class InScrutinyCommand extends Command<Receipt> {
  constructor(
    readonly viewer: Viewer,
    readonly period: string,
    readonly deed: ScrutinyDeed,
    readonly context: CommandContext,
  ) {
    super();
  }
}

@CommandHandler(InScrutinyCommand)
export class InScrutinyHandler implements ICommandHandler<InScrutinyCommand> {
  constructor(private readonly runner: CommandRunner) {}

  execute({ viewer, period, deed, context }: InScrutinyCommand): Promise<Receipt> {
    const command = { ...deed, by: viewer, at: context.at };
    return this.runner.execute(quarterlyReview, quarterlyReviewStream(period), command, adding(context));
  }
}
