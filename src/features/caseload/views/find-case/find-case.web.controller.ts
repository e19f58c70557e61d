import { Controller, Get, Post, Query, Req } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { CommandContext } from '../../../../kernel/command';
import type { Viewer } from '../../../../kernel/viewer';
import { CurrentViewer } from '../../../../platform/access/current-viewer';
import { Requires } from '../../../../platform/access/route-access';
import { ReadsNothingPersonal, ReadsRecord } from '../../../../platform/access-log/route-reads';
import { CommandContextOf } from '../../../../platform/commands/command-context-of';
import { LimitsRate } from '../../../../platform/rate-limit/limits-rate';
import type { SteadfastRequest } from '../../../../platform/sign-in/signed-in-request';
import { answerForm } from '../../../../web-kit/forms/answer-form';
import { FormBody } from '../../../../web-kit/forms/form-body';
import type { Submitted } from '../../../../web-kit/forms/parse-form';
import { type TypedForm, untyped } from '../../../../web-kit/forms/typed-form';
import { page, type Page } from '../../../../web-kit/pages/page';
import { seeOther } from '../../../../web-kit/pages/see-other';
import { FindCaseForm } from './find-case.form';
import { FoundCasesQuery } from './found-cases';
import { KeptSearches } from './kept-searches';
import { type FindCasePage, toFindCasePage } from './to-find-case-page';

const searchesAMinute = 60;

@ApiExcludeController()
@Controller('cases/find')
export class FindCaseWebController {
  constructor(
    private readonly cases: FoundCasesQuery,
    private readonly searches: KeptSearches,
  ) {}

  @Get()
  @Requires('case:search')
  @LimitsRate(searchesAMinute)
  @ReadsRecord({ what: 'search', idsFrom: ({ model }: Page<FindCasePage>) => (model.results ?? []).map(({ caseId }) => caseId) })
  async show(@Req() request: SteadfastRequest, @CurrentViewer() viewer: Viewer, @Query('search') id: unknown): Promise<Page> {
    const text = this.searches.find(request, id);
    const found = text === undefined ? undefined : await this.cases.find(text, viewer);
    return this.form({ ...untyped, values: text === undefined ? {} : { text } }, toFindCasePage(found));
  }

  @Post()
  @Requires('case:search')
  @LimitsRate(searchesAMinute)
  @ReadsNothingPersonal()
  send(
    @Req() request: SteadfastRequest,
    @FormBody(FindCaseForm) form: Submitted<FindCaseForm>,
    @CommandContextOf() { commandId }: CommandContext,
  ) {
    return answerForm(form, {
      show: (typed) => this.form(typed, toFindCasePage(undefined)),
      send: ({ text }) => {
        this.searches.keep(request, commandId, text);
        return seeOther(`/cases/find?search=${commandId}`);
      },
    });
  }

  private readonly form = (typed: TypedForm, model: FindCasePage): Page =>
    page('features/caseload/views/find-case/find-case', { ...model, typed });
}
