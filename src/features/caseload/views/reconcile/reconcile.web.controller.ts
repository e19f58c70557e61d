import { Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Viewer } from '../../../../kernel/viewer';
import { CurrentViewer } from '../../../../platform/access/current-viewer';
import { Requires } from '../../../../platform/access/route-access';
import { ReadsNothingPersonal, ReadsRecord } from '../../../../platform/access-log/route-reads';
import { LimitsRate } from '../../../../platform/rate-limit/limits-rate';
import { FormBody } from '../../../../web-kit/forms/form-body';
import type { Submitted } from '../../../../web-kit/forms/parse-form';
import { Typed } from '../../../../web-kit/forms/typed';
import { type TypedForm, untyped } from '../../../../web-kit/forms/typed-form';
import { page, type Page } from '../../../../web-kit/pages/page';
import { ReconcileForm } from './reconcile.form';
import type { Reconciled } from './reconcile.query';
import { ReconcileQuery } from './reconcile.query';

const comparisonsAMinute = 10;

/** `found` is absent before anything was compared. */
type Model = { readonly typed: TypedForm; readonly found: Reconciled | undefined };

/** A file is posted and compared; the answer is the page itself, so that nothing is kept. */
@ApiExcludeController()
@Controller('completeness/crime-system')
export class ReconcileWebController {
  constructor(private readonly query: ReconcileQuery) {}

  @Get()
  @Requires('completeness:read')
  @ReadsNothingPersonal()
  form(@Typed() typed: TypedForm): Page<Model> {
    return this.show(typed, undefined);
  }

  @Post()
  @HttpCode(200)
  @Requires('completeness:read')
  @LimitsRate(comparisonsAMinute)
  @ReadsRecord({
    what: 'search',
    idsFrom: ({ model }: Page<Model>) => (model.found?.oursNotTheirs ?? []).map(({ caseId }) => caseId),
  })
  compare(@FormBody(ReconcileForm) form: Submitted<ReconcileForm>, @CurrentViewer() viewer: Viewer): Page<Model> {
    if (!form.ok) return this.show(form.typed, undefined).withStatus(400);
    return this.show(untyped, this.query.compare(form.value.file, viewer));
  }

  private show(typed: TypedForm, found: Reconciled | undefined): Page<Model> {
    return page('features/caseload/views/reconcile/reconcile', { typed, found });
  }
}
