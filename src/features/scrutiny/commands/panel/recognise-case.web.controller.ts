import { Controller, Get, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiExcludeController } from '@nestjs/swagger';
import { periodWords } from '../../../../casework/pack/period-words';
import { QuarterPipe } from '../../../../casework/quarterly-reviews/quarter.pipe';
import type { ReportingPeriod } from '../../../../domain/figures/reporting-period';
import type { CommandContext } from '../../../../kernel/command';
import type { Viewer } from '../../../../kernel/viewer';
import { CurrentViewer } from '../../../../platform/access/current-viewer';
import { Requires } from '../../../../platform/access/route-access';
import { ReadsRecord } from '../../../../platform/access-log/route-reads';
import { CommandContextOf } from '../../../../platform/commands/command-context-of';
import { answerForm } from '../../../../web-kit/forms/answer-form';
import { FormBody } from '../../../../web-kit/forms/form-body';
import type { Submitted } from '../../../../web-kit/forms/parse-form';
import { Typed } from '../../../../web-kit/forms/typed';
import type { TypedForm } from '../../../../web-kit/forms/typed-form';
import { Page, page } from '../../../../web-kit/pages/page';
import { seeOther, type SeeOther } from '../../../../web-kit/pages/see-other';
import { NumberPipe } from '../../number.pipe';
import { SampledCases } from '../../sampled-cases';
import { PanelQuery } from '../../views/panel/panel.query';
import { InScrutinyCommand } from '../in-scrutiny.command';
import { RecogniseCaseForm } from './panel.bodies';

const about = (answer: unknown): readonly string[] =>
  answer instanceof Page ? [(answer as Page<{ readonly caseId: string }>).model.caseId] : [];

/** The first page of a case for the panel: enough to know it again, and no more. */
@ApiExcludeController()
@Controller('quarters/:period/panel/:number')
export class RecogniseCaseWebController {
  constructor(
    private readonly panel: PanelQuery,
    private readonly sampled: SampledCases,
    private readonly commands: CommandBus,
  ) {}

  @Get()
  @Requires('scrutiny:sit')
  @ReadsRecord({ what: 'scrutiny sample', idsFrom: about })
  form(
    @Param('period', QuarterPipe) period: ReportingPeriod,
    @Param('number', NumberPipe) number: number,
    @CurrentViewer() viewer: Viewer,
    @Typed() typed: TypedForm,
  ): Page {
    const glance = this.panel.glance(period.code, number, viewer);
    return page('features/scrutiny/commands/panel/recognise-case', { ...glance, quarter: periodWords(period), typed });
  }

  @Post()
  @Requires('scrutiny:sit')
  @ReadsRecord({ what: 'scrutiny sample', idsFrom: about })
  send(
    @Param('period', QuarterPipe) period: ReportingPeriod,
    @Param('number', NumberPipe) number: number,
    @CurrentViewer() viewer: Viewer,
    @FormBody(RecogniseCaseForm) form: Submitted<RecogniseCaseForm>,
    @CommandContextOf() context: CommandContext,
  ): Promise<Page | SeeOther> {
    return answerForm(form, {
      show: (typed) => this.form(period, number, viewer, typed),
      send: async () => {
        const { caseId } = this.sampled.passedAs(period.code, number).one;
        const command = new InScrutinyCommand(viewer, period.code, { type: 'RecogniseCase', caseId }, context);
        return seeOther('/panel', await this.commands.execute(command), ['Thank you. You neither read nor score this case.']);
      },
    });
  }
}
