import { Controller, Get, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiExcludeController } from '@nestjs/swagger';
import { QuarterPipe } from '../../../../casework/quarterly-reviews/quarter.pipe';
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
import { meetingForm, type Question } from '../record-in-meeting/meeting-form';
import { RecordInMeetingCommand } from '../record-in-meeting/record-in-meeting.command';
import { PublishConcernForm } from './concerns.forms';
import { OpenConcern } from './open-concern';

const questions: readonly Question[] = [
  {
    kind: 'tick',
    name: 'namesNobody',
    label: 'Before you publish it',
    items: [{ value: 'YES', text: 'It names nobody, and nobody could be known by it' }],
  },
];

@ApiExcludeController()
@Controller('quarters/:period/meeting/concerns/:concernId/publication')
export class PublishConcernWebController {
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
    const { facts, revision } = this.concerns.find(period.code, concernId);
    const intro = 'Community groups and panel members read it as it stands here.';
    return meetingForm(period, { title: 'Publish it', intro, facts, questions, button: 'Publish it', revision }, typed);
  }

  @Post()
  @Requires('meeting:record')
  @ReadsRecord({ what: 'meeting', idFrom: 'period' })
  send(
    @Param('period', QuarterPipe) period: ReportingPeriod,
    @Param('concernId', IdPipe) concernId: ConcernId,
    @CurrentViewer() viewer: Viewer,
    @FormBody(PublishConcernForm) form: Submitted<PublishConcernForm>,
    @CommandContextOf() context: CommandContext,
  ): Promise<Page | SeeOther> {
    return answerForm(form, {
      show: (typed) => this.form(period, concernId, typed),
      send: async () => {
        const deed = { type: 'PublishConcern' as const, concernId };
        const receipt = await this.commands.execute(new RecordInMeetingCommand(viewer, period, deed, context));
        return seeOther(`/quarters/${period.code}/meeting`, receipt, ['It is published.']);
      },
    });
  }
}
