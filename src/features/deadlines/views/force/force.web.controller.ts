import { Controller, Get } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Viewer } from '../../../../kernel/viewer';
import { CurrentViewer } from '../../../../platform/access/current-viewer';
import { Requires } from '../../../../platform/access/route-access';
import { ReadsRecord } from '../../../../platform/access-log/route-reads';
import { homeTiles } from '../../../../web-kit/pages/navigation';
import { page, type Page } from '../../../../web-kit/pages/page';
import { ForceFiguresQuery } from './force.query';
import { type ForcePage, toForcePage } from './to-force-page';

homeTiles.add({
  permission: 'force:read',
  title: 'The force at a glance',
  text: 'By unit: what is due and overdue, who was never contacted, where nobody holds the duty',
  href: '/force',
  main: true,
  order: 10,
});

@ApiExcludeController()
@Controller('force')
export class ForceWebController {
  constructor(private readonly figures: ForceFiguresQuery) {}

  @Get()
  @Requires('force:read')
  @ReadsRecord({
    what: 'force',
    idsFrom: ({ model }: Page<ForcePage>) => [...model.exempted, ...model.unconfirmed].map(({ caseId }) => caseId),
  })
  show(@CurrentViewer() viewer: Viewer): Page<ForcePage> {
    return page('features/deadlines/views/force/force', toForcePage(this.figures.glance(viewer)));
  }
}
