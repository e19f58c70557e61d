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
import { InScrutinyCommand } from '../in-scrutiny.command';
import { SetQuestionsForm } from './set-questions.body';
import { linesOf, toQuestions } from './to-questions';

@ApiExcludeController()
@Controller('quarters/:period/scrutiny/questions')
export class SetQuestionsWebController {
  constructor(
    private readonly arrangements: ArrangementQuery,
    private readonly commands: CommandBus,
  ) {}

  @Get()
  @Requires('scrutiny:arrange')
  @ReadsNothingPersonal()
  form(@Param('period', QuarterPipe) period: ReportingPeriod, @Typed() typed: TypedForm): Page {
    const questions = this.arrangements.questions(period.code).map(({ text }) => text);
    const model = { code: period.code, caption: periodWords(period), questions: questions.join('\n'), typed };
    return page('features/scrutiny/commands/set-questions/set-questions', model);
  }

  @Post()
  @Requires('scrutiny:arrange')
  @ReadsNothingPersonal()
  send(
    @Param('period', QuarterPipe) period: ReportingPeriod,
    @CurrentViewer() viewer: Viewer,
    @FormBody(SetQuestionsForm) form: Submitted<SetQuestionsForm>,
    @CommandContextOf() context: CommandContext,
  ): Promise<Page | SeeOther> {
    return answerForm(form, {
      show: (typed) => this.form(period, typed),
      send: async ({ questions }) => {
        const deed = toQuestions(period.code, linesOf(questions));
        const receipt = await this.commands.execute(new InScrutinyCommand(viewer, period.code, deed, context));
        return seeOther(`/quarters/${period.code}/scrutiny`, receipt, ['The panel’s questions are written down.']);
      },
    });
  }
}
