import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Viewer } from '../../../../kernel/viewer';
import { CurrentViewer } from '../../../../platform/access/current-viewer';
import { Requires } from '../../../../platform/access/route-access';
import { ReadsRecord } from '../../../../platform/access-log/route-reads';
import { ProblemAnswers } from '../../../../platform/errors/problem-answers';
import { CaseLinesAnswer, toCaseLineAnswer } from '../case-line.answer';
import { cursorOf } from '../paging';
import { CaseloadQuestionParameters, toQuestion } from './caseload-question';
import { MyCaseloadQuery } from './my-caseload.query';

@ApiTags('cases')
@ProblemAnswers()
@Controller('api/v1/caseload')
export class MyCaseloadApiController {
  constructor(private readonly query: MyCaseloadQuery) {}

  @Get()
  @Requires('queue:contacts')
  @ReadsRecord({ what: 'caseload', idsFrom: (answer: CaseLinesAnswer) => answer.items.map(({ caseId }) => caseId) })
  @ApiOperation({ summary: 'The open cases to which the caller is appointed' })
  @ApiOkResponse({ type: CaseLinesAnswer })
  async list(@CurrentViewer() viewer: Viewer, @Query() parameters: CaseloadQuestionParameters): Promise<CaseLinesAnswer> {
    const { lines, next } = await this.query.of(viewer, toQuestion(parameters));
    return { items: lines.map(toCaseLineAnswer), nextCursor: next === undefined ? null : cursorOf(next) };
  }
}
