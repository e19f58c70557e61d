import { Controller, Get, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiExcludeController } from '@nestjs/swagger';
import { QuarterPipe } from '../../../../casework/quarterly-reviews/quarter.pipe';
import type { ReportingPeriod } from '../../../../domain/figures/reporting-period';
import type { CommandContext } from '../../../../kernel/command';
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
import { page, type Page } from '../../../../web-kit/pages/page';
import { seeOther, type SeeOther } from '../../../../web-kit/pages/see-other';
import { ArrangementQuery } from '../../views/arrangement/arrangement.query';
import { type ArrangementPage, toArrangementPage } from '../../views/arrangement/to-arrangement-page';
import { DrawSampleForm } from './draw-sample.body';
import { DrawSampleCommand } from './draw-sample.command';

/** The secretary's page of one quarter's panel: what is drawn, and the drawing of it. */
@ApiExcludeController()
@Controller('quarters/:period/scrutiny')
export class DrawSampleWebController {
  constructor(
    private readonly arrangements: ArrangementQuery,
    private readonly commands: CommandBus,
  ) {}

  @Get()
  @Requires('scrutiny:arrange')
  @ReadsNothingPersonal()
  show(@Param('period', QuarterPipe) period: ReportingPeriod, @Typed() typed: TypedForm): Page<ArrangementPage> {
    const model = toArrangementPage(period, this.arrangements.of(period.code), typed);
    return page('features/scrutiny/views/arrangement/arrangement', model);
  }

  @Post()
  @Requires('scrutiny:arrange')
  @ReadsNothingPersonal()
  send(
    @Param('period', QuarterPipe) period: ReportingPeriod,
    @CurrentViewer() viewer: Viewer,
    @FormBody(DrawSampleForm) form: Submitted<DrawSampleForm>,
    @CommandContextOf() context: CommandContext,
  ): Promise<Page | SeeOther> {
    return answerForm(form, {
      show: (typed) => this.show(period, typed),
      send: async ({ size }) => {
        const receipt = await this.commands.execute(new DrawSampleCommand(viewer, period, size, context));
        return seeOther(`/quarters/${period.code}/scrutiny`, receipt, [
          'The sample is drawn. Those who may see the cases can sum them up now.',
        ]);
      },
    });
  }
}
