import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { ApiExcludeController, ApiOperation, ApiTags } from '@nestjs/swagger';
import { answerCaseForm } from '../../../../casework/doors/answer-case-form';
import { caseAnswer } from '../../../../casework/doors/case-answer';
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
import { ProblemAnswers } from '../../../../platform/errors/problem-answers';
import type { CommandAnswer } from '../../../../platform/reading/answers';
import { IdPipe } from '../../../../platform/validation/id.pipe';
import { FormBody } from '../../../../web-kit/forms/form-body';
import type { Submitted } from '../../../../web-kit/forms/parse-form';
import { Typed } from '../../../../web-kit/forms/typed';
import type { TypedForm } from '../../../../web-kit/forms/typed-form';
import { page, type Page } from '../../../../web-kit/pages/page';
import { type SeeOther, seeOther } from '../../../../web-kit/pages/see-other';
import { IdentifyPerpetrator } from './identify-perpetrator';
import { IdentifyPerpetratorBody, relationships } from './identify-perpetrator.body';

@ApiTags('cases')
@ProblemAnswers()
@Controller('api/v1/cases/:caseId/alleged-perpetrators')
export class IdentifyPerpetratorApiController {
  constructor(private readonly perpetrators: IdentifyPerpetrator) {}

  @Post()
  @Requires('case:involve')
  @ApiOperation({ summary: 'Say who is alleged to have done it' })
  async identify(
    @Param('caseId', IdPipe) caseId: CaseId,
    @CurrentViewer() viewer: Viewer,
    @Body() body: IdentifyPerpetratorBody,
    @CommandContextOf() context: CommandContext,
  ): Promise<CommandAnswer> {
    return caseAnswer(caseId, await this.perpetrators.send(caseId, viewer, body, context));
  }
}

@ApiExcludeController()
@Controller('cases/:caseId/alleged-perpetrators/new')
export class IdentifyPerpetratorWebController {
  constructor(
    private readonly perpetrators: IdentifyPerpetrator,
    private readonly forms: CaseForms,
    private readonly staff: StaffDirectoryQuery,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Requires('case:involve')
  @ReadsRecord({ what: 'case', idFrom: 'caseId' })
  async form(@Param('caseId', IdPipe) caseId: CaseId, @CurrentViewer() viewer: Viewer, @Typed() typed: TypedForm): Promise<Page> {
    const { state: _, ...form } = await this.forms.open(caseId, viewer, 'Say who is alleged to have done it', typed);
    const colleagues = [...this.staff.staffMembers(this.clock.now())].sort((a, b) => a.name.localeCompare(b.name, 'en'));
    return page('features/hand-over/commands/identify-perpetrator/identify-perpetrator', {
      ...form,
      relationships: [{ value: '', text: 'Not known' }, ...relationships.map((code) => ({ value: code, text: inWords(code) }))],
      colleagues: [
        { value: '', text: 'Nobody who works here' },
        ...colleagues.map(({ staffId, name }) => ({ value: staffId, text: name })),
      ],
    });
  }

  @Post()
  @Requires('case:involve')
  @ReadsRecord({ what: 'case', idFrom: 'caseId' })
  async send(
    @Param('caseId', IdPipe) caseId: CaseId,
    @CurrentViewer() viewer: Viewer,
    @FormBody(IdentifyPerpetratorBody) form: Submitted<IdentifyPerpetratorBody>,
    @CommandContextOf() context: CommandContext,
  ): Promise<Page | SeeOther> {
    return answerCaseForm(form, {
      show: (typed) => this.form(caseId, viewer, typed),
      send: async (value) =>
        seeOther(`/cases/${caseId}`, await this.perpetrators.send(caseId, viewer, value, context), ['Saved: what is alleged is recorded.']),
    });
  }
}

const inWords = (code: string): string => code.charAt(0) + code.slice(1).toLowerCase();
