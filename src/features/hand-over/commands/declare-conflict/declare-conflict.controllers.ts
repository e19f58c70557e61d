import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiExcludeController, ApiOperation, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { answerCaseForm } from '../../../../casework/doors/answer-case-form';
import { caseAnswer } from '../../../../casework/doors/case-answer';
import { CaseForms } from '../../../../casework/doors/case-forms';
import { tooLong } from '../../../../casework/doors/too-long';
import type { CommandContext } from '../../../../kernel/command';
import type { CaseId } from '../../../../kernel/ids';
import type { Viewer } from '../../../../kernel/viewer';
import { CurrentViewer } from '../../../../platform/access/current-viewer';
import { Requires } from '../../../../platform/access/route-access';
import { ReadsRecord } from '../../../../platform/access-log/route-reads';
import { CommandContextOf } from '../../../../platform/commands/command-context-of';
import { ProblemAnswers } from '../../../../platform/errors/problem-answers';
import type { CommandAnswer } from '../../../../platform/reading/answers';
import { IdPipe } from '../../../../platform/validation/id.pipe';
import { IsPlainText } from '../../../../platform/validation/is-plain-text';
import { FormBody } from '../../../../web-kit/forms/form-body';
import type { Submitted } from '../../../../web-kit/forms/parse-form';
import { Typed } from '../../../../web-kit/forms/typed';
import type { TypedForm } from '../../../../web-kit/forms/typed-form';
import { page, type Page } from '../../../../web-kit/pages/page';
import { type SeeOther, seeOther } from '../../../../web-kit/pages/see-other';
import { ChangeCaseCommand } from '../change-case/change-case.command';

export class DeclareConflictBody {
  @ApiPropertyOptional({ maxLength: 2000 }) @IsOptional() @IsPlainText(2000, tooLong('The reason', 2000)) reason?: string;
}

@ApiTags('cases')
@ProblemAnswers()
@Controller('api/v1/cases/:caseId/conflicts')
export class DeclareConflictApiController {
  constructor(private readonly commands: CommandBus) {}

  @Post()
  @Requires('case:declare-conflict')
  @ApiOperation({ summary: 'Declare a conflict of your own; from then on the case is closed to you' })
  async declare(
    @Param('caseId', IdPipe) caseId: CaseId,
    @CurrentViewer() viewer: Viewer,
    @Body() { reason }: DeclareConflictBody,
    @CommandContextOf() context: CommandContext,
  ): Promise<CommandAnswer> {
    return caseAnswer(
      caseId,
      await this.commands.execute(new ChangeCaseCommand(caseId, viewer, { type: 'DeclareConflict', data: { reason } }, context)),
    );
  }
}

@ApiExcludeController()
@Controller('cases/:caseId/conflict')
export class DeclareConflictWebController {
  constructor(
    private readonly commands: CommandBus,
    private readonly forms: CaseForms,
  ) {}

  @Get()
  @Requires('case:declare-conflict')
  @ReadsRecord({ what: 'case', idFrom: 'caseId' })
  async form(@Param('caseId', IdPipe) caseId: CaseId, @CurrentViewer() viewer: Viewer, @Typed() typed: TypedForm): Promise<Page> {
    const { state: _, ...form } = await this.forms.open(caseId, viewer, 'Declare a conflict', typed);
    return page('features/hand-over/commands/declare-conflict/declare-conflict', form);
  }

  @Post()
  @Requires('case:declare-conflict')
  @ReadsRecord({ what: 'case', idFrom: 'caseId' })
  async send(
    @Param('caseId', IdPipe) caseId: CaseId,
    @CurrentViewer() viewer: Viewer,
    @FormBody(DeclareConflictBody) form: Submitted<DeclareConflictBody>,
    @CommandContextOf() context: CommandContext,
  ): Promise<Page | SeeOther> {
    return answerCaseForm(form, {
      show: (typed) => this.form(caseId, viewer, typed),
      send: async ({ reason }) => {
        const change = { type: 'DeclareConflict' as const, data: { reason } };
        // The case is closed to them from here on: there is no page of it left to show.
        return seeOther('/', await this.commands.execute(new ChangeCaseCommand(caseId, viewer, change, context)), [
          'Saved: your conflict is recorded and you have no part in that case any more.',
        ]);
      },
    });
  }
}
