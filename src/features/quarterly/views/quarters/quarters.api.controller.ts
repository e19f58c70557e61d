import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Requires } from '../../../../platform/access/route-access';
import { ReadsNothingPersonal } from '../../../../platform/access-log/route-reads';
import { ProblemAnswers } from '../../../../platform/errors/problem-answers';
import { QuartersAnswer } from './quarters.answer';
import { QuartersQuery } from './quarters.query';

@ApiTags('quarters')
@ProblemAnswers()
@Controller('api/v1/quarters')
export class QuartersApiController {
  constructor(private readonly quarters: QuartersQuery) {}

  @Get()
  @Requires('figures:read')
  @ReadsNothingPersonal()
  @ApiOperation({ summary: 'The quarters of which there are figures, and which of their packs are frozen' })
  @ApiOkResponse({ type: QuartersAnswer })
  all(): QuartersAnswer {
    return { items: [...this.quarters.all()], nextCursor: null };
  }
}
