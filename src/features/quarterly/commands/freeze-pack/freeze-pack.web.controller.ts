import { Controller, Get, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiExcludeController } from '@nestjs/swagger';
import { QuarterPipe } from '../../../../casework/quarterly-reviews/quarter.pipe';
import type { ReportingPeriod } from '../../../../domain/figures/reporting-period';
import type { CommandContext } from '../../../../kernel/command';
import type { Instant } from '../../../../kernel/instant';
import type { Viewer } from '../../../../kernel/viewer';
import { CurrentViewer } from '../../../../platform/access/current-viewer';
import { Requires } from '../../../../platform/access/route-access';
import { ReadsNothingPersonal } from '../../../../platform/access-log/route-reads';
import { CommandContextOf } from '../../../../platform/commands/command-context-of';
import { answerForm } from '../../../../web-kit/forms/answer-form';
import { FormBody } from '../../../../web-kit/forms/form-body';
import type { Submitted } from '../../../../web-kit/forms/parse-form';
import { Typed } from '../../../../web-kit/forms/typed';
import type { TypedForm } from '../../../../web-kit/forms/typed-form';
import { WhenTyped } from '../../../../web-kit/forms/when-typed';
import { page, type Page } from '../../../../web-kit/pages/page';
import { type SeeOther, seeOther } from '../../../../web-kit/pages/see-other';
import { WhatIsFrozen } from './what-is-frozen';
import { FreezePackCommand } from './freeze-pack.command';
import { toFreezePage } from './to-freeze-page';

export class FreezePackForm {
  @WhenTyped({ prefix: 'known', label: 'as known at when', notInFuture: true, optional: true }) knownAt?: Instant;
}

@ApiExcludeController()
@Controller('quarters/:period/freeze')
export class FreezePackWebController {
  constructor(
    private readonly whatIsFrozen: WhatIsFrozen,
    private readonly commands: CommandBus,
  ) {}

  @Get()
  @Requires('pack:freeze')
  @ReadsNothingPersonal()
  async form(@Param('period', QuarterPipe) period: ReportingPeriod, @Typed() typed: TypedForm): Promise<Page> {
    return page('features/quarterly/commands/freeze-pack/freeze-pack', toFreezePage(await this.whatIsFrozen.before(period), typed));
  }

  @Post()
  @Requires('pack:freeze')
  @ReadsNothingPersonal()
  send(
    @Param('period', QuarterPipe) period: ReportingPeriod,
    @CurrentViewer() viewer: Viewer,
    @FormBody(FreezePackForm) form: Submitted<FreezePackForm>,
    @CommandContextOf() context: CommandContext,
  ): Promise<Page | SeeOther> {
    return answerForm(form, {
      show: (typed) => this.form(period, typed),
      send: async ({ knownAt }) => {
        const receipt = await this.commands.execute(new FreezePackCommand(viewer, { period, knownAt }, context));
        return seeOther(`/quarters/${period.code}/meeting`, receipt, ['The pack is frozen. It stays as it is.']);
      },
    });
  }
}
