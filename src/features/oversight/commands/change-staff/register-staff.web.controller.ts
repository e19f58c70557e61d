import { Controller, Get, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiExcludeController } from '@nestjs/swagger';
import type { CommandContext } from '../../../../kernel/command';
import { derivedId } from '../../../../kernel/derived-ids';
import type { StaffId } from '../../../../kernel/ids';
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
import { type SeeOther, seeOther } from '../../../../web-kit/pages/see-other';
import type { Question } from '../../deeds/question';
import { ChangeStaffCommand } from './change-staff.command';
import { RegisterStaffForm } from './change-staff.forms';

const title = 'Register a member of staff';
const questions: readonly Question[] = [
  { kind: 'text', name: 'name', label: 'Name' },
  { kind: 'text', name: 'warrantNumber', label: 'Warrant number (if they have one)' },
  { kind: 'text', name: 'accountId', label: 'Account', hint: 'The name that they sign in under' },
];

@ApiExcludeController()
@Controller('staff/new')
export class RegisterStaffWebController {
  constructor(private readonly commands: CommandBus) {}

  @Get()
  @Requires('staff:administer')
  @ReadsNothingPersonal()
  form(@Typed() typed: TypedForm): Page {
    const breadcrumbs = [{ text: 'Home', href: '/' }, { text: 'Staff', href: '/staff' }, { text: title }];
    return page('features/oversight/deeds/deed', { title, back: '/staff', breadcrumbs, questions, typed });
  }

  @Post()
  @Requires('staff:administer')
  @ReadsNothingPersonal()
  send(
    @CurrentViewer() viewer: Viewer,
    @FormBody(RegisterStaffForm) form: Submitted<RegisterStaffForm>,
    @CommandContextOf() context: CommandContext,
  ): Promise<Page | SeeOther> {
    return answerForm(form, {
      show: (typed) => this.form(typed),
      send: async ({ name, warrantNumber, accountId }) => {
        const staffId = derivedId<StaffId>(context.commandId, 'staffMember');
        const change = { type: 'RegisterStaffMember' as const, staffId, name, warrantNumber, accountId };
        const receipt = await this.commands.execute(new ChangeStaffCommand(staffId, viewer, change, context));
        return seeOther(`/staff/${staffId}`, receipt, ['Saved: registered. Give them a role and post them to a unit.']);
      },
    });
  }
}
