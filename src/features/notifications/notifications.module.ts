import { Inject, Module } from '@nestjs/common';
import { CAUGHT_MAIL, type CaughtMail } from '../../platform/notifications/caught-mail';
import { homeTiles } from '../../web-kit/pages/navigation';
import { CaughtMailWebController } from './views/caught-mail/caught-mail.web.controller';

/** What tells people that something is due, as far as they come to see it. */
@Module({ controllers: [CaughtMailWebController] })
export class NotificationsModule {
  constructor(@Inject(CAUGHT_MAIL) caught: CaughtMail | null) {
    if (!caught) return;
    homeTiles.add({
      permission: 'caught-mail:read',
      title: 'Mail that would have been sent',
      text: 'The e-mails of this demonstration. None of them leaves it.',
      href: '/mail',
      order: 200,
    });
  }
}
