import { Controller, Get, Post, Req } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Requires } from '../../../platform/access/route-access';
import { ReadsNothingPersonal } from '../../../platform/access-log/route-reads';
import type { SteadfastRequest } from '../../../platform/sign-in/signed-in-request';
import { page, type Page } from '../../../web-kit/pages/page';
import { seeOther, type SeeOther } from '../../../web-kit/pages/see-other';
import './own-page-left';

/** Somebody comes in: one key, and their own page is gone, for the back button too, until they open it again. */
@ApiExcludeController()
@Controller('my-page')
export class LeavingWebController {
  @Get('leave')
  @Requires('own-support:read')
  @ReadsNothingPersonal()
  leave(@Req() request: SteadfastRequest): SeeOther {
    request.session.ownPageLeft = true;
    return seeOther('/');
  }

  @Get('left')
  @Requires('own-support:read')
  @ReadsNothingPersonal()
  left(): Page {
    return page('features/own-support/leaving/left', {});
  }

  @Post('left')
  @Requires('own-support:read')
  @ReadsNothingPersonal()
  openAgain(@Req() request: SteadfastRequest): SeeOther {
    delete request.session.ownPageLeft;
    return seeOther('/my-page');
  }
}
