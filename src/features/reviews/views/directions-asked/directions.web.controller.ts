import { Controller, Get, Inject } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { CaseFileQuery } from '../../../../casework/case-file/case-file.query';
import type { Clock } from '../../../../kernel/clock';
import { CLOCK } from '../../../../kernel/tokens';
import type { Viewer } from '../../../../kernel/viewer';
import { CurrentViewer } from '../../../../platform/access/current-viewer';
import { Requires } from '../../../../platform/access/route-access';
import { ReadsRecord } from '../../../../platform/access-log/route-reads';
import { homeTiles } from '../../../../web-kit/pages/navigation';
import { page, type Page } from '../../../../web-kit/pages/page';
import { Speakers } from '../since-last-review/speakers';
import { toDirectionsPage } from './to-directions-page';

homeTiles.add({
  permission: 'direction:discharge',
  title: 'What reviews ask of you',
  text: 'Directions given to you that are not done yet, the soonest first',
  href: '/directions',
  order: 30,
});

type Model = ReturnType<typeof toDirectionsPage>;

@ApiExcludeController()
@Controller('directions')
export class DirectionsWebController {
  constructor(
    private readonly files: CaseFileQuery,
    private readonly speakers: Speakers,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Requires('direction:discharge')
  @ReadsRecord({ what: 'queue', idsFrom: ({ model }: Page<Model>) => [...new Set(model.items.map(({ caseId }) => caseId))] })
  show(@CurrentViewer() viewer: Viewer): Page<Model> {
    const files = this.files.withDirectionsTo(viewer.staffId, viewer);
    const model = toDirectionsPage(files, viewer.staffId, this.clock.now(), this.speakers.say);
    return page('features/reviews/views/directions-asked/directions', model);
  }
}
