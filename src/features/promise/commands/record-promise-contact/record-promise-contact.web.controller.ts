import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiExcludeController } from '@nestjs/swagger';
import { answerCaseForm } from '../../../../casework/doors/answer-case-form';
import { savedWords } from '../../../../casework/contact/saved-words';
import { VisibleCases } from '../../../../casework/visible-cases';
import type { SupportCaseRefusal } from '../../../../domain/support-case/refusal';
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
import { PromiseForms } from '../promise-form/promise-forms';
import { contactOfForm, whenFault } from './contact-of-form';
import { PromiseContactPage } from './promise-contact-page';
import { RecordPromiseContactCommand } from './record-promise-contact.command';
import { RecordPromiseContactForm } from './record-promise-contact.form';

@ApiExcludeController()
@Controller('promise/:caseId/contact')
export class RecordPromiseContactWebController {
  constructor(
    private readonly commands: CommandBus,
    private readonly forms: PromiseForms,
    private readonly pages: PromiseContactPage,
    private readonly cases: VisibleCases,
  ) {}

  @Get()
  @Requires('promise:act')
  @ReadsRecord({ what: 'case', idFrom: 'caseId' })
  async form(
    @Param('caseId', IdPipe) caseId: CaseId,
    @CurrentViewer() viewer: Viewer,
    @Typed() typed: TypedForm,
    @Query('purpose') purpose?: unknown,
    refusal?: SupportCaseRefusal,
  ): Promise<Page> {
    const { found, page: form } = await this.forms.open(caseId, viewer, { title: 'Speak with them', deed: 'RecordContact', typed });
    return page(
      'features/promise/commands/record-promise-contact/record-promise-contact',
      await this.pages.model(form, found, purpose, refusal),
    );
  }

  @Post()
  @Requires('promise:act')
  @ReadsRecord({ what: 'case', idFrom: 'caseId' })
  async send(
    @Param('caseId', IdPipe) caseId: CaseId,
    @CurrentViewer() viewer: Viewer,
    @FormBody(RecordPromiseContactForm) form: Submitted<RecordPromiseContactForm>,
    @CommandContextOf() context: CommandContext,
  ): Promise<Page | SeeOther> {
    const { contacts } = (await this.cases.openPromise(caseId, viewer)).state;
    const faults = form.ok ? whenFault(form.value) : [];
    return answerCaseForm(faults.length > 0 ? { ok: false, typed: { ...form.typed, errors: faults } } : form, {
      show: (typed, refusal) => this.form(caseId, viewer, typed, undefined, refusal),
      send: async (value) => {
        const contact = contactOfForm(value, context.at);
        const receipt = await this.commands.execute(new RecordPromiseContactCommand(caseId, viewer, contact, context));
        return seeOther(`/promise/${caseId}`, receipt, savedWords(contact, contacts));
      },
    });
  }
}
