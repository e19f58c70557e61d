import { Controller, Get, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiExcludeController } from '@nestjs/swagger';
import { answerCaseForm } from '../../../../casework/doors/answer-case-form';
import { missItems } from '../../../../casework/misses/miss-items';
import { missesFor } from '../../../../casework/misses/misses-for';
import { missesIn } from '../../../../casework/misses/miss-fields';
import { refuseUnanswered } from '../../../../casework/misses/refuse-unanswered';
import { VisibleCases } from '../../../../casework/visible-cases';
import { notTheirReview } from './not-their-review';
import { reviewsOpenTo } from '../../../../domain/support-case/judges';
import type { CommandContext } from '../../../../kernel/command';
import type { CaseId } from '../../../../kernel/ids';
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
import { type SeeOther, seeOther } from '../../../../web-kit/pages/see-other';
import { ActOnPromiseCommand } from '../act-on-promise/act-on-promise.command';
import { reviewOf } from './review-of';
import { PromiseForms } from '../promise-form/promise-forms';
import { ReviewPromiseForm } from './review-promise.form';

@ApiExcludeController()
@Controller('promise/:caseId/review')
export class ReviewPromiseWebController {
  constructor(
    private readonly commands: CommandBus,
    private readonly forms: PromiseForms,
    private readonly cases: VisibleCases,
  ) {}

  @Get()
  @Requires('promise:act')
  @ReadsRecord({ what: 'case', idFrom: 'caseId' })
  async form(@Param('caseId', IdPipe) caseId: CaseId, @CurrentViewer() viewer: Viewer, @Typed() typed: TypedForm): Promise<Page> {
    const { found, page: form } = await this.forms.open(caseId, viewer, {
      title: 'Review how they are looked after',
      deed: 'RecordReview',
      typed,
    });
    return page('features/promise/commands/review-promise/review-promise', {
      ...form,
      stopped: form.stopped ?? notTheirReview(found),
      caseReview: found.reach === 'FILE' && reviewsOpenTo(found.state, found.by).length > 0 ? `/cases/${caseId}/reviews/new` : undefined,
      misses: missItems(found.state, missesFor(found, viewer, form.now), form.now, typed),
    });
  }

  @Post()
  @Requires('promise:act')
  @ReadsRecord({ what: 'case', idFrom: 'caseId' })
  send(
    @Param('caseId', IdPipe) caseId: CaseId,
    @CurrentViewer() viewer: Viewer,
    @FormBody(ReviewPromiseForm) form: Submitted<ReviewPromiseForm>,
    @CommandContextOf() context: CommandContext,
  ): Promise<Page | SeeOther> {
    return answerCaseForm(form, {
      show: (typed) => this.form(caseId, viewer, typed),
      send: async (data) => {
        const found = await this.cases.openPromise(caseId, viewer);
        if (data.standardMet) refuseUnanswered(missesFor(found, viewer, context.at), missesIn(data));
        const receipt = await this.commands.execute(new ActOnPromiseCommand(caseId, viewer, reviewOf(data), context));
        return seeOther(`/promise/${caseId}`, receipt, ['Saved: the review is recorded.']);
      },
    });
  }
}
