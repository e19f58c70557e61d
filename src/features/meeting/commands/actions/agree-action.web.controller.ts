import { Controller, Get, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiExcludeController } from '@nestjs/swagger';
import { asItems } from '../../../../casework/doors/as-items';
import { QuarterPipe } from '../../../../casework/quarterly-reviews/quarter.pipe';
import { wordsIn } from '../../../../casework/quarterly-reviews/review-words';
import type { ReportingPeriod } from '../../../../domain/figures/reporting-period';
import { deliveryAims } from '../../../../domain/quarterly-review/delivery-aims';
import type { ActionId } from '../../../../domain/quarterly-review/events-meeting';
import type { CommandContext } from '../../../../kernel/command';
import { derivedId } from '../../../../kernel/derived-ids';
import type { Viewer } from '../../../../kernel/viewer';
import { CurrentViewer } from '../../../../platform/access/current-viewer';
import { Requires } from '../../../../platform/access/route-access';
import { ReadsRecord } from '../../../../platform/access-log/route-reads';
import { CommandContextOf } from '../../../../platform/commands/command-context-of';
import { answerForm } from '../../../../web-kit/forms/answer-form';
import { FormBody } from '../../../../web-kit/forms/form-body';
import type { Submitted } from '../../../../web-kit/forms/parse-form';
import { Typed } from '../../../../web-kit/forms/typed';
import type { TypedForm } from '../../../../web-kit/forms/typed-form';
import type { Page } from '../../../../web-kit/pages/page';
import { type SeeOther, seeOther } from '../../../../web-kit/pages/see-other';
import { chosenFigure, FigureChoices } from '../../figures/figure-choices';
import { Owners } from '../../owners';
import { choose, meetingForm, nameNobody, type Question } from '../record-in-meeting/meeting-form';
import { RecordInMeetingCommand } from '../record-in-meeting/record-in-meeting.command';
import { AgreeActionForm } from './actions.forms';

@ApiExcludeController()
@Controller('quarters/:period/meeting/actions')
export class AgreeActionWebController {
  constructor(
    private readonly figures: FigureChoices,
    private readonly owners: Owners,
    private readonly commands: CommandBus,
  ) {}

  @Get()
  @Requires('meeting:record')
  @ReadsRecord({ what: 'meeting', idFrom: 'period' })
  form(@Param('period', QuarterPipe) period: ReportingPeriod, @Typed() typed: TypedForm): Page {
    const questions: readonly Question[] = [
      { kind: 'words', name: 'what', label: 'What is to be done?', hint: nameNobody },
      { kind: 'list', name: 'owner', label: 'Who sees to it?', items: choose(this.owners.all(), 'Choose') },
      { kind: 'day', name: 'dueOn', label: 'By which day?' },
      { kind: 'choice', name: 'aim', label: 'Which aim of the delivery plan does it serve?', items: asItems(deliveryAims) },
      ...this.figures.questions(period.code, 'Which figure should it move, if any?'),
    ];
    return meetingForm(period, { title: 'Write down an action', questions, button: 'Save the action' }, typed);
  }

  @Post()
  @Requires('meeting:record')
  @ReadsRecord({ what: 'meeting', idFrom: 'period' })
  send(
    @Param('period', QuarterPipe) period: ReportingPeriod,
    @CurrentViewer() viewer: Viewer,
    @FormBody(AgreeActionForm) form: Submitted<AgreeActionForm>,
    @CommandContextOf() context: CommandContext,
  ): Promise<Page | SeeOther> {
    return answerForm(form, {
      show: (typed) => this.form(period, typed),
      send: async ({ what, owner, dueOn, aim, figure, lpu }) => {
        const actionId = derivedId<ActionId>(context.commandId, 'action');
        const agreed = { owner, dueOn, aim, figure: chosenFigure(figure, lpu) };
        const deed = { ...agreed, type: 'AgreeAction' as const, actionId, what: wordsIn(period.code, what) };
        const receipt = await this.commands.execute(new RecordInMeetingCommand(viewer, period, deed, context));
        return seeOther(`/quarters/${period.code}/meeting`, receipt, [
          'The action is written down. Whoever sees to it finds it on their first page.',
        ]);
      },
    });
  }
}
