import { Controller, Get, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiExcludeController } from '@nestjs/swagger';
import { answerCaseForm } from '../../../../casework/doors/answer-case-form';
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
import { PromiseForms } from '../promise-form/promise-forms';
import { ReportHealthAndSafetyForm } from './report-health-and-safety.form';

@ApiExcludeController()
@Controller('promise/:caseId/health-and-safety')
export class ReportHealthAndSafetyWebController {
  constructor(
    private readonly commands: CommandBus,
    private readonly forms: PromiseForms,
  ) {}

  @Get()
  @Requires('promise:act')
  @ReadsRecord({ what: 'case', idFrom: 'caseId' })
  async form(@Param('caseId', IdPipe) caseId: CaseId, @CurrentViewer() viewer: Viewer, @Typed() typed: TypedForm): Promise<Page> {
    const { page: form } = await this.forms.open(caseId, viewer, {
      title: 'Health and safety report',
      deed: 'ReportHealthAndSafety',
      typed,
    });
    return page('features/promise/commands/report-health-and-safety/report-health-and-safety', form);
  }

  @Post()
  @Requires('promise:act')
  @ReadsRecord({ what: 'case', idFrom: 'caseId' })
  send(
    @Param('caseId', IdPipe) caseId: CaseId,
    @CurrentViewer() viewer: Viewer,
    @FormBody(ReportHealthAndSafetyForm) form: Submitted<ReportHealthAndSafetyForm>,
    @CommandContextOf() context: CommandContext,
  ): Promise<Page | SeeOther> {
    return answerCaseForm(form, {
      show: (typed) => this.form(caseId, viewer, typed),
      send: async (data) => {
        const receipt = await this.commands.execute(
          new ActOnPromiseCommand(caseId, viewer, { type: 'ReportHealthAndSafety', data }, context),
        );
        return seeOther(`/promise/${caseId}`, receipt, ['Saved: the health and safety report, or why none is needed.']);
      },
    });
  }
}
