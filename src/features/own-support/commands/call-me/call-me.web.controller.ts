import { Controller, Get, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiExcludeController } from '@nestjs/swagger';
import { asItems } from '../../../../casework/doors/as-items';
import type { CommandContext } from '../../../../kernel/command';
import type { CaseId } from '../../../../kernel/ids';
import type { Viewer } from '../../../../kernel/viewer';
import { CurrentViewer } from '../../../../platform/access/current-viewer';
import { Requires } from '../../../../platform/access/route-access';
import { ReadsRecord } from '../../../../platform/access-log/route-reads';
import { CommandContextOf } from '../../../../platform/commands/command-context-of';
import { IdPipe } from '../../../../platform/validation/id.pipe';
import { answerForm } from '../../../../web-kit/forms/answer-form';
import { FormBody } from '../../../../web-kit/forms/form-body';
import type { Submitted } from '../../../../web-kit/forms/parse-form';
import { Typed } from '../../../../web-kit/forms/typed';
import type { TypedForm } from '../../../../web-kit/forms/typed-form';
import { page, type Page } from '../../../../web-kit/pages/page';
import { seeOther, type SeeOther } from '../../../../web-kit/pages/see-other';
import { disclosureWords } from '../../disclosure-words';
import { OwnCases } from '../../own-cases';
import { OwnDeedCommand } from '../../own-deed/own-deed.command';
import { callRequested, waysToCall } from './call-request';
import { CallMeForm } from './call-me.form';

@ApiExcludeController()
@Controller('my-page/:caseId/call-me')
export class CallMeWebController {
  constructor(
    private readonly commands: CommandBus,
    private readonly cases: OwnCases,
  ) {}

  @Get()
  @Requires('own-support:change')
  @ReadsRecord({ what: 'own case', idFrom: 'caseId' })
  async form(@Param('caseId', IdPipe) caseId: CaseId, @CurrentViewer() viewer: Viewer, @Typed() typed: TypedForm): Promise<Page> {
    await this.cases.open(caseId, viewer);
    const back = `/my-page/${caseId}`;
    return page('features/own-support/commands/call-me/call-me', { typed, items: asItems(waysToCall), disclosureWords, back });
  }

  @Post()
  @Requires('own-support:change')
  @ReadsRecord({ what: 'own case', idFrom: 'caseId' })
  send(
    @Param('caseId', IdPipe) caseId: CaseId,
    @CurrentViewer() viewer: Viewer,
    @FormBody(CallMeForm) form: Submitted<CallMeForm>,
    @CommandContextOf() context: CommandContext,
  ): Promise<Page | SeeOther> {
    return answerForm(form, {
      show: (typed) => this.form(caseId, viewer, typed),
      send: async (value) => {
        const receipt = await this.commands.execute(new OwnDeedCommand(caseId, callRequested(value, context.at), viewer, context));
        return seeOther(`/my-page/${caseId}`, receipt, ['You asked to be called. Your page says by when.']);
      },
    });
  }
}
