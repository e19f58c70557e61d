import { Controller, Get, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiExcludeController } from '@nestjs/swagger';
import { versionOf } from '../../../../domain/obligations/terms';
import type { CommandContext } from '../../../../kernel/command';
import type { Instant } from '../../../../kernel/instant';
import type { Viewer } from '../../../../kernel/viewer';
import { CurrentViewer } from '../../../../platform/access/current-viewer';
import { Requires } from '../../../../platform/access/route-access';
import { ReadsNothingPersonal } from '../../../../platform/access-log/route-reads';
import { CommandContextOf } from '../../../../platform/commands/command-context-of';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';
import { answerForm } from '../../../../web-kit/forms/answer-form';
import { FormBody } from '../../../../web-kit/forms/form-body';
import type { Submitted } from '../../../../web-kit/forms/parse-form';
import { Typed } from '../../../../web-kit/forms/typed';
import type { TypedForm } from '../../../../web-kit/forms/typed-form';
import { WhenTyped } from '../../../../web-kit/forms/when-typed';
import { page, type Page } from '../../../../web-kit/pages/page';
import { type SeeOther, seeOther } from '../../../../web-kit/pages/see-other';
import { AdoptPackCommand } from './adopt-pack.command';
import { checkedDocument, inField, pastedJson } from './checked-document';

export class AdoptPackForm {
  @IsPlainText(500_000, { message: 'Paste the policy pack' }) document: string;
  @WhenTyped({ prefix: 'from', label: 'from when it rules', optional: true }) from?: Instant;
  @IsPlainText(2000, { message: 'Enter why it is adopted' }) why: string;
}

@ApiExcludeController()
@Controller('policy/adopt')
export class AdoptPackWebController {
  constructor(private readonly commands: CommandBus) {}

  @Get()
  @Requires('policy:adopt')
  @ReadsNothingPersonal()
  form(@Typed() typed: TypedForm): Page {
    return page('features/policy/commands/adopt-pack/adopt-pack', { typed });
  }

  @Post()
  @Requires('policy:adopt')
  @ReadsNothingPersonal()
  send(
    @CurrentViewer() viewer: Viewer,
    @FormBody(AdoptPackForm) form: Submitted<AdoptPackForm>,
    @CommandContextOf() context: CommandContext,
  ): Promise<Page | SeeOther> {
    return answerForm(form, {
      show: (typed) => this.form(typed),
      send: async ({ document, from, why }) => {
        const pack = checkedDocument(pastedJson(document, 'document'), inField('document'));
        const receipt = await this.commands.execute(new AdoptPackCommand(viewer, { pack, from, why }, context));
        return seeOther(`/policy/packs/${versionOf(pack)}`, receipt, ['Saved: the policy pack is adopted.']);
      },
    });
  }
}
