import { Controller, Get, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiExcludeController } from '@nestjs/swagger';
import { VisibleCases } from '../../../../casework/visible-cases';
import type { CommandContext } from '../../../../kernel/command';
import type { CaseId, EventId } from '../../../../kernel/ids';
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
import { seeOther, type SeeOther } from '../../../../web-kit/pages/see-other';
import { answerCaseForm } from '../../../../casework/doors/answer-case-form';
import { CorrectEntryCommand } from './correct-entry.command';
import { CorrectEntryForm } from './correct-entry.form';
import { CorrectEntryQuery } from './correct-entry.query';
import { correctionTyped } from './correction-typed';

@ApiExcludeController()
@Controller('cases/:caseId/entries/:revision/correct')
export class CorrectEntryWebController {
  constructor(
    private readonly cases: VisibleCases,
    private readonly entries: CorrectEntryQuery,
    private readonly commands: CommandBus,
  ) {}

  @Get()
  @Requires('case:correct')
  @ReadsRecord({ what: 'case', idFrom: 'caseId' })
  async form(
    @Param('caseId', IdPipe) caseId: CaseId,
    @Param('revision') revision: string,
    @CurrentViewer() viewer: Viewer,
    @Typed() typed: TypedForm,
  ): Promise<Page> {
    const model = await this.entries.show(caseId, revision, viewer, 'Put an entry right', typed);
    return page('features/reviews/commands/correct-entry/correct-entry', model);
  }

  @Post()
  @Requires('case:correct')
  @ReadsRecord({ what: 'case', idFrom: 'caseId' })
  send(
    @Param('caseId', IdPipe) caseId: CaseId,
    @Param('revision') revision: string,
    @CurrentViewer() viewer: Viewer,
    @FormBody(CorrectEntryForm) form: Submitted<CorrectEntryForm>,
    @CommandContextOf() context: CommandContext,
  ): Promise<Page | SeeOther> {
    return answerCaseForm(form, {
      show: (typed) => this.form(caseId, revision, viewer, typed),
      send: async (value) => {
        const found = await this.cases.open(caseId, viewer);
        const { entry, fields, values } = this.entries.standing(found, viewer, revision);
        const corrected = correctionTyped(value, fields, values);
        const correction = { eventId: entry.eventId as EventId, reason: value.reason, corrected };
        const receipt = await this.commands.execute(new CorrectEntryCommand(caseId, viewer, correction, context));
        return seeOther(`/cases/${caseId}`, receipt, ['The entry is put right. What was written stays in the history.']);
      },
    });
  }
}
