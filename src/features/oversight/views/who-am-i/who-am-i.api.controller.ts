import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Viewer } from '../../../../kernel/viewer';
import { CurrentViewer } from '../../../../platform/access/current-viewer';
import { Requires } from '../../../../platform/access/route-access';
import { STAFF_DIRECTORY, type StaffDirectory } from '../../../../platform/access/staff-directory';
import { ReadsNothingPersonal } from '../../../../platform/access-log/route-reads';
import { ProblemAnswers } from '../../../../platform/errors/problem-answers';
import { toWhoAmI, WhoAmIAnswer } from './who-am-i';

@ApiTags('me')
@ProblemAnswers()
@Controller('api/v1/me')
export class WhoAmIApiController {
  constructor(@Inject(STAFF_DIRECTORY) private readonly staff: StaffDirectory) {}

  @Get()
  @Requires('me:read')
  @ReadsNothingPersonal()
  @ApiOperation({ summary: 'Who is signed in, and what they may do' })
  @ApiOkResponse({ type: WhoAmIAnswer })
  show(@CurrentViewer() viewer: Viewer): WhoAmIAnswer {
    return toWhoAmI(viewer, this.staff.nameOf(viewer.staffId));
  }
}
