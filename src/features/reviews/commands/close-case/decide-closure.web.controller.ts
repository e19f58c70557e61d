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
import { mayJudgeClosure, reviewsOpenTo } from '../../../../domain/support-case/judges';
import { decidedIn } from './decided-in';
import { outcomeItems } from './outcome-items';
import { stillBlocking } from './still-blocking';
import { DecideClosureForm } from './ending.form';

@ApiExcludeController()
@Controller('cases/:caseId/closure/decide')
export class DecideClosureWebController {
  constructor(
    private readonly headings: CaseHeadings,
    private readonly commands: CommandBus,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Requires('closure:decide')
  @ReadsRecord({ what: 'case', idFrom: 'caseId' })
  async form(@Param('caseId', IdPipe) caseId: CaseId, @CurrentViewer() viewer: Viewer, @Typed() typed: TypedForm): Promise<Page> {
    const { heading, state, by } = await this.headings.open(caseId, viewer, 'Decide on closing', typed);
    return page('features/reviews/commands/close-case/decide-closure', {
      ...heading,
      blocks: stillBlocking(state, viewer, this.clock.now()),
      isProposed: state.status === 'CLOSURE_PROPOSED',
      mayJudge: mayJudgeClosure(state, by),
      mayReview: reviewsOpenTo(state, by).length > 0,
      outcomes: outcomeItems(heading.now),
    });
  }

  @Post()
  @Requires('closure:decide')
  @ReadsRecord({ what: 'case', idFrom: 'caseId' })
  send(
    @Param('caseId', IdPipe) caseId: CaseId,
    @CurrentViewer() viewer: Viewer,
    @FormBody(DecideClosureForm) form: Submitted<DecideClosureForm>,
    @CommandContextOf() context: CommandContext,
  ): Promise<Page | SeeOther> {
    return answerCaseForm(form, {
      show: (typed) => this.form(caseId, viewer, typed),
      send: async (value) => {
        const command = new DecideOnCaseCommand(caseId, viewer, decidedIn(value), context);
        const notice = value.decision === 'CLOSE' ? 'The case is closed.' : 'The case went back. It stays open.';
        return seeOther(`/cases/${caseId}`, await this.commands.execute(command), [notice]);
      },
    });
  }
}
