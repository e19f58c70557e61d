import { Command } from '@nestjs/cqrs';
import type { Strand } from '../../../../domain/support-case/state';
import type { CommandContext, Receipt } from '../../../../kernel/command';
import type { CaseId } from '../../../../kernel/ids';
import type { Viewer } from '../../../../kernel/viewer';

export type Reclassification = {
  readonly kind: string;
  readonly strands: readonly Strand[];
  readonly reason: string;
  readonly crimeReference?: string | undefined;
};

export class ReclassifyCommand extends Command<Receipt> {
  constructor(
    readonly caseId: CaseId,
    readonly details: Reclassification,
    readonly viewer: Viewer,
    readonly context: CommandContext,
  ) {
    super();
  }
}
