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
import { OwnCases } from '../../own-cases';
import { OwnDeedCommand } from '../../own-deed/own-deed.command';
import { capitalised, partWords, readerParts } from '../../points/own-words';
import { ChooseReadersForm } from './choose-readers.form';

@ApiExcludeController()
@Controller('my-page/:caseId/readers')
export class ChooseReadersWebController {
  constructor(
    private readonly commands: CommandBus,
    private readonly cases: OwnCases,
  ) {}

  @Get()
  @Requires('own-support:change')
  @ReadsRecord({ what: 'own case', idFrom: 'caseId' })
  async form(@Param('caseId', IdPipe) caseId: CaseId, @CurrentViewer() viewer: Viewer, @Typed() typed: TypedForm): Promise<Page> {
    const { readers, readersChosen } = (await this.cases.open(caseId, viewer)).state.promise;
    const items = readerParts.map((part) => ({ value: part, text: capitalised(partWords[part]) }));
    const back = `/my-page/${caseId}`;
    return page('features/own-support/commands/choose-readers/choose-readers', { typed, readers, readersChosen, items, back });
  }

  @Post()
  @Requires('own-support:change')
  @ReadsRecord({ what: 'own case', idFrom: 'caseId' })
  send(
    @Param('caseId', IdPipe) caseId: CaseId,
    @CurrentViewer() viewer: Viewer,
    @FormBody(ChooseReadersForm) form: Submitted<ChooseReadersForm>,
    @CommandContextOf() context: CommandContext,
  ): Promise<Page | SeeOther> {
    return answerForm(form, {
      show: (typed) => this.form(caseId, viewer, typed),
      send: async ({ readers = [] }) => {
        const deed = { type: 'ChooseAnswerReaders', data: { readers } } as const;
        const receipt = await this.commands.execute(new OwnDeedCommand(caseId, deed, viewer, context));
        return seeOther(`/my-page/${caseId}`, receipt, ['Saved: who may read your answers.']);
      },
    });
  }
}
