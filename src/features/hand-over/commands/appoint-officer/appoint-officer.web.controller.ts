import { Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiExcludeController } from '@nestjs/swagger';
import { answerCaseForm } from '../../../../casework/doors/answer-case-form';
import { CaseForms } from '../../../../casework/doors/case-forms';
import { StaffDirectoryQuery } from '../../../../casework/staff-directory/staff-directory.query';
import type { Clock } from '../../../../kernel/clock';
import type { CommandContext } from '../../../../kernel/command';
import type { CaseId } from '../../../../kernel/ids';
import { CLOCK } from '../../../../kernel/tokens';
import type { Viewer } from '../../../../kernel/viewer';
import { CurrentViewer } from '../../../../platform/access/current-viewer';
import { Requires } from '../../../../platform/access/route-access';
import { ReadsRecord } from '../../../../platform/access-log/route-reads';
import { CommandContextOf } from '../../../../platform/commands/command-context-of';
import { IdPipe } from '../../../../platform/validation/id.pipe';
import { FormBody } from '../../../../web-kit/forms/form-body';
import type { Submitted } from '../../../../web-kit/forms/parse-form';
import { Typed } from '../../../../web-kit/forms/typed';
import type { TypedForm } from '../../../../web-kit/forms/typed-form';
import { page, type Page } from '../../../../web-kit/pages/page';
import { type SeeOther, seeOther } from '../../../../web-kit/pages/see-other';
import { ChangeCaseCommand } from '../change-case/change-case.command';
import { AppointOfficerForm } from './appoint-officer.body';
import { Appointees } from '../../../../casework/appointees/appointees';
import { caseRoleLabels } from '../../../../casework/appointees/case-role-words';
import { appointableRoles } from './case-roles';

@ApiExcludeController()
@Controller('cases/:caseId/appointments/new')
export class AppointOfficerWebController {
  constructor(
    private readonly commands: CommandBus,
    private readonly forms: CaseForms,
    private readonly appointees: Appointees,
    private readonly staff: StaffDirectoryQuery,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Requires('case:appoint')
  @ReadsRecord({ what: 'case', idFrom: 'caseId' })
  async form(@Param('caseId', IdPipe) caseId: CaseId, @CurrentViewer() viewer: Viewer, @Typed() typed: TypedForm): Promise<Page> {
    const { state, ...form } = await this.forms.open(caseId, viewer, 'Appoint an officer', typed);
    const { responsibleLpu, appointed } = state.access;
    const at = this.clock.now();
    const able = new Map(
      appointableRoles.flatMap((role) => this.appointees.for(role, responsibleLpu, at)).map((one) => [one.staffId, one]),
    );
    const staff = [...able.values()].sort(
      (a, b) => Number(b.lpu === responsibleLpu) - Number(a.lpu === responsibleLpu) || a.name.localeCompare(b.name, 'en'),
    );
    return page('features/hand-over/commands/appoint-officer/appoint-officer', {
      ...form,
      roles: appointableRoles.map((role) => {
        const holder = appointed.find((held) => held.role === role);
        return {
          value: role,
          text: caseRoleLabels[role],
          hint: { text: holder ? `Now: ${this.staff.nameOf(holder.staffId)}` : 'Nobody now' },
        };
      }),
      staff: [
        { value: '', text: 'Choose somebody' },
        ...staff.map(({ staffId, name, lpu }) => ({ value: staffId, text: lpu ? `${name} (${lpu})` : name })),
      ],
    });
  }

  @Post()
  @Requires('case:appoint')
  @ReadsRecord({ what: 'case', idFrom: 'caseId' })
  async send(
    @Param('caseId', IdPipe) caseId: CaseId,
    @CurrentViewer() viewer: Viewer,
    @FormBody(AppointOfficerForm) form: Submitted<AppointOfficerForm>,
    @CommandContextOf() context: CommandContext,
  ): Promise<Page | SeeOther> {
    return answerCaseForm(form, {
      show: (typed) => this.form(caseId, viewer, typed),
      send: async ({ role, staffId }) => {
        this.appointees.assertAble(staffId, role, context.at);
        const change = { type: 'AppointOfficer' as const, data: { role, staffId } };
        const receipt = await this.commands.execute(new ChangeCaseCommand(caseId, viewer, change, context));
        return seeOther(`/cases/${caseId}`, receipt, [
          `Saved: ${this.staff.nameOf(staffId)} is now ${caseRoleLabels[role].toLowerCase()}.`,
        ]);
      },
    });
  }
}
