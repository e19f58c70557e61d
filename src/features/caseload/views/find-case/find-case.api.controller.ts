import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Viewer } from '../../../../kernel/viewer';
import { CurrentViewer } from '../../../../platform/access/current-viewer';
import { Requires } from '../../../../platform/access/route-access';
import { ReadsRecord } from '../../../../platform/access-log/route-reads';
import { ProblemAnswers } from '../../../../platform/errors/problem-answers';
import { LimitsRate } from '../../../../platform/rate-limit/limits-rate';
import { CaseLinesAnswer, toCaseLineAnswer } from '../case-line.answer';
import { FindCaseBody } from './find-case.form';
import { FoundCasesQuery } from './found-cases';

const searchesAMinute = 60;

/** A search is posted, so that no name stands in an address; it changes nothing. */
@ApiTags('cases')
@ProblemAnswers()
@Controller('api/v1/cases/search')
export class FindCaseApiController {
  constructor(private readonly cases: FoundCasesQuery) {}

  @Post()
  @HttpCode(200)
  @Requires('case:search')
  @LimitsRate(searchesAMinute)
  @ReadsRecord({ what: 'search', idsFrom: (answer: CaseLinesAnswer) => answer.items.map(({ caseId }) => caseId) })
  @ApiOperation({ summary: 'Cases by reference or name, among those that the caller may know of; at most 50' })
  @ApiOkResponse({ type: CaseLinesAnswer })
  async find(@Body() { text }: FindCaseBody, @CurrentViewer() viewer: Viewer): Promise<CaseLinesAnswer> {
    const { lines } = await this.cases.find(text, viewer);
    return { items: lines.map(toCaseLineAnswer), nextCursor: null };
  }
}
