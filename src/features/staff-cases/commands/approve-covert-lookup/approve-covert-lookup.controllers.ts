import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { ApiExcludeController, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CaseCommands } from '../../../../casework/case-commands';
import { adding } from '../../../../casework/doors/adding-context';
import { answerCaseForm } from '../../../../casework/doors/answer-case-form';
import { caseDecided } from '../../../../casework/doors/case-answer';
import { StaffRelations } from '../../../../casework/staff-victims/staff-relations';
import { type VisibleCase, VisibleCases } from '../../../../casework/visible-cases';
import { caseReference } from '../../../../domain/support-case/case-reference';
import { gateOf } from '../../../../domain/support-case/gate';
import type { Clock } from '../../../../kernel/clock';
import { type CommandContext, NotFound } from '../../../../kernel/command';
import type { CaseId } from '../../../../kernel/ids';
import { CLOCK } from '../../../../kernel/tokens';
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
import { ApproveCovertLookupBody, ApproveCovertLookupForm } from './approve-covert-lookup.body';

const deed = (viewer: Viewer, { staffId, from, until, reason }: ApproveCovertLookupBody, { at }: CommandContext) => ({
  type: 'ApproveCovertLookup' as const,
  by: viewer,
  at,
  data: { staffId, from, until, reason },
});

@ApiTags('staff victims')
@ProblemAnswers()
@Controller('api/v1/cases/:caseId/covert-lookups')
export class ApproveCovertLookupApiController {
  constructor(
    private readonly cases: VisibleCases,
    private readonly commands: CaseCommands,
  ) {}

  @Post()
  @Requires('promise:act')
  @ApiOperation({ summary: 'What this member of staff looks at between the two instants is not shown to the victim' })
  async approve(
    @Param('caseId', IdPipe) caseId: CaseId,
    @CurrentViewer() viewer: Viewer,
    @Body() body: ApproveCovertLookupBody,
    @CommandContextOf() context: CommandContext,
  ): Promise<CommandAnswer> {
    const found = await this.cases.openPromise(caseId, viewer);
    return caseDecided(caseId, await this.commands.execute(found, deed(viewer, body, context), adding(context)));
  }
}

@ApiExcludeController()
@Controller('promise/:caseId/covert-lookups')
export class ApproveCovertLookupWebController {
  constructor(
    private readonly cases: VisibleCases,
    private readonly commands: CaseCommands,
    private readonly relations: StaffRelations,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Requires('promise:act')
  @ReadsRecord({ what: 'case', idFrom: 'caseId' })
  async form(@Param('caseId', IdPipe) caseId: CaseId, @CurrentViewer() viewer: Viewer, @Typed() typed: TypedForm): Promise<Page> {
    await this.open(caseId, viewer);
    const everybody = this.relations.everybody(this.clock.now()).filter(({ staffId }) => staffId !== viewer.staffId);
    return page('features/staff-cases/commands/approve-covert-lookup/approve-covert-lookup', {
      typed,
      caseId,
      reference: caseReference(caseId),
      colleagues: [{ value: '', text: 'Choose' }, ...everybody.map(({ staffId, name }) => ({ value: staffId, text: name }))],
    });
  }

  @Post()
  @Requires('promise:act')
  @ReadsRecord({ what: 'case', idFrom: 'caseId' })
  send(
    @Param('caseId', IdPipe) caseId: CaseId,
    @CurrentViewer() viewer: Viewer,
    @FormBody(ApproveCovertLookupForm) form: Submitted<ApproveCovertLookupForm>,
    @CommandContextOf() context: CommandContext,
  ): Promise<Page | SeeOther> {
    return answerCaseForm(form, {
      show: (typed) => this.form(caseId, viewer, typed),
      send: async (value) => {
        const found = await this.open(caseId, viewer);
        const receipt = await this.commands.execute(found, deed(viewer, value, context), adding(context));
        return seeOther(`/promise/${caseId}`, receipt, ['Saved: these looks are not shown to the victim.']);
      },
    });
  }

  /** To whoever could not approve it there is no such page. */
  private async open(caseId: CaseId, viewer: Viewer): Promise<VisibleCase> {
    const found = await this.cases.openPromise(caseId, viewer);
    if (gateOf('ApproveCovertLookup', found.state, viewer)) throw new NotFound();
    return found;
  }
}
