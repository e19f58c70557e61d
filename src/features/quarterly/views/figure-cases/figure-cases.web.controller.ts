import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { FiguresRefused } from '../../../../casework/figures/figures-refused';
import { Packs } from '../../../../casework/pack/packs';
import type { Viewer } from '../../../../kernel/viewer';
import { CurrentViewer } from '../../../../platform/access/current-viewer';
import { Requires } from '../../../../platform/access/route-access';
import { ReadsRecord } from '../../../../platform/access-log/route-reads';
import { page, type Page } from '../../../../web-kit/pages/page';
import { type NoFiguresPage, noFigures } from '../pack/no-figures';
import { casesAsked } from './cases-asked';
import { FigureCasesParameters } from './figure-cases.parameters';
import { FigureCasesQuery } from './figure-cases.query';
import { type FigureCasesPage, toFigureCasesPage } from './to-figure-cases-page';

type Answer = Page<FigureCasesPage> | Page<NoFiguresPage>;

@ApiExcludeController()
@Controller('quarters/:period/cases')
export class FigureCasesWebController {
  constructor(
    private readonly cases: FigureCasesQuery,
    private readonly packs: Packs,
  ) {}

  @Get()
  @Requires('figures:list')
  @ReadsRecord({
    what: 'figure',
    idsFrom: ({ model }: Answer) => ('items' in model ? model.items.map(({ caseId }) => caseId) : []),
  })
  async list(@Param('period') code: string, @Query() parameters: FigureCasesParameters, @CurrentViewer() viewer: Viewer): Promise<Answer> {
    const asked = casesAsked(code, parameters, this.packs);
    const named = this.cases.named(asked.cell);
    try {
      const found = await this.cases.find(asked, viewer);
      return page('features/quarterly/views/figure-cases/figure-cases', toFigureCasesPage(named, asked, found, this.packs.unitNames()));
    } catch (error) {
      if (error instanceof FiguresRefused) return noFigures(error.code);
      throw error;
    }
  }
}
