import { Controller, Get } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { periodWords } from '../../../../casework/pack/period-words';
import { QuarterlyReviews } from '../../../../casework/quarterly-reviews/quarterly-reviews.query';
import { periodOf } from '../../../../domain/figures/reporting-period';
import { Requires } from '../../../../platform/access/route-access';
import { ReadsNothingPersonal } from '../../../../platform/access-log/route-reads';
import { homeTiles } from '../../../../web-kit/pages/navigation';
import { page, type Page } from '../../../../web-kit/pages/page';

homeTiles.add({
  permission: 'scrutiny:arrange',
  title: 'Scrutiny panels',
  text: 'Draw the closed cases that a panel from outside reads, and write down its questions',
  href: '/scrutiny',
  order: 73,
});

@ApiExcludeController()
@Controller('scrutiny')
export class PanelsWebController {
  constructor(private readonly reviews: QuarterlyReviews) {}

  @Get()
  @Requires('scrutiny:arrange')
  @ReadsNothingPersonal()
  show(): Page {
    const panels = this.reviews.all().flatMap(({ period: code, pack, sample }) => {
      const period = code === undefined ? undefined : periodOf(code);
      return period && pack ? [{ code: period.code, words: periodWords(period), cases: sample?.cases.length }] : [];
    });
    return page('features/scrutiny/views/arrangement/panels', { panels });
  }
}
