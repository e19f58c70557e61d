import { Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiExcludeController } from '@nestjs/swagger';
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
import { seeOther, type SeeOther } from '../../../../web-kit/pages/see-other';
import { CaseHeadings } from '../../case-heading/case-headings';
import { answerCaseForm } from '../../../../casework/doors/answer-case-form';
import { DecideOnCaseCommand } from '../decide-on-case/decide-on-case.command';
import { outcomeItems } from './outcome-items';
import { stillBlocking } from './still-blocking';
import { ProposeClosureForm } from './ending.form';

@ApiExcludeController()
@Controller('cases/:caseId/closure/propose')
export class ProposeClosureWebController {
  constructor(
    private readonly headings: CaseHeadings,
    private readonly commands: CommandBus,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Requires('closure:propose')
  @ReadsRecord({ what: 'case', idFrom: 'caseId' })
  async form(@Param('caseId', IdPipe) caseId: CaseId, @CurrentViewer() viewer: Viewer, @Typed() typed: TypedForm): Promise<Page> {
    const { heading, state } = await this.headings.open(caseId, viewer, 'Propose closing', typed);
    return page('features/reviews/commands/close-case/propose-closure', {
      ...heading,
      blocks: stillBlocking(state, viewer, this.clock.now()),
      outcomes: outcomeItems(heading.now),
    });
  }

  @Post()
  @Requires('closure:propose')
  @ReadsRecord({ what: 'case', idFrom: 'caseId' })
  send(
    @Param('caseId', IdPipe) caseId: CaseId,
    @CurrentViewer() viewer: Viewer,
    @FormBody(ProposeClosureForm) form: Submitted<ProposeClosureForm>,
    @CommandContextOf() context: CommandContext,
  ): Promise<Page | SeeOther> {
    return answerCaseForm(form, {
      show: (typed) => this.form(caseId, viewer, typed),
      send: async (data) => {
        const command = new DecideOnCaseCommand(caseId, viewer, { type: 'ProposeClosure', data }, context);
        return seeOther(`/cases/${caseId}`, await this.commands.execute(command), ['Closing is proposed. The Inspector decides.']);
      },
    });
  }
}
