import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { QuarterPipe } from '../../../../casework/quarterly-reviews/quarter.pipe';
import type { ReportingPeriod } from '../../../../domain/figures/reporting-period';
import { startOf } from '../../../../domain/figures/reporting-period';
import type { Clock } from '../../../../kernel/clock';
import { NotFound } from '../../../../kernel/command';
import { CLOCK } from '../../../../kernel/tokens';
import type { Viewer } from '../../../../kernel/viewer';
import { CurrentViewer } from '../../../../platform/access/current-viewer';
import { may } from '../../../../platform/access/may';
import { Requires } from '../../../../platform/access/route-access';
import { ReadsRecord } from '../../../../platform/access-log/route-reads';
import { page, type Page } from '../../../../web-kit/pages/page';
import { MeetingQuery } from './meeting.query';
import { toMeetingPage } from './to-meeting-page';

@ApiExcludeController()
@Controller('quarters/:period/meeting')
export class MeetingWebController {
  constructor(
    private readonly meetings: MeetingQuery,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Requires('meeting:read')
  @ReadsRecord({ what: 'meeting', idFrom: 'period' })
  show(@Param('period', QuarterPipe) period: ReportingPeriod, @CurrentViewer() viewer: Viewer): Page {
    if (startOf(period) > this.clock.now()) throw new NotFound();
    const mayDo = { record: may(viewer, 'meeting:record'), freeze: may(viewer, 'pack:freeze') };
    return page('features/meeting/views/meeting/meeting', toMeetingPage(this.meetings.of(period.code), period, mayDo));
  }
}
