import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { toObligationAnswer } from '../../../../casework/obligations/doors/to-obligation-answer';
import { ObligationsQuery } from '../../../../casework/obligations/obligations.query';
import { VisibleCases } from '../../../../casework/visible-cases';
import type { Clock } from '../../../../kernel/clock';
import type { CaseId } from '../../../../kernel/ids';
import { CLOCK } from '../../../../kernel/tokens';
import type { Viewer } from '../../../../kernel/viewer';
import { CurrentViewer } from '../../../../platform/access/current-viewer';
import { Requires } from '../../../../platform/access/route-access';
import { ReadsRecord } from '../../../../platform/access-log/route-reads';
import { ProblemAnswers } from '../../../../platform/errors/problem-answers';
import { IdPipe } from '../../../../platform/validation/id.pipe';
import { CaseObligationsAnswer, CaseObligationsQuestion } from './case-obligations.answer';

@ApiTags('obligations')
@ProblemAnswers()
@Controller('api/v1/cases/:caseId/obligations')
export class CaseObligationsApiController {
  constructor(
    private readonly cases: VisibleCases,
    private readonly obligations: ObligationsQuery,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Requires('case:read')
  @ReadsRecord({ what: 'case', idFrom: 'caseId' })
  @ApiOperation({ summary: 'All that is or was owed in a case: what is still to be done first, soonest due first' })
  @ApiOkResponse({ type: CaseObligationsAnswer })
  async show(
    @Param('caseId', IdPipe) caseId: CaseId,
    @CurrentViewer() viewer: Viewer,
    @Query() _: CaseObligationsQuestion,
  ): Promise<CaseObligationsAnswer> {
    await this.cases.open(caseId, viewer);
    const at = this.clock.now();
    return { items: this.obligations.ofCase(caseId, viewer).map((owed) => toObligationAnswer(owed, at)) };
  }
}
