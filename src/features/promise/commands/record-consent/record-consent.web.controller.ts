import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiExcludeController } from '@nestjs/swagger';
import { answerCaseForm } from '../../../../casework/doors/answer-case-form';
import { asItems } from '../../../../casework/doors/as-items';
import { labelOf } from '../../../../domain/reference-data/entry';
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
import { preselected } from '../promise-form/preselected';
import { promiseConsentCodes, promiseConsents } from '../../../../domain/reference-data/promise-consents';
import { toConsent } from './to-consent';
import { PromiseForms } from '../promise-form/promise-forms';
import { RecordConsentForm } from './record-consent.form';

@ApiExcludeController()
@Controller('promise/:caseId/consent')
export class RecordConsentWebController {
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
    @Query('scope') scope?: unknown,
  ): Promise<Page> {
    const { found, page: form } = await this.forms.open(caseId, viewer, {
      title: 'Record what they agreed to',
      deed: 'GiveConsent',
      typed,
    });
    return page('features/promise/commands/record-consent/record-consent', {
      ...form,
      scope: preselected(scope, promiseConsentCodes),
      given: found.state.consents.filter((code) => promiseConsentCodes.includes(code)).map((code) => labelOf(promiseConsents, code)),
      items: { scope: asItems(promiseConsents) },
    });
  }

  @Post()
  @Requires('promise:act')
  @ReadsRecord({ what: 'case', idFrom: 'caseId' })
  send(
    @Param('caseId', IdPipe) caseId: CaseId,
    @CurrentViewer() viewer: Viewer,
    @FormBody(RecordConsentForm) form: Submitted<RecordConsentForm>,
    @CommandContextOf() context: CommandContext,
  ): Promise<Page | SeeOther> {
    return answerCaseForm(form, {
      show: (typed) => this.form(caseId, viewer, typed),
      send: async (data) => {
        const receipt = await this.commands.execute(new ActOnPromiseCommand(caseId, viewer, toConsent(data), context));
        return seeOther(`/promise/${caseId}`, receipt, [
          data.answer === 'GIVEN' ? 'Saved: they agreed.' : 'Saved: they took it back. Nobody more is told from now on.',
        ]);
      },
    });
  }
}
