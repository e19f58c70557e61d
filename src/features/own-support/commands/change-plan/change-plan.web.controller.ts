import { Controller, Get, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiExcludeController } from '@nestjs/swagger';
import { ContactPlanForm } from '../../../../casework/contact-plan/contact-plan.form';
import { planOfForm } from '../../../../casework/contact-plan/plan-of-form';
import { toPlanFields } from '../../../../casework/contact-plan/to-plan-fields';
import { PeopleSupported } from '../../../../casework/people-supported';
import { type CommandContext, NotFound } from '../../../../kernel/command';
import type { CaseId } from '../../../../kernel/ids';
import { isPlain, type Personal } from '../../../../kernel/personal';
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
import { OwnCases } from '../../own-cases';
import { ChangePlanCommand } from './change-plan.command';

@ApiExcludeController()
@Controller('my-page/:caseId/contact-plan')
export class ChangePlanWebController {
  constructor(
    private readonly commands: CommandBus,
    private readonly cases: OwnCases,
    private readonly people: PeopleSupported,
  ) {}

  @Get()
  @Requires('own-support:change')
  @ReadsRecord({ what: 'own case', idFrom: 'caseId' })
  async form(@Param('caseId', IdPipe) caseId: CaseId, @CurrentViewer() viewer: Viewer, @Typed() typed: TypedForm): Promise<Page> {
    const { personId } = (await this.cases.open(caseId, viewer)).state;
    const person = personId && (await this.people.find(personId));
    if (!person) throw new NotFound();
    const { state, userRevision } = person;
    const fields = toPlanFields({ typed, revision: userRevision.toString(), plan: known(state.plan), telephone: known(state.telephone) });
    return page('features/own-support/commands/change-plan/change-plan', { ...fields, back: `/my-page/${caseId}` });
  }

  @Post()
  @Requires('own-support:change')
  @ReadsRecord({ what: 'own case', idFrom: 'caseId' })
  send(
    @Param('caseId', IdPipe) caseId: CaseId,
    @CurrentViewer() viewer: Viewer,
    @FormBody(ContactPlanForm) form: Submitted<ContactPlanForm>,
    @CommandContextOf() context: CommandContext,
  ): Promise<Page | SeeOther> {
    return answerForm(form, {
      show: (typed) => this.form(caseId, viewer, typed),
      send: async (value) => {
        const receipt = await this.commands.execute(new ChangePlanCommand(caseId, planOfForm(value), viewer, context));
        return seeOther(`/my-page/${caseId}`, receipt, ['Saved: how to be in touch with you.']);
      },
    });
  }
}

const known = <T>(personal: Personal<T> | undefined): T | undefined => (personal && isPlain(personal) ? personal.value : undefined);
