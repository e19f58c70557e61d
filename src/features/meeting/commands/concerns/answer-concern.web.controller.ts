import { Controller, Get, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiExcludeController } from '@nestjs/swagger';
import { QuarterPipe } from '../../../../casework/quarterly-reviews/quarter.pipe';
import { wordsIn } from '../../../../casework/quarterly-reviews/review-words';
import type { ReportingPeriod } from '../../../../domain/figures/reporting-period';
import type { ConcernId } from '../../../../domain/quarterly-review/events-meeting';
import type { CommandContext } from '../../../../kernel/command';
import type { Viewer } from '../../../../kernel/viewer';
import { CurrentViewer } from '../../../../platform/access/current-viewer';
import { Requires } from '../../../../platform/access/route-access';
import { ReadsRecord } from '../../../../platform/access-log/route-reads';
import { CommandContextOf } from '../../../../platform/commands/command-context-of';
import { IdPipe } from '../../../../platform/validation/id.pipe';
import { answerForm } from '../../../../web-kit/forms/answer-form';
import { FormBody } from '../../../../web-kit/forms/form-body';
import type { Submitted } from '../../../../web-kit/forms/parse-form';
import { Typed } from '../../../../web-kit/forms/typed';
import type { TypedForm } from '../../../../web-kit/forms/typed-form';
import type { Page } from '../../../../web-kit/pages/page';
import { type SeeOther, seeOther } from '../../../../web-kit/pages/see-other';
import { meetingForm, nameNobody, type Question } from '../record-in-meeting/meeting-form';
import { RecordInMeetingCommand } from '../record-in-meeting/record-in-meeting.command';
import { AnswerConcernForm } from './concerns.forms';
import { OpenConcern } from './open-concern';

@ApiExcludeController()
@Controller('quarters/:period/meeting/concerns/:concernId/answer')
export class AnswerConcernWebController {
  constructor(
    private readonly concerns: OpenConcern,
    private readonly commands: CommandBus,
  ) {}

  @Get()
  @Requires('meeting:record')
  @ReadsRecord({ what: 'meeting', idFrom: 'period' })
  form(
    @Param('period', QuarterPipe) period: ReportingPeriod,
    @Param('concernId', IdPipe) concernId: ConcernId,
    @Typed() typed: TypedForm,
  ): Page {
    const { facts, did, cameOfIt, revision } = this.concerns.find(period.code, concernId);
    const questions: readonly Question[] = [
      { kind: 'words', name: 'did', label: 'What was done?', hint: nameNobody, value: did },
      { kind: 'words', name: 'cameOfIt', label: 'What came of it?', hint: 'Leave it empty if that is not known yet.', value: cameOfIt },
    ];
    const intro = 'What is published already stays as it is until you publish this answer as well.';
    return meetingForm(period, { title: 'We did', intro, facts, questions, button: 'Save the answer', revision }, typed);
  }

  @Post()
  @Requires('meeting:record')
  @ReadsRecord({ what: 'meeting', idFrom: 'period' })
  send(
    @Param('period', QuarterPipe) period: ReportingPeriod,
    @Param('concernId', IdPipe) concernId: ConcernId,
    @CurrentViewer() viewer: Viewer,
    @FormBody(AnswerConcernForm) form: Submitted<AnswerConcernForm>,
    @CommandContextOf() context: CommandContext,
  ): Promise<Page | SeeOther> {
    return answerForm(form, {
      show: (typed) => this.form(period, concernId, typed),
      send: async ({ did, cameOfIt }) => {
        const result = cameOfIt === undefined ? undefined : wordsIn(period.code, cameOfIt);
        const deed = { type: 'AnswerConcern' as const, concernId, did: wordsIn(period.code, did), cameOfIt: result };
        const receipt = await this.commands.execute(new RecordInMeetingCommand(viewer, period, deed, context));
        return seeOther(`/quarters/${period.code}/meeting`, receipt, ['The answer is written down. It is not published yet.']);
      },
    });
  }
}
