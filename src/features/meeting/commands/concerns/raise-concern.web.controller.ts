import { Controller, Get, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiExcludeController } from '@nestjs/swagger';
import { QuarterPipe } from '../../../../casework/quarterly-reviews/quarter.pipe';
import { wordsIn } from '../../../../casework/quarterly-reviews/review-words';
import type { ReportingPeriod } from '../../../../domain/figures/reporting-period';
import type { ConcernId } from '../../../../domain/quarterly-review/events-meeting';
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
import { meetingForm, nameNobody, type Question } from '../record-in-meeting/meeting-form';
import { RecordInMeetingCommand } from '../record-in-meeting/record-in-meeting.command';
import { RaiseConcernForm } from './concerns.forms';

const questions: readonly Question[] = [
  { kind: 'line', name: 'raisedBy', label: 'Which community group or panel raised it?', hint: 'The group, please, never a person.' },
  { kind: 'words', name: 'said', label: 'What did they say?', hint: nameNobody },
  { kind: 'day', name: 'raisedOn', label: 'When was it raised?' },
];

@ApiExcludeController()
@Controller('quarters/:period/meeting/concerns')
export class RaiseConcernWebController {
  constructor(private readonly commands: CommandBus) {}

  @Get()
  @Requires('meeting:record')
  @ReadsRecord({ what: 'meeting', idFrom: 'period' })
  form(@Param('period', QuarterPipe) period: ReportingPeriod, @Typed() typed: TypedForm): Page {
    const intro = 'Community groups read it once it is answered and you publish it.';
    return meetingForm(period, { title: 'You said: what a group raised', intro, questions, button: 'Save what they said' }, typed);
  }

  @Post()
  @Requires('meeting:record')
  @ReadsRecord({ what: 'meeting', idFrom: 'period' })
  send(
    @Param('period', QuarterPipe) period: ReportingPeriod,
    @CurrentViewer() viewer: Viewer,
    @FormBody(RaiseConcernForm) form: Submitted<RaiseConcernForm>,
    @CommandContextOf() context: CommandContext,
  ): Promise<Page | SeeOther> {
    return answerForm(form, {
      show: (typed) => this.form(period, typed),
      send: async ({ raisedBy, said, raisedOn }) => {
        const concernId = derivedId<ConcernId>(context.commandId, 'concern');
        const words = { raisedBy: wordsIn(period.code, raisedBy), said: wordsIn(period.code, said) };
        const deed = { type: 'RaiseConcern' as const, concernId, ...words, raisedOn };
        const receipt = await this.commands.execute(new RecordInMeetingCommand(viewer, period, deed, context));
        return seeOther(`/quarters/${period.code}/meeting`, receipt, ['What they said is written down.']);
      },
    });
  }
}
