import { Controller, Get, Inject, Post } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { StaffCaseOpening } from '../../../../casework/staff-victims/staff-case-opening';
import { afterOpening } from '../../../../casework/staff-victims/after-opening';
import { StaffRelations } from '../../../../casework/staff-victims/staff-relations';
import { StaffDirectoryQuery } from '../../../../casework/staff-directory/staff-directory.query';
import type { Clock } from '../../../../kernel/clock';
import { type CommandContext, CommandRefused } from '../../../../kernel/command';
import { CLOCK } from '../../../../kernel/tokens';
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
import { reportFieldOf } from './report-field-of';
import { ReportForm } from './report.form';
import { toReportPage } from './to-report-page';
import { toStaffCaseDetails } from './to-staff-case-details';

@ApiExcludeController()
@Controller('colleagues/new')
export class ReportWebController {
  constructor(
    private readonly opening: StaffCaseOpening,
    private readonly relations: StaffRelations,
    private readonly directory: StaffDirectoryQuery,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Requires('staff-case:open')
  @ReadsNothingPersonal()
  form(@CurrentViewer() viewer: Viewer, @Typed() typed: TypedForm): Page {
    const at = this.clock.now();
    const model = toReportPage({
      typed,
      viewer,
      at,
      units: this.directory.units(),
      everybody: this.relations.everybody(at),
      able: (as) => this.relations.able(as, at),
    });
    return page('features/staff-cases/commands/report/report', model);
  }

  @Post()
  @Requires('staff-case:open')
  @ReadsNothingPersonal()
  send(
    @CurrentViewer() viewer: Viewer,
    @FormBody(ReportForm) form: Submitted<ReportForm>,
    @CommandContextOf() context: CommandContext,
  ): Promise<Page | SeeOther> {
    let refusedField: string | undefined;
    const fieldOf = (pointer: string): string => (form.ok ? reportFieldOf(form.value, pointer) : pointer);
    return answerForm(form, {
      show: (typed) => this.form(viewer, refusedField === undefined ? typed : pointedAt(typed, fieldOf(refusedField))),
      fieldOf: (pointer) => fieldOf(pointer.slice(1)),
      send: async (value) => {
        try {
          const made = await this.opening.open(toStaffCaseDetails(value), viewer, context);
          const isOpen = made.reach !== undefined;
          return seeOther(isOpen ? `/colleagues/recorded/${made.caseId}` : '/colleagues/recorded', made.receipt, [afterOpening(made).says]);
        } catch (error) {
          if (error instanceof CommandRefused) refusedField = (error.refusal as { field?: string }).field;
          throw error;
        }
      },
    });
  }
}

/** Where a rule refused one answer, the page leads to it. */
const pointedAt = (typed: TypedForm, field: string): TypedForm => ({
  ...typed,
  errors: typed.errors.map((error) => (error.field === '' ? { ...error, field } : error)),
});
