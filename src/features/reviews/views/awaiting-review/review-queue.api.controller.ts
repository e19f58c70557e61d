import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DueListAnswer } from '../../../../casework/obligations/doors/due-answer';
import { DueQuery } from '../../../../casework/obligations/doors/due-query';
import { questionAt, toDueList } from '../../../../casework/obligations/doors/to-due-list';
import { ObligationsQuery } from '../../../../casework/obligations/obligations.query';
import { RoutedCases } from '../../../../casework/routed-cases';
import type { Clock } from '../../../../kernel/clock';
import { CLOCK } from '../../../../kernel/tokens';
import type { Viewer } from '../../../../kernel/viewer';
import { CurrentViewer } from '../../../../platform/access/current-viewer';
import { Requires } from '../../../../platform/access/route-access';
import { ReadsRecord } from '../../../../platform/access-log/route-reads';
import { ProblemAnswers } from '../../../../platform/errors/problem-answers';

@ApiTags('queues')
@ProblemAnswers()
@Controller('api/v1/queues/reviews')
export class ReviewQueueApiController {
  constructor(
    private readonly obligations: ObligationsQuery,
    private readonly routed: RoutedCases,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Requires('queue:reviews')
  @ReadsRecord({ what: 'queue', idsFrom: ({ items }: DueListAnswer) => items.map(({ caseId }) => caseId) })
  @ApiOperation({ summary: 'Reviews that the caller is to do, soonest due first' })
  @ApiOkResponse({ type: DueListAnswer })
  show(@CurrentViewer() viewer: Viewer, @Query() query: DueQuery): DueListAnswer {
    const at = this.clock.now();
    return toDueList(this.obligations.reviewsDue(viewer, { ...questionAt(query, at), routed: this.routed.to(viewer) }), at);
  }
}
