import { Controller, Get, Inject } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { NotFound } from '../../../../kernel/command';
import { Requires } from '../../../../platform/access/route-access';
import { ReadsRecord } from '../../../../platform/access-log/route-reads';
import { CAUGHT_MAIL, type CaughtMail } from '../../../../platform/notifications/caught-mail';
import { page, type Page } from '../../../../web-kit/pages/page';

/** As many as a page takes; more are kept for a while. */
const shown = 100;

/** In a demonstration, the mailboxes of everybody. Where letters go to a mail server there is no such page. */
@ApiExcludeController()
@Controller('mail')
export class CaughtMailWebController {
  constructor(@Inject(CAUGHT_MAIL) private readonly caught: CaughtMail | null) {}

  @Get()
  @Requires('caught-mail:read')
  @ReadsRecord({ what: 'caught mail', idsFrom: () => [] })
  show(): Page {
    if (!this.caught) throw new NotFound();
    return page('features/notifications/views/caught-mail/caught-mail', { letters: this.caught.letters(shown) });
  }
}
