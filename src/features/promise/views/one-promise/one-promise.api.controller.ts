import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { CaseId } from '../../../../kernel/ids';
import type { Viewer } from '../../../../kernel/viewer';
import { CurrentViewer } from '../../../../platform/access/current-viewer';
import { Requires } from '../../../../platform/access/route-access';
import { ReadsRecord } from '../../../../platform/access-log/route-reads';
import { ProblemAnswers } from '../../../../platform/errors/problem-answers';
import { IdPipe } from '../../../../platform/validation/id.pipe';
import { OpenPromises } from '../../shown/open-promise';
import { OnePromiseAnswer } from './one-promise.answer';
import { toOnePromise } from './to-one-promise';

@ApiTags('promise')
@ProblemAnswers()
@Controller('api/v1/cases/:caseId/promise')
export class OnePromiseApiController {
  constructor(private readonly promises: OpenPromises) {}

  @Get()
  @Requires('promise:read')
  @ReadsRecord({ what: 'case', idFrom: 'caseId' })
  @ApiOperation({ summary: 'What is promised to a colleague who is a victim: each point, how it stands, and the facts that show it' })
  @ApiOkResponse({ type: OnePromiseAnswer })
  async show(@Param('caseId', IdPipe) caseId: CaseId, @CurrentViewer() viewer: Viewer): Promise<OnePromiseAnswer> {
    return toOnePromise(await this.promises.of(caseId, viewer));
  }
}
