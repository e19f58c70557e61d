import { Controller, Get, Param, Post } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { answerCaseForm } from '../../../../casework/doors/answer-case-form';
import { WelfareRecords } from '../../../../casework/welfare/welfare-records';
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
import { WelfareNotesPage } from './welfare-notes-page';
import { WriteWelfareNoteForm } from './write-welfare-note.form';

@ApiExcludeController()
@Controller('promise/:caseId/welfare')
export class WriteWelfareNoteWebController {
  constructor(
    private readonly notes: WelfareNotesPage,
    private readonly welfare: WelfareRecords,
  ) {}

  @Get()
  @Requires('promise:act')
  @ReadsRecord({ what: 'welfare', idFrom: 'caseId' })
  async form(@Param('caseId', IdPipe) caseId: CaseId, @CurrentViewer() viewer: Viewer, @Typed() typed: TypedForm): Promise<Page> {
    return page('features/promise/commands/write-welfare-note/write-welfare-note', await this.notes.model(caseId, viewer, typed));
  }

  @Post()
  @Requires('promise:act')
  @ReadsRecord({ what: 'welfare', idFrom: 'caseId' })
  send(
    @Param('caseId', IdPipe) caseId: CaseId,
    @CurrentViewer() viewer: Viewer,
    @FormBody(WriteWelfareNoteForm) form: Submitted<WriteWelfareNoteForm>,
    @CommandContextOf() context: CommandContext,
  ): Promise<Page | SeeOther> {
    return answerCaseForm(form, {
      show: (typed) => this.form(caseId, viewer, typed),
      send: async ({ kind, text, occurredAt }) => {
        const { receipt } = await this.welfare.write(await this.notes.asked(caseId, viewer), { kind, text, occurredAt }, context);
        return seeOther(`/promise/${caseId}/welfare`, receipt, ['Saved: the note.']);
      },
    });
  }
}
