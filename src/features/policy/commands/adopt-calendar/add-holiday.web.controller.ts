import { Controller, Get, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiExcludeController } from '@nestjs/swagger';
import type { CommandContext } from '../../../../kernel/command';
import type { LocalDate } from '../../../../kernel/instant';
import type { Viewer } from '../../../../kernel/viewer';
import { CurrentViewer } from '../../../../platform/access/current-viewer';
import { Requires } from '../../../../platform/access/route-access';
import { ReadsNothingPersonal } from '../../../../platform/access-log/route-reads';
import { CommandContextOf } from '../../../../platform/commands/command-context-of';
import { IsLocalDateText } from '../../../../platform/validation/is-local-date-text';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';
import { answerForm } from '../../../../web-kit/forms/answer-form';
import { FormBody } from '../../../../web-kit/forms/form-body';
import type { Submitted } from '../../../../web-kit/forms/parse-form';
import { Typed } from '../../../../web-kit/forms/typed';
import type { TypedForm } from '../../../../web-kit/forms/typed-form';
import { page, type Page } from '../../../../web-kit/pages/page';
import { type SeeOther, seeOther } from '../../../../web-kit/pages/see-other';
import { AdoptCalendarCommand } from './adopt-calendar.command';

export class AddHolidayForm {
  @IsLocalDateText({ message: 'Enter the day as a date that exists' }) date: LocalDate;
  @IsPlainText(100, { message: 'Enter what the holiday is called' }) title: string;
  @IsPlainText(2000, { message: 'Enter why it is added' }) why: string;
}

@ApiExcludeController()
@Controller('policy/add-holiday')
export class AddHolidayWebController {
  constructor(private readonly commands: CommandBus) {}

  @Get()
  @Requires('policy:adopt')
  @ReadsNothingPersonal()
  form(@Typed() typed: TypedForm): Page {
    return page('features/policy/commands/adopt-calendar/add-holiday', { typed });
  }

  @Post()
  @Requires('policy:adopt')
  @ReadsNothingPersonal()
  send(
    @CurrentViewer() viewer: Viewer,
    @FormBody(AddHolidayForm) form: Submitted<AddHolidayForm>,
    @CommandContextOf() context: CommandContext,
  ): Promise<Page | SeeOther> {
    return answerForm(form, {
      show: (typed) => this.form(typed),
      send: async ({ date, title, why }) => {
        const deed = { type: 'AdoptOneOffHoliday' as const, date, title, why };
        const receipt = await this.commands.execute(new AdoptCalendarCommand(viewer, deed, context));
        return seeOther('/policy/calendar', receipt, ['Saved: the holiday is in the calendar.']);
      },
    });
  }
}
