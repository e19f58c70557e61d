import { Controller, Get, Param, Post, type Type } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiExcludeController } from '@nestjs/swagger';
import { answerCaseForm } from '../../../../casework/doors/answer-case-form';
import { dutyLine } from '../../../../casework/obligations/pages/duty-line';
import type { CommandContext } from '../../../../kernel/command';
import type { CaseId, ObligationId } from '../../../../kernel/ids';
import type { Viewer } from '../../../../kernel/viewer';
import { CurrentViewer } from '../../../../platform/access/current-viewer';
import type { Permission } from '../../../../platform/access/rights';
import { Requires } from '../../../../platform/access/route-access';
import { ReadsRecord } from '../../../../platform/access-log/route-reads';
import { CommandContextOf } from '../../../../platform/commands/command-context-of';
import { IdPipe } from '../../../../platform/validation/id.pipe';
import { FormBody } from '../../../../web-kit/forms/form-body';
import type { Submitted } from '../../../../web-kit/forms/parse-form';
import { Typed } from '../../../../web-kit/forms/typed';
import type { TypedForm } from '../../../../web-kit/forms/typed-form';
import { page, type Page } from '../../../../web-kit/pages/page';
import { type SeeOther, seeOther } from '../../../../web-kit/pages/see-other';
import type { DutyDeedType, OfferedDeeds } from '../../duties/offered-deeds';
import { OpenDuties } from '../../duties/open-duties';
import { DecideOnDutyCommand, type DutyDeed } from './decide-on-duty.command';
import type { Question } from './questions';

/** One thing that can be decided about a duty, as a form at `/cases/{id}/obligations/{id}/{path}`. */
export type DutyDeedPage<Form extends object> = {
  readonly path: string;
  readonly type: DutyDeedType;
  readonly permission: Permission;
  readonly title: string;
  readonly intro: string;
  readonly form: new () => Form;
  readonly questions: (offered: OfferedDeeds, at: string) => readonly Question[];
  readonly send: string;
  readonly deed: (obligationId: ObligationId, answers: Form) => DutyDeed;
  readonly said: string;
  /** Where it goes on afterwards; the duty's own page unless told. */
  readonly next?: string;
};

export function dutyDeedPage<Form extends object>(asked: DutyDeedPage<Form>): Type {
  @ApiExcludeController()
  @Controller(`cases/:caseId/obligations/:obligationId/${asked.path}`)
  class DutyDeedWebController {
    constructor(
      private readonly duties: OpenDuties,
      private readonly commands: CommandBus,
    ) {}

    @Get()
    @Requires(asked.permission)
    @ReadsRecord({ what: 'case', idFrom: 'caseId' })
    async form(
      @Param('caseId', IdPipe) caseId: CaseId,
      @Param('obligationId', IdPipe) obligationId: ObligationId,
      @CurrentViewer() viewer: Viewer,
      @Typed() typed: TypedForm,
    ): Promise<Page> {
      const { owed, offered, revision, at } = await this.duties.open(caseId, obligationId, viewer);
      const line = dutyLine(owed, at);
      return page('features/deadlines/commands/decide-on-duty/duty-deed', {
        title: asked.title,
        intro: asked.intro,
        line,
        isOffered: offered.types.has(asked.type),
        questions: asked.questions(offered, at),
        send: asked.send,
        // What adds is never stale.
        revision: asked.type === 'AcknowledgeEscalation' ? undefined : revision,
        breadcrumbs: [
          { text: 'Home', href: '/' },
          { text: `Case ${line.reference}`, href: line.caseHref },
          { text: line.label, href: line.href },
          { text: asked.title },
        ],
        typed,
      });
    }

    @Post()
    @Requires(asked.permission)
    @ReadsRecord({ what: 'case', idFrom: 'caseId' })
    send(
      @Param('caseId', IdPipe) caseId: CaseId,
      @Param('obligationId', IdPipe) obligationId: ObligationId,
      @CurrentViewer() viewer: Viewer,
      @FormBody(asked.form) form: Submitted<Form>,
      @CommandContextOf() context: CommandContext,
    ): Promise<Page | SeeOther> {
      return answerCaseForm(form, {
        show: (typed) => this.form(caseId, obligationId, viewer, typed),
        send: async (answers) => {
          const command = new DecideOnDutyCommand(caseId, viewer, asked.deed(obligationId, answers), context);
          const receipt = await this.commands.execute(command);
          return seeOther(asked.next ?? `/cases/${caseId}/obligations/${obligationId}`, receipt, [asked.said]);
        },
      });
    }
  }
  return DutyDeedWebController;
}
