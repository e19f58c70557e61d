import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { CaseId } from '../../../../kernel/ids';
import type { Viewer } from '../../../../kernel/viewer';
import { CurrentViewer } from '../../../../platform/access/current-viewer';
import { Requires } from '../../../../platform/access/route-access';
import { ReadsRecord } from '../../../../platform/access-log/route-reads';
import { ProblemAnswers } from '../../../../platform/errors/problem-answers';
import { IdPipe } from '../../../../platform/validation/id.pipe';
import { AccessQuery } from './access.query';
import { toAccessAnswer } from './to-access-answer';

@ApiTags('staff victims')
@ProblemAnswers()
@Controller('api/v1/cases/:caseId/access')
export class AccessApiController {
  constructor(private readonly access: AccessQuery) {}

  @Get()
  @Requires('promise:read')
  @ReadsRecord({ what: 'case', idFrom: 'caseId' })
  @ApiOperation({ summary: 'Who is let into the case of a colleague who is a victim, as what, since when and on whose word' })
  async list(@Param('caseId', IdPipe) caseId: CaseId, @CurrentViewer() viewer: Viewer) {
    return toAccessAnswer(await this.access.of(caseId, viewer));
  }
}
