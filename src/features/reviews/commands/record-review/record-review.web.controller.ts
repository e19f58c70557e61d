import { Controller, Get, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiExcludeController } from '@nestjs/swagger';
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
import { seeOther, type SeeOther } from '../../../../web-kit/pages/see-other';
import { answerCaseForm } from '../../../../casework/doors/answer-case-form';
import { detailsOfForm } from './details-of-form';
import { RecordReviewCommand } from './record-review.command';
import { RecordReviewForm } from './record-review.form';
import { ReviewFormRules } from './review-form-rules';
import { ReviewFormQuery } from './review-form.query';

@ApiExcludeController()
@Controller('cases/:caseId/reviews/new')
export class RecordReviewWebController {
  constructor(
    private readonly forms: ReviewFormQuery,
    private readonly rules: ReviewFormRules,
    private readonly commands: CommandBus,
  ) {}

  @Get()
  @Requires('review:record')
  @ReadsRecord({ what: 'case', idFrom: 'caseId' })
  async form(@Param('caseId', IdPipe) caseId: CaseId, @CurrentViewer() viewer: Viewer, @Typed() typed: TypedForm): Promise<Page> {
    return page('features/reviews/commands/record-review/record-review', await this.forms.show(caseId, viewer, typed));
  }

  @Post()
  @Requires('review:record')
  @ReadsRecord({ what: 'case', idFrom: 'caseId' })
  send(
    @Param('caseId', IdPipe) caseId: CaseId,
    @CurrentViewer() viewer: Viewer,
    @FormBody(RecordReviewForm) form: Submitted<RecordReviewForm>,
    @CommandContextOf() context: CommandContext,
  ): Promise<Page | SeeOther> {
    return answerCaseForm(form, {
      show: (typed) => this.form(caseId, viewer, typed),
      send: async (value) => {
        const details = detailsOfForm(value);
        await this.rules.check(caseId, value.alsoFor, viewer, details, context);
        const command = new RecordReviewCommand(caseId, viewer, details, context, value.alsoFor);
        return seeOther(`/cases/${caseId}`, await this.commands.execute(command), ['The review is recorded.']);
      },
    });
  }
}
