import { Command } from '@nestjs/cqrs';
import type { CommandContext, Receipt } from '../../../../kernel/command';
import { derivedId } from '../../../../kernel/derived-ids';
import type { CaseId, DirectionId } from '../../../../kernel/ids';
import type { Viewer } from '../../../../kernel/viewer';
import type { ReviewDetails } from './review-details';

export class RecordReviewCommand extends Command<Receipt> {
  /** `alsoFor` are cases of the same incident that the same review judges: one command each, under ids derived from this one's. */
  constructor(
    readonly caseId: CaseId,
    readonly viewer: Viewer,
    readonly review: ReviewDetails,
    readonly context: CommandContext,
    readonly alsoFor: readonly CaseId[] = [],
  ) {
    super();
  }

  /** Of the named case; those of the others follow from their own commands. */
  get directionIds(): readonly DirectionId[] {
    return directionIdsOf(this.context, this.review);
  }
}

export const directionIdsOf = ({ commandId }: CommandContext, { directions = [] }: ReviewDetails): readonly DirectionId[] =>
  directions.map((_, index) => derivedId<DirectionId>(commandId, `direction/${index}`));
