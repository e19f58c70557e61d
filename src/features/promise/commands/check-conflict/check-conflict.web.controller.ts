import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiExcludeController } from '@nestjs/swagger';
import { answerCaseForm } from '../../../../casework/doors/answer-case-form';
import { caseRoleLabels } from '../../../../casework/appointees/case-role-words';
import type { CaseRole } from '../../../../domain/support-case/case-roles';
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
import { PromiseForms } from '../promise-form/promise-forms';
import { CheckConflictForm } from './check-conflict.form';

@ApiExcludeController()
@Controller('promise/:caseId/conflict-check')
export class CheckConflictWebController {
  constructor(
    private readonly commands: CommandBus,
    private readonly forms: PromiseForms,
    private readonly colleagues: Colleagues,
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
    const { found, page: form } = await this.forms.open(caseId, viewer, { title: 'Check for a conflict', deed: 'CheckConflict', typed });
    return page('features/promise/commands/check-conflict/check-conflict', {
      ...form,
      role: preselected(
        role,
        found.state.access.appointed.map((held) => held.role),
      ),
      roles: found.state.access.appointed
        .filter(({ staffId }) => staffId !== viewer.staffId)
        .map((held) => ({
          value: held.role,
          text: caseRoleLabels[held.role as CaseRole],
          hint: { text: this.colleagues.nameOf(held.staffId) },
        })),
    });
  }

  @Post()
  @Requires('promise:act')
  @ReadsRecord({ what: 'case', idFrom: 'caseId' })
  send(
    @Param('caseId', IdPipe) caseId: CaseId,
    @CurrentViewer() viewer: Viewer,
    @FormBody(CheckConflictForm) form: Submitted<CheckConflictForm>,
    @CommandContextOf() context: CommandContext,
  ): Promise<Page | SeeOther> {
    return answerCaseForm(form, {
      show: (typed) => this.form(caseId, viewer, typed),
      send: async (data) => {
        const receipt = await this.commands.execute(new ActOnPromiseCommand(caseId, viewer, { type: 'CheckConflict', data }, context));
        return seeOther(`/promise/${caseId}`, receipt, [
          data.result === 'FOUND'
            ? 'Saved: a conflict was found. Name somebody else in their place now.'
            : 'Saved: checked, no conflict found.',
        ]);
      },
    });
  }
}
