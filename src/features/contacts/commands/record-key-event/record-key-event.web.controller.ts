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
import { labelOf } from '../../../../domain/reference-data/entry';
import { keyEventTypes } from '../../../../domain/reference-data/key-event-types';
import { asItems } from '../../../../casework/doors/as-items';
import { outcomeItems } from './outcome-items';
import { RecordKeyEventForm } from './record-key-event.form';

@ApiExcludeController()
@Controller('cases/:caseId/key-events/new')
export class RecordKeyEventWebController {
  constructor(
    private readonly commands: CommandBus,
    private readonly forms: CaseForms,
  ) {}

  @Get()
  @Requires('key-event:record')
  @ReadsRecord({ what: 'case', idFrom: 'caseId' })
  async form(@Param('caseId', IdPipe) caseId: CaseId, @CurrentViewer() viewer: Viewer, @Typed() typed: TypedForm): Promise<Page> {
    const { state, ...form } = await this.forms.open(caseId, viewer, 'Record a key event', typed);
    return page('features/contacts/commands/record-key-event/record-key-event', {
      ...form,
      status: state.status,
      items: {
        type: [{ value: '', text: 'Select one' }, ...asItems(keyEventTypes)],
        outcomeType: [{ value: '', text: 'None' }, ...outcomeItems],
      },
    });
  }

  @Post()
  @Requires('key-event:record')
  @ReadsRecord({ what: 'case', idFrom: 'caseId' })
  async send(
    @Param('caseId', IdPipe) caseId: CaseId,
    @CurrentViewer() viewer: Viewer,
    @FormBody(RecordKeyEventForm) form: Submitted<RecordKeyEventForm>,
    @CommandContextOf() context: CommandContext,
  ): Promise<Page | SeeOther> {
    return answerCaseForm(form, {
      show: (typed) => this.form(caseId, viewer, typed),
      send: async (value) => {
        const receipt = await this.commands.execute(new AddToCaseCommand(caseId, viewer, { type: 'RecordKeyEvent', data: value }, context));
        return seeOther(`/cases/${caseId}`, receipt, [
          `Saved: ${labelOf(keyEventTypes, value.type).toLowerCase()}. Tell the person, in a way and at a time that is safe.`,
        ]);
      },
    });
  }
}
