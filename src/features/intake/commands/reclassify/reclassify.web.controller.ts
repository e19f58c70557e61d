import { Controller, Get, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiExcludeController } from '@nestjs/swagger';
import { VisibleCases } from '../../../../casework/visible-cases';
import { caseReference } from '../../../../domain/support-case/case-reference';
import { caseKinds } from '../../../../domain/reference-data/case-kinds';
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
import { itemsOf } from '../../forms/items-of';
import { strandChoices } from '../../../../casework/strands/strand-choices';
import { fromStrands, toStrands } from '../../../../casework/strands/strand-values';
import { ReclassifyCommand } from './reclassify.command';
import { ReclassifyForm } from './reclassify.form';

@ApiExcludeController()
@Controller('cases/:caseId/reclassify')
export class ReclassifyWebController {
  constructor(
    private readonly commands: CommandBus,
    private readonly cases: VisibleCases,
  ) {}

  @Get()
  @Requires('case:reclassify')
  @ReadsRecord({ what: 'case', idFrom: 'caseId' })
  async form(@Param('caseId', IdPipe) caseId: CaseId, @CurrentViewer() viewer: Viewer, @Typed() typed: TypedForm): Promise<Page> {
    const { state, userRevision } = await this.cases.open(caseId, viewer);
    return page('features/intake/commands/reclassify/reclassify', {
      typed,
      caseId,
      reference: caseReference(caseId),
      revision: userRevision.toString(),
      kinds: itemsOf(caseKinds.filter(({ victim }) => victim === 'PUBLIC')),
      strands: strandChoices,
      now: { kind: state.kind, strands: fromStrands(state.strands) },
    });
  }

  @Post()
  @Requires('case:reclassify')
  @ReadsRecord({ what: 'case', idFrom: 'caseId' })
  send(
    @Param('caseId', IdPipe) caseId: CaseId,
    @CurrentViewer() viewer: Viewer,
    @FormBody(ReclassifyForm) form: Submitted<ReclassifyForm>,
    @CommandContextOf() context: CommandContext,
  ): Promise<Page | SeeOther> {
    return answerForm(form, {
      show: (typed) => this.form(caseId, viewer, typed),
      send: async (value) => {
        const { kind, reason, crimeReference, strands } = value;
        const details = { kind, reason, crimeReference, strands: toStrands(strands) };
        return seeOther(`/cases/${caseId}`, await this.commands.execute(new ReclassifyCommand(caseId, details, viewer, context)));
      },
    });
  }
}
