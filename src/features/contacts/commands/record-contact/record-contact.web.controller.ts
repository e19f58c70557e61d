import { randomUUID } from 'node:crypto';
import { Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiExcludeController } from '@nestjs/swagger';
import type { SupportCaseRefusal } from '../../../../domain/support-case/refusal';
import type { Clock } from '../../../../kernel/clock';
import type { CommandContext } from '../../../../kernel/command';
import type { CaseId } from '../../../../kernel/ids';
import { CLOCK } from '../../../../kernel/tokens';
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
import { answerCaseForm } from '../../../../casework/doors/answer-case-form';
import { ContactFormPage } from './contact-form-page';
import { formFaults } from './form-faults';
import { fromForm } from './from-form';
import { RecordContactCommand } from './record-contact.command';
import { RecordContactForm } from './record-contact.form';
import { savedWords } from '../../../../casework/contact/saved-words';
import { typedInFull } from '../../../../casework/contact/typed-in-full';

@ApiExcludeController()
@Controller('cases/:caseId/contacts/new')
export class RecordContactWebController {
  constructor(
    private readonly commands: CommandBus,
    private readonly pages: ContactFormPage,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Requires('contact:record')
  @ReadsRecord({ what: 'case', idFrom: 'caseId' })
  form(@Param('caseId', IdPipe) caseId: CaseId, @CurrentViewer() viewer: Viewer, @Typed() typed: TypedForm): Promise<Page> {
    return this.show(caseId, viewer, typed);
  }

  @Post()
  @Requires('contact:record')
  @ReadsRecord({ what: 'case', idFrom: 'caseId' })
  async send(
    @Param('caseId', IdPipe) caseId: CaseId,
    @CurrentViewer() viewer: Viewer,
    @FormBody(RecordContactForm) form: Submitted<RecordContactForm>,
    @CommandContextOf() context: CommandContext,
  ): Promise<Page | SeeOther> {
    const before = await this.pages.contactsBefore(caseId, viewer);
    const faults = form.ok ? formFaults(form.value) : [];
    return answerCaseForm(faults.length > 0 ? { ok: false, typed: { ...form.typed, errors: faults } } : form, {
      show: (typed, refusal) => this.show(caseId, viewer, typed, refusal),
      send: async (value) => {
        const details = fromForm(value, context.at);
        const receipt = await this.commands.execute(new RecordContactCommand(caseId, viewer, details, context));
        return seeOther(`/cases/${caseId}`, receipt, savedWords(details, before));
      },
    });
  }

  private async show(caseId: CaseId, viewer: Viewer, typed: TypedForm, refusal?: SupportCaseRefusal): Promise<Page> {
    const now = this.clock.now();
    const model = await this.pages.model(caseId, viewer, typedInFull(typed, now), refusal, now);
    return page('features/contacts/commands/record-contact/record-contact', { ...model, quickCommandId: randomUUID() });
  }
}
