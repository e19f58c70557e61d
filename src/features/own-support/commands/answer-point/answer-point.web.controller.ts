import { Controller, Get, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiExcludeController } from '@nestjs/swagger';
import { asItems } from '../../../../casework/doors/as-items';
import { promiseAnswers } from '../../../../domain/reference-data/staff-victims';
import type { CommandContext } from '../../../../kernel/command';
import type { CaseId } from '../../../../kernel/ids';
import type { Viewer } from '../../../../kernel/viewer';
import { CurrentViewer } from '../../../../platform/access/current-viewer';
import { Requires } from '../../../../platform/access/route-access';
import { ReadsRecord } from '../../../../platform/access-log/route-reads';
import { CommandContextOf } from '../../../../platform/commands/command-context-of';
import { IdPipe } from '../../../../platform/validation/id.pipe';
import { answerForm } from '../../../../web-kit/forms/answer-form';
import { FormBody } from '../../../../web-kit/forms/form-body';
import type { Submitted } from '../../../../web-kit/forms/parse-form';
import { Typed } from '../../../../web-kit/forms/typed';
import type { TypedForm } from '../../../../web-kit/forms/typed-form';
import { page, type Page } from '../../../../web-kit/pages/page';
import { seeOther, type SeeOther } from '../../../../web-kit/pages/see-other';
import { disclosureWords } from '../../disclosure-words';
import { OwnDeedCommand } from '../../own-deed/own-deed.command';
import { PointToAnswer } from '../../points/point-to-answer';
import { AnswerPointForm } from './answer-point.form';
import { whoAnswers } from './who-answers';

/** The victim answers from their own page; whom they chose, from a page that shows nothing else. */
@ApiExcludeController()
@Controller(['my-page/:caseId/answers/:point', 'promise/:caseId/answers/:point'])
export class AnswerPointWebController {
  constructor(
    private readonly commands: CommandBus,
    private readonly points: PointToAnswer,
  ) {}

  @Get()
  @Requires('own-support:change')
  @ReadsRecord({ what: 'own case', idFrom: 'caseId' })
  async form(
    @Param('caseId', IdPipe) caseId: CaseId,
    @Param('point') code: string,
    @CurrentViewer() viewer: Viewer,
    @Typed() typed: TypedForm,
  ): Promise<Page> {
    const { point, isOwn } = await this.points.find(caseId, code, viewer, whoAnswers);
    const items = asItems(promiseAnswers);
    return page('features/own-support/commands/answer-point/answer-point', {
      typed,
      point,
      isOwn,
      items,
      disclosureWords,
      back: backOf(caseId, isOwn),
    });
  }

  @Post()
  @Requires('own-support:change')
  @ReadsRecord({ what: 'own case', idFrom: 'caseId' })
  send(
    @Param('caseId', IdPipe) caseId: CaseId,
    @Param('point') point: string,
    @CurrentViewer() viewer: Viewer,
    @FormBody(AnswerPointForm) form: Submitted<AnswerPointForm>,
    @CommandContextOf() context: CommandContext,
  ): Promise<Page | SeeOther> {
    return answerForm(form, {
      show: (typed) => this.form(caseId, point, viewer, typed),
      send: async ({ answer, words }) => {
        const { isOwn } = await this.points.find(caseId, point, viewer, whoAnswers);
        const data = { point, answer, words, occurredAt: context.at };
        const receipt = await this.commands.execute(
          new OwnDeedCommand(caseId, { type: 'AnswerPromise', data }, viewer, context, whoAnswers),
        );
        return seeOther(backOf(caseId, isOwn), receipt, ['Your answer is saved.']);
      },
    });
  }
}

const backOf = (caseId: CaseId, isOwn: boolean): string => (isOwn ? `/my-page/${caseId}` : `/promise/${caseId}/answers`);
