import { Body, Controller, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Matches } from 'class-validator';
import type { CommandContext } from '../../../../kernel/command';
import type { LocalDate } from '../../../../kernel/instant';
import type { Viewer } from '../../../../kernel/viewer';
import { CurrentViewer } from '../../../../platform/access/current-viewer';
import { Requires } from '../../../../platform/access/route-access';
import { CommandContextOf } from '../../../../platform/commands/command-context-of';
import { ProblemAnswers } from '../../../../platform/errors/problem-answers';
import { type CommandAnswer, made } from '../../../../platform/reading/answers';
import { IsLocalDateText } from '../../../../platform/validation/is-local-date-text';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';
import { IsDocument } from '../is-document';
import { AdoptCalendarCommand, type CalendarDeed } from './adopt-calendar.command';
import { calendarVersion } from './calendar-version';
import { checkedFile } from './checked-file';

export class AdoptCalendarBody {
  @ApiProperty({ type: Object, description: 'Bank holidays as GOV.UK publishes them' })
  @IsDocument(['england-and-wales', 'events'], 'must be a file of bank holidays as GOV.UK publishes it')
  file: Record<string, unknown>;
  @ApiProperty({ type: String, maxLength: 100 }) @IsPlainText(100) name: string;
  @ApiProperty({ type: String, example: '2026-12-01' })
  @Matches(calendarVersion, { message: 'must be small letters, digits, dots and dashes' })
  version: string;
  @ApiProperty({ type: String, maxLength: 2000 }) @IsPlainText(2000) why: string;
}

export class OneOffHolidayBody {
  @ApiProperty({ type: String, format: 'date' }) @IsLocalDateText() date: LocalDate;
  @ApiProperty({ type: String, maxLength: 100 }) @IsPlainText(100) title: string;
  @ApiProperty({ type: String, maxLength: 2000 }) @IsPlainText(2000) why: string;
}

@ApiTags('policy')
@ProblemAnswers()
@Controller('api/v1/policy')
export class AdoptCalendarApiController {
  constructor(private readonly commands: CommandBus) {}

  @Post('calendars')
  @Requires('policy:adopt')
  @ApiOperation({ summary: 'Adopt a file of bank holidays' })
  adopt(
    @Body() { file, name, version, why }: AdoptCalendarBody,
    @CurrentViewer() viewer: Viewer,
    @CommandContextOf() context: CommandContext,
  ): Promise<CommandAnswer> {
    const calendar = checkedFile(file, { name, version }, ({ pointer, detail }) => ({ pointer: `/file${pointer}`, detail }));
    return this.change(viewer, { type: 'AdoptWorkingCalendar', calendar, why }, context);
  }

  @Post('holidays')
  @Requires('policy:adopt')
  @ApiOperation({ summary: 'Add a bank holiday proclaimed for one day alone' })
  addHoliday(
    @Body() { date, title, why }: OneOffHolidayBody,
    @CurrentViewer() viewer: Viewer,
    @CommandContextOf() context: CommandContext,
  ): Promise<CommandAnswer> {
    return this.change(viewer, { type: 'AdoptOneOffHoliday', date, title, why }, context);
  }

  private async change(viewer: Viewer, deed: CalendarDeed, context: CommandContext): Promise<CommandAnswer> {
    return made('/api/v1/policy/calendars', {}, await this.commands.execute(new AdoptCalendarCommand(viewer, deed, context)));
  }
}
