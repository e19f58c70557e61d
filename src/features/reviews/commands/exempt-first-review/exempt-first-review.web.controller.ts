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
import { CaseHeadings } from '../../case-heading/case-headings';
import { answerCaseForm } from '../../../../casework/doors/answer-case-form';
import { DecideOnCaseCommand } from '../decide-on-case/decide-on-case.command';
import { ExemptFirstReviewBody } from './exempt-first-review.body';

@ApiExcludeController()
@Controller('cases/:caseId/reviews/exemption')
export class ExemptFirstReviewWebController {
  constructor(
    private readonly headings: CaseHeadings,
    private readonly commands: CommandBus,
  ) {}

  @Get()
  @Requires('review:exempt')
  @ReadsRecord({ what: 'case', idFrom: 'caseId' })
  async form(@Param('caseId', IdPipe) caseId: CaseId, @CurrentViewer() viewer: Viewer, @Typed() typed: TypedForm): Promise<Page> {
    const { heading } = await this.headings.open(caseId, viewer, 'Exempt the first review', typed);
    return page('features/reviews/commands/exempt-first-review/exempt-first-review', heading);
  }

  @Post()
  @Requires('review:exempt')
  @ReadsRecord({ what: 'case', idFrom: 'caseId' })
  send(
    @Param('caseId', IdPipe) caseId: CaseId,
    @CurrentViewer() viewer: Viewer,
    @FormBody(ExemptFirstReviewBody) form: Submitted<ExemptFirstReviewBody>,
    @CommandContextOf() context: CommandContext,
  ): Promise<Page | SeeOther> {
    return answerCaseForm(form, {
      show: (typed) => this.form(caseId, viewer, typed),
      send: async ({ reason }) => {
        const command = new DecideOnCaseCommand(caseId, viewer, { type: 'ExemptFirstReview', data: { reason } }, context);
        return seeOther(`/cases/${caseId}`, await this.commands.execute(command), ['The first review is exempted.']);
      },
    });
  }
}
