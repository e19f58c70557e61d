import { Controller, Get } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Viewer } from '../../../../kernel/viewer';
import { CurrentViewer } from '../../../../platform/access/current-viewer';
import { Requires } from '../../../../platform/access/route-access';
import { ReadsRecord } from '../../../../platform/access-log/route-reads';
import { homeTiles } from '../../../../web-kit/pages/navigation';
import { page, type Page } from '../../../../web-kit/pages/page';
import { DutyWords } from '../../duties/duty-words';
import { NotificationsQuery } from './notifications.query';
import { type NotificationsPage, toNotificationsPage } from './to-notifications-page';

homeTiles.add({
  permission: 'notification:read',
  title: 'Your attention is needed',
  text: 'What calls on you by name: due soon, missed, or waiting for your decision',
  href: '/notifications',
  order: 15,
});

@ApiExcludeController()
@Controller('notifications')
export class NotificationsWebController {
  constructor(
    private readonly notifications: NotificationsQuery,
    private readonly words: DutyWords,
  ) {}

  @Get()
  @Requires('notification:read')
  @ReadsRecord({ what: 'notifications', idsFrom: ({ model }: Page<NotificationsPage>) => model.items.map(({ caseId }) => caseId) })
  show(@CurrentViewer() viewer: Viewer): Page<NotificationsPage> {
    return page('features/deadlines/views/notifications/notifications', toNotificationsPage(this.notifications.for(viewer), this.words));
  }
}
