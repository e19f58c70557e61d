import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Viewer } from '../../../../kernel/viewer';
import { CurrentViewer } from '../../../../platform/access/current-viewer';
import { Requires } from '../../../../platform/access/route-access';
import { ReadsRecord } from '../../../../platform/access-log/route-reads';
import { ProblemAnswers } from '../../../../platform/errors/problem-answers';
import { ForceAnswer } from './force.answer';
import { ForceFiguresQuery } from './force.query';
import { toForceAnswer } from './to-force-answer';

@ApiTags('force')
@ProblemAnswers()
@Controller('api/v1/force')
export class ForceApiController {
  constructor(private readonly figures: ForceFiguresQuery) {}

  @Get()
  @Requires('force:read')
  @ReadsRecord({ what: 'force', idsFrom: () => [] })
  @ApiOperation({ summary: 'The force at a glance, by unit: what is due, overdue, never contacted, exempted, without cover' })
  @ApiOkResponse({ type: ForceAnswer })
  show(@CurrentViewer() viewer: Viewer): ForceAnswer {
    return toForceAnswer(this.figures.glance(viewer));
  }
}
