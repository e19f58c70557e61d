import { Controller, Get, Param } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { QuarterPipe } from '../../../../casework/quarterly-reviews/quarter.pipe';
import type { ReportingPeriod } from '../../../../domain/figures/reporting-period';
import { Requires } from '../../../../platform/access/route-access';
import { ReadsNothingPersonal } from '../../../../platform/access-log/route-reads';
import { page, type Page } from '../../../../web-kit/pages/page';
import { PublishedDocuments } from '../../published-documents';
import { toPublishedPack } from './to-published-pack';

@ApiExcludeController()
@Controller('published/:period')
export class PublishedPackWebController {
  constructor(private readonly published: PublishedDocuments) {}

  @Get()
  @Requires('published:read')
  @ReadsNothingPersonal()
  show(@Param('period', QuarterPipe) period: ReportingPeriod): Page {
    const { document, edition } = this.published.of(period);
    return page('features/published/views/published-pack/published-pack', toPublishedPack(document, edition));
  }
}
