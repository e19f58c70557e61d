import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiExcludeController, ApiOperation, ApiTags } from '@nestjs/swagger';
import { answerCaseForm } from '../../../../casework/doors/answer-case-form';
import { caseDecided } from '../../../../casework/doors/case-answer';
import { StaffRelations } from '../../../../casework/staff-victims/staff-relations';
import { VisibleCases } from '../../../../casework/visible-cases';
import { caseReference } from '../../../../domain/support-case/case-reference';
import { type CommandContext, NotFound } from '../../../../kernel/command';
import type { CaseId, SubjectId } from '../../../../kernel/ids';
import { isPlain } from '../../../../kernel/personal';
import type { Viewer } from '../../../../kernel/viewer';
import { CurrentViewer } from '../../../../platform/access/current-viewer';
import { Requires } from '../../../../platform/access/route-access';
import { ReadsRecord } from '../../../../platform/access-log/route-reads';
import { CommandContextOf } from '../../../../platform/commands/command-context-of';
import { ProblemAnswers } from '../../../../platform/errors/problem-answers';
import type { CommandAnswer } from '../../../../platform/reading/answers';
import { IdPipe } from '../../../../platform/validation/id.pipe';
import { FormBody } from '../../../../web-kit/forms/form-body';
import type { Submitted } from '../../../../web-kit/forms/parse-form';
import { Typed } from '../../../../web-kit/forms/typed';
import type { TypedForm } from '../../../../web-kit/forms/typed-form';
import { page, type Page } from '../../../../web-kit/pages/page';
import { seeOther, type SeeOther } from '../../../../web-kit/pages/see-other';
import { ConfirmAllegation } from './confirm-allegation';
import { ConfirmAllegationBody, ConfirmAllegationForm } from './confirm-allegation.body';

@ApiTags('staff victims')
@ProblemAnswers()
@Controller('api/v1/cases/:caseId/allegations/:subjectId/confirmation')
export class ConfirmAllegationApiController {
  constructor(private readonly allegations: ConfirmAllegation) {}

  @Post()
  @Requires('promise:act')
  @ApiOperation({ summary: 'Say, as a second person outside their chain, that what is alleged of a colleague stands or was a mistake' })
  async confirm(
    @Param('caseId', IdPipe) caseId: CaseId,
    @Param('subjectId', IdPipe) subjectId: SubjectId,
    @CurrentViewer() viewer: Viewer,
    @Body() body: ConfirmAllegationBody,
    @CommandContextOf() context: CommandContext,
  ): Promise<CommandAnswer> {
    return caseDecided(caseId, await this.allegations.send(caseId, subjectId, viewer, body, context));
  }
}

@ApiExcludeController()
@Controller('cases/:caseId/allegations')
export class ConfirmAllegationWebController {
  constructor(
    private readonly allegations: ConfirmAllegation,
    private readonly cases: VisibleCases,
    private readonly relations: StaffRelations,
  ) {}

  @Get()
  @Requires('promise:act')
  @ReadsRecord({ what: 'case', idFrom: 'caseId' })
  async form(@Param('caseId', IdPipe) caseId: CaseId, @CurrentViewer() viewer: Viewer, @Typed() typed: TypedForm): Promise<Page> {
    const { state } = await this.cases.open(caseId, viewer);
    if (!state.access.staffVictim) throw new NotFound();
    const alleged = state.allegations
      .filter(({ isConfirmed, identifiedBy }) => !isConfirmed && identifiedBy !== viewer.staffId)
      .flatMap(({ subjectId, identifiedBy }) => {
        const colleague = state.access.allegedColleagues.find((one) => one.subjectId === subjectId)?.colleague;
        const name = colleague && isPlain(colleague) ? this.relations.nameOf(colleague.value) : 'A colleague';
        return [
          {
            value: subjectId,
            text: name,
            hint: { text: identifiedBy ? `Named by ${this.relations.nameOf(identifiedBy)}` : 'Named earlier' },
          },
        ];
      });
    return page('features/staff-cases/commands/confirm-allegation/confirm-allegation', {
      typed,
      caseId,
      reference: caseReference(caseId),
      alleged,
    });
  }

  @Post()
  @Requires('promise:act')
  @ReadsRecord({ what: 'case', idFrom: 'caseId' })
  send(
    @Param('caseId', IdPipe) caseId: CaseId,
    @CurrentViewer() viewer: Viewer,
    @FormBody(ConfirmAllegationForm) form: Submitted<ConfirmAllegationForm>,
    @CommandContextOf() context: CommandContext,
  ): Promise<Page | SeeOther> {
    return answerCaseForm(form, {
      show: (typed) => this.form(caseId, viewer, typed),
      send: async ({ subjectId, result, reason }) => {
        const receipt = await this.allegations.send(
          caseId,
          subjectId,
          viewer,
          { result, ...(reason !== undefined && { reason }) },
          context,
        );
        return seeOther(`/cases/${caseId}`, receipt, ['Saved: you have looked at what is alleged.']);
      },
    });
  }
}
