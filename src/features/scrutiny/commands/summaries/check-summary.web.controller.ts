import { Controller, Get, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiExcludeController } from '@nestjs/swagger';
import { QuarterPipe } from '../../../../casework/quarterly-reviews/quarter.pipe';
import type { ReportingPeriod } from '../../../../domain/figures/reporting-period';
import type { CommandContext } from '../../../../kernel/command';
import type { CaseId } from '../../../../kernel/ids';
import type { Viewer } from '../../../../kernel/viewer';
import { CurrentViewer } from '../../../../platform/access/current-viewer';
import { Requires } from '../../../../platform/access/route-access';
import { ReadsRecord } from '../../../../platform/access-log/route-reads';
import { CommandContextOf } from '../../../../platform/commands/command-context-of';
import { IdPipe } from '../../../../platform/validation/id.pipe';
import { answerForm } from '../../../../web-kit/forms/answer-form';
import { FormBody } from '../../../../web-kit/forms/form-body';
import type { Submitted } from '../../../../web-kit/forms/parse-form';
import { Typed } from '../../../../web-kit/forms/typed';
import type { TypedForm } from '../../../../web-kit/forms/typed-form';
import { page, type Page } from '../../../../web-kit/pages/page';
import { seeOther, type SeeOther } from '../../../../web-kit/pages/see-other';
import { CheckSummaryForm } from './summaries.bodies';
import { SummaryCommand } from './summary.command';
import { SummaryQuery } from './summary.query';

@ApiExcludeController()
@Controller('quarters/:period/scrutiny/summaries/:caseId/check')
export class CheckSummaryWebController {
  constructor(
    private readonly summaries: SummaryQuery,
    private readonly commands: CommandBus,
  ) {}

  @Get()
  @Requires('scrutiny:summarise')
  @ReadsRecord({ what: 'scrutiny summary', idFrom: 'caseId' })
  async form(
    @Param('period', QuarterPipe) { code }: ReportingPeriod,
    @Param('caseId', IdPipe) caseId: CaseId,
    @CurrentViewer() viewer: Viewer,
    @Typed() typed: TypedForm,
  ): Promise<Page> {
    const model = { ...(await this.summaries.of(code, caseId, viewer)), typed };
    return page('features/scrutiny/commands/summaries/check-summary', model);
  }

  @Post()
  @Requires('scrutiny:summarise')
  @ReadsRecord({ what: 'scrutiny summary', idFrom: 'caseId' })
  send(
    @Param('period', QuarterPipe) period: ReportingPeriod,
    @Param('caseId', IdPipe) caseId: CaseId,
    @CurrentViewer() viewer: Viewer,
    @FormBody(CheckSummaryForm) form: Submitted<CheckSummaryForm>,
    @CommandContextOf() context: CommandContext,
  ): Promise<Page | SeeOther> {
    return answerForm(form, {
      show: (typed) => this.form(period, caseId, viewer, typed),
      send: async ({ textOf, result, reason }) => {
        const deed = { type: 'CheckSummary' as const, textOf, result, reason };
        const receipt = await this.commands.execute(new SummaryCommand(viewer, period.code, caseId, deed, context));
        return seeOther('/scrutiny/summaries', receipt, [
          result === 'PASSED' ? 'The summary is with the panel now.' : 'The summary is given back, to be written anew.',
        ]);
      },
    });
  }
}
