import { Controller, Get, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiExcludeController } from '@nestjs/swagger';
import { Matches } from 'class-validator';
import type { CommandContext } from '../../../../kernel/command';
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
import { page, type Page } from '../../../../web-kit/pages/page';
import { type SeeOther, seeOther } from '../../../../web-kit/pages/see-other';
import { inField, pastedJson } from '../adopt-pack/checked-document';
import { AdoptCalendarCommand } from './adopt-calendar.command';
import { calendarVersion } from './calendar-version';
import { checkedFile } from './checked-file';

export class AdoptCalendarForm {
  @IsPlainText(500_000, { message: 'Paste the bank holidays' }) file: string;
  @IsPlainText(100, { message: 'Enter what the calendar is called' }) name: string;
  @Matches(calendarVersion, { message: 'Enter a version of its own, such as the date of the file: 2026-12-01' }) version: string;
  @IsPlainText(2000, { message: 'Enter why it is adopted' }) why: string;
}

@ApiExcludeController()
@Controller('policy/adopt-calendar')
export class AdoptCalendarWebController {
  constructor(private readonly commands: CommandBus) {}

  @Get()
  @Requires('policy:adopt')
  @ReadsNothingPersonal()
  form(@Typed() typed: TypedForm): Page {
    return page('features/policy/commands/adopt-calendar/adopt-calendar', { typed });
  }

  @Post()
  @Requires('policy:adopt')
  @ReadsNothingPersonal()
  send(
    @CurrentViewer() viewer: Viewer,
    @FormBody(AdoptCalendarForm) form: Submitted<AdoptCalendarForm>,
    @CommandContextOf() context: CommandContext,
  ): Promise<Page | SeeOther> {
    return answerForm(form, {
      show: (typed) => this.form(typed),
      send: async ({ file, name, version, why }) => {
        const calendar = checkedFile(pastedJson(file, 'file'), { name, version }, inField('file'));
        const deed = { type: 'AdoptWorkingCalendar' as const, calendar, why };
        const receipt = await this.commands.execute(new AdoptCalendarCommand(viewer, deed, context));
        return seeOther('/policy/calendar', receipt, ['Saved: the calendar is adopted.']);
      },
    });
  }
}
