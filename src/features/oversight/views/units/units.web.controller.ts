import { Controller, Get, Param } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { mayArrangeTurns } from '../../../../domain/local-policing-unit/may-arrange';
import type { LpuCode } from '../../../../kernel/ids';
import type { Viewer } from '../../../../kernel/viewer';
import { CurrentViewer } from '../../../../platform/access/current-viewer';
import { may } from '../../../../platform/access/may';
import { Requires } from '../../../../platform/access/route-access';
import { ReadsRecord } from '../../../../platform/access-log/route-reads';
import { page, type Page } from '../../../../web-kit/pages/page';
import { LpuCodePipe } from '../../deeds/lpu-code';
import { UnitsQuery } from './units.query';

@ApiExcludeController()
@Controller('local-policing-units')
export class UnitsWebController {
  constructor(private readonly units: UnitsQuery) {}

  @Get()
  @Requires('lpu:read')
  @ReadsRecord({ what: 'local policing units', idsFrom: () => [] })
  list(): Page {
    return page('features/oversight/views/units/units', { units: this.units.list() });
  }

  @Get(':code')
  @Requires('lpu:read')
  @ReadsRecord({ what: 'local policing unit', idFrom: 'code' })
  show(@Param('code', LpuCodePipe) code: LpuCode, @CurrentViewer() viewer: Viewer): Page {
    return page('features/oversight/views/units/unit', {
      unit: this.units.unit(code),
      mayAppoint: may(viewer, 'lpu:appoint'),
      mayArrange: may(viewer, 'lpu:cover') && mayArrangeTurns(viewer, code),
    });
  }
}
