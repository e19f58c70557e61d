import { Controller, Get, Param } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { QuarterPipe } from '../../../../casework/quarterly-reviews/quarter.pipe';
import { QuarterlyReviews } from '../../../../casework/quarterly-reviews/quarterly-reviews.query';
import type { ReportingPeriod } from '../../../../domain/figures/reporting-period';
import { NotFound } from '../../../../kernel/command';
import { Requires } from '../../../../platform/access/route-access';
import { ReadsNothingPersonal } from '../../../../platform/access-log/route-reads';
import { page, type Page } from '../../../../web-kit/pages/page';
import { toPublishedPack } from './to-published-pack';

@ApiExcludeController()
@Controller('published/:period')
export class PublishedPackWebController {
  constructor(private readonly reviews: QuarterlyReviews) {}

  @Get()
  @Requires('published:read')
  @ReadsNothingPersonal()
  show(@Param('period', QuarterPipe) period: ReportingPeriod): Page {
    const edition = this.reviews.editionOf(period.code);
    if (!edition) throw new NotFound();
    return page('features/published/views/published-pack/published-pack', toPublishedPack(edition));
  }
}
