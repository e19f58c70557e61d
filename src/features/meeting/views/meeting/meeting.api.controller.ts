import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { QuarterPipe } from '../../../../casework/quarterly-reviews/quarter.pipe';
import type { ReportingPeriod } from '../../../../domain/figures/reporting-period';
import { Requires } from '../../../../platform/access/route-access';
import { ReadsRecord } from '../../../../platform/access-log/route-reads';
import { ProblemAnswers } from '../../../../platform/errors/problem-answers';
import { MeetingAnswer } from './meeting.answer';
import { MeetingQuery } from './meeting.query';

@ApiTags('quarters')
@ProblemAnswers()
@Controller('api/v1/quarters/:period/meeting')
export class MeetingApiController {
  constructor(private readonly meetings: MeetingQuery) {}

  @Get()
  @Requires('meeting:read')
  @ReadsRecord({ what: 'meeting', idFrom: 'period' })
  @ApiOperation({ summary: 'What the meeting of a quarter decided, agreed and heard, and what earlier ones left open' })
  @ApiParam({ name: 'period', example: '2026-27-Q2' })
  @ApiOkResponse({ type: MeetingAnswer })
  show(@Param('period', QuarterPipe) { code }: ReportingPeriod): MeetingAnswer {
    return this.meetings.of(code);
  }
}
