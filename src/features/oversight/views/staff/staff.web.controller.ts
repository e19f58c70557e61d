import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { StaffDirectoryQuery } from '../../../../casework/staff-directory/staff-directory.query';
import type { Clock } from '../../../../kernel/clock';
import type { StaffId } from '../../../../kernel/ids';
import { CLOCK } from '../../../../kernel/tokens';
import type { Viewer } from '../../../../kernel/viewer';
import { CurrentViewer } from '../../../../platform/access/current-viewer';
import { may } from '../../../../platform/access/may';
import { Requires } from '../../../../platform/access/route-access';
import { ReadsRecord } from '../../../../platform/access-log/route-reads';
import { IdPipe } from '../../../../platform/validation/id.pipe';
import { page, type Page } from '../../../../web-kit/pages/page';
import { StaffQuery } from './staff.query';
import { toStaffListPage, toStaffMemberPage } from './to-staff-pages';

@ApiExcludeController()
@Controller('staff')
export class StaffWebController {
  constructor(
    private readonly query: StaffQuery,
    private readonly directory: StaffDirectoryQuery,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Requires('staff:read')
  @ReadsRecord({ what: 'staff list', idsFrom: () => [] })
  list(@CurrentViewer() viewer: Viewer, @Query('unit') unit: unknown): Page {
    const chosen = typeof unit === 'string' ? unit : '';
    return page('features/oversight/views/staff/staff-list', toStaffListPage(this.query.list(), chosen, may(viewer, 'staff:administer')));
  }

  @Get(':staffId')
  @Requires('staff:read')
  @ReadsRecord({ what: 'staff member', idFrom: 'staffId' })
  show(@Param('staffId', IdPipe) staffId: StaffId, @CurrentViewer() viewer: Viewer): Page {
    const isSelf = viewer.staffId === staffId;
    const rights = { isSelf, mayAdminister: may(viewer, 'staff:administer') && !isSelf, mayRecordLeave: may(viewer, 'staff:leave') };
    const nameOf = (id: string): string => this.directory.nameOf(id as StaffId);
    return page(
      'features/oversight/views/staff/staff-member',
      toStaffMemberPage(this.query.member(staffId), this.clock.now(), nameOf, rights),
    );
  }
}
