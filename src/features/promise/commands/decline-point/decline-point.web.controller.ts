import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiExcludeController } from '@nestjs/swagger';
import { answerCaseForm } from '../../../../casework/doors/answer-case-form';
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
import { howItems } from '../promise-form/how-items';
import { codesOf, pointItems } from '../promise-form/point-items';
import { preselected } from '../promise-form/preselected';
import { PromiseForms } from '../promise-form/promise-forms';
import { DeclinePointForm } from './decline-point.form';

@ApiExcludeController()
@Controller('promise/:caseId/decline')
export class DeclinePointWebController {
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
    @Query('point') point?: unknown,
  ): Promise<Page> {
    const { found, page: form } = await this.forms.open(caseId, viewer, {
      title: 'They declined a point',
      deed: 'DeclinePromisePoint',
      typed,
      changes: true,
    });
    return page('features/promise/commands/decline-point/decline-point', {
      ...form,
      points: pointItems(found.state, ({ declinable }) => declinable),
      point: preselected(point, codesOf(found.state)),
      letIn: this.colleagues.letIn(found.state, viewer.staffId),
      me: viewer.staffId,
      how: howItems,
    });
  }

  @Post()
  @Requires('promise:act')
  @ReadsRecord({ what: 'case', idFrom: 'caseId' })
  send(
    @Param('caseId', IdPipe) caseId: CaseId,
    @CurrentViewer() viewer: Viewer,
    @FormBody(DeclinePointForm) form: Submitted<DeclinePointForm>,
    @CommandContextOf() context: CommandContext,
  ): Promise<Page | SeeOther> {
    return answerCaseForm(form, {
      show: (typed) => this.form(caseId, viewer, typed),
      send: async (data) => {
        const receipt = await this.commands.execute(
          new ActOnPromiseCommand(caseId, viewer, { type: 'DeclinePromisePoint', data }, context),
        );
        return seeOther(`/promise/${caseId}`, receipt, ['Saved: declined, in their words. It is offered again at the next review.']);
      },
    });
  }
}
