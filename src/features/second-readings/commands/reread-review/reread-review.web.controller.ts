import { Controller, Get, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiExcludeController } from '@nestjs/swagger';
import { CaseTimelineQuery } from '../../../../casework/case-timeline/case-timeline.query';
import { answerCaseForm } from '../../../../casework/doors/answer-case-form';
import { VisibleCases } from '../../../../casework/visible-cases';
import { caseReference } from '../../../../domain/support-case/case-reference';
import type { CommandContext } from '../../../../kernel/command';
import type { CaseId, EventId } from '../../../../kernel/ids';
import type { Viewer } from '../../../../kernel/viewer';
import { CurrentViewer } from '../../../../platform/access/current-viewer';
import { Requires } from '../../../../platform/access/route-access';
import { ReadsRecord } from '../../../../platform/access-log/route-reads';
import { CommandContextOf } from '../../../../platform/commands/command-context-of';
import { IdPipe } from '../../../../platform/validation/id.pipe';
import { FormBody } from '../../../../web-kit/forms/form-body';
import type { Submitted } from '../../../../web-kit/forms/parse-form';
import { Typed } from '../../../../web-kit/forms/typed';
import type { TypedForm } from '../../../../web-kit/forms/typed-form';
import { page, type Page } from '../../../../web-kit/pages/page';
import { seeOther, type SeeOther } from '../../../../web-kit/pages/see-other';
import { blindHistory } from '../../blind-history';
import { DrawnReviews } from '../../drawn-reviews';
import { OpenedWords } from '../../opened-words';
import { RereadReviewForm } from './reread-review.body';
import { RereadReviewCommand } from './reread-review.command';

@ApiExcludeController()
@Controller('cases/:caseId/reviews/:reviewEventId/re-read')
export class RereadReviewWebController {
  constructor(
    private readonly cases: VisibleCases,
    private readonly drawn: DrawnReviews,
    private readonly timeline: CaseTimelineQuery,
    private readonly words: OpenedWords,
    private readonly commands: CommandBus,
  ) {}

  @Get()
  @Requires('review:reread')
  @ReadsRecord({ what: 'case', idFrom: 'caseId' })
  async form(
    @Param('caseId', IdPipe) caseId: CaseId,
    @Param('reviewEventId', IdPipe) reviewEventId: EventId,
    @CurrentViewer() viewer: Viewer,
    @Typed() typed: TypedForm,
  ): Promise<Page> {
    const found = await this.cases.open(caseId, viewer);
    const review = this.drawn.find(caseId, reviewEventId, viewer);
    return page('features/second-readings/commands/reread-review/reread-review', {
      title: 'Read a review again',
      reference: caseReference(caseId),
      doneAt: review.occurredAt,
      lines: blindHistory(this.timeline.rowsOf(found, viewer), review.revision, this.words.say),
      typed,
    });
  }

  @Post()
  @Requires('review:reread')
  @ReadsRecord({ what: 'case', idFrom: 'caseId' })
  send(
    @Param('caseId', IdPipe) caseId: CaseId,
    @Param('reviewEventId', IdPipe) reviewEventId: EventId,
    @CurrentViewer() viewer: Viewer,
    @FormBody(RereadReviewForm) form: Submitted<RereadReviewForm>,
    @CommandContextOf() context: CommandContext,
  ): Promise<Page | SeeOther> {
    return answerCaseForm(form, {
      show: (typed) => this.form(caseId, reviewEventId, viewer, typed),
      send: async ({ standardMet, findings }) => {
        const reading = { reviewEventId, standardMet: standardMet === 'YES', findings };
        return seeOther('/re-reads', await this.commands.execute(new RereadReviewCommand(caseId, viewer, reading, context)), [
          'Your reading is recorded.',
        ]);
      },
    });
  }
}
