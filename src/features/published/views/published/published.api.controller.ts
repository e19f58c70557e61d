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
import { PublishedAnswer } from './published.answer';
import { PublishedQuery } from './published.query';

@ApiTags('published')
@ProblemAnswers()
@Controller('api/v1/published')
export class PublishedApiController {
  constructor(
    private readonly published: PublishedQuery,
    private readonly reviews: QuarterlyReviews,
  ) {}

  @Get()
  @Requires('published:read')
  @ReadsNothingPersonal()
  @ApiOperation({ summary: 'The packs that are published, and “you said, we did”' })
  @ApiOkResponse({ type: PublishedAnswer })
  all(): PublishedAnswer {
    return this.published.all();
  }

  @Get(':period')
  @Requires('published:read')
  @ReadsNothingPersonal()
  @ApiOperation({ summary: 'What the public may be shown of a quarter, as it was frozen, byte for byte' })
  @ApiParam({ name: 'period', example: '2026-27-Q2' })
  @ApiOkResponse({
    description: 'Canonical JSON (RFC 8785); its SHA-256 is the entity tag',
    headers: { ETag: { schema: { type: 'string' } } },
    content: { 'application/json': { schema: { type: 'object' } } },
  })
  show(@Param('period', QuarterPipe) period: ReportingPeriod, @Res({ passthrough: true }) response: Response): string {
    const edition = this.reviews.editionOf(period.code);
    if (!edition) throw new NotFound();
    response.type('application/json').setHeader('ETag', `"${edition.sha256}"`);
    return edition.canonical;
  }
}
