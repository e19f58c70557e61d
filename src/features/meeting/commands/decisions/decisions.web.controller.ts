import { Controller, Get, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiExcludeController } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { QuarterPipe } from '../../../../casework/quarterly-reviews/quarter.pipe';
import { wordsIn } from '../../../../casework/quarterly-reviews/review-words';
import type { ReportingPeriod } from '../../../../domain/figures/reporting-period';
import type { DecisionId } from '../../../../domain/quarterly-review/events-meeting';
import type { CommandContext } from '../../../../kernel/command';
import { derivedId } from '../../../../kernel/derived-ids';
import type { Viewer } from '../../../../kernel/viewer';
import { CurrentViewer } from '../../../../platform/access/current-viewer';
import { Requires } from '../../../../platform/access/route-access';
import { ReadsRecord } from '../../../../platform/access-log/route-reads';
import { CommandContextOf } from '../../../../platform/commands/command-context-of';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';
import { answerForm } from '../../../../web-kit/forms/answer-form';
import { FormBody } from '../../../../web-kit/forms/form-body';
import type { Submitted } from '../../../../web-kit/forms/parse-form';
import { Typed } from '../../../../web-kit/forms/typed';
import type { TypedForm } from '../../../../web-kit/forms/typed-form';
import type { Page } from '../../../../web-kit/pages/page';
import { type SeeOther, seeOther } from '../../../../web-kit/pages/see-other';
import { chosenFigure, FigureChoices } from '../../figures/figure-choices';
import { meetingForm, nameNobody } from '../record-in-meeting/meeting-form';
import { RecordInMeetingCommand } from '../record-in-meeting/record-in-meeting.command';

export class RecordDecisionForm {
  @IsPlainText(2000, { message: 'Enter what was decided, in up to 2,000 characters' }) what: string;
  @IsOptional() @IsPlainText(250, { message: 'Select a figure from the list' }) figure?: string;
  @IsOptional() @IsPlainText(20, { message: 'Select a unit from the list' }) lpu?: string;
}

@ApiExcludeController()
@Controller('quarters/:period/meeting/decisions')
export class DecisionsWebController {
  constructor(
    private readonly figures: FigureChoices,
    private readonly commands: CommandBus,
  ) {}

  @Get()
  @Requires('meeting:record')
  @ReadsRecord({ what: 'meeting', idFrom: 'period' })
  form(@Param('period', QuarterPipe) period: ReportingPeriod, @Typed() typed: TypedForm): Page {
    const what = { kind: 'words' as const, name: 'what', label: 'What was decided?', hint: nameNobody };
    const questions = [what, ...this.figures.questions(period.code, 'Which figure is it about, if any?')];
    return meetingForm(period, { title: 'Write down a decision', questions, button: 'Save the decision' }, typed);
  }

  @Post()
  @Requires('meeting:record')
  @ReadsRecord({ what: 'meeting', idFrom: 'period' })
  send(
    @Param('period', QuarterPipe) period: ReportingPeriod,
    @CurrentViewer() viewer: Viewer,
    @FormBody(RecordDecisionForm) form: Submitted<RecordDecisionForm>,
    @CommandContextOf() context: CommandContext,
  ): Promise<Page | SeeOther> {
    return answerForm(form, {
      show: (typed) => this.form(period, typed),
      fieldOf: () => 'figure',
      send: async ({ what, figure, lpu }) => {
        const decisionId = derivedId<DecisionId>(context.commandId, 'decision');
        const about = chosenFigure(figure, lpu);
        const deed = { type: 'RecordDecision' as const, decisionId, what: wordsIn(period.code, what), about };
        const receipt = await this.commands.execute(new RecordInMeetingCommand(viewer, period, deed, context));
        return seeOther(`/quarters/${period.code}/meeting`, receipt, ['The decision is written down.']);
      },
    });
  }
}
