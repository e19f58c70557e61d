import { Controller, Get, Param, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { QuarterPipe } from '../../../../casework/quarterly-reviews/quarter.pipe';
import { QuarterlyReviews } from '../../../../casework/quarterly-reviews/quarterly-reviews.query';
import type { ReportingPeriod } from '../../../../domain/figures/reporting-period';
import { NotFound } from '../../../../kernel/command';
import { Requires } from '../../../../platform/access/route-access';
import { ReadsNothingPersonal } from '../../../../platform/access-log/route-reads';
import { ProblemAnswers } from '../../../../platform/errors/problem-answers';

@ApiTags('quarters')
@ProblemAnswers()
@Controller('api/v1/quarters/:period/frozen')
export class FrozenFiguresApiController {
  constructor(private readonly reviews: QuarterlyReviews) {}

  @Get()
  @Requires('figures:read')
  @ReadsNothingPersonal()
  @ApiOperation({ summary: 'The figures of a quarter as they were frozen, byte for byte' })
  @ApiParam({ name: 'period', example: '2026-27-Q2' })
  @ApiOkResponse({
    description: 'Canonical JSON (RFC 8785); its SHA-256 is the entity tag',
    headers: { ETag: { schema: { type: 'string' } } },
    content: { 'application/json': { schema: { type: 'object' } } },
  })
  show(@Param('period', QuarterPipe) period: ReportingPeriod, @Res({ passthrough: true }) response: Response): string {
    const frozen = this.reviews.figuresOf(period.code);
    if (!frozen) throw new NotFound();
    response.type('application/json').setHeader('ETag', `"${frozen.sha256}"`);
    return frozen.canonical;
  }
}
