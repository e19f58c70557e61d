import { Controller, Get, Post } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
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
import { ChooseMailboxForm } from './choose-mailbox.form';
import { OwnMailbox } from './own-mailbox';

@ApiExcludeController()
@Controller('my-page/work-mailbox')
export class ChooseMailboxWebController {
  constructor(private readonly mailbox: OwnMailbox) {}

  @Get()
  @Requires('own-support:change')
  @ReadsNothingPersonal()
  async form(@CurrentViewer() viewer: Viewer, @Typed() typed: TypedForm): Promise<Page> {
    const chosen = await this.mailbox.mayWrite(viewer);
    const mayWrite = chosen === true ? 'YES' : 'NO';
    const hasChoice = chosen !== undefined;
    return page('features/own-support/commands/choose-mailbox/choose-mailbox', { typed, mayWrite, hasChoice, back: '/my-page' });
  }

  @Post()
  @Requires('own-support:change')
  @ReadsNothingPersonal()
  send(
    @CurrentViewer() viewer: Viewer,
    @FormBody(ChooseMailboxForm) form: Submitted<ChooseMailboxForm>,
    @CommandContextOf() context: CommandContext,
  ): Promise<Page | SeeOther> {
    return answerForm(form, {
      show: (typed) => this.form(viewer, typed),
      send: async ({ mayWrite }) => {
        const receipt = await this.mailbox.choose(mayWrite === 'YES', viewer, context);
        return seeOther('/my-page', receipt, ['Saved: your mailbox at work.']);
      },
    });
  }
}
