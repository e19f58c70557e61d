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
import { type SeeOther, seeOther } from '../../../../web-kit/pages/see-other';
import { AddToCaseCommand } from '../add-to-case/add-to-case.command';
import { answerCaseForm } from '../../../../casework/doors/answer-case-form';
import { CaseForms } from '../../../../casework/doors/case-forms';
import { labelOf } from '../../../../domain/reference-data/entry';
import { riskLevels } from '../../../../domain/reference-data/risk-levels';
import { asItems } from '../../../../casework/doors/as-items';
import { riskFactors } from './risk-factors';
import { AssessRiskForm } from './assess-risk.form';

@ApiExcludeController()
@Controller('cases/:caseId/risk-assessments/new')
export class AssessRiskWebController {
  constructor(
    private readonly commands: CommandBus,
    private readonly forms: CaseForms,
  ) {}

  @Get()
  @Requires('risk:assess')
  @ReadsRecord({ what: 'case', idFrom: 'caseId' })
  async form(@Param('caseId', IdPipe) caseId: CaseId, @CurrentViewer() viewer: Viewer, @Typed() typed: TypedForm): Promise<Page> {
    const { state, ...form } = await this.forms.open(caseId, viewer, 'Assess the risk', typed);
    return page('features/contacts/commands/assess-risk/assess-risk', {
      ...form,
      was: labelOf(riskLevels, state.risk),
      items: { risk: asItems(riskLevels.slice(1)), factors: asItems(riskFactors) },
    });
  }

  @Post()
  @Requires('risk:assess')
  @ReadsRecord({ what: 'case', idFrom: 'caseId' })
  async send(
    @Param('caseId', IdPipe) caseId: CaseId,
    @CurrentViewer() viewer: Viewer,
    @FormBody(AssessRiskForm) form: Submitted<AssessRiskForm>,
    @CommandContextOf() context: CommandContext,
  ): Promise<Page | SeeOther> {
    return answerCaseForm(form, {
      show: (typed) => this.form(caseId, viewer, typed),
      send: async (value) => {
        const receipt = await this.commands.execute(new AddToCaseCommand(caseId, viewer, { type: 'AssessRisk', data: value }, context));
        return seeOther(`/cases/${caseId}`, receipt, [`Saved: risk ${labelOf(riskLevels, value.risk).toLowerCase()}.`]);
      },
    });
  }
}
