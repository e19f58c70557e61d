import { Controller, Get, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiExcludeController } from '@nestjs/swagger';
import { surveyReasons } from '../../../../domain/reference-data/surveys';
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
import { AddToCaseCommand } from '../add-to-case/add-to-case.command';
import { answerCaseForm } from '../../../../casework/doors/answer-case-form';
import { asItems } from '../../../../casework/doors/as-items';
import { CaseForms } from '../../../../casework/doors/case-forms';
import { RecordNoSurveyForm } from './record-no-survey.form';

@ApiExcludeController()
@Controller('cases/:caseId/survey/not-offered')
export class RecordNoSurveyWebController {
  constructor(
    private readonly commands: CommandBus,
    private readonly forms: CaseForms,
  ) {}

  @Get()
  @Requires('survey:record')
  @ReadsRecord({ what: 'case', idFrom: 'caseId' })
  async form(@Param('caseId', IdPipe) caseId: CaseId, @CurrentViewer() viewer: Viewer, @Typed() typed: TypedForm): Promise<Page> {
    const { state: _, ...form } = await this.forms.open(caseId, viewer, 'Say why no survey is offered', typed);
    return page('features/contacts/commands/record-no-survey/record-no-survey', { ...form, items: { reasons: asItems(surveyReasons) } });
  }

  @Post()
  @Requires('survey:record')
  @ReadsRecord({ what: 'case', idFrom: 'caseId' })
  async send(
    @Param('caseId', IdPipe) caseId: CaseId,
    @CurrentViewer() viewer: Viewer,
    @FormBody(RecordNoSurveyForm) form: Submitted<RecordNoSurveyForm>,
    @CommandContextOf() context: CommandContext,
  ): Promise<Page | SeeOther> {
    return answerCaseForm(form, {
      show: (typed) => this.form(caseId, viewer, typed),
      send: async (data) => {
        const receipt = await this.commands.execute(new AddToCaseCommand(caseId, viewer, { type: 'RecordNoSurvey', data }, context));
        return seeOther(`/cases/${caseId}`, receipt, ['Saved: no survey is offered, and why.']);
      },
    });
  }
}
