import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { StaffId } from '../../../../kernel/ids';
import { Requires } from '../../../../platform/access/route-access';
import { ReadsRecord } from '../../../../platform/access-log/route-reads';
import { ProblemAnswers } from '../../../../platform/errors/problem-answers';
import { IdPipe } from '../../../../platform/validation/id.pipe';
import { StaffListAnswer, StaffMemberAnswer } from './staff-answers';
import { StaffQuery } from './staff.query';

@ApiTags('staff')
@ProblemAnswers()
@Controller('api/v1/staff')
export class StaffApiController {
  constructor(private readonly staff: StaffQuery) {}

  @Get()
  @Requires('staff:read')
  @ReadsRecord({ what: 'staff list', idsFrom: () => [] })
  @ApiOperation({ summary: 'Everybody who works here, by name' })
  @ApiOkResponse({ type: StaffListAnswer })
  list(): StaffListAnswer {
    return { items: [...this.staff.list()], nextCursor: null };
  }

  @Get(':staffId')
  @Requires('staff:read')
  @ReadsRecord({ what: 'staff member', idFrom: 'staffId' })
  @ApiOperation({ summary: 'One member of staff: roles, postings, leave, deputies' })
  @ApiOkResponse({ type: StaffMemberAnswer })
  show(@Param('staffId', IdPipe) staffId: StaffId): StaffMemberAnswer {
    return this.staff.member(staffId);
  }
}
