import { Controller, Get, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiExcludeController } from '@nestjs/swagger';
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
import { ChangePointForm } from './change-point.form';

@ApiExcludeController()
@Controller('my-page/:caseId/points/:point/decline')
export class DeclinePointWebController {
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
    const { point } = await this.points.find(caseId, code, viewer);
    const back = `/my-page/${caseId}`;
    return page('features/own-support/commands/change-point/change-point', { typed, point, isWanted: false, disclosureWords, back });
  }

  @Post()
  @Requires('own-support:change')
  @ReadsRecord({ what: 'own case', idFrom: 'caseId' })
  send(
    @Param('caseId', IdPipe) caseId: CaseId,
    @Param('point') point: string,
    @CurrentViewer() viewer: Viewer,
    @FormBody(ChangePointForm) form: Submitted<ChangePointForm>,
    @CommandContextOf() context: CommandContext,
  ): Promise<Page | SeeOther> {
    return answerForm(form, {
      show: (typed) => this.form(caseId, point, viewer, typed),
      send: async ({ words }) => {
        const data = { point, words, occurredAt: context.at };
        const receipt = await this.commands.execute(new OwnDeedCommand(caseId, { type: 'DeclinePromisePoint', data }, viewer, context));
        return seeOther(`/my-page/${caseId}`, receipt, ['Saved. You can change your mind whenever you like.']);
      },
    });
  }
}
