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
import { toDeath } from './to-death';
import { RecordDeathForm } from './record-death.form';

@ApiExcludeController()
@Controller('cases/:caseId/person-died')
export class RecordDeathWebController {
  constructor(
    private readonly commands: CommandBus,
    private readonly forms: CaseForms,
  ) {}

  @Get()
  @Requires('contact:record')
  @ReadsRecord({ what: 'case', idFrom: 'caseId' })
  async form(@Param('caseId', IdPipe) caseId: CaseId, @CurrentViewer() viewer: Viewer, @Typed() typed: TypedForm): Promise<Page> {
    const { state, ...form } = await this.forms.open(caseId, viewer, 'The person has died', typed);
    return page('features/contacts/commands/record-death/record-death', { ...form, learntAt: state.diedLearntAt });
  }

  @Post()
  @Requires('contact:record')
  @ReadsRecord({ what: 'case', idFrom: 'caseId' })
  async send(
    @Param('caseId', IdPipe) caseId: CaseId,
    @CurrentViewer() viewer: Viewer,
    @FormBody(RecordDeathForm) form: Submitted<RecordDeathForm>,
    @CommandContextOf() context: CommandContext,
  ): Promise<Page | SeeOther> {
    return answerCaseForm(form, {
      show: (typed) => this.form(caseId, viewer, typed),
      send: async (value) => {
        const receipt = await this.commands.execute(new AddToCaseCommand(caseId, viewer, toDeath(value), context));
        return seeOther(`/cases/${caseId}`, receipt, [
          'Saved. Letters, messages and surveys have stopped. Their rights pass to the relatives whom they named.',
        ]);
      },
    });
  }
}
