import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { FiguresRefused } from '../../../../casework/figures/figures-refused';
import { Packs } from '../../../../casework/pack/packs';
import { CommandRefused } from '../../../../kernel/command';
import type { Viewer } from '../../../../kernel/viewer';
import { CurrentViewer } from '../../../../platform/access/current-viewer';
import { Requires } from '../../../../platform/access/route-access';
import { ReadsRecord } from '../../../../platform/access-log/route-reads';
import { ProblemAnswers } from '../../../../platform/errors/problem-answers';
import { casesCursor } from './case-place';
import { casesAsked } from './cases-asked';
import { FigureCasesAnswer } from './figure-cases.answer';
import { FigureCasesParameters } from './figure-cases.parameters';
import { FigureCasesQuery, figureWords } from './figure-cases.query';

@ApiTags('quarters')
@ProblemAnswers()
@Controller('api/v1/quarters/:period/cases')
export class FigureCasesApiController {
  constructor(
    private readonly cases: FigureCasesQuery,
    private readonly packs: Packs,
  ) {}

  @Get()
  @Requires('figures:list')
  @ReadsRecord({ what: 'figure', idsFrom: ({ items }: FigureCasesAnswer) => items.map(({ caseId }) => caseId) })
  @ApiOperation({ summary: 'The cases behind one figure, as known at an instant: of colleagues who are victims there is no list' })
  @ApiParam({ name: 'period', example: '2026-27-Q2', description: 'Or whole months: 2026-04..2026-09' })
  @ApiOkResponse({ type: FigureCasesAnswer })
  async list(
    @Param('period') code: string,
    @Query() parameters: FigureCasesParameters,
    @CurrentViewer() viewer: Viewer,
  ): Promise<FigureCasesAnswer> {
    const asked = casesAsked(code, parameters, this.packs);
    const named = this.cases.named(asked.cell);
    try {
      const { files, next } = await this.cases.find(asked, viewer);
      return {
        ...{ figure: figureWords(named), knownAt: asked.knownAt, part: asked.part },
        items: files.map(({ caseId, reference, kind, access: { recordedLpu: lpu }, reportedAt }) => ({
          ...{ caseId, reference, kind, lpu, reportedAt },
        })),
        nextCursor: next ? casesCursor(next) : null,
      };
    } catch (error) {
      throw error instanceof FiguresRefused ? new CommandRefused({ code: error.code }) : error;
    }
  }
}
