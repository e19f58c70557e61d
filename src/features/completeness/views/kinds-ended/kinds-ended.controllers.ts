import { Controller, Get } from '@nestjs/common';
import { ApiExcludeController, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { caseKinds } from '../../../../domain/reference-data/case-kinds';
import { labelOf } from '../../../../domain/reference-data/entry';
import type { Viewer } from '../../../../kernel/viewer';
import { CurrentViewer } from '../../../../platform/access/current-viewer';
import { may } from '../../../../platform/access/may';
import { Requires } from '../../../../platform/access/route-access';
import { ReadsRecord } from '../../../../platform/access-log/route-reads';
import { ProblemAnswers } from '../../../../platform/errors/problem-answers';
import { page, type Page } from '../../../../web-kit/pages/page';
import { KindsEndedAnswer } from './kinds-ended.answer';
import { KindsEndedQuery } from './kinds-ended.query';

@ApiTags('oversight')
@ProblemAnswers()
@Controller('api/v1/kinds-ended')
export class KindsEndedApiController {
  constructor(private readonly query: KindsEndedQuery) {}

  @Get()
  @Requires('kinds-ended:read')
  @ReadsRecord({ what: 'queue', idsFrom: ({ items }: KindsEndedAnswer) => items.map(({ caseId }) => caseId) })
  @ApiOperation({ summary: 'Open cases of a kind that is no longer in force, in the units of the caller: each waits for a choice' })
  @ApiOkResponse({ type: KindsEndedAnswer })
  show(@CurrentViewer() viewer: Viewer): KindsEndedAnswer {
    return this.query.find(viewer);
  }
}

export type KindsEndedPage = KindsEndedAnswer & { readonly mayReclassify: boolean; readonly mayPropose: boolean };

@ApiExcludeController()
@Controller('kinds-ended')
export class KindsEndedWebController {
  constructor(private readonly query: KindsEndedQuery) {}

  @Get()
  @Requires('kinds-ended:read')
  @ReadsRecord({ what: 'queue', idsFrom: ({ model }: Page<KindsEndedPage>) => model.items.map(({ caseId }) => caseId) })
  show(@CurrentViewer() viewer: Viewer): Page<KindsEndedPage> {
    const { items, hasMore } = this.query.find(viewer);
    const model = {
      items: items.map(({ caseId, reference, kind, status, lpu, reportedAt, lastDay }) => ({
        ...{ caseId, reference, status, lpu, reportedAt, lastDay },
        kind: labelOf(caseKinds, kind),
      })),
      hasMore,
      mayReclassify: may(viewer, 'case:reclassify'),
      mayPropose: may(viewer, 'closure:propose'),
    };
    return page('features/completeness/views/kinds-ended/kinds-ended', model);
  }
}
