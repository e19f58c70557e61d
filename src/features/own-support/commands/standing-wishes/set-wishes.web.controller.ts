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
import { OwnWishes } from './own-wishes';
import { SetWishesForm } from './set-wishes.form';

@ApiExcludeController()
@Controller('my-page/standing-wishes')
export class SetWishesWebController {
  constructor(private readonly wishes: OwnWishes) {}

  @Get()
  @Requires('own-support:change')
  @ReadsNothingPersonal()
  async form(@CurrentViewer() viewer: Viewer, @Typed() typed: TypedForm): Promise<Page> {
    const { points, declined } = await this.wishes.of(viewer);
    const items = points.map(({ code, title, wording }) => ({ value: code, text: title, hint: { text: wording } }));
    return page('features/own-support/commands/standing-wishes/set-wishes', { typed, items, declined, back: '/my-page' });
  }

  @Post()
  @Requires('own-support:change')
  @ReadsNothingPersonal()
  send(
    @CurrentViewer() viewer: Viewer,
    @FormBody(SetWishesForm) form: Submitted<SetWishesForm>,
    @CommandContextOf() context: CommandContext,
  ): Promise<Page | SeeOther> {
    return answerForm(form, {
      show: (typed) => this.form(viewer, typed),
      send: async ({ declines = [] }) => {
        const told = declines.map((point) => ({ point }));
        return seeOther('/my-page', await this.wishes.set(told, viewer, context), ['Saved: what you do not want.']);
      },
    });
  }
}
