import { Controller, Get, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiExcludeController } from '@nestjs/swagger';
import { answerCaseForm } from '../../../../casework/doors/answer-case-form';
import { CaseForms } from '../../../../casework/doors/case-forms';
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
import { ChangeCaseCommand } from '../change-case/change-case.command';
import { KnownUnits } from './known-units';
import { OfferResponsibilityForm } from './offer-responsibility.body';

@ApiExcludeController()
@Controller('cases/:caseId/responsibility/offer')
export class OfferResponsibilityWebController {
  constructor(
    private readonly commands: CommandBus,
    private readonly forms: CaseForms,
    private readonly units: KnownUnits,
  ) {}

  @Get()
  @Requires('case:transfer')
  @ReadsRecord({ what: 'case', idFrom: 'caseId' })
  async form(@Param('caseId', IdPipe) caseId: CaseId, @CurrentViewer() viewer: Viewer, @Typed() typed: TypedForm): Promise<Page> {
    const { state, ...form } = await this.forms.open(caseId, viewer, 'Offer the case to another unit', typed);
    return page('features/hand-over/commands/offer-responsibility/offer-responsibility', {
      ...form,
      responsibleLpu: state.access.responsibleLpu,
      units: [{ value: '', text: 'Choose a unit' }, ...this.units.others(state.access.responsibleLpu)],
    });
  }

  @Post()
  @Requires('case:transfer')
  @ReadsRecord({ what: 'case', idFrom: 'caseId' })
  async send(
    @Param('caseId', IdPipe) caseId: CaseId,
    @CurrentViewer() viewer: Viewer,
    @FormBody(OfferResponsibilityForm) form: Submitted<OfferResponsibilityForm>,
    @CommandContextOf() context: CommandContext,
  ): Promise<Page | SeeOther> {
    return answerCaseForm(form, {
      show: (typed) => this.form(caseId, viewer, typed),
      send: async ({ to, reason }) => {
        this.units.assertKnown(to);
        const change = { type: 'OfferResponsibility' as const, data: { to, reason } };
        const receipt = await this.commands.execute(new ChangeCaseCommand(caseId, viewer, change, context));
        return seeOther(`/cases/${caseId}`, receipt, [
          `Saved: offered to ${to}. Until it accepts, your unit owes everything in this case.`,
        ]);
      },
    });
  }
}
