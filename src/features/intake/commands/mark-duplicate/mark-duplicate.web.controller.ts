import { Controller, Get, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiExcludeController } from '@nestjs/swagger';
import { VisibleCases } from '../../../../casework/visible-cases';
import { caseReference } from '../../../../domain/support-case/case-reference';
import type { CommandContext } from '../../../../kernel/command';
import type { CaseId } from '../../../../kernel/ids';
import type { Viewer } from '../../../../kernel/viewer';
import { CurrentViewer } from '../../../../platform/access/current-viewer';
import { Requires } from '../../../../platform/access/route-access';
import { ReadsRecord } from '../../../../platform/access-log/route-reads';
import { CommandContextOf } from '../../../../platform/commands/command-context-of';
import { IdPipe } from '../../../../platform/validation/id.pipe';
import { answerForm } from '../../../../web-kit/forms/answer-form';
import { FormBody } from '../../../../web-kit/forms/form-body';
import type { Submitted } from '../../../../web-kit/forms/parse-form';
import { Typed } from '../../../../web-kit/forms/typed';
import type { TypedForm } from '../../../../web-kit/forms/typed-form';
import { page, type Page } from '../../../../web-kit/pages/page';
import { seeOther, type SeeOther } from '../../../../web-kit/pages/see-other';
import { OtherCases } from '../../other-cases';
import { MarkDuplicateCommand } from './mark-duplicate.command';
import { MarkDuplicateForm } from './mark-duplicate.form';

@ApiExcludeController()
@Controller('cases/:caseId/duplicates/new')
export class MarkDuplicateWebController {
  constructor(
    private readonly commands: CommandBus,
    private readonly cases: VisibleCases,
    private readonly others: OtherCases,
  ) {}

  @Get()
  @Requires('case:mark-duplicate')
  @ReadsRecord({ what: 'case', idFrom: 'caseId' })
  async form(@Param('caseId', IdPipe) caseId: CaseId, @CurrentViewer() viewer: Viewer, @Typed() typed: TypedForm): Promise<Page> {
    const { userRevision } = await this.cases.open(caseId, viewer);
    return page('features/intake/commands/mark-duplicate/mark-duplicate', {
      typed,
      caseId,
      reference: caseReference(caseId),
      revision: userRevision.toString(),
    });
  }

  @Post()
  @Requires('case:mark-duplicate')
  @ReadsRecord({ what: 'case', idFrom: 'caseId' })
  send(
    @Param('caseId', IdPipe) caseId: CaseId,
    @CurrentViewer() viewer: Viewer,
    @FormBody(MarkDuplicateForm) form: Submitted<MarkDuplicateForm>,
    @CommandContextOf() context: CommandContext,
  ): Promise<Page | SeeOther> {
    return answerForm(form, {
      show: (typed) => this.form(caseId, viewer, typed),
      send: async (value) => {
        const details = { duplicateOf: this.others.named(value.otherReference, viewer), reason: value.reason };
        const receipt = await this.commands.execute(new MarkDuplicateCommand(caseId, details, viewer, context));
        return seeOther(`/cases/${caseId}`, receipt);
      },
    });
  }
}
