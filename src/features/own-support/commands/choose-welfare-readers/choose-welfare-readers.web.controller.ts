import { Controller, Get, Param, Post } from '@nestjs/common';
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
import { ChooseWelfareReadersForm } from './choose-welfare-readers.form';
import { WelfareChoice } from './welfare-choice';

@ApiExcludeController()
@Controller('my-page/:caseId/welfare-readers')
export class ChooseWelfareReadersWebController {
  constructor(private readonly choice: WelfareChoice) {}

  @Get()
  @Requires('own-support:change')
  @ReadsRecord({ what: 'own case', idFrom: 'caseId' })
  async form(@Param('caseId', IdPipe) caseId: CaseId, @CurrentViewer() viewer: Viewer, @Typed() typed: TypedForm): Promise<Page> {
    const { people, chosen, revision } = await this.choice.of(caseId, viewer);
    return page('features/own-support/commands/choose-welfare-readers/choose-welfare-readers', {
      typed,
      items: people.map(({ staffId, name }) => ({ value: staffId, text: name })),
      chosen,
      revision: revision?.toString(),
      back: `/my-page/${caseId}`,
    });
  }

  @Post()
  @Requires('own-support:change')
  @ReadsRecord({ what: 'own case', idFrom: 'caseId' })
  send(
    @Param('caseId', IdPipe) caseId: CaseId,
    @CurrentViewer() viewer: Viewer,
    @FormBody(ChooseWelfareReadersForm) form: Submitted<ChooseWelfareReadersForm>,
    @CommandContextOf() context: CommandContext,
  ): Promise<Page | SeeOther> {
    return answerForm(form, {
      show: (typed) => this.form(caseId, viewer, typed),
      send: async ({ readers = [] }) => {
        const receipt = await this.choice.choose(caseId, readers, viewer, context);
        return seeOther(`/my-page/${caseId}`, receipt, ['Saved: who may read notes about your welfare.']);
      },
    });
  }
}
