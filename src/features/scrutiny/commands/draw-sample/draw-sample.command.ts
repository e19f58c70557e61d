import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { adding } from '../../../../casework/doors/adding-context';
import { sha256Of } from '../../../../casework/quarterly-reviews/sealed-text';
import { ClosedCases } from '../../../../casework/scrutiny/closed-cases';
import type { ReportingPeriod } from '../../../../domain/figures/reporting-period';
import { drawSample } from '../../../../domain/quarterly-review/draw-sample';
import { quarterlyReview } from '../../../../domain/quarterly-review/quarterly-review';
import { withoutErased } from '../../../../domain/quarterly-review/sampling-frame';
import { quarterlyReviewStream } from '../../../../domain/quarterly-review/stream';
import { CommandRunner } from '../../../../event-store/runner';
import { type CommandContext, CommandRefused, type Receipt } from '../../../../kernel/command';
import type { Keyring } from '../../../../kernel/keyring';
import { KEYRING } from '../../../../kernel/tokens';
import type { Viewer } from '../../../../kernel/viewer';

export class DrawSampleCommand extends Command<Receipt> {
  constructor(
    readonly viewer: Viewer,
    readonly period: ReportingPeriod,
    readonly size: number,
    readonly context: CommandContext,
  ) {
    super();
  }
}

/** The secretary says how many; which they are follows from the frozen figures, and nobody is told. */
@CommandHandler(DrawSampleCommand)
export class DrawSampleHandler implements ICommandHandler<DrawSampleCommand> {
  constructor(
    private readonly closed: ClosedCases,
    private readonly runner: CommandRunner,
    @Inject(KEYRING) private readonly keyring: Keyring,
  ) {}

  async execute({ viewer, period, size, context }: DrawSampleCommand): Promise<Receipt> {
    const stream = quarterlyReviewStream(period.code);
    const pack = (await this.runner.load(quarterlyReview, stream))?.state.pack;
    if (!pack) throw new CommandRefused({ code: 'PACK_NOT_FROZEN' });
    await this.keyring.refresh();
    const frame = withoutErased(
      await this.closed.frameOf(period, pack.knownAt),
      ({ subjectId }) => this.keyring.find(subjectId).state === 'destroyed',
    );
    const seed = pack.figuresSha256;
    const eligible = frame.eligible.map(({ caseId }) => caseId);
    const cases = [...drawSample(eligible, { seed, size, digest: sha256Of })];
    const data = { seed, size, drawnFrom: eligible.length, cases, excluded: [...frame.excluded] };
    return this.runner.execute(quarterlyReview, stream, { type: 'DrawSample', by: viewer, at: context.at, data }, adding(context));
  }
}
