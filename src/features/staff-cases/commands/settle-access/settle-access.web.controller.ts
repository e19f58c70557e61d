import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { answerCaseForm } from '../../../../casework/doors/answer-case-form';
import { LettingIn } from '../../../../casework/staff-victims/letting-in';
import { partWords } from '../../../../casework/staff-victims/part-words';
import { caseReference } from '../../../../domain/support-case/case-reference';
import type { CommandContext } from '../../../../kernel/command';
import type { CaseId } from '../../../../kernel/ids';
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
import { AccessQuery } from '../../views/access/access.query';
import { SettleAccessForm, settledOf } from './settle-access.form';

@ApiExcludeController()
@Controller('promise/:caseId/access/settle')
export class SettleAccessWebController {
  constructor(
    private readonly lettingIn: LettingIn,
    private readonly access: AccessQuery,
  ) {}

  @Get()
  @Requires('promise:act')
  @ReadsRecord({ what: 'case', idFrom: 'caseId' })
  form(
    @Param('caseId', IdPipe) caseId: CaseId,
    @CurrentViewer() viewer: Viewer,
    @Typed() typed: TypedForm,
    @Query('choice') chosen?: unknown,
  ): Promise<Page> {
    return this.show(caseId, viewer, typed, chosen);
  }

  @Post()
  @Requires('promise:act')
  @ReadsRecord({ what: 'case', idFrom: 'caseId' })
  send(
    @Param('caseId', IdPipe) caseId: CaseId,
    @CurrentViewer() viewer: Viewer,
    @FormBody(SettleAccessForm) form: Submitted<SettleAccessForm>,
    @CommandContextOf() context: CommandContext,
  ): Promise<Page | SeeOther> {
    return answerCaseForm(form, {
      show: (typed) => this.show(caseId, viewer, typed),
      send: async ({ choice, reason }) => {
        const { what, as, staffId } = settledOf(choice);
        const receipt =
          what === 'CONFIRM'
            ? await this.lettingIn.confirm(caseId, viewer, { as, staffId }, context)
            : await this.lettingIn.withdraw(caseId, viewer, { as, staffId, reason }, context);
        // Whoever ends their own access has no page of it left.
        const isOwn = what === 'END' && staffId === viewer.staffId;
        return seeOther(isOwn ? '/' : `/promise/${caseId}/access`, receipt, ['Saved.']);
      },
    });
  }

  private async show(caseId: CaseId, viewer: Viewer, typed: TypedForm, chosen?: unknown): Promise<Page> {
    const { letIn, waiting } = await this.access.of(caseId, viewer);
    const proposals = waiting.flatMap(({ as, staffId, name, askedBy, mayConfirm }) => {
      const who = `${name} as ${partWords[as]}`;
      const confirm = { value: `CONFIRM ${as} ${staffId}`, text: `Let ${who} in, as ${askedBy} proposed` };
      return [...(mayConfirm ? [confirm] : []), { value: `END ${as} ${staffId}`, text: `Do not let ${who} in` }];
    });
    const grants = letIn.map(({ as, staffId, name }) => ({
      value: `END ${as} ${staffId}`,
      text: `End the access of ${name} as ${partWords[as]}`,
    }));
    return page('features/staff-cases/commands/settle-access/settle-access', {
      typed,
      caseId,
      reference: caseReference(caseId),
      choicesThere: [...proposals, ...grants],
      chosen: typeof chosen === 'string' ? chosen : undefined,
    });
  }
}
