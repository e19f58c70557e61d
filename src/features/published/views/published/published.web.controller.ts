import { Controller, Get } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { periodWords } from '../../../../casework/pack/period-words';
import { periodOf } from '../../../../domain/figures/reporting-period';
import { Requires } from '../../../../platform/access/route-access';
import { ReadsNothingPersonal } from '../../../../platform/access-log/route-reads';
import { homeTiles } from '../../../../web-kit/pages/navigation';
import { page, type Page } from '../../../../web-kit/pages/page';
import { PublishedQuery } from './published.query';

homeTiles.add({
  permission: 'published:read',
  title: 'Published',
  text: 'The figures that everybody may see, quarter by quarter; and what communities said, with what was done.',
  href: '/published',
  order: 75,
});

@ApiExcludeController()
@Controller('published')
export class PublishedWebController {
  constructor(private readonly published: PublishedQuery) {}

  @Get()
  @Requires('published:read')
  @ReadsNothingPersonal()
  show(): Page {
    const { packs, youSaidWeDid } = this.published.all();
    return page('features/published/views/published/published', {
      packs: packs.flatMap(({ period: code, knownAt }) => {
        const period = periodOf(code);
        return period ? [{ code, words: periodWords(period), knownAt }] : [];
      }),
      youSaidWeDid,
    });
  }
}
