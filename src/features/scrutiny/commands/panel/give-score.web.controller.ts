import { Controller, Get, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiExcludeController } from '@nestjs/swagger';
import { asItems } from '../../../../casework/doors/as-items';
import { periodWords } from '../../../../casework/pack/period-words';
import { QuarterPipe } from '../../../../casework/quarterly-reviews/quarter.pipe';
import { wordsIn } from '../../../../casework/quarterly-reviews/review-words';
import type { ReportingPeriod } from '../../../../domain/figures/reporting-period';
import { scrutinyScores } from '../../../../domain/quarterly-review/scrutiny-scores';
import { type CommandContext, NotFound } from '../../../../kernel/command';
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
import { PanelCaseAnswer } from '../../views/panel/panel.answer';
import { PanelQuery } from '../../views/panel/panel.query';
import { InScrutinyCommand } from '../in-scrutiny.command';
import { GiveScoreForm } from './panel.bodies';

type ScorePage = { readonly panelCase: PanelCaseAnswer };
const about = (answer: unknown): readonly string[] =>
  answer instanceof Page ? PanelCaseAnswer.isAbout((answer as Page<ScorePage>).model.panelCase) : [];

@ApiExcludeController()
@Controller('quarters/:period/panel/:number/questions/:question')
export class GiveScoreWebController {
  constructor(
    private readonly panel: PanelQuery,
    private readonly sampled: SampledCases,
    private readonly commands: CommandBus,
  ) {}

  @Get()
  @Requires('scrutiny:sit')
  @ReadsRecord({ what: 'scrutiny summary', idsFrom: about })
  form(
    @Param('period', QuarterPipe) period: ReportingPeriod,
    @Param('number', NumberPipe) number: number,
    @Param('question') question: string,
    @CurrentViewer() viewer: Viewer,
    @Typed() typed: TypedForm,
  ): Page {
    const panelCase = this.panel.read(period.code, number, viewer);
    const asked = panelCase.asked.find(({ code }) => code === question);
    if (!asked) throw new NotFound();
    const model = { panelCase, asked, scores: asItems(scrutinyScores), quarter: periodWords(period), typed };
    return page('features/scrutiny/commands/panel/give-score', model);
  }

  @Post()
  @Requires('scrutiny:sit')
  @ReadsRecord({ what: 'scrutiny summary', idsFrom: about })
  send(
    @Param('period', QuarterPipe) period: ReportingPeriod,
    @Param('number', NumberPipe) number: number,
    @Param('question') question: string,
    @CurrentViewer() viewer: Viewer,
    @FormBody(GiveScoreForm) form: Submitted<GiveScoreForm>,
    @CommandContextOf() context: CommandContext,
  ): Promise<Page | SeeOther> {
    return answerForm(form, {
      show: (typed) => this.form(period, number, question, viewer, typed),
      send: async ({ score, words }) => {
        const { caseId } = this.sampled.passedAs(period.code, number).one;
        const said = words === undefined ? undefined : wordsIn(period.code, words);
        const deed = { type: 'GiveScore' as const, caseId, question, score, words: said };
        const receipt = await this.commands.execute(new InScrutinyCommand(viewer, period.code, deed, context));
        return seeOther(`/quarters/${period.code}/panel/${String(number)}/reading`, receipt, ['Your answer is saved.']);
      },
    });
  }
}
