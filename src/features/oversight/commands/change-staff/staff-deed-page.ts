import { Controller, Get, Inject, Param, Post, type Type } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiExcludeController } from '@nestjs/swagger';
import { StaffDirectoryQuery } from '../../../../casework/staff-directory/staff-directory.query';
import type { StaffMemberState } from '../../../../domain/staff/state';
import type { Clock } from '../../../../kernel/clock';
import { type CommandContext, NotFound } from '../../../../kernel/command';
import type { StaffId } from '../../../../kernel/ids';
import type { Instant } from '../../../../kernel/instant';
import { CLOCK } from '../../../../kernel/tokens';
import type { Viewer } from '../../../../kernel/viewer';
import { CurrentViewer } from '../../../../platform/access/current-viewer';
import type { Permission } from '../../../../platform/access/rights';
import { Requires } from '../../../../platform/access/route-access';
import { ReadsRecord } from '../../../../platform/access-log/route-reads';
import { CommandContextOf } from '../../../../platform/commands/command-context-of';
import { NotAllowed } from '../../../../platform/errors/not-allowed';
import { IdPipe } from '../../../../platform/validation/id.pipe';
import { answerForm } from '../../../../web-kit/forms/answer-form';
import { FormBody } from '../../../../web-kit/forms/form-body';
import type { Submitted } from '../../../../web-kit/forms/parse-form';
import { Typed } from '../../../../web-kit/forms/typed';
import type { TypedForm } from '../../../../web-kit/forms/typed-form';
import { page, type Page } from '../../../../web-kit/pages/page';
import { type SeeOther, seeOther } from '../../../../web-kit/pages/see-other';
import { Pickers } from '../../deeds/pickers';
import type { Question } from '../../deeds/question';
import { ChangeStaffCommand, type StaffChange } from './change-staff.command';

/** One thing that can be done about a member of staff, as a form at `/staff/{id}/{path}`. */
export type StaffDeed<Form extends object> = {
  readonly path: string;
  readonly permission: Permission;
  readonly title: string;
  readonly form: new () => Form;
  readonly questions: (
    state: StaffMemberState & { readonly staffId: StaffId },
    pickers: Pickers,
    viewer: Viewer,
    at: Instant,
  ) => readonly Question[];
  readonly change: (answers: Form) => StaffChange;
  readonly said: string;
};

/** The page of a deed. Nobody finds it for themselves, save for leave. */
export function staffDeedPage<Form extends object>(deed: StaffDeed<Form>): Type {
  @ApiExcludeController()
  @Controller(`staff/:staffId/${deed.path}`)
  class StaffDeedWebController {
    constructor(
      private readonly commands: CommandBus,
      private readonly staff: StaffDirectoryQuery,
      private readonly pickers: Pickers,
      @Inject(CLOCK) private readonly clock: Clock,
    ) {}

    @Get()
    @Requires(deed.permission)
    @ReadsRecord({ what: 'staff member', idFrom: 'staffId' })
    form(@Param('staffId', IdPipe) staffId: StaffId, @CurrentViewer() viewer: Viewer, @Typed() typed: TypedForm): Page {
      const state = this.staff.staffMember(staffId);
      if (!state) throw new NotFound();
      if (deed.permission === 'staff:administer' && viewer.staffId === staffId) throw new NotAllowed();
      const back = `/staff/${staffId}`;
      const caption = this.staff.nameOf(staffId);
      return page('features/oversight/deeds/deed', {
        title: deed.title,
        caption,
        back,
        breadcrumbs: [{ text: 'Home', href: '/' }, { text: 'Staff', href: '/staff' }, { text: caption, href: back }, { text: deed.title }],
        questions: deed.questions({ ...state, staffId }, this.pickers, viewer, this.clock.now()),
        typed,
      });
    }

    @Post()
    @Requires(deed.permission)
    @ReadsRecord({ what: 'staff member', idFrom: 'staffId' })
    send(
      @Param('staffId', IdPipe) staffId: StaffId,
      @CurrentViewer() viewer: Viewer,
      @FormBody(deed.form) form: Submitted<Form>,
      @CommandContextOf() context: CommandContext,
    ): Promise<Page | SeeOther> {
      return answerForm(form, {
        show: (typed) => this.form(staffId, viewer, typed),
        send: async (answers) => {
          const receipt = await this.commands.execute(new ChangeStaffCommand(staffId, viewer, deed.change(answers), context));
          return seeOther(`/staff/${staffId}`, receipt, [deed.said]);
        },
      });
    }
  }
  return StaffDeedWebController;
}
