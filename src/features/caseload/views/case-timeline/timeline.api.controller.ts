import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsOptional, IsString } from 'class-validator';
import { CaseTimelineQuery } from '../../../../casework/case-timeline/case-timeline.query';
import { entriesOf } from '../../../../casework/case-timeline/entries';
import { VisibleCases } from '../../../../casework/visible-cases';
import { availableActions } from '../../../../domain/support-case/available-actions';
import type { CaseId } from '../../../../kernel/ids';
import type { Viewer } from '../../../../kernel/viewer';
import { CurrentViewer } from '../../../../platform/access/current-viewer';
import { Requires } from '../../../../platform/access/route-access';
import { ReadsRecord } from '../../../../platform/access-log/route-reads';
import { ProblemAnswers } from '../../../../platform/errors/problem-answers';
import { POSITION_TOKENS, type PositionTokens } from '../../../../platform/reading/reading-ports';
import { IdPipe } from '../../../../platform/validation/id.pipe';
import { CaseWords } from '../case-words';
import { cursorOf, offsetOf } from '../paging';
import { TimelineAnswer } from './timeline.answer';
import { toTimelineItem } from './timeline-items';

const pageSize = 100;

export class TimelineQuestion {
  @ApiPropertyOptional({ description: 'The `nextCursor` of the page before.' })
  @IsOptional()
  @IsString()
  cursor?: string;

  @ApiPropertyOptional({ description: 'A position that a command answered: waits until the view is there.' })
  @IsOptional()
  @IsString()
  atLeast?: string;
}

@ApiTags('cases')
@ProblemAnswers()
@Controller('api/v1/cases/:caseId/timeline')
export class TimelineApiController {
  constructor(
    private readonly cases: VisibleCases,
    private readonly timeline: CaseTimelineQuery,
    private readonly words: CaseWords,
    @Inject(POSITION_TOKENS) private readonly positions: PositionTokens,
  ) {}

  @Get()
  @Requires('case:read')
  @ReadsRecord({ what: 'case', idFrom: 'caseId' })
  @ApiOperation({ summary: 'What happened, in the order in which it was written down' })
  @ApiOkResponse({ type: TimelineAnswer })
  async show(@Param('caseId', IdPipe) caseId: CaseId, @CurrentViewer() viewer: Viewer, @Query() { cursor }: TimelineQuestion) {
    const { state } = await this.cases.open(caseId, viewer);
    const from = offsetOf(cursor);
    const entries = entriesOf(this.timeline.rowsOf({ caseId, state }, viewer));
    const how = {
      say: this.words.forOnePage(),
      issue: this.positions.issue.bind(this.positions),
      namesPerpetrators: availableActions(state, viewer).includes('RecordContact'),
    };
    return {
      items: entries.slice(from, from + pageSize).map((entry) => toTimelineItem(entry, how)),
      nextCursor: entries.length > from + pageSize ? cursorOf(from + pageSize) : null,
    };
  }
}
