import { Controller, Get } from '@nestjs/common';
import { ApiExcludeController, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { completenessWords } from '../../../../casework/completeness-words';
import type { Viewer } from '../../../../kernel/viewer';
import { CurrentViewer } from '../../../../platform/access/current-viewer';
import { Requires } from '../../../../platform/access/route-access';
import { ReadsRecord } from '../../../../platform/access-log/route-reads';
import { ProblemAnswers } from '../../../../platform/errors/problem-answers';
import { page, type Page } from '../../../../web-kit/pages/page';
import { unitsOverseen } from '../../units-overseen';
import { CompletenessAnswer } from './completeness.answer';
import { CompletenessQuery } from './completeness.query';

const answered = (query: CompletenessQuery, viewer: Viewer): CompletenessAnswer => {
  const { counts, exceptions } = query.find(viewer);
  return { counts, exceptions: exceptions.map((exception) => ({ ...exception, says: completenessWords[exception.code] })) };
};

@ApiTags('oversight')
@ProblemAnswers()
@Controller('api/v1/completeness')
export class CompletenessApiController {
  constructor(private readonly query: CompletenessQuery) {}

  @Get()
  @Requires('completeness:read')
  @ReadsRecord({ what: 'completeness', idsFrom: ({ exceptions }: CompletenessAnswer) => exceptions.map(({ caseId }) => caseId) })
  @ApiOperation({ summary: 'Whether any review is forgotten in the units of the caller, among the cases that they may know of' })
  @ApiOkResponse({ type: CompletenessAnswer })
  show(@CurrentViewer() viewer: Viewer): CompletenessAnswer {
    return answered(this.query, viewer);
  }
}

/** `units` is absent where it is about the whole force. */
export type CompletenessPage = CompletenessAnswer & { readonly units: readonly string[] | undefined };

@ApiExcludeController()
@Controller('completeness')
export class CompletenessWebController {
  constructor(private readonly query: CompletenessQuery) {}

  @Get()
  @Requires('completeness:read')
  @ReadsRecord({
    what: 'completeness',
    idsFrom: ({ model }: Page<CompletenessPage>) => model.exceptions.map(({ caseId }) => caseId),
  })
  show(@CurrentViewer() viewer: Viewer): Page<CompletenessPage> {
    const { counts, exceptions } = answered(this.query, viewer);
    const model = { counts, exceptions, units: unitsOverseen(viewer) };
    return page('features/completeness/views/completeness/completeness', model);
  }
}
