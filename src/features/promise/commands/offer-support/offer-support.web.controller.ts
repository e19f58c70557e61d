import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiExcludeController } from '@nestjs/swagger';
import { answerCaseForm } from '../../../../casework/doors/answer-case-form';
import { asItems } from '../../../../casework/doors/as-items';
import { offerAnswers, supportOfferCodes } from '../../../../domain/reference-data/staff-victims';
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
import { howItems } from '../promise-form/how-items';
import { preselected } from '../promise-form/preselected';
import { offerFields } from './offer-fields';
import { OfferSupportCommand } from './offer-support.command';
import { offersOf } from './offers-of';
import { PromiseForms } from '../promise-form/promise-forms';
import { OfferSupportForm } from './offer-support.form';

@ApiExcludeController()
@Controller('promise/:caseId/offer')
export class OfferSupportWebController {
  constructor(
    private readonly commands: CommandBus,
    private readonly forms: PromiseForms,
  ) {}

  @Get()
  @Requires('promise:act')
  @ReadsRecord({ what: 'case', idFrom: 'caseId' })
  async form(
    @Param('caseId', IdPipe) caseId: CaseId,
    @CurrentViewer() viewer: Viewer,
    @Typed() typed: TypedForm,
    @Query('offer') offer?: unknown,
  ): Promise<Page> {
    const { page: form } = await this.forms.open(caseId, viewer, { title: 'Offer support', deed: 'OfferSupport', typed });
    return page('features/promise/commands/offer-support/offer-support', {
      ...form,
      offers: offerFields,
      offered: preselected(offer, supportOfferCodes),
      answers: asItems(offerAnswers),
      how: howItems,
    });
  }

  @Post()
  @Requires('promise:act')
  @ReadsRecord({ what: 'case', idFrom: 'caseId' })
  send(
    @Param('caseId', IdPipe) caseId: CaseId,
    @CurrentViewer() viewer: Viewer,
    @FormBody(OfferSupportForm) form: Submitted<OfferSupportForm>,
    @CommandContextOf() context: CommandContext,
  ): Promise<Page | SeeOther> {
    return answerCaseForm(form, {
      show: (typed) => this.form(caseId, viewer, typed),
      send: async (data) => {
        const receipt = await this.commands.execute(new OfferSupportCommand(caseId, viewer, offersOf(data), context));
        return seeOther(`/promise/${caseId}`, receipt, ['Saved: what was offered, with their answers.']);
      },
    });
  }
}
