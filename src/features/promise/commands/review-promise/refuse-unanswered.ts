import { Injectable } from '@nestjs/common';
import { missesIn, missInput } from '../../../../casework/misses/miss-fields';
import { isShownAt } from '../../../../casework/promise/is-of-investigation';
import { VisibleCases } from '../../../../casework/visible-cases';
import { unansweredMisses } from '../../../../domain/obligations/misses';
import type { SupportCaseRefusal } from '../../../../domain/support-case/refusal';
import { type CommandContext, CommandRefused } from '../../../../kernel/command';
import type { CaseId } from '../../../../kernel/ids';
import type { Viewer } from '../../../../kernel/viewer';
import type { ReviewPromiseForm } from './review-promise.form';

/** What the form asks beyond the law: programs that bring reviews in from elsewhere cannot be asked again, people can. */
@Injectable()
export class RefuseUnanswered {
  constructor(private readonly cases: VisibleCases) {}

  /** Throws CommandRefused for a miss that was shown and not answered under a standard that was met. */
  async check(caseId: CaseId, viewer: Viewer, form: ReviewPromiseForm, { at }: CommandContext): Promise<void> {
    const { state, reach } = await this.cases.openPromise(caseId, viewer);
    if (!form.standardMet) return;
    const answered = missesIn(form).map(({ obligationId }) => obligationId);
    const misses = unansweredMisses(state.owed, at).filter(isShownAt(reach));
    const open = misses.filter(({ obligationId }) => !answered.includes(obligationId));
    const [first] = open;
    if (!first) return;
    const refusal: SupportCaseRefusal = {
      code: 'MISSES_UNANSWERED',
      field: missInput(misses.indexOf(first)),
      misses: open.map(({ obligationId }) => obligationId),
    };
    throw new CommandRefused(refusal);
  }
}
