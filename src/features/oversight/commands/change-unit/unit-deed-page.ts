import { Controller, Get, Inject, Param, Post, type Type } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiExcludeController } from '@nestjs/swagger';
import { StaffDirectoryQuery } from '../../../../casework/staff-directory/staff-directory.query';
import { mayArrangeTurns } from '../../../../domain/local-policing-unit/may-arrange';
import type { LocalPolicingUnitState } from '../../../../domain/local-policing-unit/state';
import type { Clock } from '../../../../kernel/clock';
import { type CommandContext, NotFound } from '../../../../kernel/command';
import type { LpuCode, StaffId } from '../../../../kernel/ids';
import type { Instant } from '../../../../kernel/instant';
import { CLOCK } from '../../../../kernel/tokens';
import type { Viewer } from '../../../../kernel/viewer';
import { CurrentViewer } from '../../../../platform/access/current-viewer';
import type { Permission } from '../../../../platform/access/rights';
import { Requires } from '../../../../platform/access/route-access';
import { ReadsRecord } from '../../../../platform/access-log/route-reads';
import { CommandContextOf } from '../../../../platform/commands/command-context-of';
import { NotAllowed } from '../../../../platform/errors/not-allowed';
import { answerForm } from '../../../../web-kit/forms/answer-form';
import { FormBody } from '../../../../web-kit/forms/form-body';
import type { Submitted } from '../../../../web-kit/forms/parse-form';
import { Typed } from '../../../../web-kit/forms/typed';
import type { TypedForm } from '../../../../web-kit/forms/typed-form';
import { page, type Page } from '../../../../web-kit/pages/page';
import { type SeeOther, seeOther } from '../../../../web-kit/pages/see-other';
import { LpuCodePipe } from '../../deeds/lpu-code';
import { Pickers } from '../../deeds/pickers';
import type { Question } from '../../deeds/question';
import { ChangeUnitCommand, type UnitChange } from './change-unit.command';

export type UnitFormFacts = {
  readonly unit: LocalPolicingUnitState;
  readonly pickers: Pickers;
  readonly viewer: Viewer;
  readonly at: Instant;
  readonly nameOf: (staffId: StaffId) => string;
};

/** One thing that can be arranged for a unit, as a form at `/local-policing-units/{code}/{path}`. */
export type UnitDeed<Form extends object> = {
  readonly path: string;
  readonly permission: Permission;
  readonly title: string;
  readonly form: new () => Form;
  readonly questions: (facts: UnitFormFacts) => readonly Question[];
  readonly change: (answers: Form) => UnitChange;
  readonly said: string;
};

export function unitDeedPage<Form extends object>(deed: UnitDeed<Form>): Type {
  @ApiExcludeController()
  @Controller(`local-policing-units/:code/${deed.path}`)
  class UnitDeedWebController {
    constructor(
      private readonly commands: CommandBus,
      private readonly staff: StaffDirectoryQuery,
      private readonly pickers: Pickers,
      @Inject(CLOCK) private readonly clock: Clock,
    ) {}

    @Get()
    @Requires(deed.permission)
    @ReadsRecord({ what: 'local policing unit', idFrom: 'code' })
    form(@Param('code', LpuCodePipe) code: LpuCode, @CurrentViewer() viewer: Viewer, @Typed() typed: TypedForm): Page {
      const unit = this.staff.unit(code);
      if (!unit) throw new NotFound();
      if (!mayArrangeTurns(viewer, code)) throw new NotAllowed();
      const back = `/local-policing-units/${code}`;
      const caption = `${code} ${unit.name ?? ''}`;
      const units = { text: 'Local policing units', href: '/local-policing-units' };
      const nameOf = (staffId: StaffId): string => this.staff.nameOf(staffId);
      return page('features/oversight/deeds/deed', {
        title: deed.title,
        caption,
        back,
        breadcrumbs: [{ text: 'Home', href: '/' }, units, { text: caption, href: back }, { text: deed.title }],
        questions: deed.questions({ unit, pickers: this.pickers, viewer, at: this.clock.now(), nameOf }),
        typed,
      });
    }

    @Post()
    @Requires(deed.permission)
    @ReadsRecord({ what: 'local policing unit', idFrom: 'code' })
    send(
      @Param('code', LpuCodePipe) code: LpuCode,
      @CurrentViewer() viewer: Viewer,
      @FormBody(deed.form) form: Submitted<Form>,
      @CommandContextOf() context: CommandContext,
    ): Promise<Page | SeeOther> {
      return answerForm(form, {
        show: (typed) => this.form(code, viewer, typed),
        send: async (answers) => {
          const receipt = await this.commands.execute(new ChangeUnitCommand(code, viewer, deed.change(answers), context));
          return seeOther(`/local-policing-units/${code}`, receipt, [deed.said]);
        },
      });
    }
  }
  return UnitDeedWebController;
}
