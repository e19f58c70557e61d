import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { codeOfRun, periodOf } from '../../../../domain/figures/reporting-period';
import type { Clock } from '../../../../kernel/clock';
import { CLOCK } from '../../../../kernel/tokens';
import { Requires } from '../../../../platform/access/route-access';
import { ReadsNothingPersonal } from '../../../../platform/access-log/route-reads';
import { parseForm } from '../../../../web-kit/forms/parse-form';
import { type TypedForm, untyped } from '../../../../web-kit/forms/typed-form';
import { homeTiles } from '../../../../web-kit/pages/navigation';
import { page, type Page } from '../../../../web-kit/pages/page';
import { type SeeOther, seeOther } from '../../../../web-kit/pages/see-other';
import { packPath } from '../../asked-pack';
import { ChoosePackForm } from './choose-pack.form';
import { QuartersQuery } from './quarters.query';
import { type QuartersPage, toQuartersPage } from './to-quarters-page';

homeTiles.add({
  permission: 'figures:read',
  title: 'Figures of the quarter',
  text: 'The pack of each quarter as it was frozen, and any months as known at any instant',
  href: '/quarters',
  order: 71,
});

@ApiExcludeController()
@Controller('quarters')
export class QuartersWebController {
  constructor(
    private readonly quarters: QuartersQuery,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The quarters, and a form for any other months, which leads to their pack. */
  @Get()
  @Requires('figures:read')
  @ReadsNothingPersonal()
  all(@Query() asked: Record<string, unknown>): Page<QuartersPage> | SeeOther {
    if (!('from' in asked) && !('to' in asked)) return this.show(untyped);
    const form = parseForm(ChoosePackForm, asked, this.clock.now());
    if (!form.ok) return this.show(form.typed).withStatus(400);
    const { from, to, knownAt } = form.value;
    const period = periodOf(codeOfRun(from, to));
    if (period) return seeOther(packPath(period, { knownAt }), undefined, form.notices);
    const errors = [{ field: 'to', text: 'Select a last month that is not before the first, and at most ten years after it' }];
    return this.show({ ...form.typed, errors }).withStatus(400);
  }

  private show(typed: TypedForm): Page<QuartersPage> {
    return page('features/quarterly/views/quarters/quarters', toQuartersPage(this.quarters.all(), this.quarters.months(), typed));
  }
}
