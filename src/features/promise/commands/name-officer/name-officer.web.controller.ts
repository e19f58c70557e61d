import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiExcludeController } from '@nestjs/swagger';
import { answerCaseForm } from '../../../../casework/doors/answer-case-form';
import { Appointees } from '../../../../casework/appointees/appointees';
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
import { Colleagues } from '../promise-form/colleagues';
import { preselected } from '../promise-form/preselected';
import { namedWords } from './named-words';
import { nameableRoles } from './nameable-roles';
import { toNameOfficer } from './to-name-officer';
import { PromiseForms } from '../promise-form/promise-forms';
import { NameOfficerForm } from './name-officer.form';

@ApiExcludeController()
@Controller('promise/:caseId/officer')
export class NameOfficerWebController {
  constructor(
    private readonly commands: CommandBus,
    private readonly forms: PromiseForms,
    private readonly colleagues: Colleagues,
    private readonly appointees: Appointees,
  ) {}

  @Get()
  @Requires('promise:act')
  @ReadsRecord({ what: 'case', idFrom: 'caseId' })
  async form(
    @Param('caseId', IdPipe) caseId: CaseId,
    @CurrentViewer() viewer: Viewer,
    @Typed() typed: TypedForm,
    @Query('role') role?: unknown,
  ): Promise<Page> {
    const { found, page: form } = await this.forms.open(caseId, viewer, {
      title: 'Name who looks after the case',
      deed: 'AppointOfficer',
      typed,
    });
    return page('features/promise/commands/name-officer/name-officer', {
      ...form,
      ...toNameOfficer(found.state, form.now, this.appointees, (staffId) => this.colleagues.nameOf(staffId)),
      role: preselected(role, nameableRoles),
    });
  }

  @Post()
  @Requires('promise:act')
  @ReadsRecord({ what: 'case', idFrom: 'caseId' })
  send(
    @Param('caseId', IdPipe) caseId: CaseId,
    @CurrentViewer() viewer: Viewer,
    @FormBody(NameOfficerForm) form: Submitted<NameOfficerForm>,
    @CommandContextOf() context: CommandContext,
  ): Promise<Page | SeeOther> {
    return answerCaseForm(form, {
      show: (typed) => this.form(caseId, viewer, typed),
      send: async (data) => {
        this.appointees.assertAble(data.staffId, data.role, context.at);
        const receipt = await this.commands.execute(new ActOnPromiseCommand(caseId, viewer, { type: 'AppointOfficer', data }, context));
        return seeOther(`/promise/${caseId}`, receipt, [
          receipt.eventIds.length === 0 ? 'They play this part already.' : namedWords(data, this.colleagues.nameOf(data.staffId)),
        ]);
      },
    });
  }
}
