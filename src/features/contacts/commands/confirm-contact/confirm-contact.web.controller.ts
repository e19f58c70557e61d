import { Controller, Get, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiExcludeController } from '@nestjs/swagger';
import { type CommandContext, NotFound } from '../../../../kernel/command';
import type { CaseId, ContactId } from '../../../../kernel/ids';
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
import { asItems } from '../../../../casework/doors/as-items';
import { proofs } from './proofs';
import { toConfirmable } from './to-confirmable';
import { ConfirmContactForm } from './confirm-contact.form';

@ApiExcludeController()
@Controller('cases/:caseId/contacts/:contactId/confirmations/new')
export class ConfirmContactWebController {
  constructor(
    private readonly commands: CommandBus,
    private readonly forms: CaseForms,
  ) {}

  @Get()
  @Requires('contact:confirm')
  @ReadsRecord({ what: 'case', idFrom: 'caseId' })
  async form(
    @Param('caseId', IdPipe) caseId: CaseId,
    @Param('contactId', IdPipe) contactId: ContactId,
    @CurrentViewer() viewer: Viewer,
    @Typed() typed: TypedForm,
  ): Promise<Page> {
    const { state, ...form } = await this.forms.open(caseId, viewer, 'Confirm a contact', typed);
    const contact = state.contacts.find((one) => one.contactId === contactId);
    if (!contact) throw new NotFound();
    return page('features/contacts/commands/confirm-contact/confirm-contact', {
      ...form,
      contact: toConfirmable(contact),
      items: { proof: asItems(proofs) },
    });
  }

  @Post()
  @Requires('contact:confirm')
  @ReadsRecord({ what: 'case', idFrom: 'caseId' })
  async send(
    @Param('caseId', IdPipe) caseId: CaseId,
    @Param('contactId', IdPipe) contactId: ContactId,
    @CurrentViewer() viewer: Viewer,
    @FormBody(ConfirmContactForm) form: Submitted<ConfirmContactForm>,
    @CommandContextOf() context: CommandContext,
  ): Promise<Page | SeeOther> {
    return answerCaseForm(form, {
      show: (typed) => this.form(caseId, contactId, viewer, typed),
      send: async (value) => {
        const receipt = await this.commands.execute(
          new AddToCaseCommand(
            caseId,
            viewer,
            { type: 'ConfirmContact', data: { contactId, proof: value.proof, detail: value.detail } },
            context,
          ),
        );
        return seeOther(`/cases/${caseId}`, receipt, ['Saved: the contact is confirmed.']);
      },
    });
  }
}
