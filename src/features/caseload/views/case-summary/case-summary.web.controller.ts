import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { CaseTimelineQuery } from '../../../../casework/case-timeline/case-timeline.query';
import { plainWords } from '../../../../casework/case-timeline/words/code-words';
import { PeopleSupported } from '../../../../casework/people-supported';
import type { Clock } from '../../../../kernel/clock';
import type { CaseId } from '../../../../kernel/ids';
import { CLOCK } from '../../../../kernel/tokens';
import type { Viewer } from '../../../../kernel/viewer';
import { CurrentViewer } from '../../../../platform/access/current-viewer';
import { rightOf } from '../../../../platform/access/may';
import { Requires } from '../../../../platform/access/route-access';
import { ReadsRecord } from '../../../../platform/access-log/route-reads';
import { IdPipe } from '../../../../platform/validation/id.pipe';
import { page, type Page } from '../../../../web-kit/pages/page';
import { CasePictures } from '../case-pictures';
import { CaseWords } from '../case-words';
import { toCaseSummary } from './to-case-summary';

/** Paper leaves the house, so it is written down as a disclosure, not as a look. */
@ApiExcludeController()
@Controller('cases/:caseId/summary')
export class CaseSummaryWebController {
  constructor(
    private readonly pictures: CasePictures,
    private readonly people: PeopleSupported,
    private readonly timeline: CaseTimelineQuery,
    private readonly words: CaseWords,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Requires('case:summarise')
  @ReadsRecord({ what: 'disclosure', idFrom: 'caseId' })
  async show(@Param('caseId', IdPipe) caseId: CaseId, @CurrentViewer() viewer: Viewer): Promise<Page> {
    const picture = await this.pictures.open(caseId, viewer);
    const { personId } = picture.state;
    const person = personId && (await this.people.find(personId));
    const say = this.words.forOnePage();
    const summary = toCaseSummary({
      picture,
      person: person?.state,
      rows: this.timeline.rowsOf(picture, viewer),
      printedBy: say.nameOf(viewer.staffId),
      printedAs: plainWords(rightOf(viewer, 'case:summarise') ?? ''),
      at: this.clock.now(),
      say,
    });
    return page('features/caseload/views/case-summary/case-summary', summary);
  }
}
