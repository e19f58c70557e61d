import { Controller, Get, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiExcludeController } from '@nestjs/swagger';
import { answerCaseForm } from '../../../../casework/doors/answer-case-form';
import { CaseForms } from '../../../../casework/doors/case-forms';
import { availableActions } from '../../../../domain/support-case/available-actions';
import type { CommandContext } from '../../../../kernel/command';
import type { CaseId } from '../../../../kernel/ids';
import type { Viewer } from '../../../../kernel/viewer';
import { CurrentViewer } from '../../../../platform/access/current-viewer';
import { Requires } from '../../../../platform/access/route-access';
import { ReadsRecord } from '../../../../platform/access-log/route-reads';
import { CommandContextOf } from '../../../../platform/commands/command-context-of';
import { InvalidRequest } from '../../../../platform/errors/invalid-request';
import { IdPipe } from '../../../../platform/validation/id.pipe';
import { FormBody } from '../../../../web-kit/forms/form-body';
import type { Submitted } from '../../../../web-kit/forms/parse-form';
import { Typed } from '../../../../web-kit/forms/typed';
import type { TypedForm } from '../../../../web-kit/forms/typed-form';
import { page, type Page } from '../../../../web-kit/pages/page';
import { type SeeOther, seeOther } from '../../../../web-kit/pages/see-other';
import { type Change, ChangeCaseCommand } from '../change-case/change-case.command';
import { AnswerOfferForm } from '../offer-responsibility/offer-responsibility.body';

const said = {
  accept: 'Saved: the case is now your unit’s.',
  decline: 'Saved: the offer was declined.',
  withdraw: 'Saved: the offer was taken back.',
} as const;

@ApiExcludeController()
@Controller('cases/:caseId/responsibility/answer')
export class AnswerOfferWebController {
  constructor(
    private readonly commands: CommandBus,
    private readonly forms: CaseForms,
  ) {}

  @Get()
  @Requires('case:transfer')
  @ReadsRecord({ what: 'case', idFrom: 'caseId' })
  async form(@Param('caseId', IdPipe) caseId: CaseId, @CurrentViewer() viewer: Viewer, @Typed() typed: TypedForm): Promise<Page> {
    const { state, ...form } = await this.forms.open(caseId, viewer, 'Answer the offer of a case', typed);
    const { responsibleLpu, offeredToLpu } = state.access;
    const open = availableActions(state, viewer);
    const items = [
      ...(open.includes('AcceptResponsibility')
        ? [{ value: 'accept', text: `Accept: ${offeredToLpu ?? ''} is responsible from now on` }]
        : []),
      ...(open.includes('DeclineResponsibility') ? [{ value: 'decline', text: 'Decline: say why below' }] : []),
      ...(open.includes('WithdrawResponsibilityOffer')
        ? [{ value: 'withdraw', text: `Take the offer back: ${responsibleLpu} keeps the case` }]
        : []),
    ];
    return page('features/hand-over/commands/answer-offer/answer-offer', {
      ...form,
      responsibleLpu,
      offeredToLpu: offeredToLpu ?? undefined,
      items,
    });
  }

  @Post()
  @Requires('case:transfer')
  @ReadsRecord({ what: 'case', idFrom: 'caseId' })
  async send(
    @Param('caseId', IdPipe) caseId: CaseId,
    @CurrentViewer() viewer: Viewer,
    @FormBody(AnswerOfferForm) form: Submitted<AnswerOfferForm>,
    @CommandContextOf() context: CommandContext,
  ): Promise<Page | SeeOther> {
    return answerCaseForm(form, {
      show: (typed) => this.form(caseId, viewer, typed),
      send: async (value) => {
        const receipt = await this.commands.execute(new ChangeCaseCommand(caseId, viewer, changeOf(value), context));
        return seeOther(`/cases/${caseId}`, receipt, [said[value.answer]]);
      },
    });
  }
}

function changeOf({ answer, reason }: AnswerOfferForm): Change {
  if (answer === 'accept') return { type: 'AcceptResponsibility', data: {} };
  if (answer === 'withdraw') return { type: 'WithdrawResponsibilityOffer', data: {} };
  if (reason === undefined) throw new InvalidRequest([{ pointer: '/reason', detail: 'Enter why your unit does not take the case' }]);
  return { type: 'DeclineResponsibility', data: { reason } };
}
