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
import { asItems } from '../../../../casework/doors/as-items';
import { CorrectEntryQuery } from '../correct-entry/correct-entry.query';
import { SealEntryForm } from './seal-entry.body';
import { SealEntryCommand } from './seal-entry.command';
import { sealGrounds } from './seal-grounds';

@ApiExcludeController()
@Controller('cases/:caseId/entries/:revision/seal')
export class SealEntryWebController {
  constructor(
    private readonly cases: VisibleCases,
    private readonly entries: CorrectEntryQuery,
    private readonly commands: CommandBus,
  ) {}

  @Get()
  @Requires('case:seal')
  @ReadsRecord({ what: 'case', idFrom: 'caseId' })
  async form(
    @Param('caseId', IdPipe) caseId: CaseId,
    @Param('revision') revision: string,
    @CurrentViewer() viewer: Viewer,
    @Typed() typed: TypedForm,
  ): Promise<Page> {
    const model = await this.entries.show(caseId, revision, viewer, 'Seal an entry', typed);
    return page('features/reviews/commands/seal-entry/seal-entry', { ...model, grounds: asItems(sealGrounds) });
  }

  @Post()
  @Requires('case:seal')
  @ReadsRecord({ what: 'case', idFrom: 'caseId' })
  send(
    @Param('caseId', IdPipe) caseId: CaseId,
    @Param('revision') revision: string,
    @CurrentViewer() viewer: Viewer,
    @FormBody(SealEntryForm) form: Submitted<SealEntryForm>,
    @CommandContextOf() context: CommandContext,
  ): Promise<Page | SeeOther> {
    return answerCaseForm(form, {
      show: (typed) => this.form(caseId, revision, viewer, typed),
      send: async ({ ground, reason }) => {
        const found = await this.cases.open(caseId, viewer);
        const { entry } = this.entries.standing(found, viewer, revision);
        const seal = { ground, reason, eventId: entry.eventId as EventId };
        const receipt = await this.commands.execute(new SealEntryCommand(caseId, viewer, seal, context));
        return seeOther(`/cases/${caseId}`, receipt, ['The entry is sealed. Only the data-protection role can open it.']);
      },
    });
  }
}
