import { Controller, Get, Query } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Viewer } from '../../../../kernel/viewer';
import { CurrentViewer } from '../../../../platform/access/current-viewer';
import { Requires } from '../../../../platform/access/route-access';
import { ReadsRecord } from '../../../../platform/access-log/route-reads';
import { homeTiles } from '../../../../web-kit/pages/navigation';
import { page, type Page } from '../../../../web-kit/pages/page';
import { ContactsDueQuery } from './contacts-due.query';
import { type ContactsDuePage, toContactsDuePage } from './to-contacts-due-page';

homeTiles.add({
  permission: 'queue:contacts',
  title: 'Contacts due',
  text: 'What you owe to whom and by when, with the safe way and time to reach them',
  href: '/contacts-due',
  main: true,
  order: 12,
});

@ApiExcludeController()
@Controller('contacts-due')
export class ContactsDueWebController {
  constructor(private readonly query: ContactsDueQuery) {}

  @Get()
  @Requires('queue:contacts')
  @ReadsRecord({
    what: 'queue',
    idsFrom: ({ model }: Page<ContactsDuePage>) => model.groups.flatMap(({ cards }) => cards.map(({ caseId }) => caseId)),
  })
  async show(@CurrentViewer() viewer: Viewer, @Query() asked: Record<string, unknown>): Promise<Page<ContactsDuePage>> {
    return page('features/deadlines/views/contacts-due/contacts-due', toContactsDuePage(await this.query.of(viewer, asked), asked));
  }
}
