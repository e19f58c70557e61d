import { Controller, Get, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiExcludeController } from '@nestjs/swagger';
import type { CommandContext } from '../../../../kernel/command';
import type { CaseId, DirectionId } from '../../../../kernel/ids';
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
import { CaseHeadings } from '../../case-heading/case-headings';
import { CaseTimelineQuery } from '../../../../casework/case-timeline/case-timeline.query';
import { entriesOf } from '../../../../casework/case-timeline/entries';
import { NotFound } from '../../../../kernel/command';
import { openDirections } from '../../views/since-last-review/open-directions';
import { Speakers } from '../../views/since-last-review/speakers';
import { answerCaseForm } from '../../../../casework/doors/answer-case-form';
import { DecideOnCaseCommand } from '../decide-on-case/decide-on-case.command';
import { DischargeDirectionForm } from './discharge-direction.body';

@ApiExcludeController()
@Controller('cases/:caseId/directions/:directionId/discharge')
export class DischargeDirectionWebController {
  constructor(
    private readonly headings: CaseHeadings,
    private readonly timeline: CaseTimelineQuery,
    private readonly speakers: Speakers,
    private readonly commands: CommandBus,
  ) {}

  @Get()
  @Requires('direction:discharge')
  @ReadsRecord({ what: 'case', idFrom: 'caseId' })
  async form(
    @Param('caseId', IdPipe) caseId: CaseId,
    @Param('directionId', IdPipe) directionId: DirectionId,
    @CurrentViewer() viewer: Viewer,
    @Typed() typed: TypedForm,
  ): Promise<Page> {
    const { heading, state } = await this.headings.open(caseId, viewer, 'Say that a direction was done', typed);
    if (!state.directions.some((direction) => direction.directionId === directionId)) throw new NotFound();
    const open = openDirections(entriesOf(this.timeline.rowsOf({ caseId, state }, viewer)), heading.now, this.speakers.say);
    const direction = open.find((one) => one.directionId === directionId);
    return page('features/reviews/commands/discharge-direction/discharge-direction', { ...heading, direction });
  }

  @Post()
  @Requires('direction:discharge')
  @ReadsRecord({ what: 'case', idFrom: 'caseId' })
  send(
    @Param('caseId', IdPipe) caseId: CaseId,
    @Param('directionId', IdPipe) directionId: DirectionId,
    @CurrentViewer() viewer: Viewer,
    @FormBody(DischargeDirectionForm) form: Submitted<DischargeDirectionForm>,
    @CommandContextOf() context: CommandContext,
  ): Promise<Page | SeeOther> {
    return answerCaseForm(form, {
      show: (typed) => this.form(caseId, directionId, viewer, typed),
      send: async ({ occurredAt, how }) => {
        const decided = { type: 'DischargeDirection', data: { directionId, occurredAt, how } } as const;
        const receipt = await this.commands.execute(new DecideOnCaseCommand(caseId, viewer, decided, context));
        return seeOther(`/cases/${caseId}`, receipt, ['The direction is marked as done.']);
      },
    });
  }
}
